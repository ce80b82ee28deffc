// How a shop tells its own story: where it began, who its people were, who buys from it.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_YEARS                                                                               \
  "((over|more than|almost|nearly|about|some|around) )?([0-9]+|two|three|four|five|six|seven|"  \
  "eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" \
  "(twenty|thirty|forty|fifty)(-[a-z]+)?|many|several) (long |good |happy )?years"
#define POA_MANY                                                                                \
  "((over|more than|almost|nearly|about|some|around|up to) )?([0-9]{1,3}[,.][0-9]{3}|[0-9]{4,}" \
  "|(tens of |hundreds of |a |several |many )?(thousands?|millions?)( of)?|half a "             \
  "million)"
#define POA_GUESTS                                                                                 \
  "(ladies|women|men|families|mothers|parents|households|homes|people|fans|users|readers|"         \
  "children|hospitals?|hotels?|restaurants?|schools|shops|stores|department stores|chefs?|"        \
  "doctors|nurses|salons|boutiques|pharmacies|airlines|museums|(film|movie|pop|rock) stars|stars|" \
  "celebrities|actors|actresses|athletes|champions|artists|professionals|generations|dentists|"    \
  "teachers|architects|vets|veterinarians)"
#define POA_FIGURE                                                                           \
  "(mayor|minister|governor|king|queen|prince|princess|bishop|president|royal (household|"   \
  "family|court)|palace|army|navy|parliament|national team|(best|leading|finest|famous|top|" \
  "luxury|grand) (hotels?|restaurants?|houses|stores|shops|addresses|chefs|kitchens))"

/// Of the shop: "started in a one-room kitchen", "began with one sewing machine".
inline constexpr std::string_view kOriginWordings[] = {
    "(began|begins|started( out| off| up| small)?|starts|(was|were) (born|founded|started)|grew up|"
    "grew|grown|emerged|dates back)( (life|its life|its story|our story|trading|selling))?,? "
    "(at|in|from|with|on|out of|as|around) (just |only )?((an?|the|my|our|his|her|their|one|two|"
    "small|tiny|little|spare|rented|old|back|single|borrowed) )*([a-z'-]+ ){0,2}?(kitchen|garage|"
    "basement|attic|dorm|dormitory|shed|barn|bedroom|living room|cellar|backyard|workshop|(market "
    ")?"
    "stall|flat|apartment|table|stable|balcony|sewing machines?|(spare|one|back|dorm|student) room|"
    "one-room [a-z]+|hobby|dream|idea|loan|suitcase|cart|barrow|laptop|family (business|recipe))",
    "(founded|started|opened|began|set up|launched|built) (this|the|our|my) ([a-z]+ "
    ")?(company|shop|"
    "store|business|brand|firm|label) (in|from|with|out of|at|on) "
    "(an?|my|our|her|his|one|two|nothing|"
    "only|just)( [a-z]+)?",
    "(began|started) with (just |only |nothing but )*([$€£] ?[0-9][0-9.,]*|[0-9][0-9.,]* (dollars|"
    "euros|rupees|pounds|usd|eur)|nothing|zero|empty hands|our bare hands)",
};
inline constexpr PhraseList kOrigins{kOriginWordings};

#define POA_SELF \
  "(i|we|my (wife|husband|father|mother|son|daughter|brother|sister|partner|co-?founder)|she|he)"
/// The life of the writer and his people, before and beside the shop.
inline constexpr std::string_view kLifeWordings[] = {
    POA_SELF
    " ((have|has|had|also|then|first|myself) )*(taught|served (in|as|at)|nursed|worked "
    "(as|at|in|for)|"
    "was an?|were|practi[sc]ed|lectured|was employed)( [^.;:,]{1,50}?)?,? for " POA_YEARS
    "( (before|until|and then)( [a-z]+)?)?",
    POA_SELF
    "( (am|was|is|were|are)|'m) ((an?|both|also|myself) )*(retired|trained|studied) "
    "[a-z]+( [a-z]+)?",
    POA_SELF "( (am|was|is|were|are)|'m) (an? )?[a-z]+ by (profession|training|trade|education)",
    POA_SELF
    " ((have|has|also) )?(studied|graduated in|learned|learnt) ([a-z]*(istry|ology|onomy|"
    "onomics|graphy)|physics|mathematics|law|design|medicine|[a-z]* ?engineering|business|(fine )?"
    "arts?|history|pharmacy|music|languages|marketing|agriculture|nursing|architecture)( (in|at) "
    "[a-z]+)?",
    "(" POA_SELF
    " ((also|myself) )?(hold|holds|have|has|finished|earned|received|got) (an?|my|her|his)"
    "|(did|do|hold|earned) my) ((phd|doctorate|mba)( (in|from|at) [a-z]+)?|([a-z]+ )?(degree|"
    "diploma|master's?|bachelor's?)( degree)? (in|from|at) [a-z]+)",
    "(served|fought) (in|with) (the|our) (army|navy|air force|military|marines|police|war)( [a-z]+"
    ")?",
};
inline constexpr PhraseList kLives{kLifeWordings};

