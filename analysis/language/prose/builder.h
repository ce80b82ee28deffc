// Fills a Prose: normalises characters, then cuts passages into tokens and sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"

namespace poa {

class ProseBuilder {
 public:
  ProseBuilder(std::string_view text, const markdown::Document& document, Prose& out)
      : text_(text), document_(document), out_(out) {}

  void build();

 private:
  // builder.cpp: from inlines to characters
  void add_passage(markdown::BlockId block, std::size_t first_inline, std::size_t last_inline);
  void add_inline(const markdown::Inline& run);
  void add_text(Span span);
  void add_entity(Span span);
  /// Appends what stands for one source character that is not itself in the prose.
  void replace(Span source, std::string_view with);
  void keep(Span source);

  // tokenizer.cpp: from characters to tokens
  void tokenize(Passage& passage);
  void mark_quotations(const Passage& passage);

  // sentences.cpp: from tokens to sentences
  void split_sentences(Passage& passage, std::uint32_t passage_index);

  std::string_view text_;
  const markdown::Document& document_;
  Prose& out_;
  /// Ranges of the passage under way that are inline code or HTML, and those in emphasis.
  std::vector<ProseRange> opaque_;
  std::vector<ProseRange> emphasis_;
};

}  // namespace poa
