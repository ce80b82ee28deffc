#include "analysis/rules/nouns.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analysis/language/word_map.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

constexpr std::array kOutsiders = {
    "supplier"sv,    "manufacturer"sv, "maker"sv,      "mill"sv,       "vendor"sv,
    "factory"sv,     "factories"sv,    "producer"sv,   "wholesaler"sv, "distributor"sv,
    "importer"sv,    "dealer"sv,       "middleman"sv,  "middlemen"sv,  "carrier"sv,
    "courier"sv,     "forwarder"sv,    "mailman"sv,    "mailmen"sv,    "postman"sv,
    "postmen"sv,     "usps"sv,         "ups"sv,        "fedex"sv,      "dhl"sv,
    "dpd"sv,         "gls"sv,          "hermes"sv,     "evri"sv,       "yodel"sv,
    "correos"sv,     "aramex"sv,       "delhivery"sv,  "broker"sv,     "landlord"sv,
    "laboratory"sv,  "laboratories"sv, "lab"sv,        "printer"sv,    "bank"sv,
    "insurer"sv,     "3pl"sv,          "driver"sv,     "trucker"sv,    "competitor"sv,
    "competition"sv, "rival"sv,        "hijacker"sv,   "neighbour"sv,  "neighbor"sv,
    "agency"sv,      "agencies"sv,     "agent"sv,      "accountant"sv, "bookkeeper"sv,
    "consultant"sv,  "consultancy"sv,  "developer"sv,  "programmer"sv, "freelancer"sv,
    "translator"sv,  "photographer"sv, "contractor"sv, "customs"sv,    "subcontractor"sv,
    "depot"sv};
constexpr std::array kBuyers = {"customer"sv, "buyer"sv,    "client"sv,    "purchaser"sv,
                                "shopper"sv,  "consumer"sv, "folk"sv,      "recipient"sv,
                                "lady"sv,     "ladies"sv,   "gentleman"sv, "gentlemen"sv};
constexpr std::array kPersons = {"woman"sv,  "women"sv,  "guy"sv, "fellow"sv,
                                 "person"sv, "people"sv, "man"sv, "men"sv};
constexpr std::array kAmazons = {"amazon"sv, "fba"sv, "you"sv};
constexpr std::array kMachines = {"bot"sv,      "robot"sv,   "algorithm"sv,   "machine"sv,
                                  "computer"sv, "program"sv, "intelligence"sv};

constexpr auto kNouns = [] {
  WordMap<NounKind,
          kOutsiders.size() + kBuyers.size() + kPersons.size() + kAmazons.size() + kMachines.size()>
      nouns;
  for (const std::string_view word : kOutsiders) nouns.insert(word, NounKind::outsider);
  for (const std::string_view word : kBuyers) nouns.insert(word, NounKind::buyer);
  for (const std::string_view word : kPersons) nouns.insert(word, NounKind::person);
  for (const std::string_view word : kAmazons) nouns.insert(word, NounKind::amazon);
  for (const std::string_view word : kMachines) nouns.insert(word, NounKind::machine);
  return nouns;
}();

/// "delivery man", "transport company"
constexpr std::array kTrades = {"transport"sv, "transportation"sv, "shipping"sv,   "delivery"sv,
                                "logistics"sv, "logistic"sv,       "courier"sv,    "trucking"sv,
                                "freight"sv,   "forwarding"sv,     "cargo"sv,      "parcel"sv,
                                "warehouse"sv, "fulfillment"sv,    "fulfilment"sv, "prep"sv,
                                "box"sv,       "printing"sv,       "packaging"sv,  "translation"sv,
                                "software"sv,  "service"sv,        "temp"sv,       "staffing"sv,
                                "cleaning"sv,  "marketing"sv,      "photo"sv,      "sourcing"sv,
                                "customs"sv,   "purchasing"sv,     "external"sv,   "outside"sv,
                                "airline"sv,   "port"sv,           "airport"sv,    "terminal"sv,
                                "depot"sv,     "office"sv,         "postal"sv,     "center"sv,
                                "mail"sv,      "sorting"sv,        "print"sv,      "last-mile"sv,
                                "ferry"sv,     "rail"sv,           "bus"sv,        "boat"sv};
