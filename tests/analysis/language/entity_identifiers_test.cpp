#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("ASINs are told by their form or by the word before them") {
  const std::string_view drawn = R"(
ASIN B0C4K7M2QX
     ^^^^^^^^^^ asin B0C4K7M2QX
ASINs B0C4K7M2QX, B0D9T3W5RL and B0DQ4N7R2K
      ^^^^^^^^^^ asin B0C4K7M2QX
                  ^^^^^^^^^^ asin B0D9T3W5RL
                                 ^^^^^^^^^^ asin B0DQ4N7R2K
We deleted B0C4K7M2QX.
           ^^^^^^^^^^ asin B0C4K7M2QX
We deleted B0BX7QL2Z and B0C4K7M2QXYZ.
           ^^^^^^^^^ asin B0BX7QL2Z invalid
                         ^^^^^^^^^^^^ asin B0C4K7M2QXYZ invalid
We deleted b0c4k7m2qx and BOC4K7M2QX.
           ^^^^^^^^^^ asin B0C4K7M2QX invalid
                          ^^^^^^^^^^ asin BOC4K7M2QX invalid
ASIN 1947206532 and ASIN: 097153408X
     ^^^^^^^^^^ asin 1947206532
                          ^^^^^^^^^^ asin 097153408X
ASIN 1530872643
     ^^^^^^^^^^ asin 1530872643 invalid
ASINs 1947206532, 1718394020 and 097153408X
      ^^^^^^^^^^ asin 1947206532
                  ^^^^^^^^^^ asin 1718394020
                                 ^^^^^^^^^^ asin 097153408X
ASIN BX7QK94M
     ^^^^^^^^ asin BX7QK94M invalid
ASIN B0XXXXXX or B0XXXXXXXX
     ^^^^^^^^ asin B0XXXXXX placeholder invalid
                 ^^^^^^^^^^ asin B0XXXXXXXX placeholder invalid
1947206532 without the word
ASIN 24 hours
per ASIN 3 units
)";
  CHECK(draw_entities(drawn, {EntityKind::asin, EntityKind::order_id, EntityKind::seller_id,
                              EntityKind::case_id, EntityKind::purchase_order,
                              EntityKind::invoice_number, EntityKind::shipment_id,
                              EntityKind::removal_order, EntityKind::code}) == drawn);
}

TEST_CASE("Identifiers are told by their form or by the word before them") {
  const std::string_view drawn = R"(
orders 113-4829071-5520386 and 111-9037452-1186640
       ^^^^^^^^^^^^^^^^^^^ order 113-4829071-5520386
                               ^^^^^^^^^^^^^^^^^^^ order 111-9037452-1186640
order 112-884031-7715290
      ^^^^^^^^^^^^^^^^^^ order 112-884031-7715290 invalid
orders 113-6650128-9037714 and 111-7320985-44120
       ^^^^^^^^^^^^^^^^^^^ order 113-6650128-9037714
                               ^^^^^^^^^^^^^^^^^ order 111-7320985-44120 invalid
order id 11348290715520386
         ^^^^^^^^^^^^^^^^^ order 11348290715520386 invalid
order 113-48290715520386
      ^^^^^^^^^^^^^^^^^^ order 113-48290715520386 invalid
Seller ID A2XK3J9Q4L7T1M
          ^^^^^^^^^^^^^^ seller A2XK3J9Q4L7T1M
Seller ID: A2FJ8KX5T0
           ^^^^^^^^^^ seller A2FJ8KX5T0
merchant token a2xk3j9q4l7t1m
               ^^^^^^^^^^^^^^ seller A2XK3J9Q4L7T1M invalid
the marketplace ATVPDKIKX0DER
case 17550284416
     ^^^^^^^^^^^ case 17550284416
Case ID: 17284930561
         ^^^^^^^^^^^ case 17284930561
trademark complaint 9920417765
                    ^^^^^^^^^^ case 9920417765
in case 3 units fail
PO 88, PO #4471 and PO GP-118
   ^^ po 88
           ^^^^ po 4471
                       ^^^^^^ po GP-118
purchase order no. 4471
                   ^^^^ po 4471
PO #XXXX
    ^^^^ po XXXX placeholder invalid
PO Box 12
invoice 5107, Invoice HY-0311, invoice no. 77
        ^^^^ invoice 5107
                      ^^^^^^^ invoice HY-0311
                                           ^^ invoice 77
invoices 5107 and 88214
         ^^^^ invoice 5107
                  ^^^^^ invoice 88214
invoice of 16 January 2026
the invoice 3 days later
shipment FBA15DRV8Q2K
         ^^^^^^^^^^^^ shipment FBA15DRV8Q2K
shipment FBA15DRV8
         ^^^^^^^^^ shipment FBA15DRV8 invalid
removal order 8KX2LQ7P4M
              ^^^^^^^^^^ removal 8KX2LQ7P4M
removal order for the 742 units
checklist RC-4, certificate GL-5530, batch TR-26-02
          ^^^^ code RC-4
                            ^^^^^^^ code GL-5530
                                           ^^^^^^^^ code TR-26-02
accredited under ISO 17025, tested to EN 71 and ASTM F963
                 ^^^^^^^^^ code ISO 17025
                                      ^^^^^ code EN 71
                                                ^^^^^^^^^ code ASTM F963
A4 paper, a B2B buyer, the 3D view
)";
  CHECK(draw_entities(drawn, {EntityKind::asin, EntityKind::order_id, EntityKind::seller_id,
                              EntityKind::case_id, EntityKind::purchase_order,
                              EntityKind::invoice_number, EntityKind::shipment_id,
                              EntityKind::removal_order, EntityKind::code}) == drawn);
}
