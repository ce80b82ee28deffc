#include "analysis/language/clauses/verb.h"

#include "tests/catch.h"

namespace poa {
namespace {

TEST_CASE("forms of regular and irregular verbs are told") {
  CHECK(verb_forms("removed").past);
  CHECK(verb_forms("removed").participle);
  CHECK(verb_forms("agreed").past);
  CHECK(verb_forms("wrote").past);
  CHECK_FALSE(verb_forms("wrote").participle);
  CHECK(verb_forms("written").participle);
  CHECK_FALSE(verb_forms("written").past);
  CHECK(verb_forms("put").base);
  CHECK(verb_forms("put").past);
  CHECK(verb_forms("removing").gerund);
  CHECK(verb_forms("removes").third_person);
  CHECK(verb_forms("carries").third_person);
  CHECK(verb_forms("matches").third_person);
  CHECK(verb_forms("writes").third_person);
}

TEST_CASE("words that end like a verb form are none") {
  for (const char* word : {"need", "speed", "feed", "hundred", "indeed", "exceed", "red", "bed"}) {
    CAPTURE(word);
    CHECK_FALSE(verb_forms(word).past);
  }
  for (const char* word : {"morning", "during", "nothing", "string", "king", "thing"}) {
    CAPTURE(word);
    CHECK_FALSE(verb_forms(word).gerund);
  }
  for (const char* word : {"", "s", "ss", "ed", "ing", "process", "address", "this", "\xFF"}) {
    CAPTURE(word);
    CHECK_FALSE(verb_forms(word).third_person);
    CHECK_FALSE(verb_forms(word).past);
    CHECK_FALSE(verb_forms(word).gerund);
  }
}

TEST_CASE("some participles describe rather than tell") {
  CHECK(is_descriptive_participle("affected"));
  CHECK(is_descriptive_participle("unopened"));
  CHECK_FALSE(is_descriptive_participle("removed"));
  CHECK_FALSE(is_descriptive_participle("unpacked"));
}

}  // namespace
}  // namespace poa
