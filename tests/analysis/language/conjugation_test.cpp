#include "analysis/language/conjugation.h"

#include <utility>

#include "tests/catch.h"

namespace poa::test {
namespace {

TEST_CASE("The past tense of regular verbs is spelled right") {
  for (const auto& [base, past] : {std::pair{"remove", "removed"},
                                   {"contact", "contacted"},
                                   {"ship", "shipped"},
                                   {"scan", "scanned"},
                                   {"stop", "stopped"},
                                   {"equip", "equipped"},
                                   {"submit", "submitted"},
                                   {"transfer", "transferred"},
                                   {"deliver", "delivered"},
                                   {"open", "opened"},
                                   {"review", "reviewed"},
                                   {"repair", "repaired"},
                                   {"fix", "fixed"},
                                   {"carry", "carried"},
                                   {"notify", "notified"},
                                   {"destroy", "destroyed"},
                                   {"agree", "agreed"},
                                   {"tie", "tied"},
                                   {"learn", "learned"},
                                   {"outsource", "outsourced"}}) {
    CHECK(past_of(base) == past);
  }
}

TEST_CASE("The past tense of irregular verbs is known") {
  for (const auto& [base, past] : {std::pair{"withdraw", "withdrew"},
                                   {"send", "sent"},
                                   {"take", "took"},
                                   {"put", "put"},
                                   {"buy", "bought"},
                                   {"rewrite", "rewrote"},
                                   {"begin", "began"},
                                   {"undertake", "undertook"}}) {
    CHECK(past_of(base) == past);
  }
  CHECK(past_of_participle("written") == "wrote");
  CHECK(past_of_participle("taken") == "took");
  CHECK(past_of_participle("removed") == "removed");
}

TEST_CASE("The verb of a gerund is found where it is known") {
  CHECK(base_of_gerund("removing") == "remove");
  CHECK(base_of_gerund("destroying") == "destroy");
  CHECK(base_of_gerund("planning") == "plan");
  CHECK(base_of_gerund("shipping") == "ship");
  CHECK(base_of_gerund("calling") == "call");
  CHECK(base_of_gerund("writing") == "write");
  CHECK_FALSE(base_of_gerund("gloaming").has_value());
  CHECK_FALSE(base_of_gerund("ing").has_value());
}

}  // namespace
}  // namespace poa::test
