#include "analysis/rules/asked.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using markdown::BlockKind;

/// A sentence that ends in a question mark, and where it stands.
class Asked {
 public:
  Asked(const Facts& facts, std::uint32_t sentence)
      : facts_(facts),
        index_(sentence),
        sentence_(facts.prose.sentences()[sentence]),
        passage_(facts.prose.passages()[sentence_.passage]) {}

  [[nodiscard]] bool is_put_to_amazon() const {
    const Token& mark = facts_.prose.tokens()[sentence_.tokens.last - 1];
    const Token& opening = facts_.prose.tokens()[sentence_.tokens.first];
    if (mark.quoted || opening.quoted || passage_.quoted || passage_.heading) return false;
    if (facts_.markdown.blocks[passage_.block].kind == BlockKind::table_cell) return false;
    if (is_heading() || is_reported() || is_answered()) return false;
    return addresses_amazon() || is_rhetorical() || is_about_the_appeal() || is_left_open() ||
           (asks_for_us() && !is_in_a_list() && !is_whole_item());
  }

 private:
  [[nodiscard]] bool has(std::span<const std::string_view> words) const {
    return std::ranges::any_of(facts_.prose.tokens(sentence_.tokens), [&](const Token& token) {
      return !token.quoted && is_one_of(facts_.prose.lower(token), words);
    });
  }
  [[nodiscard]] std::string_view word(std::uint32_t at) const {
    return word_at(facts_, index_, at);
  }
  /// A section's or sub-section's heading in whatever form, such as a question of the notice that
  /// is answered below.
  [[nodiscard]] bool is_heading() const {
    const Section* section = facts_.plan.section_at(facts_.prose.source(sentence_.range).begin);
    if (section != nullptr && section->heading.overlaps(facts_.prose.source(sentence_.range))) {
      return true;
    }
    const auto tokens = facts_.prose.tokens(sentence_.tokens);
    if (std::ranges::all_of(tokens, &Token::emphasis)) return true;
    constexpr std::array kWriter = {"we"sv, "us"sv, "our"sv, "i"sv, "me"sv, "my"sv, "amazon"sv};
    const bool whole = passage_.sentences.size() == 1;
    return whole && !has(kWriter) && !is_rhetorical() && !is_to_be_answered() &&
           !is_about_the_appeal() && !is_left_open();
  }
  /// "We asked him: why did you copy it?", "Your notice asks how we check the lots?"
  [[nodiscard]] bool is_reported() const {
    constexpr std::array kAsking = {"asked"sv, "asks"sv, "asking"sv,    "wrote"sv,    "writes"sv,
                                    "says"sv,  "said"sv, "reads"sv,     "question"sv, "ask"sv,
                                    "reads"sv, "form"sv, "checklist"sv, "questions"sv};
    constexpr std::array kOpeners = {
        "what"sv,   "why"sv,   "how"sv,  "when"sv, "where"sv, "who"sv, "which"sv,
        "can"sv,    "could"sv, "will"sv, "do"sv,   "does"sv,  "did"sv, "would"sv,
        "should"sv, "is"sv,    "are"sv,  "was"sv,  "were"sv,  "has"sv, "have"sv,
        "may"sv,    "so"sv,    "and"sv,  "but"sv,  "shall"sv};
    const std::string_view first =
        facts_.prose.lower(facts_.prose.tokens()[sentence_.tokens.first]);
    return !is_one_of(first, kOpeners) && has(kAsking) && !leads_in();
  }
  /// "We have one more question:", "Another question: is it"; not "one question was never asked:".
  [[nodiscard]] bool leads_in() const {
    constexpr std::array kMore = {"one"sv, "another"sv, "last"sv, "my"sv, "our"sv, "final"sv};
    constexpr std::array kTold = {"was"sv, "were"sv, "asked"sv, "form"sv, "asks"sv};
    const std::uint32_t first = sentence_.tokens.first;
    if (word(first) == "we" || word(first) == "i") return word(first + 1) == "have";
    return is_one_of(word(first), kMore) && !has(kTold);
  }
  /// "Why did nobody notice? Because the form had no field."
  [[nodiscard]] bool is_answered() const {
    if (index_ + 1 >= passage_.sentences.last) return false;
    constexpr std::array kAnswers = {"because"sv, "since"sv, "yes"sv, "due"sv};
    const Sentence& next = facts_.prose.sentences()[index_ + 1];
    return is_one_of(facts_.prose.lower(facts_.prose.tokens()[next.tokens.first]), kAnswers);
  }
  [[nodiscard]] bool addresses_amazon() const {
    constexpr std::array kReader = {"you"sv, "your"sv, "please"sv, "kindly"sv, "yourself"sv};
    return has(kReader) || (has(std::array{"amazon"sv}) && !is_in_a_list());
  }
  [[nodiscard]] bool asks_for_us() const {
    constexpr std::array kWriter = {"we"sv, "us"sv, "our"sv, "i"sv, "me"sv, "my"sv};
    return has(kWriter);
  }
  /// "What more could an honest woman do?", "Who has never made a mistake?": the writer asks for
  /// himself, in anybody's name.
  [[nodiscard]] bool is_rhetorical() const {
    constexpr std::array kAsks = {"what"sv,  "who"sv,    "how"sv,  "why"sv,   "is"sv,
                                  "does"sv,  "should"sv, "must"sv, "can"sv,   "could"sv,
                                  "where"sv, "since"sv,  "has"sv,  "isn't"sv, "and"sv};
    constexpr std::array kAnybody = {"seller"sv, "sellers"sv, "woman"sv,    "man"sv,    "person"sv,
                                     "people"sv, "anyone"sv,  "anybody"sv,  "nobody"sv, "one"sv,
                                     "shop"sv,   "family"sv,  "business"sv, "never"sv,  "else"sv,
                                     "fair"sv,   "justice"sv, "human"sv,    "mother"sv, "father"sv};
    const std::string_view first =
        facts_.prose.lower(facts_.prose.tokens()[sentence_.tokens.first]);
    return is_one_of(first, kAsks) && has(kAnybody) && !is_in_a_list() && !is_whole_item();
  }
  /// "Is it necessary to send you the contract?", "What is the next step from your side?": the
  /// questions of a notice ask what the seller did.
  [[nodiscard]] bool is_to_be_answered() const {
    constexpr std::array kAsks = {"is"sv, "will"sv, "would"sv, "could"sv, "shall"sv, "may"sv};
    constexpr std::array kNeeds = {"need"sv, "want"sv, "require"sv, "expect"sv, "wish"sv};
    constexpr std::array kYours = {"side"sv,  "end"sv,      "team"sv,  "answer"sv,
                                   "reply"sv, "decision"sv, "office"sv};
    if (is_whole_item()) return false;
    const std::uint32_t first = sentence_.tokens.first;
    for (std::uint32_t at = first; at < sentence_.tokens.last; ++at) {
      if (word(at) == "your" && is_one_of(word(at + 1), kYours)) return true;
    }
    if (word(first) == "do") return word(first + 1) == "you" && is_one_of(word(first + 2), kNeeds);
    return is_one_of(word(first), kAsks) && has(std::array{"you"sv, "your"sv});
  }
  /// "How long does a review take?", "Is there a phone number?", "How many days does it take?":
  /// what a seller who waits wants to know.
  [[nodiscard]] bool is_about_the_appeal() const {
    constexpr std::array kAsks = {"when"sv, "is"sv,   "isn't"sv, "are"sv,
                                  "will"sv, "does"sv, "can"sv,   "could"sv};
    constexpr std::array kAppeal = {
        "review"sv, "appeal"sv, "decision"sv, "reinstatement"sv, "reactivation"sv, "reply"sv,
        "enough"sv, "phone"sv,  "hotline"sv,  "possible"sv,      "reinstated"sv,   "reactivated"sv};
    constexpr std::array kPending = {"it"sv, "this"sv, "that"sv};
    constexpr std::array kAmounts = {"long"sv, "many"sv, "much"sv, "soon"sv, "fast"sv};
    if (is_whole_item() || is_in_a_list()) return false;
    const std::uint32_t first = sentence_.tokens.first;
    if (word(first) == "how") {
      if (word(first + 1) == "is") return has(std::array{"possible"sv});
      return is_one_of(word(first + 1), kAmounts) &&
             (has(kAppeal) || (has(std::array{"take"sv, "last"sv}) && has(kPending)));
    }
    return is_one_of(word(first), kAsks) && has(kAppeal);
  }
  /// "Is a letter of the brand needed as well?", "When will the money be released?": asked in the
  /// letter itself, with no answer behind it. What a notice asks of the seller ("How did it
  /// happen?") heads his answer.
  [[nodiscard]] bool is_left_open() const {
    if (is_whole_item() || !is_in_the_letter(facts_, sentence_.range) || is_followed_by_an_answer())
      return false;
    return asks_yes_or_no() || (asks_what() && is_up_to_amazon());
  }
  [[nodiscard]] bool is_followed_by_an_answer() const {
    constexpr std::array kAsking = {"please"sv, "kindly"sv, "you"sv, "your"sv, "?"sv, "thank"sv};
    constexpr std::array kAnswers = {"yes"sv, "no"sv, "because"sv, "not"sv};
    std::uint32_t next = index_ + 1;
    if (next == facts_.prose.sentences().size()) return false;
    const IndexRange tokens = facts_.prose.sentences()[next].tokens;
    if (next == passage_.sentences.last) {
      return is_one_of(facts_.prose.lower(facts_.prose.tokens()[tokens.first]), kAnswers);
    }
    return std::ranges::none_of(facts_.prose.tokens(tokens), [&](const Token& token) {
      return is_one_of(facts_.prose.lower(token), kAsking);
    });
  }
  /// "Is it the title or the picture?", "Kindly also advise, will the balance be paid out?"
  [[nodiscard]] bool asks_yes_or_no() const {
    constexpr std::array kAuxiliaries = {"is"sv,    "are"sv,   "was"sv,   "were"sv,   "will"sv,
                                         "would"sv, "can"sv,   "could"sv, "do"sv,     "does"sv,
                                         "must"sv,  "shall"sv, "may"sv,   "should"sv, "has"sv,
                                         "have"sv,  "need"sv,  "did"sv,   "isn't"sv,  "am"sv};
    constexpr std::array kBreaks = {","sv, ":"sv, "-"sv, ";"sv, "and"sv, "or"sv, "so"sv};
    const std::uint32_t first = sentence_.tokens.first;
    if (is_one_of(word(first), kAuxiliaries)) return true;
    for (std::uint32_t at = first + 1; at < sentence_.tokens.last; ++at) {
      if (is_one_of(word(at - 1), kBreaks) && is_one_of(word(at), kAuxiliaries)) return true;
    }
    return false;
  }
  [[nodiscard]] bool asks_what() const {
    constexpr std::array kWords = {"what"sv,  "when"sv, "which"sv, "who"sv,  "whom"sv,
                                   "where"sv, "how"sv,  "why"sv,   "whose"sv};
    // "And what about the stock?", "Until when"
    const std::uint32_t first = sentence_.tokens.first;
    return is_one_of(word(first), kWords) || is_one_of(word(first + 1), kWords);
  }
  [[nodiscard]] bool is_up_to_amazon() const {
    constexpr std::array kSellers = {
        "cause"sv,      "happen"sv,  "happened"sv, "wrong"sv,    "prevent"sv,  "prevented"sv,
        "steps"sv,      "actions"sv, "measures"sv, "resolve"sv,  "resolved"sv, "corrective"sv,
        "preventive"sv, "did"sv,     "done"sv,     "led"sv,      "changed"sv,  "change"sv,
        "had"sv,        "checks"sv,  "we"sv,       "violated"sv, "caused"sv,   "issue"sv};
    constexpr std::array kAmazons = {
        "about"sv,    "possible"sv, "money"sv,     "funds"sv,     "balance"sv,      "payout"sv,
        "happens"sv,  "document"sv, "documents"sv, "invoice"sv,   "invoices"sv,     "policy"sv,
        "required"sv, "needed"sv,   "necessary"sv, "missing"sv,   "meant"sv,        "accepted"sv,
        "decides"sv,  "decide"sv,   "allowed"sv,   "permitted"sv, "disbursement"sv, "format"sv,
        "language"sv, "deadline"sv, "reviewer"sv};
    return has(kAmazons) && !has(kSellers);
  }

  /// A line of a checklist asks the one who ticks it.
  [[nodiscard]] bool is_in_a_list() const {
    return is_in_item(facts_, sentence_.range, guide::SectionRole::prevention_plan) ||
           is_in_item(facts_, sentence_.range, guide::SectionRole::supporting_documents);
  }

  /// "- How can we help?": an item that is nothing else heads what it links to or is a checklist's.
  [[nodiscard]] bool is_whole_item() const {
    const markdown::Block& block = facts_.markdown.blocks[passage_.block];
    return passage_.sentences.size() == 1 &&
           (block.kind == BlockKind::item ||
            facts_.markdown.blocks[block.parent].kind == BlockKind::item);
  }

  const Facts& facts_;
  std::uint32_t index_;
  const Sentence& sentence_;
  const Passage& passage_;
};

}  // namespace

bool is_put_to_amazon(const Facts& facts, std::uint32_t sentence) {
  const IndexRange tokens = facts.prose.sentences()[sentence].tokens;
  return tokens.size() > 2 && facts.prose.text(facts.prose.tokens()[tokens.last - 1]) == "?" &&
         Asked(facts, sentence).is_put_to_amazon();
}

}  // namespace poa
