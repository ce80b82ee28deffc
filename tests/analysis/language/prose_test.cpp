#include "analysis/language/prose.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace poa {
namespace {

using Strings = std::vector<std::string>;

struct Read {
  explicit Read(std::string source)
      : text(std::move(source)), markdown(markdown::parse(text)), prose(text, markdown) {}

  std::string text;
  markdown::Document markdown;
  Prose prose;
};

Strings sentences(const std::string& text) {
  const Read read(text);
  Strings result;
  for (const Sentence& sentence : read.prose.sentences()) {
    result.emplace_back(read.prose.text(sentence.range));
  }
  return result;
}

Strings tokens(const std::string& text) {
  const Read read(text);
  Strings result;
  for (const Token& token : read.prose.tokens()) result.emplace_back(read.prose.text(token));
  return result;
}

/// The words between quotation marks, without the marks.
Strings quoted(const std::string& text) {
  const Read read(text);
  Strings result;
  for (const Token& token : read.prose.tokens()) {
    if (token.quoted && token.kind == TokenKind::word) result.emplace_back(read.prose.text(token));
  }
  return result;
}

TEST_CASE("markup, line breaks and fancy punctuation are gone from the prose") {
  CHECK(Read("We *will*\ndo **better** \xE2\x80\x94 we\xE2\x80\x99re \xE2\x80\x9Csorry\xE2\x80\x9D")
            .prose.lower() == "we will do better  -  we're \"sorry\"\n\n");
  CHECK(Read("no\xC2\xA0"
             "break, zero\xE2\x80\x8Bwidth, soft\xC2\xADhyphen\xE2\x80\xA6")
            .prose.text() == "no break, zerowidth, softhyphen...\n\n");
  CHECK(Read("\xF0\x9F\x94\x8D What &amp; why").prose.text() == "  What & why\n\n");
}

TEST_CASE("a place in the prose leads back to the document") {
  const Read read("a\n\nWe *will* do\xE2\x80\x94\"better\".\n");
  const auto at = static_cast<std::uint32_t>(read.prose.text().find("will"));
  CHECK(read.prose.source({at, at + 4}).in(read.text) == "will");
  const auto dash = static_cast<std::uint32_t>(read.prose.text().find(" - "));
  CHECK(read.prose.source({dash, dash + 3}).in(read.text) == "\xE2\x80\x94");
  CHECK(read.prose.source({at, dash + 10}).in(read.text) == "will* do\xE2\x80\x94\"better");
}

TEST_CASE("code, HTML and comments are no words of the writer") {
  const Read read("See `a b.pdf` <b>now</b> <!-- soon -->.\n");
  Strings words;
  for (const Token& token : read.prose.tokens()) {
    if (token.kind == TokenKind::word) words.emplace_back(read.prose.text(token));
  }
  CHECK(words == Strings{"See", "now"});
  CHECK(read.prose.text().find("soon") == std::string_view::npos);
}

TEST_CASE("identifiers, dates, amounts and addresses are one token each") {
  CHECK(tokens("ASIN B0C4K7M2QX, order 113-4829071-5520386, $3,356.64, 1.74%, 05/29/2026.") ==
        Strings{"ASIN", "B0C4K7M2QX", ",", "order", "113-4829071-5520386", ",", "$", "3,356.64",
                ",", "1.74", "%", ",", "05/29/2026", "."});
  CHECK(tokens("don't A-to-z k.h@mail.example racks-1.png 5 p.m. \xE2\x82\xAC 5") ==
        Strings{"don't", "A-to-z", "k.h@mail.example", "racks-1.png", "5", "p.m", ".",
                "\xE2\x82\xAC", "5"});
  CHECK(tokens("the lot.Then https://a.b/c?d=e, w**o**rd") ==
        Strings{"the", "lot", ".", "Then", "https://a.b/c?d=e", ",", "word"});
}

TEST_CASE("sentences end at full stops, not at abbreviations") {
  CHECK(sentences("Calder Inc. is no distributor. We paid Mr. Feld $3.50 on No. 5. It ended.") ==
        Strings{"Calder Inc. is no distributor.", "We paid Mr. Feld $3.50 on No. 5.", "It ended."});
  CHECK(sentences("It went to Lindenstr. 14 in Köln. The parcel for the Str. Nobody took.") ==
        Strings{"It went to Lindenstr. 14 in Köln.", "The parcel for the Str.", "Nobody took."});
  CHECK(sentences("We gave Rs. 300 to buyers.") == Strings{"We gave Rs. 300 to buyers."});
  CHECK(sentences("We sell for Pell Inc. The brand knows. Pickup at 5 p.m. and 8 p.m. daily.") ==
        Strings{"We sell for Pell Inc.", "The brand knows.", "Pickup at 5 p.m. and 8 p.m. daily."});
  CHECK(sentences("He said \"no.\" We left! Why?? (See it.) i did it.") ==
        Strings{"He said \"no.\"", "We left!", "Why??", "(See it.)", "i did it."});
  CHECK(sentences("Wait... we know. ([copy](a.pdf)). We may go.") ==
        Strings{"Wait... we know.", "(copy).", "We may go."});
}

TEST_CASE("blocks and hard breaks part sentences") {
  CHECK(
      sentences("# A title\n\nTo: Amazon  \nFrom: Sue\n\n- one\n- two\n\n| a | b |\n|---|---|\n") ==
      Strings{"A title", "To: Amazon", "From: Sue", "one", "two", "a", "b"});
}

TEST_CASE("words between quotation marks and in block quotes are somebody else's") {
  CHECK(quoted("He said \xE2\x80\x9Cwill close soon\xE2\x80\x9D and \"went home\" then.") ==
        Strings{"will", "close", "soon", "went", "home"});
  CHECK(quoted("> recently\n\nnow") == Strings{"recently"});
  CHECK(quoted("the word 'soon' and our suppliers' word") == Strings{"soon"});
}

TEST_CASE("an inch mark, an apostrophe or an open quote quote nothing") {
  CHECK(quoted("A 14\" pan and a 10\" lid were sold.").empty());
  CHECK(quoted("our suppliers' boxes and the buyers' claims").empty());
  CHECK(quoted("He said \"we will go.").empty());
}

TEST_CASE("empty and hopeless input has no prose") {
  CHECK(Read("").prose.tokens().empty());
  CHECK(Read("\n\n  \n").prose.passages().empty());
  CHECK(Read("\xff\xfe\x01\x02").prose.sentences().size() <= 1);
}

TEST_CASE("text without an end is cut into sentences") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "and then ";
  const Read read(text);
  std::size_t tokens = 0;
  for (const Sentence& sentence : read.prose.sentences()) {
    CHECK(sentence.tokens.size() <= 512);
    tokens += sentence.tokens.size();
  }
  CHECK(tokens == 4000);
}

}  // namespace
}  // namespace poa
