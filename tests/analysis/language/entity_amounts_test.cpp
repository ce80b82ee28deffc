#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("Money and percentages lose their separators") {
  const std::string_view drawn = R"(
$3,356.64 in total
^^^^^^^^^ money 3356.64 $
US$ 500 or 500 USD
^^^^^^^ money 500 $
           ^^^^^^^ money 500 usd
€ 8,942.28 or 8.942,28 €
^^^^^^^^^^ money 8942.28 €
              ^^^^^^^^^^ money 8942.28 €
a fine of 500 RMB
          ^^^^^^^ money 500 rmb
losing 1,900 dollars
       ^^^^^^^^^^^^^ money 1900 dollars
$1.5 million
^^^^^^^^^^^^ money 1500000 $
1.74% or 2 percent
^^^^^ percent 1.74
         ^^^^^^^^^ percent 2
5 per cent, two percent, one percent
^^^^^^^^^^ percent 5
            ^^^^^^^^^^^ percent 2
                         ^^^^^^^^^^^ percent 1
)";
  CHECK(draw_entities(drawn, {EntityKind::money, EntityKind::percentage, EntityKind::quantity,
                              EntityKind::number}) == drawn);
}

TEST_CASE("A quantity knows what is counted") {
  const std::string_view drawn = R"(
340 units
^^^^^^^^^ quantity 340 units
all 61 listings
    ^^^^^^^^^^^ quantity 61 listings
the 58 remaining listings
    ^^^^^^^^^^^^^^^^^^^^^ quantity 58 listings
28 of 340 units
^^ quantity 28 units
      ^^^^^^^^^ quantity 340 units
Several (7) of the 20 cartons
         ^ quantity 7 cartons
                   ^^^^^^^^^^ quantity 20 cartons
1,306 orders and 20,000 children
^^^^^^^^^^^^ quantity 1306 orders
                 ^^^^^^^^^^^^^^^ quantity 20000 children
fourteen listings
^^^^^^^^^^^^^^^^^ quantity 14 listings
two hundred and fifty orders, twenty-five units, a dozen boxes
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quantity 250 orders
                              ^^^^^^^^^^^^^^^^^ quantity 25 units
                                                   ^^^^^^^^^^^ quantity 12 boxes
2 steel racks, 12 used books
^^^^^^^^^^^^^ quantity 2 racks
               ^^^^^^^^^^^^^ quantity 12 books
within 24 hours, 30 days, 2 days
       ^^^^^^^^ quantity 24 hours
                 ^^^^^^^ quantity 30 days
                          ^^^^^^ quantity 2 days
a 30-day period and a 3-step review
  ^^^^^^ quantity 30 day
                      ^^^^^^ quantity 3 step
a cap of 14 mm, 20 mg each
         ^^^^^ quantity 14 mm
                ^^^^^ quantity 20 mg
the 503 sold bottles, 12 returned boxes
    ^^^^^^^^^^^^^^^^ quantity 503 bottles
                      ^^^^^^^^^^^^^^^^^ quantity 12 boxes
Until that day 530 bottles; step 2 bottles
               ^^^^^^^^^^^ quantity 530 bottles
quantity 150, Qty: 40, 75 nos.
         ^^^ quantity 150 units
                   ^^ quantity 40 units
                       ^^^^^^ quantity 75 nos
37 failed and the other 81 are blocked
^^ quantity 37 units
                        ^^ quantity 81 units
if more than 1 device signs in
             ^^^^^^^^ quantity 1 device
more than one complaint, at least one
          ^^^^^^^^^^^^^ quantity 1 complaint
                                  ^^^ number 1
we closed one listing and one of them came back
thousands of happy customers
Step 1: 10 units out of 100
        ^^^^^^^^ quantity 10 units
                        ^^^ number 100
)";
  CHECK(draw_entities(drawn, {EntityKind::money, EntityKind::percentage, EntityKind::quantity,
                              EntityKind::number}) == drawn);
}

