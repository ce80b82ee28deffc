#include "tests/analysis/language/drawn_entities.h"
#include "tests/catch.h"

using poa::EntityKind;
using poa::test::draw_entities;

TEST_CASE("Words that point to a document") {
  const std::string_view drawn = R"(
The contract is attached.
                ^^^^^^^^ evidence
(letter attached)
        ^^^^^^^^ evidence
Please see attached invoice 5107.
       ^^^^^^^^^^^^^^^^^^^^ evidence
See the removal order confirmation.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ evidence
screenshot included
           ^^^^^^^^ evidence
Screenshots before and after are attached.
                                 ^^^^^^^^ evidence
Its certificate is enclosed.
                   ^^^^^^^^ evidence
Please find enclosed our contract.
            ^^^^^^^^ evidence
as Exhibits A to F
   ^^^^^^^^^^^^^^^ evidence
(Exhibit 1) and Appendix 2, Annex B
 ^^^^^^^^^ evidence
                ^^^^^^^^^^ evidence
                            ^^^^^^^ evidence
Attachments 1, 2 and 3
^^^^^^^^^^^^^^^^^^^^^^ evidence
the certificate in document 2
                   ^^^^^^^^^^ evidence
in the appendix
       ^^^^^^^^ evidence
see the attachments
^^^^^^^^^^^^^^^^^^^ evidence
We enclose the test report.
   ^^^^^^^^^^^^^^^^^^^^^^^ evidence
We have attached the invoices.
        ^^^^^^^^ evidence
Photos are attached to this appeal.
           ^^^^^^^^ evidence
Copies of the contract
^^^^^^^^^^^^^^^^^^^^^^ evidence
with copies of all invoices
     ^^^^^^^^^^^^^^^^^^^^^^ evidence
Proof is in the second folder.
^^^^^^^^^^^ evidence
This is documented in the report.
        ^^^^^^^^^^^^^^^^^^^^^^^^ evidence
as shown in the screenshot
   ^^^^^^^^^^^^^^^^^^^^^^^ evidence
The files are in refunds.csv.
                 ^^^^^^^^^^^ evidence
We provide the lab report below.
   ^^^^^^^^^^^^^^^^^^^^^^ evidence
The invoices were uploaded with this appeal.
                  ^^^^^^^^ evidence
with the message in Screenshot 4, and refunded 10
                    ^^^^^^^^^^^^ evidence
as photos 1 and 2 show
   ^^^^^^^^^^^^^^ evidence
the shelf before and after (pictures 3 to 5)
                            ^^^^^^^^^^^^^^^ evidence
refunded (Encl. 3), (Att. 2) and (document no. 4)
          ^^^^^^^ evidence
                     ^^^^^^ evidence
                                  ^^^^^^^^^^^^^^ evidence
refunded (bank statement), see page 4
               ^^^^^^^^^ evidence
                           ^^^^^^^^^^ evidence
the statement is at the end of this letter
    ^^^^^^^^^^^^^^^ evidence
proof: the bank's statement of 13 May
^^^^^^^^^^^^^^^^^^^^^^^^^^^ evidence
and I add the list
      ^^^^^^^^^^^^ evidence
counted again, as Report B confirms
                  ^^^^^^^^ evidence
)";
  CHECK(draw_entities(drawn, {EntityKind::evidence}) == drawn);
}

TEST_CASE("Evidence that is denied, put off or no document at all") {
  const std::string_view drawn = R"(
We replaced the logo in image 3 of the listing.
Photo 2 on the page showed the old box.
We paid the fee by invoice 4471.
We will add Screenshot 4.
We file the list (form), the e-mail is in the box.
We add the list to each box.
We deleted pictures 1 to 3.
This was attached to this problem.
We attach importance to safety.
the label attached to each unit
We attached a label to every box.
There is no evidence.
We can send documents later.
We will send the invoice.
The report will be attached.
We will attach the invoice.
The report is not attached.
No invoice was attached.
in an enclosed space
We asked the supplier for copies of the invoices.
We keep copies of all invoices.
64 copies of one book
We keep each document in the office.
You can see everything yourself.
We see the report every week.
The lid was not included.
Batteries were included in the box.
We signed a contract with a second carrier.
## Exhibits
We have no proof.
The proof of purchase was lost.
)";
  CHECK(draw_entities(drawn, {EntityKind::evidence}) == drawn);
}
