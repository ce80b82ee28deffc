#include "analysis/language/phrases/required_texts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/phrases/four_grams.h"
#include "tests/catch.h"

namespace poa {
namespace {

using Strings = std::vector<std::string>;

Strings required(std::string_view wording) {
  Strings texts = required_texts(wording);
  std::ranges::sort(texts);
  return texts;
}

TEST_CASE("a match of a wording holds one of the texts that it requires") {
  CHECK(required("said nothing") == Strings{"said nothing"});
  // What tells most: that it begins as it should is known before.
  CHECK(required("(our|the) ([a-z]+ )?(account|store)") == Strings{"account", "store"});
  CHECK(required("(we|i) (will |do )*(promise|guarantee)") == Strings{"guarantee", "promise"});
  CHECK(required("[a-z]+ analy[sz]ed?") ==
        Strings{" analyse", " analysed", " analyze", " analyzed"});
  CHECK(required("[a-z]+ (very )?(picky|rude)") ==
        Strings{" picky", " rude", " very picky", " very rude"});
  CHECK(required("(too|so) .{1,20} (bad weather|cold|hot air)( today)? [0-9]+") ==
        Strings{" bad weather ", " bad weather today ", " cold ", " cold today ", " hot air ",
                " hot air today "});
  CHECK(required("\\w+(happy|sad face){2,}") == Strings{"happy", "sad face"});
}

TEST_CASE("what is short, may be left out or is not understood is not required") {
  for (const char* wording : {"", "\\w+ on", "so", "x*", "\\w+ (later)?", "\\w+(later)*",
                              "\\w+(soon|at)", "\\w+(soon|[a-z]+)", "(?i)promise",
                              "\\w+lat[er]{0,3}", "later\\pL+", "((", "later|", "later|\\w+"}) {
    CAPTURE(wording);
    CHECK(required_texts(wording).empty());
  }
}

TEST_CASE("alternatives without end require few texts or none") {
  std::string many = "(alpha|beta|gamma)";
  for (int i = 0; i < 10; ++i) many += many;
  CHECK(required_texts(many).size() <= 64);
  std::string nouns = "alpha";
  for (char c = 'a'; c <= 'z'; ++c) {
    for (const char* rest : {"lpha", "rea1", "mber"}) nouns += std::string("|") + c + rest;
  }
  CHECK(required_texts("\\w+ (" + nouns + ")").empty());
}

TEST_CASE("four-grams miss no string that a text holds") {
  const std::string_view text = "our supplier sent us invoices that nobody had checked";
  const FourGrams grams(text);
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t size = 4; begin + size <= text.size(); ++size) {
      if (!grams.may_hold(FourGramMarks(text.substr(begin, size)))) {
        FAIL_CHECK("misses " << text.substr(begin, size));
      }
    }
  }
}

TEST_CASE("four-grams rule out nearly all strings that a text does not hold") {
  const FourGrams grams("our supplier sent us invoices that nobody had checked");
  for (const char* other : {"guarantee", "promise", "account", "again", "picky", "supplied"}) {
    CAPTURE(other);
    CHECK_FALSE(grams.may_hold(FourGramMarks(other)));
  }
  CHECK_FALSE(FourGrams("abc").may_hold(FourGramMarks("abcd")));
}

}  // namespace
}  // namespace poa
