#include "analysis/rules/admission_phrases.h"

#include <string_view>

namespace poa {
namespace {

#define POA_SOME "( [a-z0-9$€£%.,'/-]+)"

#define POA_PAPER                                                                             \
  "(invoices?|receipts?|bills?|authori[sz]ation letters?|letters? of authori[sz]ation|loas?|" \
  "certificates?|bank statements?|statements?|delivery notes?|test reports?|lab reports?|"    \
  "purchase orders?|packing lists?|licen[cs]es?)"
#define POA_FORGED                                                                         \
  "(edited|altered|photoshopped|photo-shopped|doctored|falsified|forged|faked|fabricated|" \
  "manipulated|retouched|tampered with|backdated|back-dated)"
#define POA_FORGE                                                                 \
  "(edit|alter|photoshop|doctor|falsify|forge|fake|fabricate|manipulate|retouch|" \
  "tamper with|backdate)"
// What stands between the verb and the paper: "the date and the quantity on our supplier's".
#define POA_PARTS                                                                              \
  "( (the|an?|our|my|his|their|some|this|that|these|those|all|one|two|three|four|five|[0-9]+|" \
  "of|on|in|and|old|older|original|purchase|commercial|wholesale|tax|date|dates|name|names|"   \
  "address|addresses|quantity|quantities|price|prices|number|numbers|buyer|buyer's|company|"   \
  "supplier|supplier's|vendor's|factory's|first|second|utility|month|figures?|totals?|both)){0,9}"

constexpr std::string_view kEditedWordings[] = {
    POA_FORGED POA_PARTS " " POA_PAPER,
    POA_FORGE POA_PARTS " " POA_PAPER,
    "(correct(ed)?|chang(e|ed)|modif(y|ied)|adjust(ed)?|replac(e|ed)|ad(d|ded)|insert(ed)?|swap("
    "ped)?|rewr(ite|"
    "ote)|rewritten)" POA_PARTS
    " (names?|dates?|address|addresses|quantity|quantities|numbers?|"
    "figures?|totals?|logos?) (on|in|to|of|from|into) ((the|this|an?|our|these|supplier's|old|two|"
    "three|all|purchase|factory|factory's|supplier|one|some|his|her|their|original) "
    "){0,3}" POA_PAPER,
    "(chang(e|ed)|modif(y|ied)) ((the|this|that|an?|our|these|supplier's|old|purchase) ){0,3}"
    "(invoices?|receipts?|bills?)",
    POA_PAPER POA_SOME
    "{0,4}? (was|were|had been|has been|have been) ((partly|partially|slightly|"
    "also|then|later|wrongly|digitally) )?(changed|modified|" POA_FORGED ")",
    "(asked|told|instructed|requested|got|paid|allowed|ordered|let) ((the|our|my|that) )?[a-z]+ "
    "(to )?(edit|change|alter|modify|backdate|rewrite|forge|fake|falsify)" POA_PARTS " " POA_PAPER,
    "(submit|submitted|sent|uploaded|used|provided|presented|attached|gave|handed in|created|made)"
    " ((an?|the|our|some|these|two|three|[0-9]+|you|amazon|in|to) ){0,4}(fake|false|fictitious|"
    "forged|falsified|edited|altered|manipulated|photoshopped|fabricated|doctored) ([a-z]+ "
    ")?" POA_PAPER,
    // The file that the paper is, and what stands in it.
    "(chang(e|ed|ing)|edit(ed|ing)?|alter(ed|ing)?|modif(y|ied|ying)|replac(e|ed|ing)|add(ed|ing)?|"
    "insert(ed|ing)?|typed?|typing|wrote|write|written|put|filled "
    "in|correct(ed|ing)?|adapt(ed|ing)?|"
    "adjust(ed|ing)?|swap(ped)?|remov(e|ed|ing)|eras(e|ed|ing)|cover(ed)?( up)?|past(e|ed|ing)|"
    "overwrote|retyped)" POA_PARTS
    " (names?|dates?|address|addresses|quantity|quantities|numbers?|"
    "figures?|totals?|logos?|stamps?|signatures?|prices?|lines?) (in|on|into|onto|of|from|inside) "
    "((the|this|that|an?|our|his|its|their) ){0,2}((scanned|old|original|sent) "
    ")?(pdf|scan|copy|paper|"
    "image|picture|screenshot|word|excel|file|document)( files?| documents?| copy| sheet)?",
    "(typed?|typing|wrote|write|written|put|past(e|ed|ing)|stuck|glued|print(ed|ing)?)" POA_SOME
    "{0,6}? (names?|address|addresses|dates?|logo|quantity|numbers?) (over|above|on top of|across|"
    "in place of|instead of) ((the|that|of|an?|old|other|real|original|first) )*(buyer|buyer's|"
    "seller|seller's|supplier's|customer's|recipient's|old|original|real|other|another|previous|"
    "existing|correct|first|one|name|date|address|quantity|number)( (name|date|address|one))?",
    // Of a paper that the sentence names: "it did not carry our name, so we typed it in".
    "(typed|wrote|put|added|filled|inserted|pasted|printed|stamped|drew|painted|corrected|changed|"
    "completed|edited|altered|retouched) (it|them|that|this|ours|the missing [a-z]+) "
    "(in|on|into|onto|"
    "there|over|by hand|ourselves|myself|afterwards|before|with)",
    "(made|created|produced|generated|drew up|wrote|typed|printed|issued|invented) "
    "((the|an?|our|own|"
    "new|matching|missing|some|two|three|such|these|another|first) "
    "){0,4}(invoices?|receipts?|bills?|"
    "loas?|authori[sz]ation letters?|letters? of authori[sz]ation|certificates?) "
    "((ourselves|myself|"
    "himself|herself|by ourselves|by myself|afterwards|in (excel|word|photoshop|canva)|with "
    "(photoshop|excel|word|canva|a [a-z]+)|for amazon|for you|after the fact|to match) ?)+",
    "(use|used|using|open|opened|took) ((an?|the|online|free|some) ){0,3}(photoshop|canva|gimp|pdf "
    "editors?|pdf editing [a-z]+)( [a-z]+){0,3}? (to|and|for)" POA_SOME "{0,8}? " POA_PAPER,
    POA_PAPER POA_SOME
    "{0,4}? (was|were) ((an?|all|partly|also) )*(fake|false|fictitious|invented|made "
    "up|self-made|homemade)",
    POA_PAPER
    " ((that|which) )?((we|i) )?((sent|submitted|uploaded|provided|gave|attached|used) "
    ")?((to|you|amazon|in|the|first|appeal) ){0,4}(was|were) ((also|then|really) "
    ")?(made|created|produced|written|designed|drawn up) by ((an?|my|our|the) "
    ")*(friends?|cousins?|brother|sister|uncle|aunt|wife|husband|father|mother|son|nephew|"
    "relatives?|neighbou?r|colleague)",
    "(borrow|borrowed|use|used|using|submit|submitted|upload|uploaded|send|sent|took|take) "
    "((the|an?|his|her|their|us|you|some|two|three) ){0,3}([a-z]+ )?" POA_PAPER
    " (of|from|belonging to|in the name of) ((my|our|an?|some|the) "
    ")?(friends?|cousins?|brother|sister|uncle|aunt|wife|husband|father|mother|son|nephew|"
    "relatives?|neighbou?r|colleague|(another|other|different) "
    "(company|seller|shop|store|person|business|buyer|firm|importer)|somebody|someone)",
};

#define POA_OPENED                                                                              \
  "(open|opened|create|created|register|registered|set up|start|started|run|ran|use|used|"      \
  "operate|operated|own|owned|have|had|made|sell on|sold on|sold (through|via|with|from|over)|" \
  "switched to|logged in(to)?|maintain|maintained|kept|keep|put up|launched|founded)"
#define POA_SECOND                                                                            \
  "(second|third|another|one more|yet another|additional|further|two|three|multiple|several|" \
  "other|extra|backup|"                                                                       \
  "back-up|parallel|new|different|separate|more than one|2|3|more|old)"

constexpr std::string_view kSecondAccountWordings[] = {
    POA_OPENED
    " ((an?|the|our|my|also|up|to|all|of|these|on|with) ){0,3}(" POA_SECOND
    " ){1,2}"
    "((amazon|seller|selling|merchant|professional|individual|us|uk|eu|central) ){1,3}accounts?",
    POA_OPENED " ((an?|the|our|my|also|up) ){0,2}(" POA_SECOND
               " ){1,2}(accounts?|stores?|shops?) "
               "([a-z]+ ){0,2}?(on|in|at) (amazon|seller central|your (marketplace|platform|site))",
    "(open|opened|create|created|register|registered|set up) ((an?|our|my|also|up) ){0,2}(second|"
    "third|another|backup|back-up|parallel) (accounts?)",
    // "put up one more store on my wife's PAN"
    POA_OPENED
    " ((an?|the|our|my|also|up|all) ){0,3}(second|third|another|one more|yet another|other|new|"
    "parallel|two|three) (amazon |seller |selling |online )*(accounts?|stores?|shops?|storefronts?)"
    "[^.;:]{0,40}? (in|under|on|with|through|by|using) ((the|my|our|an?|his|her) "
    ")?((wife|husband|brother|sister|son|daughter|mother|father|cousin|friend|partner|uncle|nephew|"
    "employee|relative|in-law)('s|s)|other|another|different) "
    "(name|pan|papers|documents|details|identity|id|passport|tax number|gst|gstin|ein|ssn|vat|"
    "licen[cs]e|bank account|company|firm)",
    "(open|opened|opening|create|created|register|registered|start|started|run|ran|use|used|sell|"
    "sold|"
    "selling|made|kept|continued)( [a-z]+){0,7}? (in|under|on|with|through|over|via|by) "
    "((the|my|our|a)"
    " )?(name|names|identity|documents|papers|details|account) of ((my|our|an?|his) )"
    "(wife|husband|brother|sister|son|daughter|mother|father|cousin|friend|partner|uncle|nephew|"
    "employee|neighbou?r|relative)s?",
    "(open|opened|create|created|register|registered|sell|sold|started|continued)( [a-z]+){0,6}? "
    "(under|"
    "with|in|through|on) ((my|our|an?|the) )?(wife's|husband's|brother's|sister's|son's|daughter's|"
    "mother's|father's|cousin's|friend's|other|another|different|false|new) (name|identity|account|"
    "passport|details)",
    "(have|had|own|owned|run|ran|use|used|operate|operated|kept|keep) "
    "((an?|also|my|our|still|with) ){0,2}(second|third|another) (amazon |seller |selling "
    ")*(accounts?|shop|store) (in|under|on) ((the|a|my|our|another|different) "
    "){0,2}(name|names|identity|wife's|husband's|brother's|sister's|friend's|passport)( of [a-z]+( "
    "[a-z]+)?| name)?",
    "(have|had|own|owned|run|ran|operate|operated) ((an?|also|still) ){0,2}(second|third|another) "
    "((amazon|seller|selling) )*accounts? ((that|which|and it) "
    ")?((is|was|has|had|got|been|also|too|already|now|were) "
    ")+(suspended|deactivated|closed|blocked|banned)",
    "(open|opened|create|created|register|registered|start|started) (an?|the|my|our) "
    "(new|fresh|different) (amazon |seller |selling )*(accounts?|store|shop) (to "
    "(continue|sell|keep|go on|restart)|and (sold|continued|sell)|after (the|our|my|this) "
    "(suspension|deactivation|closure|ban)|because (the|our|my) ([a-z]+ )?account|under|in "
    "(the|another|a different) name|with (another|a different|other|new) "
    "(name|address|e-?mail|passport|documents|bank|card|data))( [a-z]+)?",
    "(rent|rented|buy|bought|purchased|borrowed|leased) "
    "((an?|the|this|our|my|their|his|another|whole) "
    "){0,2}((amazon|seller|selling|existing|old|aged|verified|ready-made|stealth) )*(accounts?) "
    "(from|of|on|through|via)( [a-z]+)?",
};

#define POA_CHAINS                                                                                 \
  "(walmart|wal-mart|target|costco|sam's club|ebay|e-bay|aliexpress|temu|taobao|pinduoduo|"        \
  "amazon(\\.[a-z.]+)?|argos|home depot|lowe's|best buy|walgreens|cvs|kmart|tesco|asda|"           \
  "sainsbury's|aldi|lidl|kaufland|rewe|edeka|rossmann|media ?markt|carrefour|mercadona|"           \
  "el corte ingl[eé]s|flipkart|big bazaar|dmart|tk maxx|tj maxx|t\\.?j\\.? maxx|marshalls|boots|" \
  "(other|another) (amazon )?sellers?)"
#define POA_SHOPS                                                                             \
  "(clearance( (tables?|racks?|shel(f|ves)|bins?|sections?|aisles?|corners?|sales?))?|"       \
  "((retail|high[- "                                                                          \
  "]street|discount|department|outlet|thrift|charity|convenience|dollar|grocery|hardware|"    \
  "electronics?|toy|flagship|brand|sports?|drug|pound|corner|big-box|duty[- ]free|souvenir|"  \
  "gift|tourist|museum|village|second-hand|antiques?|camera|pet|garden) )(stores?|"           \
  "shops?|outlets?|chains?|sellers?|markets?)|superstores?|(super|hyper)markets?|retailers?|" \
  "discounters?|drugstores?|(warehouse|wholesale) clubs?|"                                    \
  "(shopping )?malls?|shopping (cent(er|re)s?)|"                                              \
  "(garage|yard|clearance|car boot) sales?|flea markets?)"
#define POA_BOUGHT                                                                                \
  "(buy|buying|bought|purchase|purchasing|purchased|source|sourced|order|ordered|get|got|obtain|" \
  "obtained|"                                                                                     \
  "acquire|acquired|procure|procured|pick up|picked up|picked( [a-z0-9]+){1,3} up|"               \
  "took|taken|came|come|resell|resold|"                                                           \
  "paid for)"

constexpr std::string_view kRetailWordings[] = {
    POA_BOUGHT POA_SOME
    "{0,9}? (from|at|on|in|through|via|off) "
    "((an?|the|our|local|nearby|big|bigger|large|several|some|"
    "various|different|us|uk|online|two|three|[0-9]+|regular|normal|ordinary|branch|branches|of|"
    "stores?|shelf|shelves|german|indian|american) ){0,5}(" POA_CHAINS
    "|([a-z'-]+ ){0,3}?" POA_SHOPS ")",
    POA_BOUGHT POA_SOME
    "{0,9}? (over the counter|(at|through) the (till|tills|cash desk|cash register|checkout|"
    "register)|(like|as) (any|an?|every) (other |normal |ordinary |private )?(customer|client|"
    "shopper|consumer|person))",
    "(buy|buying|bought|purchased|purchasing)" POA_SOME
    "{0,5}? off (the|their|its|store|supermarket) ((retail|store|supermarket) "
    ")?(shelf|shelves|racks?)",
    POA_BOUGHT POA_SOME
    "{0,6}? off (the|their|its|a) ((retail|store|supermarket) )?(shelf|shelves|racks?) (at|in|of|"
    "from) (an?|the|our) ([a-z'&-]+ ){0,4}?(stores?|shops?|" POA_SHOPS ")",
    "(do|did|use|used|practi[sc]ed?|work|worked|started|sourced?|sell|sold|bought|buy)" POA_SOME
    "{0,5}? (retail|online) arbitrage",
    "(found|find|got|get|grabbed|spotted|hunted)" POA_SOME
    "{0,5}? (at|in|on|from) ((an?|the|local|some) ){0,2}((garage|yard|clearance|car boot) "
    "sales?|flea markets?|(thrift|dollar|outlet|charity|discount) (stores?|shops?))",
    "(buy|buying|bought|purchase|purchased|purchasing|got|took) (it |them |these |those |the goods "
    ")?(at|from) retail",
    POA_BOUGHT POA_SOME
    "{0,6}? from the (shelf|shelves) of (an?|the) ([a-z'&-]+ "
    "){0,3}?(stores?|shops?|markets?|supermarkets?|" POA_SHOPS ")",
};

#define POA_GIFT                                                                              \
  "(gifts?|cash "                                                                             \
  "?backs?|cards?|money|cash|dollars?|euros?|pounds?|rupees|usd|eur|rmb|refunds?|discounts?|" \
  "coupons?|vouchers?|free|commissions?|rewards?|incentives?|rebates?|samples?|credits?|"     \
  "compensation|payment|bonus|[$€£] ?[0-9.]+|[0-9.]+ ?%)"
#define POA_REVIEW "(reviews?|ratings?|feedbacks?|stars)"

constexpr std::string_view kReviewWordings[] = {
    "(offer|offered|give|gave|given|pay|paid|send|sent|promise|promised|grant|granted|reward|"
    "rewarded|"
    "offering|giving|paying|sending)" POA_SOME "{0,6}? " POA_GIFT POA_SOME
    "{0,6}? who (left|leave|leaves|wrote|write|writes|posted|post|gave|give)( "
    "(us|an?|their|his|her|5|"
    "five|good|positive|nice|honest|star|5-star|five-star|product|amazon)){0,5} "
    "(reviews?|ratings?|stars)",
    "(offer|offered|give|gave|given|pay|paid|send|sent|promise|promised|provide|provided|grant|"
    "granted|reward|rewarded|compensate|compensated|reimburse|reimbursed|enclose|enclosed|"
    "put)" POA_SOME "{0,8}? " POA_GIFT POA_SOME
    "{0,8}? (for|in (exchange|return) for|against|if|to "
    "(write|leave|post|get|change|remove|delete|revise|update))" POA_SOME "{0,6}? " POA_REVIEW,
    "(paid|pay|pays)" POA_SOME "{0,5}? (for|to (write|leave|post|get))" POA_SOME
    "{0,4}? " POA_REVIEW,
    "(buy|bought|purchase|purchased|ordered)" POA_SOME "{0,4}? (reviews|ratings|feedbacks)",
    "(refund|refunded)" POA_SOME
    "{0,6}? (in (exchange|return) for|if (they|he|she)|after (they|he|"
    "she)|so that (they|he|she)|when (they|he|she))" POA_SOME "{0,5}? " POA_REVIEW,
    "(ask|asked|request|requested|contacted|urged|persuaded|convinced|begged|encouraged|invited|"
    "wrote to|told)" POA_SOME
    "{0,3}? (customers?|buyers?|clients?|reviewers?|him|her|them|those|"
    "people|everyone)" POA_SOME
    "{0,6}? (to|and) ([a-z]+ ){0,3}?(remove|delete|change|revise|"
    "update|withdraw|take (down|back)|edit|improve|upgrade|modify)" POA_SOME
    "{0,4}? "
    "(feedbacks?|reviews?|ratings?)",
    "(ask|asked|had|let|got|told|requested|used)" POA_SOME
    "{0,2}? (friends?|family|relatives|"
    "employees|staff|colleagues|cousins?|wife|husband|workers|acquaintances)" POA_SOME
    "{0,5}? "
    "(reviews?|rate|ratings?|stars)",
    "(offering|giving|paying|sending|promising|providing|rewarding|enclosing|putting)" POA_SOME
    "{0,8}? " POA_GIFT POA_SOME
    "{0,8}? (for|in (exchange|return) for|against|if|to "
    "(write|leave|post|get|change|remove|delete|revise|update))" POA_SOME "{0,6}? " POA_REVIEW,
    "(exchanged?|exchanging|swapped|swapping|traded|trading|joined|used|hired|paid|booked)" POA_SOME
    "{0,4}? (reviews?|ratings?) "
    "(with|group|groups|club|clubs|exchange|swap|service|services|agency|"
    "seller|sellers|broker|brokers|provider|program)",
    "(friends?|family|relatives|employees|staff|colleagues|cousins?|wife|husband|workers|neighbou?"
    "rs?)"
    " ((of|ours|mine|also|all|each|and|then) ){0,3}(wrote|left|posted|gave|placed)" POA_SOME
    "{0,4}? (reviews?|ratings?|stars)",
    "(refund|refunded|refunding|paid|reimbursed)" POA_SOME
    "{0,5}? (who|that) ((had|then|later|would) "
    ")?(change|changed|remove|removed|delete|deleted|revised|updated|took down)" POA_SOME
    "{0,3}? (reviews?|ratings?|feedbacks?)",
};

#define POA_BEFORE "(before|prior to|ahead of|without|although|though|even though|earlier than)"
#define POA_HANDED                                                                              \
  "(ship|ships|shipped|shipping|dispatch|dispatched|dispatching|hand|handed|handing|"           \
  "hand-?over|carriers?|couriers?|left|leave|leaving|picked up|pick-?up|collected|"             \
  "collection|packed|sent|sending|in stock|stock|scan|scanned|still (on|in|at|with|being)|not " \
  "(ready|made|packed|finished))"

constexpr std::string_view kEarlyWordings[] = {
    "(confirm|confirmed|mark|marked|report|reported|entered)" POA_SOME
    "{0,6}? (shipments?|"
    "shipping|dispatch|shipped|dispatched|sent)" POA_SOME "{0,3}? " POA_BEFORE POA_SOME
    "{0,7}? " POA_HANDED,
    "(click|clicked|press|pressed|hit|use|used|choose|chose|select|selected)( (on|the|button|of|"
    "shipment|shipping|dispatch))* "
    "[\"']?(confirm|confirmation|mark|ship)( as)?( "
    "(shipments?|shipped|shipping|dispatch|dispatched|orders?))?"
    "[\"']?" POA_SOME "{0,8}? " POA_BEFORE POA_SOME "{0,7}? " POA_HANDED,
    "(confirm|confirmed) ((the|these|those|all|our|many|some|most|such|[0-9]+|of|them) ){0,3}"
    "(orders?|parcels?|packages?|them)" POA_SOME "{0,3}? " POA_BEFORE POA_SOME
    "{0,6}? "
    "(handing|handed|shipped|shipping|dispatched|dispatching|left|collected|picked up|had them|"
    "had (the|it)|were packed|in stock)",
    "(enter|entered|upload|uploaded|gave|use|used|submit|submitted|provide|provided)" POA_SOME
    "{0,3}? (fake|false|random|made-up|invented|dummy|fictitious|recycled) tracking",
    "(confirm|confirmed|confirming|mark|marked|marking|report|reported|reporting|click|clicked|set|"
    "pressed)" POA_SOME "{0,5}? (shipments?|shipped|shipping|dispatch|dispatched|sent)" POA_SOME
    "{0,9}? (still (standing|on|in|at|lay|lying|stood|waiting|open|unpacked|sat|sitting)|not "
    "yet|in advance|ahead of "
    "time|(one|two|three|a) "
    "days? (early|earlier|ahead|too early|before)|the (day|evening|night) before|so that the "
    "clock|to "
    "(keep|save|protect|"
    "hold|improve) (the|our|my) (rate|metrics?|lsr|numbers|late|score))",
    "(enter|entered|upload|uploaded|gave|use|used|submit|submitted|provide|provided)" POA_SOME
    "{0,2}? tracking (numbers?|ids?|codes?) (that|which) "
    "(were|was|are|is|had|did|belonged)" POA_SOME
    "{0,3}? (real|valid|true|ours|fake|false|invalid|invented|used|exist|other|old|another)",
};

#undef POA_SOME
#undef POA_PAPER
#undef POA_FORGED
#undef POA_FORGE
#undef POA_PARTS
#undef POA_OPENED
#undef POA_SECOND
#undef POA_CHAINS
#undef POA_SHOPS
#undef POA_BOUGHT
#undef POA_GIFT
#undef POA_REVIEW
#undef POA_BEFORE
#undef POA_HANDED

}  // namespace

const PhraseList kEditedPapers{kEditedWordings};
const PhraseList kSecondAccount{kSecondAccountWordings};
const PhraseList kRetailSource{kRetailWordings};
const PhraseList kPaidReviews{kReviewWordings};
const PhraseList kEarlyConfirmation{kEarlyWordings};

}  // namespace poa
