#include "analysis/guide/section.h"

#include <algorithm>
#include <string>

#include "tests/catch.h"

namespace poa::guide {
namespace {

std::string recognised(std::string_view heading) {
  const auto found = recognise_heading(heading);
  if (!found) return "";
  return std::string(info(found->role).id) + (found->strength == HeadingStrength::weak   ? " (weak)"
                                              : found->strength == HeadingStrength::bare ? " (bare)"
                                                                                         : "");
}

TEST_CASE("The headings that people write name their section", "[guide]") {
  const auto [heading, section] = GENERATE(table<std::string_view, std::string_view>({
      {"Root Cause", "root-cause"},
      {"ROOT CAUSE ANALYSIS", "root-cause"},
      {"1. Root cause", "root-cause"},
      {"A) Root cause(s)", "root-cause"},
      {"Section 1: Root Cause", "root-cause"},
      {"II. Root Cause", "root-cause"},
      {"Root cause of the late shipments:", "root-cause"},
      {"Cause of the Issue", "root-cause"},
      {"What went wrong", "root-cause"},
      {"\xF0\x9F\x94\x8D What went wrong", "root-cause"},
      {"Why this happened", "root-cause"},
      {"Why buyers got used harnesses", "root-cause (weak)"},
      {"How it stays that way", "prevention-plan (weak)"},
      {"What keeps it from coming back", "prevention-plan (weak)"},
      {"What changes from now on", "prevention-plan (weak)"},
      {"What changes", "prevention-plan (weak)"},
      {"How we make sure it does not happen again", "prevention-plan"},
      {"Why it cannot happen again", "prevention-plan"},
      {"Why this will not come back", "prevention-plan"},
      {"Why it happened again", "root-cause"},
      {"What we did not check", "root-cause"},
      {"The real reason", "root-cause (weak)"},
      {"Work already done", "corrective-actions"},
      {"What happened since the notice", "corrective-actions"},
      {"What is in the envelope", "supporting-documents (weak)"},
      {"Enclosed with this letter", "supporting-documents (weak)"},
      {"Case file", "supporting-documents (weak)"},
      {"What we changed", "corrective-actions"},
      {"Papers", "supporting-documents (weak)"},
      {"Why did this happen?", "root-cause"},
      {"How this happened", "root-cause"},
      {"Issue(s) that led to the suspension", "root-cause"},
      {"Section 1: Issue that led to the suspension", "root-cause"},
      {"Greater detail on the root cause(s) of the inauthentic complaints", "root-cause"},
      {"Reasons for the suspension", "root-cause"},
      {"What caused the problem", "root-cause"},
      {"What happened", "root-cause (weak)"},
      {"Ursache", "root-cause"},
      {"Ursachenanalyse", "root-cause"},
      {"Cause premi\xC3\xA8re", "root-cause"},
      {"Cause du probl\xC3\xA8me", "root-cause"},

      {"Corrective Actions", "corrective-actions"},
      {"**Corrective Actions Taken**", "corrective-actions"},
      {"Section 2: Corrective actions, all completed", "corrective-actions"},
      {"Corrective and Preventive Actions", "corrective-actions"},
      {"Immediate actions", "corrective-actions"},
      {"Remedial measures", "corrective-actions"},
      {"Actions taken:", "corrective-actions"},
      {"Actions we have taken to resolve the issue", "corrective-actions"},
      {"Greater detail on the actions you have taken to resolve the complaints",
       "corrective-actions"},
      {"Steps Taken to Resolve the Issue", "corrective-actions"},
      {"Step 2 - How We Fixed It", "corrective-actions"},
      {"How we have resolved the problem", "corrective-actions"},
      {"What we have done to resolve the issue", "corrective-actions"},
      {"What we did", "corrective-actions"},
      {"2. Actions we have done", "corrective-actions"},
      {"Resolution", "corrective-actions (weak)"},
      {"Ma\xC3\x9Fnahmen", "corrective-actions"},
      {"Sofortma\xC3\x9Fnahmen", "corrective-actions"},
      {"Ma\xC3\x9Fnahmen zur Behebung", "corrective-actions"},
      {"Actions correctives", "corrective-actions"},
      {"Mesures prises", "corrective-actions"},

      {"Prevention Plan", "prevention-plan"},
      {"Preventive measures", "prevention-plan"},
      {"Preventative Actions", "prevention-plan"},
      {"Steps to prevent recurrence:", "prevention-plan"},
      {"So that it does not come back: steps to prevent recurrence", "prevention-plan"},
      {"What we have put right", "corrective-actions"},
      {"What I have already done", "corrective-actions"},
      {"What we've changed since", "corrective-actions"},
      {"What we did wrong", "root-cause"},
      {"Investigation results", "root-cause (weak)"},
      {"Enclosed papers", "supporting-documents (weak)"},
      {"What we send with this letter", "supporting-documents (weak)"},
      {"Evidence file", "supporting-documents (weak)"},
      {"A. Origin of the violation", "root-cause"},
      {"How it stays fixed", "prevention-plan"},
      {"How the infringement came about", "root-cause"},
      {"The cause, and how it came to this", "root-cause (weak)"},
      {"IV. Schedule of exhibits", "supporting-documents"},
      {"Index of Annexes", "supporting-documents"},
      {"Exhibits and other papers", "supporting-documents"},
      {"Steps we have taken to prevent this issue in the future", "prevention-plan"},
      {"What we have done to prevent this from happening again", "prevention-plan"},
      {"Greater detail on the steps you have taken to prevent further complaints",
       "prevention-plan"},
      {"Actions taken to avoid similar issues", "prevention-plan"},
      {"Long-Term Measures", "prevention-plan"},
      {"Future prevention", "prevention-plan"},
      {"How we will prevent this", "prevention-plan"},
      {"Prevention", "prevention-plan (bare)"},
      {"Measures for the future", "prevention-plan"},
      {"3. Steps going forward", "prevention-plan"},
      {"Measures we took", "corrective-actions"},
      {"Vorbeugende Ma\xC3\x9Fnahmen", "prevention-plan"},
      {"Ma\xC3\x9Fnahmen zur Vorbeugung", "prevention-plan"},
      {"Zuk\xC3\xBCnftige Ma\xC3\x9Fnahmen", "prevention-plan"},
      {"Mesures pr\xC3\xA9ventives", "prevention-plan"},
      {"MESURES PR\xC3\x89VENTIVES", "prevention-plan"},

      {"Supporting Documents", "supporting-documents"},
      {"Supporting evidence", "supporting-documents"},
      {"List of supporting documents", "supporting-documents"},
      {"\xF0\x9F\x93\x8E Attachments", "supporting-documents"},
      {"Attachments:", "supporting-documents"},
      {"Enclosures", "supporting-documents"},
      {"Section 4: Exhibits", "supporting-documents"},
      {"Exhibits A to F", "supporting-documents"},
      {"Document checklist", "supporting-documents"},
      {"Documents attached to this appeal", "supporting-documents"},
      {"Documents that we attach", "supporting-documents"},
      {"Documents on File", "supporting-documents"},
      {"Evidence of corrective actions", "supporting-documents (weak)"},
      {"Documents", "supporting-documents (weak)"},
      {"Documentation", "supporting-documents (weak)"},
      {"Anlagen", "supporting-documents"},
      {"Pi\xC3\xA8"
       "ces jointes",
       "supporting-documents"},
  }));
  INFO(heading);
  CHECK(recognised(heading) == section);
}

TEST_CASE("Other headings name none", "[guide]") {
  const std::string_view heading =
      GENERATE(as<std::string_view>{}, "", "  ", "\xF0\x9F\x93\x8E", "1.", "Closing remarks",
               "Product", "People and tools", "Listings and stock", "Technical actions",
               "We have taken the following actions:", "Background", "Installation", "Usage",
               "API documentation", "Known issues and limitations", "Steps", "Plan of Action",
               "Plan of Action: root cause, corrective actions and prevention",
               "Plan of Action \xE2\x80\x93 corrective actions of Briar & Lowe",
               "Request for reinstatement of my account", "Getting started", "How it works",
               "GitHub Actions", "Building from source", "Document structure", "What is new",
               "Root certificates", "Evidence-based medicine", "Attachment handling",
               "Seller ID and marketplace", "Table of contents", "Ma\xC3\x9Fnahmenplan",
               "Long-term support", "\xFF\xFE\xFF");
  INFO(heading);
  const auto found = recognise_heading(heading);
  CHECK_FALSE(found);
}

TEST_CASE("A bold sentence is no heading", "[guide]") {
  CHECK_FALSE(
      recognise_heading("We looked for the root cause for three weeks and spoke with the buyer, "
                        "the clerk, the carrier, "
                        "the brand and the bank."));
  CHECK_FALSE(recognise_heading("Root cause " + std::string(100'000, 'x')));
}

TEST_CASE("The headings that we insert are recognised as what they are", "[guide]") {
  REQUIRE(all_sections().size() == section_role_count);
  for (const SectionInfo& section : all_sections()) {
    INFO(section.heading);
    CHECK(info(section.role).id == section.id);
    CHECK(recognise_heading(section.heading) ==
          RecognisedHeading{section.role, HeadingStrength::strong});
    CHECK_FALSE(section.purpose.empty());
  }
  CHECK(std::ranges::is_sorted(all_sections(), {}, &SectionInfo::role));
}

}  // namespace
}  // namespace poa::guide
