// Places within a document's prose where words can be added, exchanged or taken out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/assist/code_action.h"
#include "analysis/facts.h"
#include "analysis/plan/plan.h"

namespace poa::assist {

/// A token's words in lower case; nothing beyond the sentence.
[[nodiscard]] std::string_view word_of(const Facts& facts, const Sentence& sentence,
                                       std::uint32_t token);

[[nodiscard]] bool is_punctuation(const Facts& facts, std::uint32_t token);

/// The bytes of a run of tokens, grown so that no mark of emphasis loses its partner: of
/// "*will* remove" all of it. Nothing where links or other markup stand between them.
[[nodiscard]] std::optional<Span> bytes_of(const Facts& facts, IndexRange tokens);

/// The tokens that lie in a stretch of the document, as those of a finding do.
[[nodiscard]] IndexRange tokens_in(const Facts& facts, Span span);

/// Whether bytes can be taken out without leaving half of a pair of marks behind.
[[nodiscard]] bool is_whole_markup(std::string_view bytes);

/// Where words can follow a token, or precede it: outside of a link whose text ends there.
[[nodiscard]] std::size_t place_after(const Facts& facts, std::uint32_t token);
[[nodiscard]] std::size_t place_before(const Facts& facts, std::uint32_t token);

/// Where words can be added to the end of a sentence: before its full stop or colon.
[[nodiscard]] std::size_t end_of_words(const Facts& facts, const Sentence& sentence);

/// Inserts text in the notation of guide/templates.h within a line.
[[nodiscard]] Edit words_at(std::size_t offset, std::string_view words);

/// Exchanges bytes for text in the same notation.
[[nodiscard]] Edit words_for(Span replaced, std::string_view words);

/// The same words with a capital first letter, or a small one; letters beyond ASCII stay.
[[nodiscard]] std::string capitalised(std::string_view words);
[[nodiscard]] std::string uncapitalised(std::string_view words);

/// Whether a word begins with a capital letter only because its sentence does: "We", "Our", "Six".
/// A name keeps its capital anywhere. `word` is in lower case.
[[nodiscard]] bool is_small_within(std::string_view word);

/// The item that a finding about a whole item is drawn under, and its section; null if none is.
struct ItemPlace {
  const Section* section = nullptr;
  const Item* item = nullptr;
};
[[nodiscard]] ItemPlace item_at(const Facts& facts, std::size_t offset);

}  // namespace poa::assist
