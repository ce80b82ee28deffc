#include "analysis/rules/unknown_names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/language/clauses/verb.h"
#include "analysis/language/entities/words.h"
#include "analysis/text/one_of.h"
#include "analysis/text/utf8.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using entities::Trait;
using entities::word_facts;

/// Capitals that name no tool and nobody: the marketplace itself, and the trade's abbreviations.
constexpr std::array<std::string_view, 40> kNoNames = {
    "amazon",   "amazon's",  "asin", "asins",   "fba",  "fbm", "odr",     "lsr",
    "vtr",      "ncx",       "sku",  "skus",    "upc",  "ean", "poa",     "ip",
    "usa",      "eu",        "usd",  "eur",     "gbp",  "rmb", "english", "german",
    "chinese",  "faq",       "team", "account", "plan", "the", "seller",  "all",
    "internet", "christmas", "god",  "wi-fi",   "wifi", "i'm", "i've",    "i'll"};

/// "GST invoice", "VAT bills": a tax makes any bill one of a kind, but a "GST certificate" is a
/// paper that can be asked for.
bool is_tax_of_bill(std::string_view word, std::string_view next) {
  constexpr std::array kTaxes = {"gst"sv, "vat"sv, "mwst"sv, "tva"sv, "iva"sv, "igst"sv, "hst"sv};
  constexpr std::array kBills = {"invoice"sv, "invoices"sv, "bill"sv,  "bills"sv,
                                 "receipt"sv, "receipts"sv, "paid"sv,  "included"sv,
                                 "amount"sv,  "rate"sv,     "rates"sv, "rules"sv};
  return is_one_of(word, kTaxes) && is_one_of(next, kBills);
}

/// "Linnworks", "eBay", "Álvaro"
bool is_capitalised(std::string_view word) {
  constexpr std::size_t kShortest = 3;
  if (word.size() < kShortest) return false;
  return entities::is_capital(decode_utf8(word, 0).code_point) ||
         (word[1] >= 'A' && word[1] <= 'Z');
}

/// "Labels: Stockwright issues a label": one word that does something and has no article; not
/// "Training takes place", "Packaging gets a seal".
bool is_bare_subject(const Facts& facts, const Sentence& sentence, std::uint32_t at) {
  constexpr std::array kMassNouns = {
      "stock"sv,      "staff"sv,      "management"sv, "everyone"sv,  "everybody"sv, "nobody"sv,
      "quality"sv,    "mail"sv,       "software"sv,   "inventory"sv, "support"sv,   "paper"sv,
      "packaging"sv,  "money"sv,      "water"sv,      "glass"sv,     "someone"sv,   "somebody"sv,
      "production"sv, "purchasing"sv, "marketing"sv,  "logistics"sv, "customer"sv,  "access"sv};
  constexpr std::array kAbstract = {"ing"sv,  "ment"sv, "tion"sv, "sion"sv, "ity"sv, "ness"sv,
                                    "ance"sv, "ence"sv, "ship"sv, "ure"sv,  "age"sv};
  const auto tokens = facts.prose.tokens();
  const std::string_view word = facts.prose.lower(tokens[at]);
  constexpr std::size_t kShortest = 5;
  if (at + 1 >= sentence.tokens.last || word.size() < kShortest || is_one_of(word, kMassNouns)) {
    return false;
  }
  const bool abstract = std::ranges::any_of(
      kAbstract, [&](std::string_view ending) { return word.ends_with(ending); });
  const std::string_view verb = facts.prose.lower(tokens[at + 1]);
  return !abstract && !word.ends_with('s') && verb != "is" && verb != "has" &&
         !word_facts(word).is(Trait::function) && verb_forms(verb).third_person;
}

