// What buyers are called, did or wanted, told to their blame.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Buyers are called liars, cheats or too careless to read.
inline constexpr std::array<std::string_view, 29> kBlamesCustomersWordings = {
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) ((who|that|which|has|have|had|"
    "is|are|was|were|been|simply|just|clearly|often|also|always|sometimes|obviously|only|even|"
    "probably|maybe|then) ){0,4}(lied|lie|lies|lying|cheat|cheats|cheated|cheating|abus(e|es|ed|"
    "ing)|misus(e|es|ed|ing)|misunderst(and|ands|ood)|misread|misreads|scam|scams|scammed|"
    "defraud(s|ed)?|exaggerat(e|es|ed|ing)|blackmail(s|ed|ing)?|extort(s|ed|ing)?|exploit(s|ed|"
    "ing)?)",
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) ((simply|just|often|obviously|"
    "clearly|also|who|that|sometimes|always|then|even|probably) ){0,3}(do not|does not|did not|"
    "don't|doesn't|didn't|never|have not|has not|had not|refuse to|refused to|fail to|failed to|"
    "are too (lazy|stupid|impatient|careless) to) ((even|ever|always|all|bother "
    "to|properly|carefully|"
    "correctly|really|want to|care to) ){0,2}(read|understand|understood|follow|followed|look at|"
    "know how|check|pay "
    "attention|handle|assemble|wash|(tell|told|say|said|speak|spoke|write|wrote) "
    "(us |me |you |always |only )*(the )?(whole |full )?truth)",
    "(those|people|ones|persons|folks|everyone|everybody|anyone) (who|that) (complained|ordered|"
    "bought|returned|wrote|claimed|rated|reviewed|opened)( [a-z]+){0,4}? (did not|didn't|do "
    "not|don't|"
    "never|had not|hadn't|have not|haven't) ((even|ever|bother to|care to|really|properly|take the "
    "(time|trouble) to) )*(read|look|looked|check|checked|understand|understood|follow|followed|"
    "measure|measured|try|tried)",
    "(not (all|every|each|many|only)|few|hardly any|no) (of (the|our|these) )?(customers?|buyers?|"
    "clients?|shoppers?|consumers?) (is|are|was|were|tells?|says?|told|said) "
    "((always|really|very|so|"
    "completely) )*(honest|truthful|sincere|fair|trustworthy|the (whole )?truth)",
    "(dishonest|fraudulent|malicious|lying|greedy|careless|abusive|impatient|unreasonable|rude|"
    "stupid|ignorant|scamming|cheating|nasty) (customers?|buyers?|clients?|purchasers?|shoppers?|"
    "consumers?)",
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) (is|are|was|were|is being|are "
    "being) (simply |just |clearly |obviously |also |very |so |too |really |being )*(dishonest|"
    "lying|wrong|careless|to blame|at fault|impatient|unreasonable|greedy|rude|mistaken|malicious|"
    "a liar|liars|a scammer|scammers|cheaters?|abusive|responsible for (the|this|their|that) "
    "(damage|problem|breakage|complaint|defect))",
    "(customer|buyer|client|consumer)(s'|'s|s)? (own )?(fault|mistake|error|negligence|misuse|"
    "ignorance|carelessness|abuse|fraud|scam|dishonesty|impatience|remorse)",
    "(return|refund) (abuse|fraud|scam|scammers?|abusers?)",
    // Nobody else can: "students abusing the return policy".
    "(customers?|buyers?|clients?|shoppers?|consumers?) (is|are|was|were) not "
    "((even|really|always) )*"
    "(telling|saying|speaking|reading|understanding|following|checking|looking|honest|truthful|"
    "sincere)",
    "play(s|ing|ed)? (around )?with (the|your|our|amazon's|this) ([a-z]+ "
    ")?(returns?|refunds?|exchange|"
    "guarantee|a-to-z) ?(polic(y|ies)|systems?|rules?|rights?|process|guarantee)?",
    "(abus|misus|exploit|gam|cheat|trick|(take|taking|took|taken) advantage of)(e|es|ed|ing|s)? "
    "(the|your|our|amazon's|amazon|this|a) (([a-z0-9-]+|[a-z]+'s) "
    "){0,2}?(returns?|refunds?|exchange|guarantee|a-to-z|money-back|trial) ([a-z]+ "
    ")?(polic(y|ies)|windows?|systems?|rules?|rights?|process|programs?|programmes?|option|period|"
    "guarantee|service)",
    "(fault|mistake|error|negligence|carelessness|dishonesty|abuse) (of|by|lies with|is with|on "
    "the (side|part) of) (the |our |some |a |certain )?(customers?|buyers?|clients?|consumers?)",
    "(malicious|baseless|bogus|unfounded|fraudulent|dishonest|made-up|invented|vexatious) (claims"
    "?|complaints?|returns?|reports?|accusations?|a-to-z claims?|allegations?)",
    "(false|fake|untrue) (complaints?|accusations?|allegations?|a-to-z claims?|return reasons?)",
    "(customers?|buyers?) (complain|complains|complained|claim|claimed|return|returned) ([a-z]+ "
    "){0,3}?(for no reason|without (any )?reason|for nothing|falsely|unfairly|maliciously|in bad "
    "faith|to get (a |their |it )?(refund|money|free))",
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?) ([a-z,'-]+ ){0,6}?(cannot|"
    "can't|could not|couldn't|are unable to|were unable to) (even |really |simply |always )*(tell|"
    "read|understand|distinguish|handle|assemble|use|follow|appreciate|see the difference)",
    "(customers?|buyers?|clients?|purchasers?|shoppers?|consumers?),? ([a-z,'-]+ ){0,6}?without "
    "(even |ever |having |properly |first |carefully )*(read|reading|looked|looking|checked|"
    "checking|tested|testing|tried|trying|opened|opening|understood|understanding|asked|asking|"
    "contacted|contacting|followed|following|charged|charging)",
    "(customers?|buyers?|clients?) (is|are|was|were) (simply |just |clearly |obviously |probably "
    "|also )*(one|some) of (those|these|the) (people|persons?|customers|buyers|ones|types|kind)",
    "(customers?|buyers?|clients?) ([a-z]+ ){0,5}?(just|only|simply|merely) (wants?|wanted|"
    "wanting|look|looks|looked|looking|try|tries|tried|trying) (for |to )?(get |have |find |save "
    "|keep ([a-z]+ ){1,3}and (get |have )?"
    ")?(a |an |the |his |her |their |some |something |reasons? |excuses? )*(free|refund|money|"
    "discount|complain|complaining|gripe|trouble|for free|for nothing|bargain|excuse|reason)",
    "(picky|spoil(ed|t)|ungrateful|hysterical|lazy|crazy|difficult|clueless|inattentive|"
    "vindictive|entitled|fussy) (customers?|buyers?|clients?|purchasers?|shoppers?|consumers?)",
    "(customers?|buyers?|clients?) (is|are|was|were) (simply |just |clearly |obviously |also |"
    "very |so |too |really |often |always )*(picky|spoil(ed|t)|ungrateful|hysterical|lazy|crazy|"
    "clueless|inattentive|vindictive|entitled|fussy|difficult|demanding)",
    "(customers?|buyers?|clients?|people|shoppers?|consumers?|guys|folks) ((also|often|always|"
    "then|sometimes|even|simply|just|who|that|regularly|clearly) ){0,3}(complain|complains|"
    "complained|complaining|claim|claims|claimed|returns?|returned|says?|said|report|reports|"
    "reported|open|opens|opened|leave|leaves|left|write|writes|wrote|file|filed|give|gives|"
    "gave|order|ordered|buy|bought|invent|invented)( [a-z'-]+){0,6}? ((just|only|simply|"
    "merely|purely|solely) (to|in order to|so that they|because they (want|wanted|hope|"
    "hoped))( (get|score|save|avoid|have|receive|obtain|keep|dodge|grab|win|bargain for|"
    "extort|earn|squeeze|use|not pay|pay|want|can))?( (an?|the|some|their|his|her|our|another|"
    "out|of|it|back|extra|return|for|full)){0,4} )(refunds?|money|freebies?|free|discounts?|"
    "shipping|postage|gifts?|something|compensation|replacements?|second|coupons?|vouchers?|"
    "fees?|costs?|item|product|bargain)",
    "(score|snag|grab|fish for|fishing for|angl(e|ing) for|hunting for|after|want|wants|"
    "wanted) (an? |some |another )?(freebies?|free (stuff|products?|goods|ride|lunch))",
    "(customers?|buyers?|clients?|people|shoppers?|consumers?|guys|folks) ((simply|just|often|"
    "also|who|then|always|sometimes) ){0,2}(ordered|order|orders|bought|buy|buys|chose|choose|"
    "chooses|selected|select|picked|pick) (the |a |their )?wrong [a-z]+ and ((then|afterwards|"
    "later|still|now) )?(complain|complained|complains|blame|blames|blamed|gave|give|left|"
    "leave|claimed|claim|opened|wrote|want|wanted|said|say|rated)( [a-z]+)?",
    "(customers|buyers|clients) (in|from|of|on) [a-z]+( [a-z]+)? are ((very|so|too|really) "
    ")*(picky|spoil(ed|t)|difficult|demanding|dishonest|ungrateful)",
    "(customers?|buyers?|clients?) ((just|only|simply|always) )+(want|wants|wanted) (to (have|"
    "get|keep) )?((the|our|a|an|every) )*(product|item|goods|things?|everything) (free|gratis|"
    "for (free|nothing))",
    "(customers?|buyers?|clients?) (also |often |still |just |simply |then "
    ")*(use|uses|used|wash|washed|put|puts|leave|left|throw|threw|bend|bent|wear|wore|open|opened) "
    "([a-z-]+,? ){0,6}?(although|even though|though|despite|in spite of) (the |our )[a-z]+",
    "([a-z]+ )?(customers?|buyers?|clients?) (often |always |usually |keep |just |simply "
    ")*(forget|forgot|mistype|mistyped|misspell|misspelled) ([a-z]+ ){1,6}?and (then |afterwards "
    "|later )?(they )?(complain|complained|open|opened|claim|claimed|blame|blamed|leave|left)",
    "(customers?|buyers?|clients?|purchasers?|lady|gentleman|woman|man|persons?|people) "
    "(is|are|was|were|has been|have been) ((just|simply|clearly|really|quite|entirely|fully) "
    ")*(not|never) ((really|quite|entirely|fully|completely) )*(honest|truthful|sincere|fair)",
};
inline constexpr PhraseList kBlamesCustomers{kBlamesCustomersWordings};

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
