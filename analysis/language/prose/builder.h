// Fills a Prose: normalises the characters of all passages, then cuts each into tokens and
// sentences. What an earlier version of the document has cut already is taken over from there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"

namespace poa {

class ProseBuilder {
 public:
  ProseBuilder(std::string_view text, const markdown::Document& document, Prose& out)
      : text_(text), document_(document), out_(out) {}

  /// `earlier` may be null.
  void build(const Prose* earlier);

 private:
  // builder.cpp: from inlines to characters
  void build_characters();
  /// ASCII letters only.
  static void append_lower_case(std::string_view text, std::string& lower);
  void add_passage(markdown::BlockId block, std::size_t first_inline, std::size_t last_inline);
  void add_inline(const markdown::Inline& run);
  void add_text(Span span);
  void add_entity(Span span);
  /// Appends what stands for one source character that is not itself in the prose.
  void replace(Span source, std::string_view with);
  void keep(Span source);

  // reworded.cpp: the same where only the words of one block changed
  [[nodiscard]] bool build_reworded(const Prose& earlier, markdown::Document::Rewording change);

  // unchanged.cpp: what an earlier version has cut already
  [[nodiscard]] bool is_unchanged(const Prose& earlier, std::size_t then, std::size_t now) const;
  [[nodiscard]] UnchangedPassages find_unchanged(const Prose& earlier) const;
  void take_over(const Prose& earlier, std::size_t then, std::size_t now, std::size_t count);
  [[nodiscard]] UnchangedSentences find_unchanged_sentences(const Prose& earlier) const;

  // tokenizer.cpp: from characters to tokens
  void tokenize(Passage& passage, const Prose::Marks& marks);
  void mark_quotations(const Passage& passage);

  // sentences.cpp: from tokens to sentences
  void split_sentences(Passage& passage, std::uint32_t passage_index);

  std::string_view text_;
  const markdown::Document& document_;
  Prose& out_;
};

}  // namespace poa
