#include "analysis/rules/evidence.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/file_link.h"

namespace poa {
namespace {

/// `racks-1.png` in code: a name without spaces that ends in an extension.
bool is_file_name(std::string_view text) {
  const std::size_t dot = text.rfind('.');
  if (dot == text.npos || dot == 0 || text.find('<') != text.npos) return false;
  const std::string_view extension = text.substr(dot + 1);
  return extension.size() >= 2 && extension.size() <= 4 &&
         std::ranges::all_of(
             extension, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

constexpr std::array<std::string_view, 25> kEvidenceWords = {
    "documentation", "documents",  "document", "evidence",  "proof",
    "proofs",        "copies",     "records",  "exhibits",  "files",
    "screenshots",   "reports",    "invoices", "papers",    "appendices",
    "attachments",   "enclosures", "annexes",  "paperwork", "receipts",
    "attachment",    "exhibit",    "annex",    "enclosure", "appendix"};
constexpr std::array<std::string_view, 12> kAllWords = {
    "each",      "all",  "every", "these",  "above",     "both",
    "following", "them", "below", "listed", "aforesaid", "everything"};
/// What a section lists.
constexpr std::array<std::string_view, 7> kListed = {"actions", "steps",   "measures",   "points",
                                                     "items",   "entries", "corrections"};

template <std::size_t Size>
bool has_word(const Prose& prose, const Sentence& sentence,
              const std::array<std::string_view, Size>& words) {
  return std::ranges::any_of(prose.tokens(sentence.tokens), [&](const Token& token) {
    return !token.quoted && std::ranges::find(words, prose.lower(token)) != words.end();
  });
}

/// "Documents can be sent on request" covers nothing; "you will find a receipt for each step
/// enclosed" does.
bool is_stated(const Facts& facts, const Sentence& sentence) {
  return std::ranges::none_of(facts.clauses.of(sentence), [&](const Clause& clause) {
    if (clause.subordinate) return false;
    const std::string_view verb =
        clause.verb_phrase.empty()
            ? std::string_view()
            : facts.prose.lower(facts.prose.tokens()[clause.verb_phrase.last - 1]);
    if (verb == "find" || verb == "see") return clause.negated;
    return (clause.negated || clause.completion == Completion::future ||
            clause.completion == Completion::conditional ||
            clause.completion == Completion::in_progress);
  });
}

}  // namespace

bool points_to_evidence(const Facts& facts, std::uint32_t sentence) {
  const std::span<const Entity> entities = facts.entities_in(sentence);
  const bool in_words = std::ranges::any_of(entities, [&](const Entity& entity) {
    return entity.kind == EntityKind::evidence && !facts.prose.tokens()[entity.tokens.first].quoted;
  });
  if (in_words) return true;
  const auto tokens = facts.prose.tokens(facts.prose.sentences()[sentence].tokens);
  return std::ranges::any_of(tokens, [&](const Token& token) {
    return token.kind == TokenKind::opaque && is_file_name(facts.prose.text(token));
  });
}

bool links_to_file(const Facts& facts, Span span) {
  const auto& links = facts.markdown.links;
  auto link = std::ranges::partition_point(
      links, [&](const markdown::Link& each) { return each.span.begin < span.begin; });
  for (; link != links.end() && link->span.begin < span.end; ++link) {
    if (leads_to_file(*link)) return true;
  }
  return false;
}

bool points_to_evidence(const Facts& facts, const Item& item) {
  for (std::uint32_t sentence = item.sentences.first; sentence < item.sentences.last; ++sentence) {
    if (points_to_evidence(facts, sentence)) return true;
  }
  return links_to_file(facts, item.span);
}

bool has_evidence_cover(const Facts& facts, const Section& section) {
  return std::ranges::any_of(section.framing, [&](std::uint32_t framing) {
    const IndexRange sentences = facts.prose.passages()[framing].sentences;
    for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
      const Sentence& sentence = facts.prose.sentences()[s];
      const bool all =
          has_word(facts.prose, sentence, kAllWords) || has_word(facts.prose, sentence, kListed);
      const bool covers =
          all && (points_to_evidence(facts, s) || has_word(facts.prose, sentence, kEvidenceWords));
      if (covers && is_stated(facts, sentence)) return true;
    }
    return false;
  });
}

}  // namespace poa
