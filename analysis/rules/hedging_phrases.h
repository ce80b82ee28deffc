// Words that take back half of what they say.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Doubt about what happened: "maybe", "it seems", "for whatever reason".
inline constexpr std::array<std::string_view, 32> kDoubtWordings = {
    "(perhaps|maybe|possibly|probably|presumably|supposedly|seemingly|apparently|allegedly|"
    "conceivably|arguably)",
    "(quite |most |very |more than )(likely|probably|possibly)",
    "likely (because|due|caused|that)",
    "alleged",
    "(it|this|there|that) (also |now )?(seems|seemed)( to us| to me)?( that| like| as if| to be| "
    "to "
    "have)?",
    "(it|this|there|that) (also |now )?(appears|appeared) (to us|to me|that|as if|to be|to have)",
    "(seems|seem|appears|appear|seemed|appeared) to (be|have|us|me)",
    "it (would|might|may|could) (seem|appear)( that)?",
    "it (is|was|'s) (also |well |quite |very )?(possible|conceivable|likely|probable) that",
    "there (is|was|may be|might be) (a|the|some) (possibility|chance) that",
    "so[- ]called",
    "whatever (happened|the (reason|cause|problem|case)( is| was| may be| might be)?|it "
    "(is|was|may "
    "be)|went wrong)",
    "for (whatever|some|some unknown|unknown) reasons?",
    "for (one|some) reason or (another|other)",
    "(by all accounts|who knows|more or less|one could say|so to speak|as it were)",
    "(cannot|can't|could not|would not|wouldn't|do not|don't) (be )?(completely |entirely |fully |"
    "totally )?(rule out|ruled out|exclude|excluded)( that)?",
    "(somehow|in some way|in one way or another|one way or another)",
    "to the best of (our|my) (knowledge|belief|understanding)",
    "(as|so) far as (we|i) (know|can (see|tell|judge)|are aware|am aware|understand|remember)",
    "(we|i) (can|could) only (assume|guess|suppose|imagine|speculate)",
    "(we|i) (just |only |really |simply |do |also )*(guess|suppose|suspect|presume|assume)( that)?",
    "(we|i) (are|am) (still )?(not (entirely |quite |completely |fully |really |exactly )?(sure|"
    "certain)|unsure|uncertain)( (why|how|what|if|whether|that))?",
    "(may|might) (also |possibly |well )?be (because|due|caused by|that|our "
    "(mistake|fault|error)|a "
    "(mistake|result)|the (reason|cause|result))",
    "could (also |possibly |well )?(be|have been) (because|due|caused by|the (reason|cause))",
    "(could|may|might) ((also|very|quite|just|perfectly|easily) )*well (be|have been)( that"
    "| so| because)?",
    "(it|this|that) (could|may|might) ((also|just|very well|simply) )*be that",
    "(not|cannot be) (impossible|excluded|unlikely|out of the question|inconceivable) that",
    "(chances are|in all (likelihood|probability)|there is (every|a good|a slight|a small) "
    "(chance|possibility|likelihood)|as likely as not)",
    "(could|can) (also |well |perhaps |easily )*have (happened|been|occurred) that",
    "(it|this) (now |also |rather )?(looks|looked) (to us |to me )?(as if|as though|like "
    "(we|i|our|my|"
    "somebody|someone|something|there))",
    "(reasons?|causes?|explanations?|mistakes?|errors?) (could|may|might|can) (also |well |perhaps "
    ")?"
    "(be|have been|lie|have lain)",
    "(could|may|might) (also |well |perhaps |possibly )?(lie|stem|come|result|originate) "
    "(in|from|with)",
};
inline constexpr PhraseList kDoubts{kDoubtWordings};

/// One's own belief about the cause; elsewhere a belief is a courtesy.
inline constexpr std::array<std::string_view, 2> kBeliefWordings = {
    "(we|i) (just |only |really |simply |do |also |personally |honestly )*(think|believe|feel)( "
    "that)?",
    "(in|to) (our|my) (opinion|view|mind|eyes|understanding|estimation|humble opinion)",
};
inline constexpr PhraseList kBeliefs{kBeliefWordings};

/// Half an apology: "if we did something wrong".
inline constexpr std::array<std::string_view, 6> kConditionalFaultWordings = {
    "if (we|i) (have |had |did |really |ever |actually |indeed )*(violated|breached|broken|broke|"
    "made|caused|did|done|offended|infringed|failed)",
    "if (there|this|it|that) (really |ever |actually |indeed )?(was|were|has been|is) (really |"
    "indeed |actually |in fact )?(any|a|our|some|an) ([a-z]+ )?(mistake|error|problem|issue|"
    "violation|fault|breach|infringement|wrongdoing|failure)s?",
    "if (something|anything) (was|were|went|has gone|is) (wrong|done wrong|incorrect)",
    "if there (was|were|has been|have been|is) (really |indeed |ever )?(any|some|an?) ([a-z]+ )?"
    "(inconveniences?|trouble|confusion|damage|harm|misunderstandings?|disappointment|"
    "dissatisfaction|negligence|lapses?|shortcomings?|oversights?|doubts?)",
    "if any",
    "(sorry|apologi[sz]e) if",
};
inline constexpr PhraseList kConditionalFaults{kConditionalFaultWordings};

/// "may have mixed", where a participle follows.
inline constexpr std::array<std::string_view, 1> kModalWordings = {
    "(may|might) ((not|also|well|perhaps|possibly|even|then|inadvertently|unintentionally|"
    "accidentally|mistakenly|unknowingly|sometimes|occasionally|have) )*have",
};
inline constexpr PhraseList kModals{kModalWordings};

/// "could have used": a guess about others, where a participle follows.
inline constexpr std::array<std::string_view, 1> kCouldWordings = {
    "could (also |well |perhaps |possibly |easily |simply |accidentally |mistakenly )*have"};
inline constexpr PhraseList kCoulds{kCouldWordings};

/// "must have mixed": a guess about what happened; elsewhere a demand ("must have been signed").
inline constexpr std::array<std::string_view, 1> kGuessWordings = {
    "must ((also|then|somehow|simply|obviously|clearly) )*have"};
inline constexpr PhraseList kGuesses{kGuessWordings};

}  // namespace poa
