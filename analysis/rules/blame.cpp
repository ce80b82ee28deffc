#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/rules/accused.h"
#include "analysis/rules/blame_others_phrases.h"
#include "analysis/rules/blame_phrases.h"
#include "analysis/rules/buyer_fault_phrases.h"
#include "analysis/rules/cause_phrases.h"
#include "analysis/rules/doer.h"
#include "analysis/rules/excuse_phrases.h"
#include "analysis/rules/message.h"
#include "analysis/rules/misdeed_phrases.h"
#include "analysis/rules/no_blame.h"
#include "analysis/rules/own_part.h"
#include "analysis/rules/own_people.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/statement.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;
using guide::SectionRole;

class Blame {
 public:
  Blame(const Facts& facts, Report& out) : facts_(facts), out_(out) {}

  void find() {
    for (const PhraseMatch& match : facts_.phrases) {
      const auto look = std::ranges::lower_bound(looks(), match.list, std::less<>(), &Look::list);
      if (look == looks().end() || look->list != match.list || !is_own(facts_, match)) continue;
      if (is_our_client(facts_, match) || is_our_buyer(facts_, match)) continue;
      (this->*look->judge)(match);
    }
  }

 private:
  /// What is asked of the matches of a list.
  struct Look {
    const PhraseList* list;
    void (Blame::*judge)(const PhraseMatch& match);
  };
  static constexpr std::array kOurs = {"we"sv, "our"sv, "my"sv, "i"sv};
  static constexpr std::array kConditions = {"if"sv, "whether"sv};

  /// Sorted by list: most matches of a document are other rules'.
  static std::span<const Look> looks() {
    static const std::array kLooks = [] {
      std::array looks = {Look{&kBlamesAmazon, &Blame::judge_amazon},
                          Look{&kBlamesCustomers, &Blame::judge_customers},
                          Look{&kAttacks, &Blame::judge_fault},
                          Look{&kFaultOfOthers, &Blame::judge_fault},
                          Look{&kGuilt, &Blame::judge_guilt},
                          Look{&kFaultNouns, &Blame::judge_fault_noun},
                          Look{&kExcuses, &Blame::judge_excuse},
                          Look{&kMisdeeds, &Blame::judge_misdeed},
                          Look{&kNeglects, &Blame::judge_neglect},
                          Look{&kSilences, &Blame::judge_silence},
                          Look{&kBuyerFaults, &Blame::judge_buyer},
                          Look{&kAmazonFaults, &Blame::judge_amazons_deed},
                          Look{&kLapses, &Blame::judge_lapse},
                          Look{&kFaultLies, &Blame::judge_whose},
                          Look{&kWouldHave, &Blame::judge_wish},
                          Look{&kFocus, &Blame::judge_focus},
                          Look{&kInnuendos, &Blame::judge_innuendo},
                          Look{&kAdvice, &Blame::judge_advice},
                          Look{&kHelpless, &Blame::judge_helpless},
                          Look{&kDownTo, &Blame::judge_down_to},
                          Look{&kShared, &Blame::judge_shared},
                          Look{&kDenials, &Blame::judge_denial}};
      std::ranges::sort(looks, std::less<>(), &Look::list);
      return looks;
    }();
    return kLooks;
  }

  // Who is at fault stands in the words themselves.

  void judge_amazon(const PhraseMatch& match) {
    // "The root cause of the deactivation was a mistake on our side."
    constexpr std::array kCauses = {"cause"sv, "causes"sv, "reason"sv, "reasons"sv};
    if (follows_one_of(facts_, match, kCauses, 3)) return;
    if (is_defended(facts_, match)) return;
    if (!is_negated(facts_, match) && !is_printed_warning(facts_, match) &&
        !is_disputed(facts_, match)) {
      tell(Doer::amazon, match);
    }
  }
  void judge_customers(const PhraseMatch& match) {
    // A measure may deal with buyers who do not read, or with goods that come back exchanged.
    if (!is_silent(match) && named_at(facts_, match.sentence, match.token) != Doer::own) {
      tell(Doer::buyer, match);
    }
  }
  void judge_fault(const PhraseMatch& match) {
    if (!is_negated(facts_, match) && !owns_part(facts_, match) && !tells_a_duty(facts_, match) &&
        !is_compound(facts_, match)) {
      tell(Doer::outsider, match);
    }
  }
  void judge_guilt(const PhraseMatch& match) {
    if (is_about_a_third_party(facts_, match)) judge_fault(match);
  }
  void judge_fault_noun(const PhraseMatch& match) {
    if (is_fault_of_a_name(facts_, match) && !is_silent(with_agent(facts_, match))) {
      tell(Doer::outsider, match);
    }
  }
  void judge_excuse(const PhraseMatch& match) {
    if (!is_silent(match) && names_a_third_party(facts_, match)) tell(Doer::outsider, match);
  }

