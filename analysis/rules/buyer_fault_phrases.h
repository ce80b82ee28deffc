// What buyers did or wanted, told to their blame.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Of buyers alone: "simply wanted one for nothing", "sent it back with a straight face".
inline constexpr std::string_view kBuyerFaultWordings[] = {
    ("(simply|just|only|merely|really) want(s|ed|ing)? ((his|her|their|the|all the) money( back)?|"
     "to (try|test|borrow|rent|save|avoid|get rid|have fun|show off)( [a-z]+)?)"),
    ("(had|have|has|having|used|played|wore|read) [^.;:]{0,40}?((his|her|their) fun|(all|the whole|"
     "the entire|an entire) (weekend|week|summer|winter|season|day|night|month|holidays?|trip))"
     "( [^.;:]{1,30}?)? (and|then) ((then|now|simply|just|still|only|afterwards|later) "
     ")*(want|sen[td]|"
     "return|claim|ask|complain|demand)[a-z]*( (an? |their |the |his |her )?(free )?[a-z]+( "
     "back)?)?"),
    ("(want(s|ed|ing)?|expect(s|ed)?|look(s|ed|ing)? for|hop(es?|ed|ing)|keep|keeps|kept) ([a-z']+"
     " ){0,5}?(for (nothing|free)|gratis|free of charge|without paying|on the cheap)"),
    ("want(s|ed|ing)? (something|anything|a (free|gift|present|discount|bargain)|free [a-z]+|their"
     " cake)"),
    "with a straight face",
    ("(tak(es?|ing)|took|us(es?|ing|ed)|wear(s|ing)?|wore|borrow(s|ed|ing)?) "
     "(it|them|these|this|one|"
     "the [a-z]+|our [a-z]+) ([a-z]+ ){0,4}?(for|over|during|to) (an?|the|one|their) (whole "
     ")?(weekend|"
     "part(y|ies)|holidays?|vacations?|wedding|trip|lake|beach|photo ?shoot|season|camping|event|"
     "festival|evening|day)( [a-z]+){0,8}? (and|then|before|to) ([a-z]+ "
     ")?((ship|send|return|bring|giv|"
     "mail|claim|ask)(s|e|es|ing)?|want|sent|brought|gave)( [a-z]+ back)?"),
    ("((treat(s|ed|ing)?|us(es?|ed|ing)) (it|them|these|our [a-z]+) )?(like|as if|as though) "
     "(it|they|this|"
     "these|we|our [a-z]+)('s|'re| is| are| was| were)? ((just|only|all) )*((an?|the|their|some) "
     ")?("
     "(own|free|cheap|public) )*(rentals?|library|loan(er)?s?|lending [a-z]+|hire "
     "[a-z]+|leasing|demo|"
     "trial)"),
    "(for )?free (rentals?|trials?|loan(er)?s?|tests?|use)",
    ("(chang(e|es|ed|ing)|swap(s|ped|ping)?|switch(es|ed|ing)?|exchang(e|es|ed|ing)|replac(e|es|ed|"
     "ing)"
     "|substitut(e|es|ed|ing)) (it|them|the [a-z]+|our [a-z]+) ([a-z]+ "
     "){0,2}?(for|with|by|against) "
     "(an?|the|their|his|her|another|some) (own )?(old(er)?|used|broken|defective|fake|worn)( "
     "[a-z]+)?"),
    ("(keep|keeps|kept|keeping) (the|our|my) (new|original|good|genuine)( [a-z]+)? and (then "
     ")?(send|"
     "sends|sent|return|returns|returned|give|gave|ship|ships|shipped)"),
    ("(send|sends|sent|return|returns|returned|ship|ships|shipped) (us |me )?(back )?an? empty "
     "(box|"
     "package|parcel|carton|envelope)"),
    "(tak(es?|ing|en)|took) (us|me) for (a ride|fools)",
    "(try|tries|tried|trying) (it|their luck|his luck|her luck) on",
    ("(keep|keeps|kept) (the [a-z]+|it|both|them) (and|but) ([a-z]+ )?(claim(s|ed)?|demand(s|ed)?|"
     "want(s|ed)?)"),
    ("(send|sends|sent|return|returns|returned) (us |me )?(back )?(another|a different|an older|"
     "the old|their old|an old|his old|her old|something else|a used|their used|stones|a brick)"),
    ("(expect(s|ed)?|demand(s|ed)?) (miracles|too much|perfection|the (moon|world|impossible)|"
     "everything|wonders)"),
    "(cannot|can't|never) be (pleased|satisfied)",
    "(blow(s|n)?|blew) [a-z ]{2,12}out of proportion",
    "mak(es?|ing) (an? )?(fuss|drama|mountain|scene|theat(er|re))",
    ("(do|does|did)( not|n't) (really |even |simply )?(know (how|what|the difference|that)|ha(ve) "
     "(the )?(patience|a clue|any idea))"),
    "(chang(es?|ed)) (their|his|her) minds?",
    "(regret(s|ted)?) (the|their|his|her) (purchase|order|buy)",
    "buyer's remorse",
    ("(is|are|was|were) ((simply|just|only|also|really|very|so|often) )*too "
     "(impatient|lazy|careless|"
     "picky|fussy|hasty|stupid|demanding|clumsy)( (to [a-z]+|for [a-z]+))?"),
    ("(us(es?|ed|ing)|handl(es?|ed|ing)|treat(s|ed)?|wash(es|ed)?|open(s|ed)?|assembl(es?|ed)|"
     "install(s|ed)?|held|holds?) (it|them|the [a-z]+|our [a-z]+) ([a-z]+ )?(wrong|wrongly|"
     "incorrectly|improperly|roughly|carelessly|too hot|badly|in the wrong way|the wrong way)"),
    ("(broke|drop(ped)?|destroy(ed)?|damaged?|ruin(ed)?|spill(ed)?|tore|cut|stain(ed)?) (it|them|"
     "the [a-z]+) (themselves|himself|herself|at home|on purpose|deliberately|with)"),
    ("(on purpose|deliberately|intentionally) (damag|break|broke|dropp|scratch|leav|left|order|"
     "claim)[a-z]*"),
    ("(pretend(s|ed|ing)?|invent(s|ed|ing)?|fak(es?|ed|ing)|ma(kes?|de|king) up) (that|to|the|an?|"
     "some|their|his|her|it|this|these|things|stories|reasons|defects?|damage|problems?|excuses)"),
    "(blam(es?|ed|ing)) (us|me|it on (us|me)|the seller)",
    "(punish(es|ed)?|threaten(s|ed)?|harass(es|ed)?) (us|me)( with)?",
};
inline constexpr PhraseList kBuyerFaults{kBuyerFaultWordings};

}  // namespace poa
