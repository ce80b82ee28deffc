#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("A day is read in every usual form") {
  const std::string_view drawn = R"(
On 11 May 2026 we closed it.
   ^^^^^^^^^^^ date 2026-05-11
On May 11, 2026 we closed it.
   ^^^^^^^^^^^^ date 2026-05-11
May 11 2026 was the day.
^^^^^^^^^^^ date 2026-05-11
On the 3rd of May, 2026 we closed it.
       ^^^^^^^^^^^^^^^^ date 2026-05-03
It was 11-May-2026.
       ^^^^^^^^^^^ date 2026-05-11
It was 2026-05-11.
       ^^^^^^^^^^ date 2026-05-11
It was 2026/05/11.
       ^^^^^^^^^^ date 2026-05-11
It was 11.05.2026.
       ^^^^^^^^^^ date 2026-05-11
It was 5/29/26.
       ^^^^^^^ date 2026-05-29
It was 13/05/2026.
       ^^^^^^^^^^ date 2026-05-13
It was 03/04/2026.
       ^^^^^^^^^^ date 2026-03-04 ambiguous
It was 05/05/2026.
       ^^^^^^^^^^ date 2026-05-05
It was 2026 May 11 in the log.
       ^^^^^^^^^^^ date 2026-05-11
On Monday, 11 May 2026 and on Friday May 15 we met.
           ^^^^^^^^^^^ date 2026-05-11
                                     ^^^^^^ date 0000-05-15
On Sept. 3, 2026 we met.
   ^^^^^^^^^^^^^ date 2026-09-03
We met on 14 août 2026 and on 3 de mayo de 2026.
          ^^^^^^^^^^^^ date 2026-08-14
                              ^^^^^^^^^^^^^^^^^ date 2026-05-03
It arrived on 5/29 in the morning.
              ^^^^ date 0000-05-29
)";
  CHECK(draw_entities(drawn, {EntityKind::date, EntityKind::month}) == drawn);
}

TEST_CASE("A range has a date at each end, which share month and year") {
  const std::string_view drawn = R"(
May 3-5, 2026
^^^^^ date 2026-05-03
      ^^^^^^^ date 2026-05-05 ends-range
May 3–5, 2026
^^^^^ date 2026-05-03
      ^^^^^^^ date 2026-05-05 ends-range
from 3 to 5 May 2026
     ^ date 2026-05-03
          ^^^^^^^^^^ date 2026-05-05 ends-range
between 28 April and 30 April
        ^^^^^^^^ date 0000-04-28
                     ^^^^^^^^ date 0000-04-30 ends-range
28 and 30 April 2026
^^ date 2026-04-28
       ^^^^^^^^^^^^^ date 2026-04-30
on 4, 5 and 6 May 2026
   ^ date 2026-05-04
      ^ date 2026-05-05
            ^^^^^^^^^^ date 2026-05-06
from May 30 to June 2, 2026
     ^^^^^^ date 2026-05-30
               ^^^^^^^^^^^^ date 2026-06-02 ends-range
between December 28 and January 3, 2026
        ^^^^^^^^^^^ date 2025-12-28
                        ^^^^^^^^^^^^^^^ date 2026-01-03 ends-range
from 3 May 2026 until 5 May
     ^^^^^^^^^^ date 2026-05-03
                      ^^^^^ date 2026-05-05 ends-range
between April 30, 2026 and March 6, 2026
        ^^^^^^^^^^^^^^ date 2026-04-30
                           ^^^^^^^^^^^^^ date 2026-03-06 ends-range
We closed it on May 3 and reopened it on May 5, 2026.
                ^^^^^ date 0000-05-03
                                         ^^^^^^^^^^^ date 2026-05-05
)";
  CHECK(draw_entities(drawn, {EntityKind::date, EntityKind::month}) == drawn);
}

TEST_CASE("What only looks like a date is none") {
  const std::string_view drawn = R"(
We may close 5 listings and it may 5 times fail.
May we ask for 3 days?
On May 4, 5 units were sold.
   ^^^^^ date 0000-05-04
In May 11 units came back.
   ^^^ month 0000-05
A 3/4 inch screw and 24/7 support.
The address 203.0.113.24 and version 2.1.26.
See Section 2 and ISO 17025, within 1-2 days.
Order 113-4829071-5520386 and part 05-11-26.
They march on.
)";
  CHECK(draw_entities(drawn, {EntityKind::date, EntityKind::month}) == drawn);
}

TEST_CASE("A day that does not exist is a date, but no valid one") {
  const std::string_view drawn = R"(
delivered on 31 November 2025
             ^^^^^^^^^^^^^^^^ date 2025-11-31 invalid
delivered on 2026-02-30
             ^^^^^^^^^^ date 2026-02-30 invalid
delivered on April 31
             ^^^^^^^^ date 0000-04-31 invalid
delivered on 31/04/2026
             ^^^^^^^^^^ date 2026-04-31 invalid
delivered on 2026-13-05
             ^^^^^^^^^^ date 2026-13-05 invalid
delivered on 29 February 2026
             ^^^^^^^^^^^^^^^^ date 2026-02-29 invalid
delivered on 29 February 2024
             ^^^^^^^^^^^^^^^^ date 2024-02-29
delivered on February 29
             ^^^^^^^^^^^ date 0000-02-29
)";
  CHECK(draw_entities(drawn, {EntityKind::date, EntityKind::month}) == drawn);
}

TEST_CASE("A month is read with and without its year") {
  const std::string_view drawn = R"(
sold since March 2025 and restocked in early June 2026
           ^^^^^^^^^^ month 2025-03
                                       ^^^^^^^^^^^^^^^ month 2026-06
returned in May, tested in June
            ^^^ month 0000-05
                           ^^^^ month 0000-06
scan report for May and June
                ^^^ month 0000-05
                        ^^^^ month 0000-06
every January and each July
It may stay, we march, April Jones asks.
May 2026 was calm.
^^^^^^^^ month 2026-05
)";
  CHECK(draw_entities(drawn, {EntityKind::date, EntityKind::month}) == drawn);
}
