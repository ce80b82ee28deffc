#include "analysis/rules/missing_document.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/rules/evidence.h"
#include "analysis/rules/message.h"
#include "analysis/rules/sections.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using guide::SectionRole;

/// The bits of the checklist's items that a document names.
class NamedDocuments {
 public:
  NamedDocuments(const Facts& facts, guide::SuspensionType type) : facts_(facts), type_(type) {}

  [[nodiscard]] std::uint64_t named() const { return named_; }

  void read_sentences(IndexRange sentences) {
    for (std::uint32_t i = sentences.first; i < sentences.last; ++i) read_sentence(i);
  }

  /// Where a document is only spoken of ("an invoice without address is returned"), it counts if
  /// the sentence shows it.
  void read_sentences_that_show(IndexRange sentences) {
    for (std::uint32_t i = sentences.first; i < sentences.last; ++i) {
      if ((facts_.named_documents[i] & ~named_) == 0) continue;
      const Span place = facts_.prose.source(facts_.prose.sentences()[i].range);
      if (points_to_evidence(facts_, i) || links_to_file(facts_, place)) read_sentence(i);
    }
  }

  /// A line of a list or table names a document in all of its cells and sentences together.
  void read_item(const Item& item) {
    if (item.sentences.size() == 1) return;  // read with the sentences of its section
    named_ |= guide::document_matcher(type_).named(guide::Words(words_of(item.sentences)).all());
  }

  /// What lines of a list or table that name no document in full may mean of what is missing yet. A
  /// paragraph is a list of its own: "Attached are the bills, the maker's letter and the log."
  void read_lines_that_may_mean(const Section& section, std::uint64_t missing) {
    for (const Item& item : section.items) {
      if (item.form == Item::Form::paragraph) {
        read_paragraph(item.sentences, missing);
      } else if (!names_in_full(item)) {
        read_part(words_of(item.sentences), missing);
      }
    }
    // Around a list a line may ask for something or say goodbye.
    for (const std::uint32_t passage : section.framing) {
      const IndexRange sentences = facts_.prose.passages()[passage].sentences;
      for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
        if (points_to_evidence(facts_, s)) read_paragraph({s, s + 1}, missing);
      }
    }
  }

  /// Gives each missing document a line of its own that may mean it, to as many as there are.
  void settle_lines(std::uint64_t missing) {
    for (std::size_t document = 0; missing >> document != 0; ++document) {
      if ((missing >> document & 1U) == 0) continue;
      for (Line& line : lines_) line.tried = false;
      if (find_line(document)) named_ |= std::uint64_t{1} << document;
    }
  }

 private:
  void read_paragraph(IndexRange sentences, std::uint64_t missing) {
    for_each_part(words_of(sentences), [&](std::string_view part) { read_part(part, missing); });
  }

  void read_part(std::string_view part, std::uint64_t missing) {
    const guide::Words words(part);
    const std::uint64_t meant = guide::listed_documents(type_, words.all()) & missing & ~named_;
    if (meant != 0) lines_.push_back({meant});
  }

  template <class Read>
  static void for_each_part(std::string_view words, Read read) {
    constexpr std::string_view kAnd = " and ";
    std::size_t begin = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool joined = words.substr(at, kAnd.size()) == kAnd;
      if (!joined && words[at] != ',' && words[at] != ';' && words[at] != ':' &&
          words[at] != '\n') {
        continue;
      }
      read(words.substr(begin, at - begin));
      begin = at + (joined ? kAnd.size() : 1);
      at = begin - 1;
    }
    read(words.substr(begin));
  }

  void read_sentence(std::uint32_t sentence) { named_ |= facts_.named_documents[sentence]; }

  struct Line {
    std::uint64_t may_mean;
    std::optional<std::size_t> document = {};  ///< that it was given to
    bool tried = false;
  };

  /// A line for a document; where all are given away, one whose document finds another line.
  bool find_line(std::size_t document) {
    for (Line& line : lines_) {
      if (line.tried || (line.may_mean >> document & 1U) == 0) continue;
      line.tried = true;
      if (line.document && !find_line(*line.document)) continue;
      line.document = document;
      return true;
    }
    return false;
  }

  [[nodiscard]] bool names_in_full(const Item& item) const {
    const auto begin = facts_.named_documents.begin();
    return std::any_of(begin + item.sentences.first, begin + item.sentences.last,
                       [](std::uint64_t named) { return named != 0; });
  }

  [[nodiscard]] std::string words_of(IndexRange sentences) const {
    std::string words;
    for (const Sentence& sentence : facts_.prose.sentences(sentences)) {
      words.append(facts_.prose.text(sentence.range)).append("\n");
    }
    return words;
  }

  const Facts& facts_;
  guide::SuspensionType type_;
  std::uint64_t named_ = 0;
  std::vector<Line> lines_;
};

