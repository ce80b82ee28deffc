#include "analysis/language/entity.h"

#include <string>
#include <vector>

#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::Entity;
using poa::EntityKind;
using poa::find_entities;
using poa::Prose;
using poa::test::draw_entities;

namespace {

std::vector<Entity> entities_of(std::string_view text) {
  const auto document = poa::markdown::parse(text);
  return find_entities(Prose(text, document)).all;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("Whole sentences of an appeal") {
  const std::string_view drawn = R"(
On 22 May 2026 we signed a contract with Hadley Trading Ltd. for 240 units (PO 2260); see the invoice.
   ^^^^^^^^^^^ date 2026-05-22
                                         ^^^^^^^^^^^^^^^^^^ organization
                                                                 ^^^^^^^^^ quantity 240 units
                                                                               ^^^^ po 2260
                                                                                      ^^^^^^^^^^^^^^^ evidence
Between May 3 and May 8, 2026 we refunded all 31 buyers, $1,084.69 in total (Exhibit C).
        ^^^^^ date 2026-05-03
                  ^^^^^^^^^^^ date 2026-05-08 ends-range
                                              ^^^^^^^^^ quantity 31 buyers
                                                         ^^^^^^^^^ money 1084.69 $
                                                                             ^^^^^^^^^ evidence
Every Monday our warehouse manager, Anna Kowalska, draws 5% of each inbound lot and signs form QF-9.
^^^^^^^^^^^^ frequency
             ^^^^^^^^^^^^^^^^^^^^^ role
                                    ^^^^^^^^^^^^^ person
                                                         ^^ percent 5
                                                               ^^^^^^^^^^^^^^^^ frequency
                                                                                               ^^^^ code QF-9
If any ASIN passes a return rate of 3% within 30 days, Tom Reed closes the listing within 24 hours.
                                    ^^ percent 3
                                              ^^^^^^^ quantity 30 days
                                                       ^^^^^^^^ person
                                                                                          ^^^^^^^^ quantity 24 hours
We will be more careful and check the goods regularly.
)";
  CHECK(draw_entities(drawn) == drawn);
}

TEST_CASE("An entity lies on the bytes of the document, whatever markup is between them") {
  const std::string_view text = "On **11\nMay** 2026 [Eva Lindqvist](a.pdf), owner, left.\n";
  const auto entities = entities_of(text);
  REQUIRE(entities.size() == 3);
  CHECK(entities[0].span.in(text) == "11\nMay** 2026");
  CHECK(entities[1].span.in(text) == "Eva Lindqvist");
  CHECK(entities[2].kind == EntityKind::role);
}

TEST_CASE("Entities come in the order of the text and know their sentence") {
  const auto entities = entities_of("Eva left on May 4. On May 5 Eva Lindqvist signed it.\n");
  REQUIRE(entities.size() == 4);
  CHECK(entities[0].kind == EntityKind::person);
  CHECK(entities[0].sentence == 0);
  CHECK(entities[2].date == poa::Date{0, 5, 5});
  CHECK(entities[2].sentence == 1);
  for (std::size_t i = 1; i < entities.size(); ++i) {
    CHECK(entities[i - 1].range.begin <= entities[i].range.begin);
  }
}

TEST_CASE("Entities never reach from one block into the next") {
  for (const Entity& entity : entities_of("- 11\n- May\n- 2026\n\nPO\n\n4471 units\n")) {
    CHECK(entity.kind != EntityKind::date);
    CHECK(entity.kind != EntityKind::purchase_order);
  }
}

TEST_CASE("Code is nobody's prose") {
  CHECK(entities_of("`B0C4K7M2QX on 11 May 2026`\n").empty());
  CHECK(entities_of("    B0C4K7M2QX\n").empty());
}

TEST_CASE("The name after a sign-off is a person's") {
  const auto entities = entities_of("Sincerely,\n\nArthur and Minnie Pell\n");
  REQUIRE(entities.size() == 2);
  CHECK(entities[0].kind == EntityKind::person);
  CHECK(entities[1].kind == EntityKind::person);
  CHECK(entities[1].tokens.size() == 2);
}

TEST_CASE("Any bytes can be read") {
  CHECK(entities_of("").empty());
  CHECK(entities_of("\n\r\n\r").empty());
  CHECK(entities_of("我们在五月关闭了账户。").empty());
  CHECK_NOTHROW(entities_of("\xFF\xFE 11 May \xC3 2026 \xE2\x82 500"));
  CHECK_NOTHROW(entities_of("# ( no. : # ( : PO\n"));
  CHECK(entities_of("On 11 May 2026\r\nwe closed it.\r\n").size() == 1);
  CHECK(entities_of("\xF0\x9F\x93\xA6 340 units \xF0\x9F\x93\xA6\n").size() == 1);
}

TEST_CASE("Long runs of one thing are read to their end") {
  constexpr std::size_t kTimes = 20'000;
  CHECK(entities_of(repeated("1", 5 * kTimes)).empty());
  CHECK(entities_of(repeated("May 3, ", kTimes)).size() == kTimes);
  CHECK(entities_of(repeated("28 April - ", kTimes) + "5 May 2026").size() == kTimes + 1);
  CHECK_NOTHROW(entities_of(repeated("3, 4, ", kTimes)));
  CHECK_NOTHROW(entities_of(repeated("Eva Lindqvist & ", kTimes)));
  CHECK_NOTHROW(entities_of(repeated("one hundred and ", kTimes)));
  CHECK_NOTHROW(entities_of(repeated("not attached see the ", kTimes)));
  CHECK_NOTHROW(entities_of(repeated("every new each of ", kTimes)));
}