constexpr std::array kFirms = {"company"sv,  "companies"sv, "firm"sv,    "service"sv, "partner"sv,
                               "provider"sv, "vendor"sv,    "house"sv,   "factory"sv, "center"sv,
                               "centre"sv,   "agency"sv,    "agent"sv,   "broker"sv,  "people"sv,
                               "man"sv,      "men"sv,       "guy"sv,     "boy"sv,     "staff"sv,
                               "worker"sv,   "handler"sv,   "carrier"sv, "hub"sv,     "shop"sv};
constexpr std::array kYours = {
    "side"sv,      "end"sv,     "part"sv,      "people"sv,       "team"sv,       "staff"sv,
    "company"sv,   "system"sv,  "software"sv,  "bot"sv,          "robot"sv,      "algorithm"sv,
    "reviewer"sv,  "support"sv, "colleague"sv, "investigator"sv, "warehouse"sv,  "platform"sv,
    "website"sv,   "site"sv,    "machine"sv,   "computer"sv,     "program"sv,    "policy"sv,
    "policies"sv,  "rule"sv,    "ai"sv,        "agent"sv,        "department"sv, "employee"sv,
    "associate"sv, "rules"sv,   "check"sv,     "filter"sv,       "tool"sv,       "screening"sv,
    "office"sv};

/// "carrier" of "carriers", "carrier's" and "carriers'".
std::string_view singular(std::string_view word) {
  if (word.ends_with("'s")) word.remove_suffix(2);
  if (word.ends_with("'")) word.remove_suffix(1);
  constexpr std::size_t kShortest = 4;  // "ups"
  if (word.size() >= kShortest && word.ends_with("s") && !word.ends_with("ss")) {
    const std::string_view one = word.substr(0, word.size() - 1);
    if (kNouns.find(word) == nullptr) return one;
  }
  return word;
}

}  // namespace

Noun noun_at(const Facts& facts, std::uint32_t sentence, std::uint32_t token) {
  const auto word = [&](std::int64_t at) { return word_at(facts, sentence, at); };
  const std::string_view text = word(token);
  if (text.empty()) return {};
  const bool owner = text.ends_with("'s") || text.ends_with("s'");
  const std::string_view noun = singular(text);
  const std::string_view before = word(std::int64_t{token} - 1);
  const auto as = [&](NounKind kind, std::uint32_t words) {
    return Noun{.kind = kind, .tokens = {token + 1 - words, token + 1}, .is_owner = owner};
  };
  if (is_one_of(noun, kFirms) && is_one_of(before, kTrades)) return as(NounKind::outsider, 2);
  if ((noun == "office" && before == "post") || (noun == "mail" && before == "royal") ||
      (noun == "dart" && before == "blue") || (noun == "party" && before == "third") ||
      (noun == "partie" && before == "third") ||
      (noun == "owner" && (before == "brand" || before == "rights"))) {
    return as(NounKind::outsider, 2);
  }
  constexpr std::array kOthers = {"other"sv, "another"sv, "some"sv, "certain"sv};
  constexpr std::array kShops = {"seller"sv, "shop"sv, "store"sv, "dealer"sv, "firm"sv};
  if (is_one_of(noun, kShops)) {
    constexpr std::array kPlaces = {"in"sv, "from"sv, "next"sv, "down"sv, "near"sv, "nearby"sv};
    const bool elsewhere = before == "a" && is_one_of(word(std::int64_t{token} + 1), kPlaces);
    if (is_one_of(before, kOthers) || elsewhere) return as(NounKind::outsider, 2);
  }
  constexpr std::array kFormer = {"former"sv, "ex"sv, "previous"sv, "old"sv};
  if ((is_staff(text) || is_staff(noun)) && is_one_of(before, kFormer)) {
    return as(NounKind::outsider, 2);
  }
  if (noun.starts_with("ex-") && is_staff(noun.substr(3))) return as(NounKind::outsider, 1);
  if ((before == "your" || word(std::int64_t{token} - 2) == "your") && is_one_of(noun, kYours)) {
    return as(NounKind::amazon, before == "your" ? 2 : 3);
  }
  // "the system of Amazon"
  if (noun == "amazon" && before == "of" && is_one_of(word(std::int64_t{token} - 2), kYours)) {
    return as(NounKind::amazon, 3);
  }
  if (before == "seller" && (noun == "support" || noun == "central" || noun == "performance")) {
    return as(NounKind::amazon, 2);
  }
  const NounKind* kind = kNouns.find(noun);
  if (kind == nullptr || (*kind == NounKind::outsider && before == "your")) return {};
  return as(*kind, 1);
}

}  // namespace poa