/// A document by the first words of its line in the checklist: "utility bills" of "Utility bills
/// that show different business addresses".
std::string short_name(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view stop : {",", ":", " that ", " which ", " from before", " from the ",
                                      " with ", " of the last ", " for products"}) {
    end = std::min(end, text.find(stop));
  }
  std::string name(text.substr(0, end));
  const bool acronym = name.size() > 1 && name[1] >= 'A' && name[1] <= 'Z';
  if (!acronym && name[0] >= 'A' && name[0] <= 'Z') name[0] = static_cast<char>(name[0] + 32);
  return name;
}

void check(const Facts& facts, Report& report) {
  const std::vector<const guide::ChecklistItem*> missing = missing_documents(facts);
  if (missing.empty()) return;
  std::string names;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    if (i > 0) names += i + 1 == missing.size() ? " and " : ", ";
    names += short_name(missing[i]->text);
  }
  const Section* section = facts.plan.section(SectionRole::supporting_documents);
  const guide::SuspensionTypeInfo& type = guide::info(*facts.plan.type());
  const bool one = missing.size() == 1;
  const bool asked_for = facts.plan.front_matter.response == Response::documents;
  report.add_as(asked_for ? Severity::error : Severity::warning,
                section != nullptr ? section->heading_text : facts.plan.title,
                "In a case of " + in_quotes(type.name) + " a reviewer also looks for: " + names +
                    ". Attach " + (one ? "it" : "them") + " and list " + (one ? "it" : "each") +
                    (section != nullptr ? " here, " : " under \"Supporting Documents\", ") +
                    "or say why you have none.");
}

}  // namespace

std::vector<const guide::ChecklistItem*> missing_documents(const Facts& facts) {
  const Plan& plan = facts.plan;
  const auto type = plan.type();
  if (!type) return {};
  NamedDocuments documents(facts, *type);
  // Where Amazon asks for documents and nothing else, naming one in passing is not enough.
  const bool only_listed = plan.front_matter.response == Response::documents &&
                           plan.section(SectionRole::supporting_documents) != nullptr;
  if (!only_listed) documents.read_sentences(plan.opening.sentences);
  for (const Section& section : plan.sections) {
    if (only_listed && section.role != SectionRole::supporting_documents) continue;
    switch (section.role) {
      case SectionRole::supporting_documents:
        documents.read_sentences(section.sentences);
        for (const Item& item : section.items) documents.read_item(item);
        break;
      case SectionRole::corrective_actions:
        documents.read_sentences(section.sentences);
        break;
      case SectionRole::root_cause:
      case SectionRole::prevention_plan:
        documents.read_sentences_that_show(section.sentences);
        break;
    }
  }
  const auto checklist = guide::checklist(*type);
  std::uint64_t required = 0;
  for (std::size_t i = 0; i < checklist.size(); ++i) {
    if (checklist[i]->required) required |= std::uint64_t{1} << i;
  }
  if (const std::uint64_t missing_yet = required & ~documents.named(); missing_yet != 0) {
    for (const Section& section : plan.sections) {
      if (section.role == SectionRole::supporting_documents) {
        documents.read_lines_that_may_mean(section, missing_yet);
      }
    }
    documents.settle_lines(missing_yet);
  }
  std::vector<const guide::ChecklistItem*> missing;
  for (std::size_t i = 0; i < checklist.size(); ++i) {
    if ((required & ~documents.named()) >> i & 1U) missing.push_back(checklist[i]);
  }
  return missing;
}

const Rule kMissingDocument{.id = "missing-document",
                            .group = RuleGroup::evidence,
                            .severity = Severity::warning,
                            .check = check};

}  // namespace poa