  // What somebody else did.

  void judge_misdeed(const PhraseMatch& match) {
    if (is_silent(match) || is_disposal(match)) return;
    const Doer doer = doer_of(facts_, match);
    if (doer == Doer::own || doer == Doer::unknown) return;
    // "A person without training was careless" may be one of the writer's.
    if (doer != Doer::person || !has_word(match.sentence, kOurs)) tell(doer, match);
  }
  void judge_silence(const PhraseMatch& match) {
    if (is_silent(match)) return;
    const Doer doer = doer_of(facts_, match);
    const bool they = doer == Doer::they && names_nearby(match, Doer::outsider);
    if (doer == Doer::outsider || they) tell(Doer::outsider, match);
  }
  void judge_neglect(const PhraseMatch& match) {
    if (role_at(facts_, match) == SectionRole::prevention_plan || owns_part(facts_, match) ||
        !is_negated(facts_, match)) {
      return;
    }
    const Doer doer = doer_of(facts_, match);
    if (doer != Doer::own && doer != Doer::unknown && doer != Doer::person) tell(doer, match);
  }
  void judge_buyer(const PhraseMatch& match) {
    if (is_silent(match) || role_at(facts_, match) == SectionRole::corrective_actions) return;
    const Doer doer = doer_of(facts_, match);
    const bool people = doer == Doer::they || doer == Doer::person;
    if (doer == Doer::buyer || (people && names_nearby(match, Doer::buyer))) {
      tell(Doer::buyer, match);
    }
  }
  void judge_amazons_deed(const PhraseMatch& match) {
    if (is_silent(match) || role_at(facts_, match) == SectionRole::corrective_actions) return;
    if (doer_of(facts_, match) == Doer::amazon) tell(Doer::amazon, match);
  }
  void judge_lapse(const PhraseMatch& match) {
    if (role_at(facts_, match) != SectionRole::root_cause || is_silent(match)) return;
    if (doer_of(facts_, match) != Doer::outsider || !names_nearby(match, Doer::outsider)) return;
    if (!admits_) admits_ = admits_failure(facts_);
    if (!*admits_) tell(Doer::outsider, match);
  }

  // That it was somebody else: in other words, or in none.

  void judge_whose(const PhraseMatch& match) {
    const Doer behind = named_behind(facts_, match);
    if (is_silent(match) || behind == Doer::own || behind == Doer::unknown) return;
    tell(behind, match);
  }
  void judge_wish(const PhraseMatch& match) {
    const Doer other = wished_of(facts_, match);
    // "If a second person had read the card, we could have stopped it."
    if (other == Doer::person && follows_one_of(facts_, match, kOurs, 1)) return;
    if (is_silent(match) || other == Doer::own || other == Doer::unknown) return;
    // "If you need more, we would have it the same day" offers.
    if (other == Doer::outsider || has_word(match.sentence, std::array{"had"sv})) {
      tell(other, match);
    }
  }
  void judge_focus(const PhraseMatch& match) {
    const auto role = role_at(facts_, match);
    if (role == SectionRole::prevention_plan || owns_part(facts_, match)) return;
    if (is_singled_out(facts_, match)) tell(Doer::outsider, match);
  }
  void judge_innuendo(const PhraseMatch& match) {
    if (!is_silent(match)) tell(Doer::they, match);
  }
  void judge_advice(const PhraseMatch& match) {
    if (is_silent(match) || role_at(facts_, match) == SectionRole::corrective_actions) return;
    const auto ignored = ignored_by_buyers(facts_, match);
    if (ignored) tell(Doer::buyer, *ignored);
  }
  void judge_helpless(const PhraseMatch& match) {
    if (is_silent(match)) return;
    for (const Doer other : {Doer::buyer, Doer::outsider, Doer::amazon}) {
      if (names(facts_, match.sentence, other)) return tell(other, match);
    }
  }
  void judge_down_to(const PhraseMatch& match) {
    const auto put = put_on_others(facts_, match);
    if (!put || is_silent(match)) return;
    const std::uint32_t name = tokens_of(facts_, *put).last - 1;
    tell(named_at(facts_, match.sentence, name), *put);
  }
  void judge_shared(const PhraseMatch& match) {
    if (facts_.plan.front_matter.response == Response::dispute || is_measure(match)) return;
    const bool amazon = names(facts_, match.sentence, Doer::amazon);
    tell(amazon ? Doer::amazon : Doer::outsider, match);
  }
  void judge_denial(const PhraseMatch& match) {
    if (facts_.plan.front_matter.response == Response::dispute) return;
    if (is_measure(match) || has_word(match.sentence, kConditions)) return;
    // A fault that is not one's own is somebody else's, whether or not the sentence says whose.
    if (names_nearby(match, Doer::outsider) || names_nearby(match, Doer::buyer) ||
        denies_fault(match)) {
      tell(Doer::outsider, match);
    }
  }
  /// "It was not our fault"; what is not our responsibility or problem may be a task of others.
  [[nodiscard]] bool denies_fault(const PhraseMatch& match) const {
    const std::string_view words = facts_.prose.lower(match.range);
    return words.ends_with("fault") || words.ends_with("mistake") || words.ends_with("doing");
  }

