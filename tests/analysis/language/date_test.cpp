#include "analysis/language/date.h"

#include "tests/catch.h"

using poa::Date;
using poa::parse_iso_date;

TEST_CASE("A date exists if its month has such a day") {
  CHECK(Date{2026, 5, 11}.exists());
  CHECK(Date{2024, 2, 29}.exists());
  CHECK_FALSE(Date{2026, 2, 29}.exists());
  CHECK_FALSE(Date{2026, 4, 31}.exists());
  CHECK_FALSE(Date{2026, 13, 1}.exists());
  CHECK_FALSE(Date{0, 5, 11}.exists());
  CHECK_FALSE(Date{}.exists());
}

TEST_CASE("A date without a year can still be impossible") {
  CHECK(Date{0, 2, 29}.exists_in_some_year());
  CHECK_FALSE(Date{0, 4, 31}.exists_in_some_year());
  CHECK_FALSE(Date{0, 5, 0}.exists_in_some_year());
}

TEST_CASE("Days are counted from the first of 1970") {
  CHECK(Date{1970, 1, 1}.days() == 0);
  CHECK(Date{1969, 12, 31}.days() == -1);
  CHECK(Date{2026, 5, 11}.days() - Date{2025, 5, 11}.days() == 365);
  CHECK(Date{2024, 3, 1}.days() - Date{2024, 2, 28}.days() == 2);
}

TEST_CASE("An ISO date is ten characters and nothing else") {
  CHECK(parse_iso_date("2026-05-11") == Date{2026, 5, 11});
  CHECK(parse_iso_date("2026-02-30") == Date{2026, 2, 30});
  CHECK_FALSE(parse_iso_date("2026-5-11"));
  CHECK_FALSE(parse_iso_date("2026/05/11"));
  CHECK_FALSE(parse_iso_date("2026-05-1a"));
  CHECK_FALSE(parse_iso_date(" 2026-05-11"));
  CHECK_FALSE(parse_iso_date(""));
}