/// Whether a token is a name by its capital, though nothing is known of it: not at the head of a
/// sentence or after a colon, not in a bold lead, not a day or a month.
bool is_unknown_name(const Facts& facts, const Sentence& sentence, std::uint32_t at) {
  const auto tokens = facts.prose.tokens();
  const Token& token = tokens[at];
  if (token.kind != TokenKind::word || at == sentence.tokens.first) return false;
  if (!is_capitalised(facts.prose.text(token))) return false;
  if (token.emphasis && tokens[sentence.tokens.first].emphasis) return false;
  const std::string_view before = facts.prose.text(tokens[at - 1]);
  if (before == ":" && is_bare_subject(facts, sentence, at)) return true;
  if (before == ":" || before == "\"" || before == "." || before == "(") return false;
  const std::string_view word = facts.prose.lower(token);
  const bool more = at + 1 < sentence.tokens.last;
  if (more && is_tax_of_bill(word, facts.prose.lower(tokens[at + 1]))) return false;
  const entities::WordFacts known = word_facts(word);
  return !is_one_of(word, kNoNames) && !known.is(Trait::function) && !known.is(Trait::month) &&
         !known.is(Trait::weekday) && !known.is(Trait::periodic) && !known.is(Trait::title);
}

/// The runs of unknown names in a sentence, outside the entities of a person, a role or a day.
std::vector<IndexRange> unknown_names(const Facts& facts, std::uint32_t index) {
  std::vector<IndexRange> runs;
  const Sentence& sentence = facts.prose.sentences()[index];
  const std::span<const Entity> entities = facts.entities_in(index);
  std::size_t next = 0;
  for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
    while (next < entities.size() && entities[next].tokens.last <= at) ++next;
    const bool known = next < entities.size() && entities[next].tokens.contains(at) &&
                       entities[next].kind != EntityKind::organization;
    if (known || !is_unknown_name(facts, sentence, at)) continue;
    if (!runs.empty() && runs.back().last == at) {
      ++runs.back().last;
    } else {
      runs.push_back({at, at + 1});
    }
  }
  return runs;
}

/// Whether the word at the head of a sentence belongs to the name after it, and a verb follows:
/// "Marisol Vance approves every contract".
bool heads_sentence_as_subject(const Facts& facts, const Sentence& sentence, IndexRange run) {
  const auto tokens = facts.prose.tokens();
  if (run.first != sentence.tokens.first + 1 || run.last >= sentence.tokens.last) return false;
  const std::string_view first = facts.prose.lower(tokens[sentence.tokens.first]);
  return is_capitalised(facts.prose.text(tokens[sentence.tokens.first])) &&
         !word_facts(first).is(Trait::function) && !word_facts(first).is(Trait::periodic) &&
         verb_forms(facts.prose.lower(tokens[run.last])).third_person;
}

/// Whether a run of unknown names does what only people do ("Lonnie counts all bins"), or stands
/// between commas beside whoever it is the name of ("a student, Álvaro Peral, packs with us").
bool is_person_by_place(const Facts& facts, const Sentence& sentence, IndexRange run) {
  constexpr std::array<std::string_view, 35> kByPeople = {
      "packs",       "counts", "opens",  "signs",      "weighs",   "reads",   "calls",
      "phones",      "cleans", "looks",  "goes",       "walks",    "trains",  "asks",
      "wraps",       "tapes",  "grades", "sits",       "confirms", "revises", "inspects",
      "decides",     "tells",  "writes", "answers",    "unpacks",  "tries",   "drives",
      "photographs", "smells", "tastes", "telephones", "initials", "picks",   "supervises"};
  const auto tokens = facts.prose.tokens();
  const auto is_comma = [&](std::uint32_t at) {
    return sentence.tokens.contains(at) && facts.prose.lower(tokens[at]) == ",";
  };
  if (run.size() >= 2 && is_comma(run.first - 1) && is_comma(run.last)) return true;
  // "my daughter Josie Crain took over"
  if (run.first > sentence.tokens.first &&
      word_facts(facts.prose.lower(tokens[run.first - 1])).is(Trait::kin)) {
    return true;
  }
  return run.last < sentence.tokens.last &&
         is_one_of(facts.prose.lower(tokens[run.last]), kByPeople);
}