  /// "54 shades crushed by Entsorga Kiel GmbH": an action that got rid of the stock.
  [[nodiscard]] bool is_disposal(const PhraseMatch& match) const {
    return facts_.prose.lower(match.range).starts_with("crushed") &&
           is_in_item(facts_, match.range, SectionRole::corrective_actions);
  }
  /// Part of a measure or a document's name.
  [[nodiscard]] bool is_measure(const PhraseMatch& match) const {
    const auto role = role_at(facts_, match);
    return role == SectionRole::prevention_plan || role == SectionRole::supporting_documents;
  }
  [[nodiscard]] bool is_silent(const PhraseMatch& match) const {
    return is_measure(match) || is_negated(facts_, match) || owns_part(facts_, match) ||
           is_compound(facts_, match) || clears_others(facts_, match);
  }
  /// In the sentence of a match or in the one before it.
  [[nodiscard]] bool names_nearby(const PhraseMatch& match, Doer kind) const {
    if (names(facts_, match.sentence, kind)) return true;
    const auto sentences = facts_.prose.sentences();
    return match.sentence > 0 &&
           sentences[match.sentence - 1].passage == sentences[match.sentence].passage &&
           names(facts_, match.sentence - 1, kind);
  }
  [[nodiscard]] bool has_word(std::uint32_t sentence,
                              std::span<const std::string_view> words) const {
    const auto tokens = facts_.prose.tokens(facts_.prose.sentences()[sentence].tokens);
    return std::ranges::any_of(tokens, [&](const Token& token) {
      return std::ranges::find(words, facts_.prose.lower(token)) != words.end();
    });
  }

  /// "Your bot" and "got it wrong" are one accusation in two phrases.
  [[nodiscard]] PhraseMatch with_what_follows(PhraseMatch match) const {
    for (const PhraseMatch& next : phrases_in(facts_, match.sentence)) {
      if (next.range.begin != match.range.end + 1 || next.quoted) continue;
      const auto look = std::ranges::lower_bound(looks(), next.list, std::less<>(), &Look::list);
      if (look != looks().end() && look->list == next.list) match.range.end = next.range.end;
    }
    return match;
  }

  /// Each place once, whichever lists know it.
  void tell(Doer accused, const PhraseMatch& match) {
    // Matches come in order, so that only the last can be the same place.
    constexpr std::ptrdiff_t kFarthest = 16;
    const auto near = told_.end() - std::min(told_.end() - told_.begin(), kFarthest);
    const bool told = std::any_of(near, told_.end(),
                                  [&](ProseRange range) { return range.overlaps(match.range); });
    if (told) return;
    const bool severe = accused == Doer::amazon || accused == Doer::buyer;
    const PhraseMatch shown = with_what_follows(severe ? match : with_agent(facts_, match));
    told_.push_back({match.range.begin, shown.range.end});
    std::string_view reader_thinks =
        " reads as an excuse. Say which check of your own was missing.";
    if (accused == Doer::amazon) {
      reader_thinks =
          " puts the fault on Amazon, and the reader is Amazon. Say what you did or left undone.";
    } else if (accused == Doer::buyer) {
      reader_thinks =
          " puts the fault on buyers, and a reviewer stands on their side. Say what in your own "
          "work led to the complaint.";
    }
    out_.add_as(severe ? Severity::error : Severity::warning, facts_.prose.source(shown.range),
                in_quotes(facts_.prose.text(shown.range)) + std::string(reader_thinks));
  }

  const Facts& facts_;
  Report& out_;
  std::vector<ProseRange> told_;
  std::optional<bool> admits_;
};

void check(const Facts& facts, Report& out) { Blame(facts, out).find(); }

constexpr const PhraseList* kLists[] = {
    &kBlamesAmazon, &kBlamesCustomers, &kAttacks,     &kFaultOfOthers, &kFaultNouns, &kExcuses,
    &kGuilt,        &kDenials,         &kFaultLies,   &kWouldHave,     &kMisdeeds,   &kLapses,
    &kNeglects,     &kInnuendos,       &kBuyerFaults, &kAmazonFaults,  &kFocus,      &kSilences,
    &kOwnPart,      &kAdvice,          &kHelpless,    &kDownTo,        &kShared,     &kCauseWords,
    &kFailureWords, &kIgnorance};

}  // namespace

const Rule kBlame{.id = "blame",
                  .group = RuleGroup::language,
                  .severity = Severity::error,
                  .phrases = kLists,
                  .is_about_words = true,
                  .check = check};

}  // namespace poa