TEST_CASE("Years, hours, counters and addresses are no amounts") {
  const std::string_view drawn = R"(
selling since 2012, and in 2019
at 5 p.m. or 17:00
see page 4, step 3 and clause 9
open 24/7
14 Harrow Court
the 1st and the 2nd parcel
(1) inspection, (2) test
lot 7781 and an AQL of 2.5, 10 units out of 100
                       ^^^ number 2.5
                            ^^^^^^^^ quantity 10 units
                                            ^^^ number 100
Q3 2026
)";
  CHECK(draw_entities(drawn, {EntityKind::money, EntityKind::percentage, EntityKind::quantity,
                              EntityKind::number}) == drawn);
}

TEST_CASE("E-mail addresses, phones and cards") {
  const std::string_view drawn = R"(
martin@feld-outdoor.example
^^^^^^^^^^^^^^^^^^^^^^^^^^^ email martin@feld-outdoor.example
+1 555 0117
^^^^^^^^^^^ phone +15550117
call +49 30 1234567 or (555) 123-4567
     ^^^^^^^^^^^^^^ phone +49301234567
                       ^^^^^^^^^^^^^^ phone 5551234567
555-123-4567
^^^^^^^^^^^^ phone 5551234567
phone: 0301 234567
       ^^^^^^^^^^^ phone 0301234567
my number is +1 555 0163
             ^^^^^^^^^^^ phone +15550163
card 4111 1111 1111 1111
     ^^^^^^^^^^^^^^^^^^^ number 4111111111111111
https://a.example/x@y
)";
  CHECK(draw_entities(drawn, {EntityKind::email, EntityKind::phone, EntityKind::number,
                              EntityKind::evidence}) == drawn);
}

TEST_CASE("A number counts what the words around it name") {
  const std::string_view drawn = R"(
83 of the late orders and 41 for the wrench
^^ quantity 83 orders
                          ^^ number 41
23 of these units, 12 of our listings
^^ quantity 23 units
                   ^^ quantity 12 listings
6 of them and 26 out of the 31 defects
^ quantity 6 units
              ^^ quantity 26 defects
                            ^^^^^^^^^^ quantity 31 defects
of these, 24 are spread over 11 other articles
          ^^ quantity 24 units
                             ^^^^^^^^^^^^^^^^^ quantity 11 articles
the remaining 24, all 67, another 6
              ^^ quantity 24 units
                      ^^ quantity 67 units
                                  ^ quantity 6 units
19 were opened; 148 in total, 2 more
^^ quantity 19 units
                ^^^ quantity 148 units
                              ^ quantity 2 units
a total of 148, Total: 148
           ^^^ quantity 148 units
                       ^^^ quantity 148 units
Late orders: 83, units affected = 340
             ^^ quantity 83 units
                                  ^^^ quantity 340 units
the late orders (83) and the pallets (12)
                 ^^ quantity 83 units
                                      ^^ quantity 12 units
31 late and unscanned orders, 19 old or broken boxes
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quantity 31 orders
                              ^^^^^^^^^^^^^^^^^^^^^^ quantity 19 boxes
40pcs, 200 PCS, 87 piece, 12 parcel
^^^^^ quantity 40 pcs
       ^^^^^^^ quantity 200 pcs
                ^^^^^^^^ quantity 87 piece
                          ^^^^^^^^^ quantity 12 parcel
1.440 pieces, 1,440 pieces, 1.440 kg
^^^^^^^^^^^^ quantity 1440 pieces
              ^^^^^^^^^^^^ quantity 1440 pieces
                            ^^^^^^^^ quantity 1.440 kg
2 lakh units
^^^^^^^^^^^^ quantity 200000 units
24 more orders, 3 such cases
^^^^^^^^^^^^^^ quantity 24 orders
                ^^^^^^^^^^^^ quantity 3 cases
)";
  CHECK(draw_entities(drawn, {EntityKind::money, EntityKind::percentage, EntityKind::quantity,
                              EntityKind::number}) == drawn);
}

TEST_CASE("A number that names one thing counts nothing") {
  const std::string_view drawn = R"(
lot 7781 of these bottles, lot 7781 was recalled
the checks (1) and (2)
version 3 of the procedure, clause 4 of our terms
3 of May
model 300 failed
      ^^^ number 300
)";
  CHECK(draw_entities(drawn, {EntityKind::money, EntityKind::percentage, EntityKind::quantity,
                              EntityKind::number}) == drawn);
}
