#include "analysis/assist/snippet.h"

#include <algorithm>
#include <iterator>

#include "analysis/guide/templates.h"

namespace poa::assist {
namespace {

using Kind = SnippetPiece::Kind;

std::string placeholder(std::string_view name) { return std::string("[").append(name).append("]"); }

// The characters that mean something where they stand: in literals and placeholders, in choices.
constexpr std::string_view kSpecialInText = "$}\\";
constexpr std::string_view kSpecialInChoice = "$}\\,|";

void append_escaped(std::string& out, std::string_view text, std::string_view special) {
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
}

void append_field(std::string& out, const SnippetPiece& field, bool first) {
  out.append("${").append(std::to_string(field.number));
  if (!first) {
    // Mirrors the first one.
  } else if (field.choices.empty()) {
    out += ':';
    append_escaped(out, placeholder(field.text), kSpecialInText);
  } else {
    out += '|';
    append_escaped(out, placeholder(field.text), kSpecialInChoice);
    for (const std::string& choice : field.choices) {
      out += ',';
      append_escaped(out, choice, kSpecialInChoice);
    }
    out += '|';
  }
  out += '}';
}

/// Lines of a template joined as the document joins and indents its lines.
void append_lines(std::string& out, std::string_view literal, std::string_view line_ending,
                  std::string_view indentation, bool& at_line_start) {
  for (const char c : literal) {
    if (c == '\n') {
      out += line_ending;
      at_line_start = true;
      continue;
    }
    if (at_line_start) out += indentation;
    at_line_start = false;
    out += c;
  }
}

}  // namespace

Snippet& Snippet::add(std::string_view literal) {
  if (literal.empty()) return *this;
  if (!pieces_.empty() && pieces_.back().kind == Kind::literal) {
    pieces_.back().text += literal;
  } else {
    pieces_.push_back({.kind = Kind::literal, .text = std::string(literal)});
  }
  return *this;
}

Snippet& Snippet::add_field(std::string_view name, std::vector<std::string> choices) {
  pieces_.push_back({.kind = Kind::field,
                     .text = std::string(name),
                     .number = ++fields_,
                     .choices = std::move(choices)});
  return *this;
}

Snippet& Snippet::add_cursor() {
  pieces_.push_back({.kind = Kind::cursor});
  return *this;
}

bool Snippet::has_fields() const {
  return std::any_of(pieces_.begin(), pieces_.end(),
                     [](const SnippetPiece& piece) { return piece.kind != Kind::literal; });
}

Snippet snippet_of_template(std::string_view text, std::string_view line_ending,
                            std::string_view indentation) {
  Snippet snippet;
  bool at_line_start = false;
  for (const guide::TemplatePiece& piece : guide::parse_template(text)) {
    std::string literal;
    if (piece.is_field()) {
      if (at_line_start) snippet.add(indentation);
      at_line_start = false;
      snippet.pieces_.push_back({.kind = Kind::field,
                                 .text = std::string(piece.name),
                                 .number = piece.field,
                                 .choices = {piece.choices.begin(), piece.choices.end()}});
      snippet.fields_ = std::max(snippet.fields_, piece.field);
    } else {
      append_lines(literal, piece.literal, line_ending, indentation, at_line_start);
      snippet.add(literal);
    }
  }
  return snippet;
}

std::string render_as_snippet(const Snippet& snippet) {
  std::string out;
  std::vector<int> seen;
  for (const SnippetPiece& piece : snippet.pieces()) {
    switch (piece.kind) {
      case Kind::literal:
        append_escaped(out, piece.text, kSpecialInText);
        break;
      case Kind::field: {
        const bool first = std::find(seen.begin(), seen.end(), piece.number) == seen.end();
        append_field(out, piece, first);
        if (first) seen.push_back(piece.number);
        break;
      }
      case Kind::cursor:
        out += "$0";
        break;
    }
  }
  return out;
}

std::string render_as_text(const Snippet& snippet) {
  std::string out;
  for (const SnippetPiece& piece : snippet.pieces()) {
    if (piece.kind == Kind::literal) out += piece.text;
    if (piece.kind == Kind::field) out += placeholder(piece.text);
  }
  return out;
}

}  // namespace poa::assist
