// What the writer says in his or her own words: the prose that rules about language read.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "analysis/guide/section.h"

namespace poa {

/// Whether the writer has to answer for a match: it stands neither in quotation marks or a block
/// quote nor in a heading, code, HTML or a name, nor in a run of words too long to be a sentence.
[[nodiscard]] bool is_own(const Facts& facts, const PhraseMatch& match);

/// The matches of a list that the writer has to answer for, in order.
[[nodiscard]] std::vector<PhraseMatch> own_matches(const Facts& facts, const PhraseList& list);

/// Whether the writer uses a phrase of a list in a sentence.
[[nodiscard]] bool has_phrase(const Facts& facts, const PhraseList& list, std::uint32_t sentence);

/// The matches of all lists that begin in a sentence.
[[nodiscard]] std::span<const PhraseMatch> phrases_in(const Facts& facts, std::uint32_t sentence);

/// Whether a match stands in the line that leads in a list: "We found some problems:".
[[nodiscard]] bool leads_in_a_list(const Facts& facts, const PhraseMatch& match);

/// Whether a sentence asks the reader for an answer, a review, a reinstatement: a courtesy that
/// every letter may have ("We hope to hear from you soon").
[[nodiscard]] bool is_request_to_reader(const Facts& facts, std::uint32_t sentence);

/// The role of the section in which a match stands; nothing for the opening and the closing.
[[nodiscard]] std::optional<guide::SectionRole> role_at(const Facts& facts,
                                                        const PhraseMatch& match);

/// The tokens that a match covers.
[[nodiscard]] IndexRange tokens_of(const Facts& facts, const PhraseMatch& match);

/// A token's words in lower case; nothing beyond the sentence.
[[nodiscard]] std::string_view word_at(const Facts& facts, std::uint32_t sentence,
                                       std::int64_t token);

/// Whether one of the `reach` tokens before a match, in its sentence, is one of the words.
[[nodiscard]] bool follows_one_of(const Facts& facts, const PhraseMatch& match,
                                  std::span<const std::string_view> words, std::uint32_t reach);

}  // namespace poa
