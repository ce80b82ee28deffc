#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("A role is an office that one person holds") {
  const std::string_view drawn = R"(
our operations manager
^^^^^^^^^^^^^^^^^^^^^^ role
the QC lead and the team lead
^^^^^^^^^^^ role
                ^^^^^^^^^^^^^ role
by our quality chief
   ^^^^^^^^^^^^^^^^^ role
The shift supervisor measures the sample.
^^^^^^^^^^^^^^^^^^^^ role
Our bookkeeper and our accountant
^^^^^^^^^^^^^^ role
                   ^^^^^^^^^^^^^^ role
final approval by our compliance officer
                  ^^^^^^^^^^^^^^^^^^^^^^ role
our outside counsel
^^^^^^^^^^^^^^^^^^^ role
An outside auditor
^^^^^^^^^^^^^^^^^^ role
reports to the owner
           ^^^^^^^^^ role
the two owners decide
^^^^^^^^^^^^^^ role
our buyer filed it
^^^^^^^^^ role
our shift supervisors
^^^^^^^^^^^^^^^^^^^^^ role
the head of quality
^^^^^^^^^^^^^^^^^^^ role
Managing director
^^^^^^^^^^^^^^^^^ role
as sourcing compliance manager
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ role
Warehouse Manager: David Chen
^^^^^^^^^^^^^^^^^ role
)";
  CHECK(draw_entities(drawn, {EntityKind::role}) == drawn);
}

TEST_CASE("Groups, owners of rights and tools are no roles") {
  const std::string_view drawn = R"(
we, our team, the employees, all staff
the rights owner and the brand owner
this leads to delays, the lead time
the buyer and the buyers
Managers will check.
the bonus of operators
a password manager
the person responsible
inventory management
the chief cause
a family member
)";
  CHECK(draw_entities(drawn, {EntityKind::role}) == drawn);
}