/// Whether a run of unknown names can be whoever does it: "Marisol Vance approves every contract",
/// "signed by Owen Price"; not "a contract with Yurtiçi Kargo".
bool can_be_person(const Facts& facts, const Sentence& sentence, IndexRange run) {
  constexpr std::array<std::string_view, 12> kOfThings = {
      "with", "from", "of", "in", "through", "via", "to", "at", "into", "under", "on", "the"};
  if (heads_sentence_as_subject(facts, sentence, run)) return true;
  if (is_person_by_place(facts, sentence, run)) return true;
  const Token& before = facts.prose.tokens()[run.first - 1];
  return run.size() >= 2 && !is_one_of(facts.prose.lower(before), kOfThings);
}

/// "Ray and I", where the document names a Ray Tolliver, or where "Ray Tolliver blows every call".
bool is_persons_name(const Facts& facts, IndexRange run) {
  if (run.size() != 1) return false;
  const auto tokens = facts.prose.tokens();
  const std::string_view name = facts.prose.text(tokens[run.first]);
  const auto is_person = [&](const Entity& entity) {
    return entity.kind == EntityKind::person && entity.tokens.size() > 1 &&
           facts.prose.text(tokens[entity.tokens.first]) == name;
  };
  const auto is_subject = [&](const Sentence& sentence) {
    const std::uint32_t surname = sentence.tokens.first + 1;
    return surname < sentence.tokens.last &&
           facts.prose.text(tokens[sentence.tokens.first]) == name &&
           is_capitalised(facts.prose.text(tokens[surname])) &&
           heads_sentence_as_subject(facts, sentence, {surname, surname + 1});
  };
  // Of what comes before only the last: every measure may have such a name.
  constexpr std::ptrdiff_t kFarthest = 256;
  const auto& entities = facts.entities;
  const auto last = std::ranges::partition_point(
      entities, [&](const Entity& entity) { return entity.tokens.first < run.first; });
  const auto first = last - std::min(last - entities.begin(), kFarthest);
  if (std::any_of(first, last, is_person)) return true;
  const std::uint32_t here = facts.prose.sentence_of(run.first);
  const auto before = static_cast<std::uint32_t>(kFarthest);
  const IndexRange sentences{here - std::min(here, before), here};
  return std::ranges::any_of(facts.prose.sentences(sentences), is_subject);
}

/// "Fakturo, our accounting program, pays no invoice": told what it is.
bool is_called_tool(const Facts& facts, const Sentence& sentence) {
  constexpr std::array kTools = {"program"sv, "programme"sv, "software"sv, "system"sv,  "tool"sv,
                                 "app"sv,     "register"sv,  "platform"sv, "database"sv};
  constexpr std::uint32_t kReach = 6;
  const auto tokens = facts.prose.tokens(sentence.tokens);
  if (tokens.size() < 4 || facts.prose.lower(tokens[1]) != ",") return false;
  for (std::size_t at = 2; at < std::min<std::size_t>(tokens.size(), kReach); ++at) {
    if (is_one_of(facts.prose.lower(tokens[at]), kTools)) return true;
  }
  return false;
}

}  // namespace

bool has_unknown_name(const Facts& facts, const Item& item) {
  for (std::uint32_t i = item.sentences.first; i < item.sentences.last; ++i) {
    if (!unknown_names(facts, i).empty()) return true;
  }
  return false;
}

bool has_unknown_tool(const Facts& facts, const Item& item) {
  for (std::uint32_t i = item.sentences.first; i < item.sentences.last; ++i) {
    const Sentence& sentence = facts.prose.sentences()[i];
    if (is_called_tool(facts, sentence)) return true;
    for (const IndexRange run : unknown_names(facts, i)) {
      if (!is_person_by_place(facts, sentence, run) && !is_persons_name(facts, run)) return true;
    }
  }
  return false;
}

bool has_unknown_person(const Facts& facts, const Item& item) {
  for (std::uint32_t i = item.sentences.first; i < item.sentences.last; ++i) {
    const Sentence& sentence = facts.prose.sentences()[i];
    for (const IndexRange run : unknown_names(facts, i)) {
      if (can_be_person(facts, sentence, run)) return true;
    }
  }
  return false;
}

}  // namespace poa
