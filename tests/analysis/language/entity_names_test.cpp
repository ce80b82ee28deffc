#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("A person is told by a name and the words beside it") {
  const std::string_view drawn = R"(
We hired Ines Okafor as sourcing compliance manager.
         ^^^^^^^^^^^ person
the receiving lead, Tom Adeyemi, compares
                    ^^^^^^^^^^^ person
Our buyer Łukasz Wójcik accepted 260 knives.
          ^^^^^^^^^^^^^ person
every quarter José Muñoz, our external auditor, draws 30 sales
              ^^^^^^^^^^ person
our quality chief Mehmet Aydın pulls the wheels
                  ^^^^^^^^^^^^ person
our operator Chen Jiaming wrote the word
             ^^^^^^^^^^^^ person
Dan Whitlock, who leads customer service, exports returns
^^^^^^^^^^^^ person
I deleted Mr Dvorak's user login.
          ^^^^^^^^^ person
Dr. Anna Kowalska signed.
^^^^^^^^^^^^^^^^^ person
I engaged Hollis Pryce, who will audit.
          ^^^^^^^^^^^^ person
My cousin Imran had one account.
          ^^^^^ person
Maria signs the form.
^^^^^ person
Eva Lindqvist asks for 5 samples and Eva closes the listing.
^^^^^^^^^^^^^ person
                                     ^^^ person
Helen Marsh, owner
^^^^^^^^^^^ person
Priya Raman and the owner decide.
^^^^^^^^^^^ person
No one may place an order before Ngozi Adebayo gives her approval.
                                 ^^^^^^^^^^^^^ person
Jean-Luc O'Neil approves each lot.
Our former employee, John, opened an account.
                     ^^^^ person
Contact: Jane Smith, Purchasing Manager, 123 Main Street
         ^^^^^^^^^^ person
Current users: Maria Lopez (owner), Li Na (listing specialist).
               ^^^^^^^^^^^ person
                                    ^^^^^ person
)";
  CHECK(draw_entities(drawn, {EntityKind::person}) == drawn);
}

TEST_CASE("Capital letters alone make no person") {
  const std::string_view drawn = R"(
Seller Central and Account Health
Voice of the Customer, Safety Data Sheet, Order Defect Rate
French Press and Garlic Press
Thermal Flask Pro, Red Wagon Wheels
our New York office
He signs the form. She reads it.
The Report
Brand Registry approves it.
Logo Tiger and Comarch Optima
Green Tea Extract reads well.
Plan of Action
We asked Amazon.
Kitchen Knives for Daily Use
)";
  CHECK(draw_entities(drawn, {EntityKind::person}) == drawn);
}

TEST_CASE("A company is told by its form or by its trade") {
  const std::string_view drawn = R"(
from Calder Wholesale LLC under PO 2217
     ^^^^^^^^^^^^^^^^^^^^ organization
with Pell & Farrow Inc., which Norvane names
     ^^^^^^^^^^^^^^^^^ organization
Größmann & Söhne GmbH
^^^^^^^^^^^^^^^^^^^^^ organization
Shenzhen Haoyue Technology Co., Ltd.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
Invoice HY-0311 of Zhongshan Guzhen Lighting Factory, dated
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
Our supplier, Ostrava Metalworks, shipped it.
              ^^^^^^^^^^^^^^^^^^ organization
Castellan Laboratories tests 3 samples.
^^^^^^^^^^^^^^^^^^^^^^ organization
our provider, Northline Broadband
              ^^^^^^^^^^^^^^^^^^^ organization
a second carrier, Northgate Parcels
                  ^^^^^^^^^^^^^^^^^ organization
a small store, Pine & Copper
               ^^^^^^^^^^^^^ organization
RoyalSwift is to blame.
^^^^^^^^^^ organization
the laboratory Ege Test finished
               ^^^^^^^^ organization
Kōyō Europe B.V.
^^^^^^^^^^^^^^^ organization
We hired SGS as our inspection company.
         ^^^ organization
We terminated Blue Ocean Trading on May 2.
              ^^^^^^^^^^^^^^^^^^ organization
)";
  CHECK(draw_entities(drawn, {EntityKind::organization}) == drawn);
}

TEST_CASE("Terms and common nouns are no companies") {
  const std::string_view drawn = R"(
Late Shipment Rate and Order Defect Rate
Amazon closed it.
Our supplier shipped it.
Research & development
Quality Control Group
the company has grown
)";
  CHECK(draw_entities(drawn, {EntityKind::organization}) == drawn);
}
