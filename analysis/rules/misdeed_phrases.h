// What only somebody in the wrong does, and what is told of the doer to his blame.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Of whoever else does it: "UPS dropped the ball", "our mailman tosses envelopes into his van".
inline constexpr std::string_view kMisdeedWordings[] = {
    "(drop|drops|dropped|dropping) the ball",
    ("(mess|screw|cock|foul|muck)(es|ed|s|ing)? (it |everything |things |this |that |our [a-z]+ )?"
     "up"),
    "(botch(es|ed|ing)?|bungl(es|ed|ing))",
    "(lets?|letting) (us|me|everyone|everybody|our (customers|buyers)) down",
    ("should(n't)? (not |really |at least |also )*have (warned|told|informed|stopped|caught|"
     "noticed|checked|known|said|delivered|prevented|alerted|flagged|done|read|asked|looked|seen|"
     "scanned|collected|reported|refused|mentioned)"),
    ("(never|did not|didn't|failed to|forgot to|refused to|neglected to) (even |ever |once |bother "
     "to )*(tell|told|inform|informed|warn|warned|notify|notified|alert|alerted|disclose|disclosed|"
     "mention|mentioned) (it |this |that |anything |a thing )?(to )?(us|me|anyone|anybody|our|of|"
     "about)"),
    "(told|informed|warned) (nobody|no one)",
    "(skip|skips|skipped|skipping|(drove|drives|drive|went|goes|passed) (past|by)) (our|my) "
    "(loading )?(docks?|doors?|stop|pick-?up|collection|address|gates?|shop|warehouse|house|yard)",
    ("(closed|changed|stopped|cancell?ed|raised|switched|moved) [^.;:]{1,40} (and|but) told "
     "(nobody|no one)"),
    // Rough hands.
    ("(throws?|threw|thrown|throwing|toss(es|ed|ing)?|kick(s|ed|ing)?|hurl(s|ed|ing)?|fling(s|"
     "ing)?|flung|slam(s|med|ming)?|dump(s|ed|ing)?|smash(es|ed|ing)?|stomps?|stomped|chuck(s|ed|"
     "ing)?|manhandl(es|ed|ing)|mishandl(es|ed|ing)|maltreat(s|ed)?|mistreat(s|ed|ing)?) ((the|our|"
     "all|these|every|my|each|of|his|their|heavy|fragile) )*([a-z]+ )?(parcels?|boxes|box|"
     "packages?|packets?|envelopes?|cartons?|goods|pallets?|crates?|shipments?|mail|everything|"
     "deliver(y|ies)|them)"),
    ("(thrown|tossed|kicked|hurled|flung|slammed|dumped|smashed|crushed|manhandled|mishandled|"
     "mistreated|stolen|ignored|forgotten|lied to|cheated)( [a-z]+)? by"),
    // Blunders.
    ("(make|makes|made|making) (an? |such an? |one |the )*([a-z]+ )?(hash|mess|muddle|shambles|"
     "botch|hotchpotch|pig's ear|cock-up|cockup|balls-up)( of| out of|,| in| with)?"),
    ("(get|gets|got|getting) (hold of )?(the wrong end of the stick|it (all |completely |totally "
     "|so |quite )*wrong|everything wrong|(us|me) (all )?wrong)"),
    "barking up the wrong tree",
    "(played|plays|playing) (us|me) (a|another) (trick|prank)",
    // No work done.
    ("(does|do|did|do not|does not|did not|doesn't|don't|didn't|never) (even )?(do|does|did|done) "
     "(his|her|its|their) (own )?(job|work|duty|homework|part)"),
    ("(works?|worked|working|act|acts|acted|behaved) (so |very |extremely )?(sloppily|carelessly|"
     "badly|unprofessionally|irresponsibly|negligently|incompetently)"),
    ("(do|does|did|done|doing) (an? |such an? |his |their |its )*(sloppy|careless|lousy|poor|bad|"
     "terrible|shoddy|half[- ]hearted|miserable|dreadful|awful|rotten|messy) (job|work)"),
    ("(handl|treat)(es|ed|ing|s)? ([a-z]+ ){1,4}?(like|as) ((an?|some|old) "
     ")*(garbage|trash|rubbish|dirt|"
     "junk|footballs?|balls?|stones|bricks|sacks?|animals)"),
    "(half )?(asleep|napping|dozing|snoring)( (at|on|behind) the [a-z]+)?",
    "sleeping (at|on|through)",
    "(cut|cuts|cutting) corners",
    "(took|takes|take|taking) the easy way",
    "(look|looks|looked) the other way",
    "(turn|turns|turned) a (blind eye|deaf ear)",
    "(pass|passes|passed|passing) the buck",
    "(wash|washes|washed) (his|her|its|their) hands",
    "(slack|slacks|slacked|slacking) off",
    "(sit|sits|sat|sitting) on (his|her|their|its) (hands|backsides?)",
    ("(hardly|scarcely|barely|does not|doesn't|do not|don't) deserves? (the|that|its|his|their) "
     "(name|money|fee|price|wages)"),
    "(hardly|scarcely|barely|not) worth (the|its|their) (name|money|salt|fee|price)",
    ("(sloppy|careless|lazy|unreliable|dishonest|incompetent|negligent|greedy|irresponsible|"
     "useless|hopeless|clueless|drunk|crooks?|cheats|thieves|liars?|amateurs?|jokers?|scoundrels?|"
     "parasites?|jealous|envious|corrupt|shameless)"),
    // Dishonest ways.
    "(lied|lying to)",
    "(swore|swears|sworn) (to us|to me|blind|up and down|that|it)",
    "(broke|broken|breaks) (his|her|its|their) (word|promises?|side of)",
    ("(cheat(s|ed|ing)?|swindl(es?|ed|ing)|deceiv(es?|ed|ing)|defraud(s|ed|ing)?|sabotag(es?|ed|"
     "ing)|trick(s|ed|ing)|scam(s|med|ming)|hoodwink(s|ed)?|double[- ]cross(es|ed)?|blackmail(s|ed|"
     "ing)?|steal(s|ing)|stole|stolen)"),
    "(pull(s|ed)?) (a fast one|the wool|the rug)",
    "(palm|fob|foist|pawn)(s|bed|med|ed)? [a-z ]{0,30}(off|on|onto|upon) (us|me)",
    "(taken|took|takes|take) (us|me) for (a ride|fools|idiots)",
    "(strung|string|led) (us|me) along",
    "(sold|sells|sell) (us|me) (short|down the river|a pup|a lie|fakes?|junk|rubbish|trash)",
    ("(disappear(s|ed)?|vanish(es|ed)?|ran (off|away)|run (off|away)|made off|went silent|gone "
     "silent|went to ground) (with (our|my|the) [a-z]+|overnight|without a (word|trace)|and never|"
     "and (did|does) not)"),
    ("(ignor(es?|ed|ing)|disregard(s|ed|ing)?|shrug(s|ged) off|brush(es|ed) aside) (all |every |"
     "each |most )?(of )?(our|my|us|me)( [a-z]+)?"),
    "(secretly|quietly|silently|stealthily|arbitrarily|on the (quiet|sly))",
    ("(hides?|hid|hidden|conceal(s|ed)?|cover(s|ed)? up) (the|this|that|it|their|his) (truth|facts"
     "?|delays?|problems?|defects?|mistakes?|damages?|changes?|faults?|lack)"),
    "(takes?|took|taken|pocket(s|ed)?|grab(s|bed)?) (our|my|the) money",
    "not doing (his|her|its|their) (own )?(job|duty|duties|work)",
    "slept",
    "behind (our|my) backs?",
    ("without (so much as|even) (a (word|call|warning|notice|glance|look)|telling|asking|informing"
     "|warning|checking|looking|reading)"),
    ("(does|do|did|doing) (as|what|whatever|exactly as) (he|she|it|they) (please[sd]?|like[sd]?|"
     "want(s|ed)?)"),
    "no (idea|clue|notion)( (what|how|about|of))?",
    ("(ruin|wreck|spoil|spoiled|spoilt|ruined|wrecked|tarnish|tarnished|destroy|destroyed)(s|ing)? "
     "(our|my) "
     "(ratings?|metrics?|account|name|numbers|reputation|rate|figures|score|business|shop)"),
    "(drag|drags|dragged|dragging) (us|me) (into|down)",
    ("(land|lands|landed|put|puts|get|gets|got) (us|me) (in|into) (this|the|such a|all this) ([a-z"
     "]+ )?(mess|trouble|situation|spot|position|soup|hole)"),
    ("(land|lands|landed|gets?|got|brought|brings?|dragged|pulled) (us|me) into (all )?(this|it|"
     "that)( whole thing)?"),
    "costs? (us|me) (our|my|the) (account|shop|store|good name)",
    ("the ones? who (must|should|has to|have to|ought to) (take|bear|answer|pay|explain|apologi[sz"
     "]e|be)"),
    // Rivals.
    "eyes? (on|upon) (my|our) [a-z]+",
    "it in for (us|me)",
    "been after (us|me|our|my)",
    ("(want(s|ed)?|wish(es|ed)?|try|tries|trying|tried)( to)? (see |have |get |push |drive |kick |"
     "throw )?(us|me) (out|gone|off|closed|down|removed|away|to (close|fail|disappear|go|fall))"),
    ("(want(s|ed)?|try|tries|trying|tried|hop(es?|ed|ing)|plan(s|ned)?) to (take|get|have|grab|"
     "steal|win|copy|conquer) (over )?(our|my) (place|spot|position|ranking|rank|buy box|customers|"
     "market|sales|share|business|keywords)"),
    ("(cannot|can't|could not|couldn't) (stand|bear|swallow|stomach|accept|tolerate) (that|it|us|"
     "me|to see|our|my)"),
    "(begrudge[sd]?|env(y|ies|ied)) (us|me|our|my)",
    ("(want(s|ed)?|wish(es|ed)?|try|tries|trying|tried|like(s)?)( to)? ((get|be) rid of|"
     "eliminate|push out|kick out|drive out|drive away|scare off) (us|me|(all |the |other |"
     "small |every |its |their )*(resellers?|competition|competitors?|third[- ]party sellers|"
     "sellers|traders))( [a-z]+)?"),
    ("(files?|filed|filing|sends?|sent|makes?|made) ((false|fake|such|these|their|ip|the|many|"
     "baseless|mass) )*(complaints?|reports?|claims?|notices?|takedowns?) (against|about|on|"
     "to) (everybody|everyone|anybody|anyone|(every|each|all|any)( the| other| of the)? "
     "(sellers?|resellers?))"),
};
inline constexpr PhraseList kMisdeeds{kMisdeedWordings};

