#include "tests/fuzz/snippets.h"

#include <map>
#include <string>

#include "tests/fuzz/target.h"

namespace poa::fuzz {
namespace {

/// The grammar as far as it is used: literals, `$0`, `${n}`, `${n:text}` and `${n|first,second|}`.
class SnippetReader {
 public:
  explicit SnippetReader(std::string_view source) : source_(source) {}

  /// The text with each field as its default, a choice as its first.
  std::string read() {
    std::string text;
    while (!at_end()) {
      if (peek() == '$') {
        text += read_field();
      } else {
        text += read_character();
      }
    }
    return text;
  }

 private:
  [[nodiscard]] bool at_end() const { return at_ == source_.size(); }
  [[nodiscard]] char peek() const { return at_end() ? '\0' : source_[at_]; }

  void expect(char wanted) {
    require(!at_end() && source_[at_] == wanted, "a snippet follows the grammar");
    ++at_;
  }

  char read_character() {
    if (peek() == '\\') ++at_;
    require(!at_end(), "a snippet ends after a whole escape");
    return source_[at_++];
  }

  int read_number() {
    require(peek() >= '0' && peek() <= '9', "a field has a number");
    int number = 0;
    while (peek() >= '0' && peek() <= '9') number = number * 10 + (source_[at_++] - '0');
    return number;
  }

  std::string read_up_to(std::string_view ends) {
    std::string text;
    while (!at_end() && ends.find(peek()) == std::string_view::npos) text += read_character();
    return text;
  }

  std::string read_field() {
    expect('$');
    if (peek() != '{') {
      require(read_number() == 0, "what is no cursor stands in braces");
      return {};
    }
    expect('{');
    const int number = read_number();
    if (peek() == ':') {
      expect(':');
      defaults_[number] = read_up_to("$}");
    } else if (peek() == '|') {
      expect('|');
      defaults_[number] = read_up_to(",|");
      while (peek() == ',') {
        expect(',');
        require(!read_up_to(",|").empty(), "a choice has a text");
      }
      expect('|');
    } else {
      require(defaults_.contains(number), "a field without a text repeats one");
    }
    expect('}');
    return defaults_[number];
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::map<int, std::string> defaults_;
};

}  // namespace

void check_snippet(const assist::Snippet& snippet) {
  fuzz::require(!snippet.empty(), "a snippet has something to insert");
  fuzz::require(SnippetReader(render_as_snippet(snippet)).read() == render_as_text(snippet),
                "a snippet's defaults are its plain text");
}

}  // namespace poa::fuzz
