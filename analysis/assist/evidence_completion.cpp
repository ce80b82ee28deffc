#include <algorithm>
#include <array>
#include <string>

#include "analysis/assist/attachment_link.h"
#include "analysis/assist/attachments.h"
#include "analysis/assist/prose_place.h"
#include "analysis/guide/templates.h"
#include "analysis/rules/file_link.h"

namespace poa::assist {
namespace {

/// Words that point to a document, in the notation of guide/templates.h, and the word that calls
/// for them.
struct EvidencePhrase {
  std::string_view alias;
  std::string_view text;
};

constexpr std::array kPhrases{
    EvidencePhrase{"see", "see Exhibit {letter|A|B|C|D|E}"},
    EvidencePhrase{"attached", "the {document} is attached"},
    EvidencePhrase{"exhibit", "Exhibit {letter|A|B|C|D|E}"},
    EvidencePhrase{"enclosed", "{document} enclosed"},
};

/// Whether evidence belongs here: in the sections that tell what was done, and to whom it happened.
bool asks_for_evidence(const Place& place) {
  const Section* section = place.facts.plan.section_at(place.offset);
  return section != nullptr && section->role != guide::SectionRole::supporting_documents &&
         place.offset > section->heading.end;
}

/// Whether the bracket before the word is closed behind it.
bool is_closed(const ProsePlace& prose) {
  const std::string_view rest = Span{prose.word_end, prose.place.line.end}.in(prose.place.text());
  const std::size_t next = rest.find_first_of("()");
  return next != rest.npos && rest[next] == ')';
}

class Offers {
 public:
  Offers(const ProsePlace& prose, Completions& found) : prose_(prose), found_(found) {}

  void add(std::string_view alias, std::string_view text, std::string label,
           std::string_view detail) {
    const bool is_blank = prose_.word == prose_.place.offset;
    auto typed = is_blank ? std::optional(Typed{prose_.word, label})
                          : typed_of_alias(prose_, alias, kTelling, label);
    if (!is_offered(typed, found_)) return;
    Completion offer =
        prose_completion(prose_, CompletionKind::evidence, *std::move(typed), std::move(label),
                         kRank + found_.offers.size(), prose_.opened);
    // In brackets after the words that it proves; where they are open already, they are closed.
    std::string words(text);
    if (is_blank && !prose_.opened) words.insert(0, 1, '(').append(1, ')');
    if (prose_.opened && !is_closed(prose_)) words += ')';
    offer.snippet = snippet_of_template(words, prose_.place.line_ending);
    offer.detail = detail;
    found_.offers.push_back(std::move(offer));
  }

 private:
  /// How many letters of an alias tell that it is meant.
  static constexpr std::size_t kTelling = 4;
  static constexpr std::size_t kRank = 50;  ///< after the dates, before the names

  const ProsePlace& prose_;
  Completions& found_;
};

}  // namespace

void complete_evidence(const ProsePlace& prose, Completions& found) {
  if (!asks_for_evidence(prose.place)) return;
  Offers offers(prose, found);
  for (const Attachment& file : attachments(prose.place.facts)) {
    if (file.referenced || file.path.find_first_of("{}") != file.path.npos) continue;
    offers.add("see", std::string("see the ").append(link_to_attachment(file.path)),
               std::string("see ").append(file_name_of(file.path)), "not referenced yet");
  }
  for (const EvidencePhrase& phrase : kPhrases) {
    offers.add(phrase.alias, phrase.text, guide::with_placeholders(phrase.text), "evidence");
  }
}

}  // namespace poa::assist