/// What others are reproached with for not doing it: "did not lift a finger".
inline constexpr std::string_view kNeglectWordings[] = {
    "(bother(s|ed)?|care(s|d)?) (less|about|to|for|at all)",
    "(bothered|cared)",
    "(give|gave|gives) a (damn|hoot|fig|rap|rip|toss)",
    "(lift(ed)?|raise[sd]?|move[sd]?) a finger",
    "(take|took|taken) the trouble",
    "(see|saw|seen) fit",
    "(deem|consider|think|thought)(ed)? it necessary",
    "(make|made) any effort",
    "lose (any )?sleep",
    "(keep|kept) (his|her|its|their) (word|promises?|side of|end of)",
    ("(know|knows|understand|understands) (his|her|its|their) (own )?(job|trade|business|craft|"
     "products?)"),
};
inline constexpr PhraseList kNeglects{kNeglectWordings};

/// A fact that becomes an excuse where the writer names no failure of his own: "the carrier came
/// late".
inline constexpr std::string_view kLapseWordings[] = {
    ("(lost|loses|misplaced|mislaid|damaged|broke|crushed|delayed|forgot|forgets|mixed up|mixes up|"
     "swapped|confused|mislabell?ed|misrouted|misprinted|neglected|overlooked|failed|fails|refused|"
     "refuses|ruined)"),
    ("(sent|delivered|shipped|supplied|gave|handed|sold|printed|put|wrote|filed|used|entered|"
     "uploaded) ((us|me|in|on|the|an?|our|some|out) ){0,3}(wrong|bad|defective|faulty|fake|"
     "counterfeit|incorrect|false|late|too late|old|expired|damaged|used|inferior|incomplete)"),
    "(too )?(late|slow)",
    "behind schedule",
    "overloaded",
    "on strike",
    ("(did not|didn't|does not|doesn't|do not|don't|never|have not|has not|had not) ((even|ever|"
     "once|always|properly|correctly|really) ){0,2}(come|came|collect|collected|pick|picked|scan|"
     "scanned|deliver|delivered|show|showed|arrive|arrived|answer|answered|reply|replied|inform|"
     "informed|tell|told|warn|warned|check|checked|test|tested|mark|marked|label|labell?ed|mention|"
     "mentioned|translate|update|updated|sync|synced|work|worked|follow|followed|pack|packed|seal|"
     "sealed|print|printed|send|sent|give|gave|provide|provided|respect|respected|fulfil?l|"
     "fulfill?ed|do)"),
    ("(ma(de|kes|ke|king)|commit(s|ted|ting)?|did|does|doing) "
     "((an?|the|some|many|serious|big|grave|terrible|this|such|"
     "several|stupid) )*(mistakes?|errors?|mess|blunders?)"),
    ("without ((even|ever|first) )?(telling|informing|notifying|asking|warning|consulting) ("
     "us|me|anyone|anybody|our [a-z]+)"),
    "without (our|my) (knowledge|consent|permission|approval|agreement)",
};
inline constexpr PhraseList kLapses{kLapseWordings};

