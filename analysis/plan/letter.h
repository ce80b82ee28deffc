// The lines that make a document a letter: its salutation and its sign-off.
#pragma once

#include <string_view>

namespace poa {

/// Whether a line is a salutation to Amazon: "Dear Amazon Seller Performance Team,", "To: Amazon
/// Seller Performance".
[[nodiscard]] bool is_salutation_to_amazon(std::string_view line);

/// Whether a line takes leave in so many words: "Sincerely,", "Kind regards", "With kind regards,
/// and thank you for your time,".
[[nodiscard]] bool is_sign_off(std::string_view line);

/// Whether a line could take leave in words of its own, names following: "With a heavy heart, but
/// still hoping,".
[[nodiscard]] bool may_be_sign_off(std::string_view line);

/// Whether a line could be a name, a title or an address below a sign-off.
[[nodiscard]] bool may_be_signature(std::string_view line);

/// Whether a line is nothing but a name, as who takes no leave signs: "Joe", "Helen Marsh".
[[nodiscard]] bool is_bare_name(std::string_view line);

/// Whether a heading's words head the end of the letter, and so no part of a section: "Final
/// words", "Conclusion", "Our request to Amazon".
[[nodiscard]] bool heads_conclusion(std::string_view heading);

/// Whether a paragraph that stands alone is a courtesy ("We look forward to your reply.") or says
/// that the documents for all that precedes are attached, rather than an action or a measure.
[[nodiscard]] bool is_framing(std::string_view paragraph);

}  // namespace poa
