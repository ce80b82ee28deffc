#include "analysis/rules/acronym.h"

#include <array>

#include "analysis/language/entities/words.h"
#include "analysis/text/one_of.h"

namespace poa {

using namespace std::string_view_literals;
using entities::Trait;

bool is_acronym(std::string_view word) {
  constexpr std::array kAcronyms = {
      "asin"sv,  "asins"sv, "fba"sv, "fbm"sv,  "odr"sv,   "epa"sv,  "fda"sv,  "usa"sv, "uspto"sv,
      "iso"sv,   "sku"sv,   "ean"sv, "upc"sv,  "poa"sv,   "erp"sv,  "ceo"sv,  "eur"sv, "usd"sv,
      "usps"sv,  "ups"sv,   "loa"sv, "coa"sv,  "qa"sv,    "api"sv,  "isbn"sv, "rma"sv, "coc"sv,
      "epo"sv,   "euipo"sv, "ip"sv,  "aql"sv,  "uk"sv,    "eu"sv,   "id"sv,   "ids"sv, "ok"sv,
      "fedex"sv, "cpsia"sv, "cpc"sv, "astm"sv, "reach"sv, "rohs"sv, "sop"sv,  "kpi"sv};
  if (entities::word_facts(word).is(Trait::function)) return false;
  return is_one_of(word, kAcronyms) || word.find_first_of("aeiouy") == word.npos ||
         entities::word_facts(word).is(Trait::legal_form);
}

}  // namespace poa