/// Of a third party: he knew, and kept silent or went on.
inline constexpr std::string_view kSilenceWordings[] = {
    ("((knew|known|knows|aware|(had |has )?(seen|saw|noticed|found out|learn(ed|t)|realized|"
     "realised))( [^.;:]{1,90}?)?,? (and|but|yet) ([a-z]+ ){0,2}?((kept|keeps|stayed|stays|"
     "remained|was|held) (silent|quiet|mum|still|it (back|quiet|secret|to (him|her|it|them)"
     "sel(f|ves))|(his|her|its|their) (mouth|mouths|tongue|silence|counsel)|(this|that) (back|quiet"
     "|secret))|(said|says|told (us|me)) (nothing|not a (single )?word)|(did not|didn't|never) "
     "(say|utter|breathe|lose) (a|one) (single )?(word|syllable)|(did not|didn't|never) (open|"
     "opened) (his|her|its|their) mouths?|(let|lets) (us|me|it)( [a-z]+)? (go on|run|sell|happen|"
     "continue|walk|carry on)|(sold|shipped|sent|delivered|gave|supplied|invoiced|handed)( [^.;:]"
     "{1,40}?)? (all the same|anyway|anyhow|nevertheless|nonetheless|regardless|without (a|one|any)"
     " (single )?(word|warning|hint))))"),
    ("(kept|keeps|keep) (silent|quiet|mum) (about|to (get|sell|keep|save|win|make|earn|protect|not)"
     "|because|so (that|as)|in order|out of|for)( [a-z]+)?"),
};
inline constexpr PhraseList kSilences{kSilenceWordings};

