#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("A frequency is tied to a period or to an occasion") {
  const std::string_view drawn = R"(
daily, Weekly, quarterly and annually
^^^^^ frequency
       ^^^^^^ frequency
               ^^^^^^^^^ frequency
                             ^^^^^^^^ frequency
every inbound shipment
^^^^^^^^^^^^^^^^^^^^^^ frequency
each quarter, every working day
^^^^^^^^^^^^ frequency
              ^^^^^^^^^^^^^^^^^ frequency
twice a week, once per month, three times a week
^^^^^^^^^^^^ frequency
              ^^^^^^^^^^^^^^ frequency
                              ^^^^^^^^^^^^^^^^^^ frequency
on the first working day of each month
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ frequency
on the 15th of every month
   ^^^^^^^^^^^^^^^^^^^^^^^ frequency
each Friday and on Mondays
^^^^^^^^^^^ frequency
                   ^^^^^^^ frequency
each January
^^^^^^^^^^^^ frequency
before every batch leaves
       ^^^^^^^^^^^ frequency
per shipment, per week
^^^^^^^^^^^^ frequency
              ^^^^^^^^ frequency
every 3 months and every two weeks
^^^^^^^^^^^^^^ frequency
                   ^^^^^^^^^^^^^^^ frequency
every other day
^^^^^^^^^^^^^^^ frequency
every new product listing
^^^^^^^^^^^^^^^^^^^^^^^^^ frequency
all incoming shipments
^^^^^^^^^^^^^^^^^^^^^^ frequency
each question of a buyer
^^^^^^^^^^^^^ frequency
)";
  CHECK(draw_entities(drawn, {EntityKind::frequency}) == drawn);
}

TEST_CASE("What nobody can check is no frequency") {
  const std::string_view drawn = R"(
regularly, periodically, always, from time to time
at regular intervals
each of them and every one
each and every rule
every employee
the monthly fee of $39.99
units sold per ASIN
3 knives of each pair
all listings
once we knew it
)";
  CHECK(draw_entities(drawn, {EntityKind::frequency}) == drawn);
}
