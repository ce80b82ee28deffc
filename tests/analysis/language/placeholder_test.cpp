#include "analysis/language/placeholder.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace poa {
namespace {

using Strings = std::vector<std::string>;

Strings fields(std::string_view text) {
  Strings found;
  for (const Placeholder& field : find_placeholders(text)) {
    found.emplace_back(text.substr(field.begin, field.end - field.begin));
  }
  return found;
}

TEST_CASE("fields are told from asides, references and facts in brackets") {
  CHECK(fields("[date] [Your Name], [ASIN 1] and [[supplier]]") ==
        Strings{"[date]", "[Your Name]", "[ASIN 1]", "[[supplier]]"});
  CHECK(fields("[sic] [1] [^1] [Exhibit A] [see below] [B0C4K7M2QX] [link](url) []").empty());
  CHECK(fields("[x] done, [X] units") == Strings{"[X]"});
}

TEST_CASE("an unclosed bracket is no field") {
  CHECK(fields("[date").empty());
  CHECK(fields("{{date").empty());
  CHECK(fields("<date").empty());
  CHECK(fields("[").empty());
  CHECK(fields("$").empty());
  CHECK(fields("").empty());
}

TEST_CASE("crosses stand for characters, unless they are a size or mask a number") {
  CHECK(fields("PO #XXXX, XX/XX/2026, $XX, FBA15XXXXXX, 20 XX, XX units") ==
        Strings{"#XXXX", "XX/XX/2026", "$XX", "FBA15XXXXXX", "XX"});
  CHECK(fields("XL XXL XXXL Exxon 10x20 XXXX-1234 XXXX XXXX 1234 Annex XX").empty());
}

TEST_CASE("the variables of template engines are fields") {
  CHECK(fields("for $client_name, %%PERCENT%% of %quantity% on @@DATE@@ by #owner#") ==
        Strings{"$client_name", "%%PERCENT%%", "%quantity%", "@@DATE@@", "#owner#"});
  CHECK(fields("$amount, ##SELLER ID##, SELLER_ID, <<NAME>> and $order_id.") ==
        Strings{"$amount", "##SELLER ID##", "SELLER_ID", "<NAME>", "$order_id"});
  CHECK(fields("$5.40, $USD 40, US$ 12, $k, A$AP, 5% of 20% and 3%of%20").empty());
  CHECK(fields("me@shop.example, @shop and @home, #1 and #2, C# or F#, 100%!").empty());
  CHECK(fields("REFUND_REPORT, SELLER_ID.csv, 20 % of the lots and 30 % of the units").empty());
}

TEST_CASE("round brackets and question marks stand for a fact where one is due") {
  CHECK(fields("our store is (store name), closed on (date) by (name); $$ID$$ of FIRSTNAME") ==
        Strings{"store name", "date", "name", "$$ID$$", "FIRSTNAME"});
  CHECK(fields("We sold approx. ??? units, or ??%.") == Strings{"???", "??"});
  CHECK(fields("the invoice (number, date), a list (quantity), on paper (by date)").empty());
  CHECK(fields("Why?? Why ?? Who ??? Nobody.").empty());
}

TEST_CASE("a date with a part left open is a field") {
  CHECK(fields("On XX May 2026, on May __, 2026 and on the ??th of June") ==
        Strings{"XX May 2026", "May __, 2026", "??th of June"});
  CHECK(fields("2026-05-XX, XX-05-2026, ??.05.2026, __/__/2026, in 20XX, May 202X") ==
        Strings{"2026-05-XX", "XX-05-2026", "??.05.2026", "__/__/2026", "20XX", "202X"});
  CHECK(fields("Who knows?? May we ask? X may. Annex XX may follow. A 20x30 box. XX-12-3456789")
            .empty());
  CHECK(fields("May 2026, 2026-05-11, 11-05-2026, version 20.4, the 2026s").empty());
}

TEST_CASE("two crosses stand for a number of things") {
  CHECK(fields("XX packs, XX boxes") == Strings{"XX", "XX"});
  CHECK(fields("the XX series, XX was here, size XX").empty());
}

TEST_CASE("what is to be told later is a field in brackets only") {
  CHECK(fields("no. (to be confirmed)") == Strings{"to be confirmed"});
  CHECK(fields("The date is to be confirmed by the carrier (to be added by hand).").empty());
}

TEST_CASE("broken UTF-8 and long runs are survived") {
  CHECK(fields("\xE3\x80").empty());
  CHECK(fields("\xE3\x80\x90").empty());
  CHECK(fields("[\xFF\xFE]").size() <= 1);
  // Quadratic work would not come to an end.
  constexpr std::size_t kLong = 2'000'000;
  CHECK(fields(std::string(kLong, '[')).empty());
  CHECK(fields(std::string(kLong, '{')).empty());
  CHECK(fields(std::string(kLong, '<')).empty());
  CHECK(fields(std::string(kLong, 'X')).size() >= 1);
  CHECK(fields(std::string(kLong, '_')).size() >= 1);
  CHECK(fields(std::string(kLong, '$')).empty());
  CHECK(fields(std::string(kLong, '%')).empty());
  CHECK(fields(std::string(kLong, '?')).empty());
  std::string chain;
  for (std::size_t i = 0; i < kLong; i += 2) chain += "a-";
  CHECK(fields(chain).empty());
}

}  // namespace
}  // namespace poa