/// Of Amazon alone: "a program took a decision that belongs to a human being".
inline constexpr std::string_view kAmazonFaultWordings[] = {
    ("((mix|muddl|jumbl)(es|ed|ing|e)?|confus(es|ed|ing|e)|mistak(es|en|ing|e)|mistook|tak(es|en|"
     "ing|e)|took) (us|me|(our|my) [a-z]+( [a-z]+){0,2}?) ((up )?(for|with)|up)"),
    "(misread(s|ing)?|misunderst(ands?|ood)|misinterpret(s|ed)?|misjudg(es?|ed)) (us|me|our|my)",
    ("(took|takes|take|taken|made|makes|make) (a|an|the|this|that|such|these|its|your|his)?( [a-z]"
     "+)? ?decisions? (that|which|for|over|about|without|on|against|belong)( [a-z]+)?"),
    ("(took|takes|take|taken|taking|made|makes|make|making) ((a|an|the|this|that|such|very|totally|"
     "completely|quite|too) "
     ")*(wrong|false|harsh|hasty|rash|cruel|incorrect|premature|one-sided|blind|"
     "bad) decisions?"),
    ("(decid(e|es|ed)|judg(e|es|ed)|rul(es|ed)|condemn(s|ed)?) (over|about|against|in (a|one)|"
     "within|on|without|who|that we|the fate|(a|this) matter|our fate|from|before)"),
    ("(always|only|never|constantly|again and again|every time|forever|simply|just|blindly) "
     "(catch(es|ing)?|punish(es|ing)?|hit(s|ting)?|target(s|ing)?|favou?r(s|ing)?|prefer(s)?|"
     "protect(s|ing)?|believ(es?|ing|ed)|listen(s|ing|ed)?|trust(s|ed)?|side(s)?|siding|suspend(s|"
     "ing|ed)?|clos(es?|ing|ed)|block(s|ing|ed)?|kill(s|ing)?|hurt(s|ing)?|ignor(es?|ing|ed)|"
     "tak(es?|ing) the side|stand(s|ing)? on the side|look(s|ing|ed)? (at|away)|act(s|ed|ing)? on|"
     "follow(s|ed)?|copy|copied|repeat(s|ed|ing)?)"),
    ("let(s|ting)? (it|this|that|the [a-z]+|our [a-z]+|them) ([a-z]+ "
     "){0,2}?(pass|through|slip|stand|"
     "stay|in|go (live|online|through)|online|live|be)( [a-z]+)?"),
    ("(gave|gives|showed|sent) (us|me) (no|never an?|not (one|a single)) (error|warning|hint|sign|"
     "alert|message)"),
    "side of (the |all |every )?(buyers?|customers?|complainants?|brands?|competitors?|big)",
    ("(has|have|had|having) no (heart|eyes|feelings?|mercy|understanding|common sense|conscience|"
     "ears|idea|clue|pity)"),
    "(hid(es?|ing)?|barricad(es?|ing)) behind",
    "(passes|passed|pass|sent|send|sends) (us|me) (around|from (pillar|one)|in circles|the same)",
    ("(chang(es?|ed|ing)) (the|your|its|their) (rules?|polic(y|ies)|requirements?|mind) (overnight"
     "|every|without|all the time|again|in the middle|constantly|behind)"),
    ("(wip(es?|ed)|destroy(s|ed)?|ruin(s|ed)?|crush(es|ed)?|kill(s|ed)?|strangl(es?|ed)|throttl(es"
     "?|ed)|chok(es?|ed)|sho(ot|t)s?|bur(y|ied)|erase[sd]?|took away|pulled the (plug|rug)) (out |"
     "on |off |down )?(us|me|our|my|everything|years|small|honest|the work|the livelihood)"),
    ("(shut|threw|lock(ed)?|kick(ed)?|toss(ed)?|cast) (us|me|our [a-z]+|my [a-z]+) ([a-z]+ )?(out|"
     "off|down|away|aside) ([a-z]+ )?(like|without|overnight|as if|over (a|one|nothing)|on a whim|"
     "for nothing)"),
};
inline constexpr PhraseList kAmazonFaults{kAmazonFaultWordings};

