#include "analysis/rules/responsibility_phrases.h"

#include <string_view>

namespace poa {
namespace {

constexpr std::string_view kApologyWordings[] = {
    "(we|i|we'd|i'd|and|but|also|again)( (would|do|must|want|wish|like|have|also|again|once|more|"
    "first|really|sincerely|deeply|truly|humbly|very|much|hereby|therefore|of|all|to|both|"
    "wholeheartedly|honestly|please|can|only|kindly|herewith)){0,7}? (apologi[sz]e|"
    "apologi[sz]ing)( (sincerely|deeply|again|once more|very much|to you|to amazon))*( for)?",
    "(we|i|our client|the client|our company|the seller)( are|'re|am|'m| am| is| feel| feels)( "
    "(also|again|really|sincerely|deeply|truly|very|so|"
    "extremely|terribly|much|most|all|once|more|honestly|genuinely)){0,5} sorry( (that|for|about|"
    "to))?",
    "(sorry|apologies|apology)( again| once more)? (for|about|that)",
    "((very|so|deeply|extremely|truly) sorry|many apologies)",
    "(accept|offer|express|extend|convey|send|give)( you| amazon)? (our|my) (most |very "
    ")?((sincere|sincerest|deep|deepest|humble|humblest|heartfelt|honest|warm|full) )*(apology|"
    "apologies|regrets?)",
    "(our|my) ((sincere|sincerest|deep|deepest|humble|humblest|heartfelt|honest) )+(apology|"
    "apologies|regrets?)",
    "(we|i)( (do|very|much|deeply|sincerely|truly|also|really|greatly|highly|genuinely|honestly))"
    "{0,4} regret",
    "(we|i)( (would|also|again|humbly|really|sincerely)){0,3} (ask|asks|request|beg) (for )?(your"
    "|you for|amazon's) (kind |sincere )?(pardon|forgiveness|apology|excuse)",
    "(please|kindly) (forgive|pardon|excuse) (us|me|our|my|this|the)",
    "(say|says|said|saying) (you )?(a |our |my |very |so |many |thousand |thousands of |a "
    "thousand |big )*(sorry|apolog(y|ies))",
    "sorry (once|one) (more|again)",
    "(thousand|million|many|hundred) (apologies|times (sorry|pardon))",
    "mea culpa",
    "(we|i) (also |still |really |all )?feel (very |so |really |truly |quite )*(bad|terrible|awful|"
    "horrible|miserable|dreadful|guilty|rotten|wretched) (about|for|that|because|over)",
    "(we|i|and) ((also|humbly|sincerely|again|once more|now|therefore) )*(ask|beg|implore) "
    "((you|the|"
    "our|all|these|those|them|every|each|and|amazon|[0-9]+|four|three|two|affected|buyers?|"
    "customers?"
    "|people) )*(for (forgiveness|pardon)|to (forgive|pardon) (us|me|this|it|our|my))",
    "(ask|beg) (their|his|her|your|everybody's|everyone's) (pardon|forgiveness)",
    "(pains|grieves|distresses) (us|me) (that|to)",
    "(we|i)( are| am|'re|'m| feel) ((so|very|deeply|truly|really|sincerely|greatly|much) "
    ")*(embarrassed|mortified|sorrowful)( (by|about|that|for))?",
    "bow (our|my) heads?",
    "(our|my) (most )?(sincere |sincerest |deepest |humble )?apologies (go|to|are)( [a-z]+)?",
    "how (very |truly |deeply |much )?(sorry (we|i) (are|am|feel)|(we|i) regret)",
    "(nobody|no one) (is|feels|can be) sorrier( than)?",
    "(hope|pray|trust)( that)? (you|amazon|the buyers|our buyers|they|our customers) "
    "(can|will|could|"
    "may) (forgive|pardon|excuse)( [a-z]+)?",
    "(we|i) ((deeply|sincerely|truly|honestly) )*(repent|atone)",
    "(we|i)( are| am|'re|'m| feel) ((so|very|deeply|truly|really|sincerely|greatly|much) "
    ")*(ashamed|remorseful|regretful|contrite|guilty about)",
    "(we|i) (again |also )?(beg|ask|pray) (for )?((your|for) )?(pardon|forgiveness|indulgence)",
    "(excuse|apologi[sz]e) (us|ourselves|myself|me) for",
    "inconveniences? (is|are) ([a-z]+ )?(regretted|regrettable)",
    "(highly|deeply|sincerely|really) (regret|regretting|regretted)",
};

constexpr std::string_view kResponsibilityWordings[] = {
    "(it|this|that|all of (this|it)|everything)( is|'s| was) "
    "((all|entirely|fully|completely|solely|"
    "only) )+on (me|us)",
    "(we|i|our client|the client|our company|the seller|and|again|more)( (also|do|again|fully|now|"
    "therefore|hereby|both|still|of|course|alone|must|have|would|once|more|"
    "like|want|to|will|can|only|completely|wholly)){0,4} (take|takes|took|taken|accept|accepts|"
    "accepted|assume|assumes|assumed|bear|bears|carry|own|acknowledge|shoulder|claim)( "
    "(the|full|complete|sole|total|all|"
    "entire|our|whole|of|and|absolute|this|personal|undivided|up)){0,4} (responsibility|"
    "accountability|ownership|blame|fault|liability)",
    "(the |full |sole |this |that |whole |all )+(responsibility|fault|blame|liability)( (for|of) "
    "[a-z0-9 -]{1,60}?)? (is|was|lies|lay|rests|remains|falls)( (entirely|fully|solely|only|still"
    "|completely|alone|with|on))* (ours|mine|us|our own|my own|our side|me)",
    "(we|i) (are|am|were) (fully|solely|entirely|completely|totally|alone|wholly|100%|absolutely)"
    " (responsible|accountable|liable|to blame|at fault)",
    "(it|this|that) (is|was|'s)( (all|entirely|fully|completely|only|of|course|solely|clearly))* "
    "(our|my) (own )?(fault|responsibility|mistake)",
};

}  // namespace

const PhraseList kApologies{kApologyWordings};
const PhraseList kResponsibility{kResponsibilityWordings};

}  // namespace poa
