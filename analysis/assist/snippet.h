// Text with fields to fill in, in a form of its own; and the two ways to hand it to an editor.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace poa::assist {

/// A stretch of a snippet.
struct SnippetPiece {
  enum class Kind : std::uint8_t {
    literal,
    field,   ///< filled by the writer; pieces of one number are filled together
    cursor,  ///< where the writer goes on in the end; has no text
  };
  Kind kind = Kind::literal;
  std::string text;  ///< the literal's characters, or the field's name: "supplier name"
  int number = 0;    ///< a field's, from 1, in the order in which the fields are visited
  std::vector<std::string> choices = {};  ///< a field's, if its values are known
};

/// Literal text and fields, in order.
class Snippet {
 public:
  Snippet() = default;
  /// Text without fields.
  explicit Snippet(std::string_view literal) { add(literal); }

  Snippet& add(std::string_view literal);
  Snippet& add_field(std::string_view name, std::vector<std::string> choices = {});
  Snippet& add_cursor();

  [[nodiscard]] const std::vector<SnippetPiece>& pieces() const { return pieces_; }
  [[nodiscard]] bool empty() const { return pieces_.empty(); }
  /// Whether it has more than text: fields, or a place for the cursor.
  [[nodiscard]] bool has_fields() const;

 private:
  friend Snippet snippet_of_template(std::string_view text, std::string_view line_ending,
                                     std::string_view indentation);

  std::vector<SnippetPiece> pieces_;
  int fields_ = 0;
};

/// A text in the notation of guide/templates.h. Its line breaks become `line_ending`, and its lines
/// from the second on, unless empty, begin with `indentation`.
[[nodiscard]] Snippet snippet_of_template(std::string_view text, std::string_view line_ending,
                                          std::string_view indentation = {});

/// In the snippet grammar of the Language Server Protocol (3.17, "Snippet Syntax").
///
/// A field shows its name in square brackets, and a choice offers that first: what the writer skips
/// stays in the text as a placeholder, which the rule `placeholder` finds.
[[nodiscard]] std::string render_as_snippet(const Snippet& snippet);

/// As plain text, each field a placeholder: `[supplier name]`.
[[nodiscard]] std::string render_as_text(const Snippet& snippet);

}  // namespace poa::assist