/// That somebody is meant, without saying who: the reader shall blame him.
inline constexpr std::string_view kInnuendoWordings[] = {
    "on (his|her|its|their|(the|that|this) [a-z]+'s?) conscience",
    "on the consciences? of",
    "draw (your|one's) own conclusions?",
    ("(i|we)('ll| will| shall)? (leave|let) (it|that|this|you) (to (you|your imagination|the "
     "reader)|draw|decide|guess)( [a-z]+)?"),
    ("(you|anyone|anybody|everyone|everybody|one|amazon)( [a-z]+)?( who ([a-z']+ ){1,12}?)? (can|"
     "may|could|will)( [a-z]+)? (guess|imagine|figure out|work out|see|tell|count) (who|whose|for "
     "(your|him|her)sel(f|ves)|why|where (they|it|those|that)|what (he|she|they) (want|did|had|"
     "is)[a-z]*|one and one|two and two)"),
    "put two and two together",
    "one plus one",
    "make of (it|that|this|which) what you (will|like|want|wish)",
    "(name|mention|naming|mentioning) no names",
    "without (naming|mentioning) (any )?names",
    ("(you|we|i) (all )?know (very well |exactly |well |full well )?who (i|we|it|did|is|was|that|"
     "they)"),
    "no prizes? for guessing",
    ("(does not|doesn't|do not|don't|no need to) (take|need) (a )?(genius|detective|much "
     "imagination)"),
    "(it|that) takes no (genius|detective|great)",
    "guess who",
    ("(anyone|anybody|everyone|everybody|whoever|those|people|one|you) who (has |have |ever |once "
     ")*(seen|watched|watches|sees|visited|dealt|worked|knows?|lived|met|uses?|used|shipped) "
     "([a-z0-9',]+ ){1,14}?(knows?|understands?|can (imagine|tell|guess)|will (know|understand|"
     "agree)|has no doubt)( [a-z]+)?"),
    "(no|hardly a|not a|scarcely a) (coincidence|accident)",
    "not by (chance|accident)",
    "funny how",
    "how convenient",
    "(coincidentally|conveniently|curiously|strangely) enough",
};
inline constexpr PhraseList kInnuendos{kInnuendoWordings};

}  // namespace poa