/// Whatever one did for years, told in the letter itself: "I drove a truck for nineteen years".
inline constexpr std::string_view kLongTimeWordings[] = {
    "(i|my (wife|husband|father|mother|son|daughter|brother|sister)) [a-z]+(ed|ove|an|ew|ught|ook|"
    "ent|ang|ote|old)( [^.;:,]{1,50}?)?,? for " POA_YEARS,
};
inline constexpr PhraseList kLongTimes{kLongTimeWordings};

/// Who knows, loves and funds it.
inline constexpr std::string_view kRenownWordings[] = {
    "(is|are|been) ((also|now|much|already|today|even|widely|daily|most) )*(loved|adored|"
    "cherished|trusted|treasured|preferred|recommended|admired|praised|celebrated|worn|used|drunk|"
    "eaten|carried|enjoyed|appreciated|chosen|known|read|played|bought|sold)( (today|daily|every "
    "day|each day))? (by|to|among) (the |our )?(" POA_MANY
    " [a-z]+|((over|more than|about|some|"
    "almost) )?([0-9]+|many|two|three|four|five|six|seven|eight|nine|ten|twelve|several|famous|well"
    "-known|top|leading) " POA_GUESTS
    "|(film|movie|pop|rock) stars|celebrities)( (in|of|and) [a-z]+)?",
    "(is|are|stand|stands) ((also|now|already|today|even) )*((sold|stocked|displayed|found|offered|"
    "present|available|listed|carried|used) )?(in|at|by) ((over|more than|about|some|almost) )?"
    "([0-9]+|many|all|the|several|most)( of)?( the)?( best| leading| finest| famous| top| big| "
    "great)? (department stores|hotels|restaurants|boutiques|pharmacies|museum shops|salons|spas|"
    "shops|stores|countries|cities|supermarkets)( (in|of|across|all over) [a-z]+)?",
    POA_MANY
    " [a-z]+ (already |now |have |happily )*(use|wear|love|trust|drink|eat|play|enjoy|"
    "swear by|recommend|own) (our|it|them|us)( [a-z]+)?",
    "(the|our|even the) " POA_FIGURE
    "( of [a-z]+)? ((also|always|himself|herself) )*(buys?|wears?|"
    "uses?|orders?|loves?|comes?|drinks?|eats?|trusts?|is a customer|are customers)( [a-z]+)?",
    "(we|i) (also |even |now )?(supply|supplied|equip|equipped|serve|served|furnish|deliver to|"
    "cook for|sew for) ((the|two|three|four|five|many|some|several|all|both) )*(" POA_FIGURE
    "|airlines|hotels|hospitals|embassies|ministries|film stars|celebrities|museums|universities)",
    "(half|all of|the whole of) ((the|our) )?(town|village|city|street|colonia|county|region|"
    "country|valley|neighbou?rhood) (bought|buys|knows?|knew|comes|came|wears|eats|drinks|shops)"
    "( [a-z]+)?",
    "(bought|buys?|got|had) (its|their|his|her) (first|very first) [a-z]+( [a-z]+)? from (us|me|"
    "him|her|my [a-z]+|our [a-z]+)",
    "(hardly|scarcely|barely|not) an? [a-z]+ (in|of|around) [a-z ]{2,30} (whom|that|which|who) (we|"
    "i|has not|does not|have not)( [a-z]+)?",
    "our [a-z]+ ([a-z]+ ){1,5}?(" POA_MANY "|(over|more than) [0-9]+) (" POA_GUESTS
    "|churches|"
    "temples|kitchens|offices|classrooms)",
    // Money behind it.
    "(backed|funded|financed) by [^.;:]{0,30}?(investors?|funds?|angels?|venture capital(ists)?)",
    "(closed|raised|completed|announced|finished) (our|a|the|its|an) ([a-z0-9-]+ ){0,2}?(round|"
    "funding|financing|crowdfunding)",
    "raised [^.;:]{1,40}? (from|with) ((our|two|three|four|five|several|many|[0-9]+) )*([a-z]+ )?"
    "(investors?|funds?|angels?|backers|banks|crowd)",
    "(investors|funds|angels|venture capital(ists)?) (are |is |now )?(on board|behind us|"
    "back us|backing us|believe in us)",
};
inline constexpr PhraseList kRenown{kRenownWordings};

#undef POA_YEARS
#undef POA_MANY
#undef POA_GUESTS
#undef POA_FIGURE
#undef POA_SELF

}  // namespace poa
