#include "analysis/language/phrase.h"

#include <array>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace poa {
namespace {

using Strings = std::vector<std::string>;

constexpr std::array<std::string_view, 5> kVague = {
    "do better", "take this (matter|issue) (very )?seriously", "some (issues?|problems?)",
    "some issues with", "improve our"};
constexpr PhraseList kVagueList{kVague};
constexpr std::array<std::string_view, 4> kPromise = {"will do better", "we (will|'ll)",
                                                      "don't worry", "[!?]{2,}"};
constexpr PhraseList kPromiseList{kPromise};
constexpr std::array<std::string_view, 3> kForeign = {"café", "\\w+ weeks ago", "etc\\."};
constexpr PhraseList kForeignList{kForeign};

std::vector<PhraseMatch> matches(const std::string& text, std::string* words = nullptr) {
  static const std::array<const PhraseList*, 3> lists = {&kVagueList, &kPromiseList, &kForeignList};
  static const PhraseFinder finder(lists);
  const auto document = markdown::parse(text);
  const Prose prose(text, document);
  const auto found = finder.find(prose);
  for (const PhraseMatch& match : found) {
    if (words == nullptr) break;
    const char list = match.list == &kVagueList ? 'v' : match.list == &kPromiseList ? 'p' : 'f';
    if (!words->empty()) *words += " | ";
    *words += list;
    *words += ' ';
    *words += prose.text(match.range);
  }
  return found;
}

std::string found(const std::string& text) {
  std::string words;
  matches(text, &words);
  return words;
}

TEST_CASE("a phrase lies within one sentence") {
  std::string words;
  matches("We improve. Our staff had some issues. With them we talk.", &words);
  CHECK(words == "v some issues");
}

TEST_CASE("matches of different lists may overlap, those of one list don't") {
  CHECK(found("We will do better.") == "p We will | v do better");
  CHECK(found("They will do better.") == "p will do better | v do better");
  CHECK(found("There were some issues with it.") == "v some issues with");
  CHECK(found("Some problem, some issues.") == "v Some problem | v some issues");
}

TEST_CASE("a phrase is found however it is wrapped, quoted or emphasised") {
  CHECK(found("We take\nthis **matter** very *seriously*.") == "v take this matter very seriously");
  CHECK(found("We\xE2\x80\x99ll see. Don\xE2\x80\x99t worry.") == "p Don't worry");
  CHECK(found("DO BETTER") == "v DO BETTER");
  CHECK(found("do  \nbetter").empty());  // a hard line break
}

TEST_CASE("no match crosses from one block to the next") {
  CHECK(found("we do\n\nbetter").empty());
  CHECK(found("- some\n- issues").empty());
  CHECK(found("# We\n\nwill do better") == "p will do better | v do better");
}

TEST_CASE("a match neither begins nor ends inside a word") {
  CHECK(found("undo better, do betters, do better_x, do better7").empty());
  CHECK(found("do better-than-before") == "v do better");
  CHECK(found("some issues' end") == "v some issues");
  // The longest match would end inside a word, a shorter one does not.
  CHECK(found("Some issuesx, some issues within.") == "v some issues");
  CHECK(found("do betterü") == "");
  CHECK(found("Ado better, édo better") == "");
  CHECK(found("a CAFé, cafés") == "f CAFé");
  CHECK(found("Boxes etc. are here") == "f etc.");
  CHECK(found("What?! No!! Ok!") == "p ?! | p !!");
}

TEST_CASE("a wording may begin with anything") {
  CHECK(found("It was three weeks ago.") == "f three weeks ago");
}

TEST_CASE("a match knows its sentence and whether it is quoted") {
  const auto found = matches("Fine. The buyer said \"do better\". We will do better.");
  REQUIRE(found.size() == 3);
  CHECK(found[0].sentence == 1);
  CHECK(found[0].quoted);
  CHECK(found[1].sentence == 2);
  CHECK_FALSE(found[1].quoted);
}

TEST_CASE("a wording that can't be used is told and never matches") {
  CHECK_FALSE(PhraseFinder::error_in("take this (matter|issue) (very )?seriously"));
  CHECK(PhraseFinder::error_in("some (issues"));
  CHECK(PhraseFinder::error_in("issues(?! with)"));
  CHECK(PhraseFinder::error_in("(very )?"));
  CHECK(PhraseFinder::error_in(""));

  constexpr std::array<std::string_view, 5> wordings = {"some (issues", "", "(a|b", "x{", "better"};
  const PhraseList list{wordings};
  const std::array<const PhraseList*, 1> lists = {&list};
  const PhraseFinder finder(lists);
  const std::string text = "some (issues are better";
  const auto document = markdown::parse(text);
  const auto found = finder.find(Prose(text, document));
  REQUIRE(found.size() == 1);
  CHECK(found[0].range == ProseRange{17, 23});
}

TEST_CASE("any text can be searched") {
  CHECK(found("").empty());
  CHECK(found("\xFF\xFE\n\n\x80").empty());
  CHECK(found("\xF0\x9F\x98\x80 do better \xF0\x9F\x98\x80") == "v do better");
  CHECK(PhraseFinder({}).find(Prose()).empty());
}

}  // namespace
}  // namespace poa
