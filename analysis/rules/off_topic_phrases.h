// The history of a business and its worth.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// How long and how well one has been selling; of a person who was hired it is a fact.
inline constexpr std::array<std::string_view, 26> kHistoryWordings = {
    "(family|company|firm|house|workshop|fathers?|mother|parents|brothers|ancestors|we|i) "
    "(has |have |had |been |always |all |are |is )*"
    "(works?|worked|working|weaves?|weaving|bakes?|baking|carves?|carving|crafts?|crafting|"
    "produces?|producing|cultivates?|brews?|prints?|printing|tans?|grows?|growing|forges?|"
    "distills?|lives?|deals?|dealing|trades?)"
    "( (the|this|our|in|with|of|as|on|and|from|by|at|art|[a-z-]+s|leather|wood|glass|wool|silk|"
    "cotton|soap|wine|oil|gold|silver|here|trade|sector|field|business|craft)){0,6} "
    "since (the year )?(19|20)[0-9][0-9]",
    "(sell|sells|selling|have sold|has sold|sellers?|business|make|makes|making|active|trading|"
    "traded|manufacture|manufacturing|exports?|exporting|imports?|importing|supplying|operate|"
    "operating)( [a-z'-]+){0,8} since (the year )?(19|"
    "20)[0-9][0-9]",
    "(we|i|shop|store|company|firm|business|brand) ((have|has|had|'ve|been|also|proudly|now) )+"
    "((on|with|at|in|part of|a member of) (amazon|your [a-z]+|this [a-z]+|the [a-z]+|business)|"
    "around|here|there) since ((the|early|late|year|summer|winter|spring|autumn|[a-z]+) "
    "){0,2}(19[0-"
    "9][0-9]|20[01][0-9]|202[0-3])",
    "(workshop|shop|company|firm|house|factory|mill|family|business|store|brand|bakery|farm|studio)"
    " "
    "((has|have|had|been) "
    ")+(stood|existed|lived|worked|operated|traded|sold|made|produced|run|based|at "
    "home|in (business|operation|the same [a-z]+|our family))( [^ .,;:]+){0,6}? since (the year "
    ")?(1[89]"
    "[0-9][0-9]|20[01][0-9]|202[0-3])",
    "(we|i|we've|i've|we have|i have) (have "
    ")?(put|made|sold|shipped|delivered|built|served|equipped|"
    "dressed|fitted|supplied|baked|sewn)( [a-z'-]+){0,4}? ([0-9][0-9,.]+|thousands|hundreds|tens "
    "of "
    "thousands|millions)( [a-z-]+){1,4} since (the year )?(19[0-9][0-9]|20[01][0-9]|202[0-3])",
    "(sell|selling|have sold|has sold|business|trading|active|sellers?|operating)( [a-z'-]+){0,5} "
    "for (over |more than |almost |nearly |about |the (last|past) )?([0-9]+|one|two|three|four|"
    "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty|many)([- ][a-z]+)? years",
    "(over |more than |almost |nearly )?([0-9]+|two|three|four|five|six|seven|eight|nine|ten|"
    "twelve|fifteen|twenty|many)\\+? years( of|'|') (selling|experience|business|history|loyalty|"
    "good [a-z]+|hard work|trading)",
    "(since|for|in|over) (more than |over |almost |nearly |about |the )?([0-9]+|two|three|four|"
    "five|many|several|a|first|second|third|fourth) (generations?|decades?|centur(y|ies))",
    "(never|not once) (have |had |has )?(we |i )?(had|got|received|been given) (so much as "
    "an?|even "
    "(a|one)|an? single|one single|the slightest) (single )?(warning|strike|violation|complaint|"
    "problem|blemish)",
    "(family tradition|generations of|with (so |very )?(much|great|all our|a lot of|lots of) "
    "(love|passion)|(second|third|fourth|fifth)[- ]generation)",
    "(opened? (its|our|his|her|the|their) doors|was opened|were opened|started out|began trading|"
    "goes back|dates back|opened) (in|to) (the year )?(19|20)[0-9][0-9]",
    "since (the year )?(19|20)[0-9][0-9],? (we|i|our [a-z]+|my [a-z]+) ([a-z]+ "
    "){0,5}?((on|in|at|with|"
    "through) (amazon|your (platform|site|marketplace)|this platform)|in business)",
    "(business|trade|field|line|industry|market|sector|amazon|platform) (from|since) (the "
    ")?(last|past) "
    "([a-z]+ )?([0-9]+|[a-z]+)( [a-z]+)? years",
    "years (in|into) (this|the|our) (trade|business|field|industry|line|craft|job)",
    "(started|founded|built|established|began|opened|inherited|took over|set up) (up "
    ")?(this|our|my) "
    "([a-z]+ ){0,2}?(store|shop|business|company|firm|workshop|factory|enterprise|family "
    "business)( "
    "[a-z]+){0,4}? (in|since|from) (the (year|summer|winter|spring|autumn|fall) (of "
    ")?)?(19[0-9][0-9]|"
    "20[01][0-9]|202[0-3])",
    "(my|our) (great-?|late |dear |own "
    ")*(grand)?(father|mother|parents|fathers|uncle|aunt|ancestors|"
    "forefathers|dad|mum|mom|daddy|mama|papa|pa|ma|pop|folks|grandpa|grandma|granddad|nan) "
    "([a-z]+ ){0,2}?(sewed|started|founded|opened|made|built|began|created|ran|sold|set up|cut|"
    "baked|brewed|wove|carved|knitted|invented|designed|learned|taught|handed|passed|worked|has "
    "made|has sold|had)(( [a-z]+){1,6} (in|since) (the year )?(19|20)[0-9][0-9]|( [a-z]+)?)",
    "(place|home|member|guest|stall|corner) (on|in|of|with|at) (your|amazon's|the) (pages|site|"
    "website|platform|marketplace|side|family|house|programme?)( [a-z]+){0,3}? for (over |more "
    "than |almost |nearly |about )?([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|"
    "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|"
    "forty|fifty|many)( [a-z]+)? years",
    "(for|since|in|over|after) (over |more than |almost |nearly |about |these |all these |the "
    "last |the past )*([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|"
    "many)( [a-z]+)? years (now )?(we|i|our|my|hardly|people|customers|everyone|not one|"
    "every)( [a-z]+)? (have|has|had|been|anyone|always|never|sell|sold|make|made|serve|served|"
    "left|live|work|worked|came|come|customer)",
    "(been|are) at (this|it) ((now|already) )?(for|since) ((over|more|than|almost|nearly|"
    "about|the|last|past) )*([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    "twelve|fifteen|twenty|thirty|many) ([a-z]+ )?years",
    "(do|does|doing|done|did|in|know|knows) (this|the|our|that) (same )?(job|business|trade|"
    "craft|field|industry|sector|market|line of (work|business)) ((now|already|and|together) "
    ")*(for|since) ((over|more|than|almost|nearly|about|the|last|past) )*([0-9]+|one|two|"
    "three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many) "
    "([a-z]+ )?years",
    "(built|created|grew|made|started|founded) (this|our|my|the) ([a-z]+ )?(brand|business|"
    "shop|store|company|name) ([a-z]+ ){0,4}?(from (zero|nothing|scratch|the ground|the "
    "bottom)|with (our|my) (own|bare|two) hands)",
    "(for|after|in) ((over|more|than|almost|nearly|about|the|last|past) )*([0-9]+|one|two|"
    "three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many) "
    "([a-z]+ )?years (nobody|no one|no customer|no buyer|not one) ((has|had|have|ever) "
    ")*(complained|returned|a complaint|a problem)",
    "(is|are|am|been|was|were) in (the|this|our) ([a-z-]+ "
    "){0,3}?(line|trade|business|field|industry|market|sector|craft) ((now|already) )?(for|since) "
    "((over|more|than|almost|nearly|about|the|last|past) "
    ")*([0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    "forty|fifty|many)( [a-z]+)? years",
    "(we|i) [a-z]+( [a-z,'-]+){0,12}? since (the year )?(1[89][0-9][0-9])",
    "(we|i) ((have|has|had|been|are|always|also) "
    ")*(knit|knits|knitted|weave|woven|spin|spun|sew|sewn|roast|roasted|brew|cook|bake|carve|farm|"
    "breed|build|built|repair|press|pour|cast|forge|dye|print|design|cut|stitch|grow|grind|fire|"
    "throw|blend|keep|make|sell|trade|craft|produce|manufacture|export|import)(ing)?( "
    "[a-z,'-]+){0,7}? since (the year )?(200[0-9]|201[0-9]|202[0-3])",
    "(we|i|we've|i've) ((have|had|been|also|always) "
    ")*(dyed|spun|printed|knitted|baked|brewed|carved|farmed|bred|repaired|pressed|poured|designed|"
    "stitched|ground|fired|thrown|blended|crafted|produced|manufactured|exported|imported|traded|"
    "sewn|woven|cured|smoked|bottled|forged|turned|bound|tanned|milled|distilled|restored|served)( "
    "[a-z,'-]+){0,7}? since (the year )?(200[0-9]|201[0-9]|202[0-3])",
};
inline constexpr PhraseList kHistory{kHistoryWordings};

/// The business's worth, and what the suspension costs it.
inline constexpr std::array<std::string_view, 72> kWorthWordings = {
    "(company|business|store|shop|brand|firm|we) (was|were|is|has been) (founded|established|"
    "started|incorporated|born) (in|since) (the year )?(19|20)[0-9][0-9]",
    "(thousands|hundreds|tens of thousands|millions) of (very |our )?(happy |satisfied |loyal |"
    "delighted |content )+(customers|buyers|clients)",
    "([0-9][0-9,.]*|more than [0-9][0-9,.]*)\\+? (happy|satisfied|loyal|positive|delighted) "
    "([a-z]+ )?(customers|buyers|clients|reviews|feedbacks?|ratings|parents|families|owners|users|"
    "people|readers|homes)",
    "(five|5)[- ]star (brand|seller|shop|store|business|company|service|rating|reputation)",
    "(put|puts|putting|placed|places) (the |our )?customers? first",
    "customer is (the )?king",
    "(famous|well[- ]known|renowned|beloved|popular) (in|across|throughout|among|all over) (the |"
    "our |whole |entire )*[a-z]+",
    "(sales|revenues?|turnover|income|exports|profits?) (has |have |had |already )*(tanked|"
    "dropped|fallen|fell|collapsed|plunged|plummeted|crashed|went down|gone down|declined|shrunk|"
    "shrank|evaporated|dried up)( (by|to) ([a-z]+ )?[^ ]+)?",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}[0-9][0-9,.]* ?(grand|lakhs?|crores?|"
    "thousand|million|mille)",
    "([0-9]+ ?%|percent) (of (our|my) )?((feedbacks?|reviews|ratings) (is|are) positive|positive "
    "(feedback|reviews|ratings?))",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}(\\$|€|£|usd |eur |gbp )[0-9][0-9,.]*",
    "(los(e|es|ing)|lost|cost(s|ing) us) ([a-z]+ ){0,4}[0-9][0-9,.]* ?k? ?(dollars?|usd|eur|euros?"
    "|pounds|gbp|\\$|€|£|rupees|rmb)",
    "(los(e|es|ing)|lost) (a lot of |so much |much |lots of |all |all our |our )?(money|sales|"
    "revenue|income|turnover)",
    "(perfect|excellent|impeccable|flawless|outstanding|spotless|unblemished) (feedback|rating|"
    "metrics|record|history|reputation|track record|score|account health)",
    "(we|i) (are|were|am|have become|became) (now |also |proudly )?(one of )?(the|a) (first|"
    "leading|best|biggest|largest|oldest|market leader|top[- ]rated|number one)( [a-z]+)?",
    "(we are|we're|i am|i'm|we have always been|as) (an? )?([a-z]+ and )?(very )?(honest|"
    "reputable|trustworthy|responsible|loyal|serious|law-abiding|professional|reliable) (seller|"
    "sellers|company|business|people|man|businessman|family)",
    "(family[- ](owned|run) (business|company|shop|store)|(we|company) (pride|prides) (ourselves|"
    "itself) (on|in))",
    "(named|voted|chose|chosen|elected|crowned|featured|praised|recommended|ranked|rated|"
    "declared|nominated) (us|me|our ([a-z]+ )?(shop|store|brand|company|products?|soaps?|"
    "business)|as)( [a-z]+){0,4}",
    "(won|received|got|were awarded|was awarded|winner of|winners of|holders? of) (the |an? |"
    "several |two |three |four |five |six |seven |eight |nine |ten |twelve |[0-9]+ |many )?"
    "([a-z]+ ){0,3}(awards?|prizes?|medals?|trophy|distinctions?)",
    "(has|have|had) won ([a-z0-9]+ ){1,3}(awards?|prizes?|medals?|distinctions?)",
    "award[- ]winning",
    "(seller|shop|store|company|entrepreneur|product|brand) of the (month|year)",
    "(stars?|reviews|ratings|feedbacks?|numbers|results|figures|sales|customers) speaks? for "
    "(themselves|itself|us|me)",
    "swears? (by|on) (us|them|it|our|my)",
    "word of mouth",
    "(without|with) a smile",
    "(happy|smiling|satisfied) faces",
    "by heart and soul",
    "(thousand|thousands|hundreds|million|millions) ([a-z]+ )?(parcels|orders|packages|customers|"
    "buyers|clients|sales|shipments|pairs|homes|families) ([a-z]+ ){0,8}?(since|so far|over the "
    "years|to date|to this day|until today|in all these years|without (a|any|one) (single "
    ")?(complaints?|problems?|issues?|claims?|defects?|bad)|in (the )?(winter|summer|spring|"
    "autumn|fall|year) of|with(out)? (hardly|almost))",
    "(people|customers|clients|families|homes|buyers|readers|children|shops) (of|in|from|across) "
    "(more than |over |all )?([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
    "fifty|many)( [a-z]+)? (countries|states|provinces|nations|continents|cities)",
    "(all over|all around|around|across|throughout) the (world|globe|whole country|whole world)",
    "(loved|known|worn|used|drunk|respected|appreciated) (by|in|all over|everywhere)( [a-z]+)? "
    "(the (whole|entire) [a-z]+|everyone|everybody|thousands|generations|countries|world)",
    "(never|not once|not (a|one) single) ((had|have|has|received|got|been|a|an|any|one|single|"
    "such|ever|even|serious) )*(complaints?|violations?|warnings?|suspensions?|strikes?|bad "
    "reviews?|negative feedback) ((in|for|since|before|until|during|over|so far|from|on|at|with|"
    "of) [a-z]+|at all)",
    "(small|little|tiny|humble) (family|one-man|one-woman|two-person|mom[- ]and[- ]pop|husband[- "
    "]and[- "
    "]wife) (shop|business|company|store|firm|enterprise|team|workshop)",
    "(annual|yearly|monthly|daily|our) (turnover|revenues?|sales volume) (is|was|of|are|exceeds?) "
    "((more|"
    "over|about|almost|nearly|than|around|up|to) )*([$€£] ?)?[0-9][0-9.,]*( ?(million|mio|k|lakhs?|"
    "crores?|thousand))?( [a-z]+)?",
    "(never|not once) ((had|have|has|been|got|seen|met|faced|any|a|an|ever|even|in|experienced) )+"
    "(troubles?|problems?|issues?|anything|something|difficult(y|ies)|a thing|situation|case) "
    "(remotely |even )?((like|similar to) (this|that|these|it)|of (this|that|the) "
    "(kind|sort|type))",
    "first time (ever )?(that )?(such (a thing|an issue|a problem|things)|(something|anything|a "
    "thing) "
    "(like|of) (this|that)( kind| sort)?) (has |had )?(ever )?(happens?|happened|occurs?|occurred)",
    "(first|only|one and only) (violation|complaint|warning|suspension|problem|mistake) (in|since"
    "|for|of) (all |over |more than |these |our |my )*[a-z0-9]+",
    "(right )?(in|during|before|for) (our|the) (very )?(best|busiest|strongest|biggest|high|peak|"
    "main|most important) (month|months|season|week|weeks|time|quarter|sales)",
    "(loyal|regular|returning|repeat) (customers|buyers|clients) (ask|are asking|keep asking|wait"
    "|are waiting|write|miss|call)",
    "(say|saying|says|said|tell|tells|telling|told|write|writes|wrote|writing) ((us|me|all "
    "the time|every day|again and again|just|always|only|to|everywhere) )*how ((very|really"
    "|so) )*(happy|good|great|satisfied|wonderful|beautiful|pleased|glad|grateful|delicious"
    "|excellent|fantastic|amazing|much (they|he|she|people) (love|like|enjoy|appreciate)s?)"
    "( [a-z]+){0,3}",
    "(customers?|buyers?|clients?|users|shoppers) ((always|really|all|just|still|constantly"
    "|often|keep|regularly|truly|absolutely|simply|who|mostly) ){0,3}(loves?|loved|praises?"
    "|praised|praising|adores?|rave about|thanks?|thanked|appreciate) (us|our|my)( [a-z]+)?",
    "(get|gets|got|receive|received|receiving|many|hundreds of|countless|lots of) ((so|very|"
    "many|lots of|a lot of|hundreds of|countless|of|daily) )*(thank[- ]you|thanks|fan) "
    "(letters?|notes?|e-?mails?|messages?|mails?)",
    "(write|writes|wrote|call|calls|called|ring|phone|come|came) ((to|us|me|in|back|just|only|"
    "even) )*to (say|tell us|express) (thank|thanks|their thanks)( you)?",
    "(have|has|had|with|got|hold|holds|at|of) ((an?|more|than|over|average|rating|of|between|"
    "around|about|about) )*(4[.,][3-9]|5[.,]0)( out of (5|five))? stars?",
    "(is|are|sell|make|offer|produce) ((simply|by far|really|surely|clearly) )*(the )?(very "
    ")?best ((products?|quality|ones?|prices?|items?|service|shop|sellers?) )?(on|in) (the|"
    "this|its|your) ((whole|entire|us|german|amazon) )?(market|world|category|country|class|"
    "niche|region|industry|platform|marketplace)",
    "(stock|inventory|goods|merchandise|money|funds|capital|products|units|dollars|euros|usd|"
    "eur|pounds) ((that|which|is|are|has|been|have|still|now|all|currently|of|ours) )*(stuck|"
    "trapped|frozen|tied up|rotting|gathering dust) ((in|at|with|there|on|by|inside) "
    ")+(your|amazon|amazon's|fba|the (fba|amazon|account))( [a-z]+)?",
    "(inventory|stock|goods|capital|money) (stuck|trapped|frozen|tied up|rotting|gathering "
    "dust)( (in|at|with|on|inside) [a-z]+)?",
    "(storage|fba|warehouse|monthly|subscription) fees? ((still|also|all|of course) )*(keep|"
    "keeps|are|is|go|goes|continue|continues) ((on|still|to|be|being) )*(running|run|growing|"
    "grow|accumulating|accumulate|adding up|piling up|eating|increasing)",
    "(pay|pays|paid|paying|brought|bring|earned) (you|amazon) ([a-z0-9$€£,.]+ ){0,6}?(fees|"
    "commissions?)( [a-z]+)?",
    "([$€£] ?[0-9][0-9,.]*|[0-9][0-9,.]* ?(k|usd|eur|dollars|euros|pounds|rupees|lakhs?)) (in|"
    "on|for) ((amazon|"
    "seller|selling|your|referral) )?(fees|commissions?|ads|advertising|ppc)( (to|for|on|"
    "with) [a-z]+)?",
    "(spend|spends|spent|spending|invest|invested|investing) ((about|over|more|than|almost|"
    "nearly|around|a lot of|much|money|thousands|hundreds|of) )*([$€£] ?)?([0-9][0-9,.]* "
    "?)?((k|usd|eur|dollars|euros|pounds|rupees|each|every|per|a|month|day|week|year) )*(on|"
    "in|for|into) (amazon |your |ppc |sponsored |the )?(ads|advertising|ppc|advertisements?|"
    "marketing)",
    "(featured|mentioned|praised|presented|recommended) (in|by|on) ((the|a|an|"
    "several|local|national) )*([a-z]+ )?(vogue|forbes|tv|television|newspapers?|magazines?|"
    "press|radio|bbc|cnn|times|journal)",
    "(has|have|had) always been ((an?|the|very|really|in the) )*(good|great|model|exemplary"
    "|top|excellent|clean|fair|green|healthy|loyal|perfect|faithful|outstanding)( (sellers?"
    "|shop|standing|partners?|account|health|rating|condition|shape))?",
    "(account health|metrics|performance|ratings?|feedbacks?|numbers|account|statistics) (was|"
    "were|is|are) always ((very|so|in the) )*(green|good|perfect|excellent|great|healthy|"
    "clean|top|outstanding)",
    "(feedbacks?|ratings?|reviews) ((is|are|was|were|of|at|stands|currently|now|over) )+[0-"
    "9][0-9.,]* ?% positive",
    "(we|i|account|shop|store|company) ((have|has|had) )?never ((had|have|got|received|been"
    "|before) )+((any|an?|one|other|single|policy|safety|serious|previous|prior|ip|customer"
    "|such) )+(violations?|warnings?|suspensions?|strikes?|problems?|issues?) (before|until"
    " now|till now|in the past|so far|since|in (all|these|over|more|the last))",
    "(sell|sells|ship|ships|export|exports|deliver|delivers) ((our|products?|goods|it|them|"
    "successfully|worldwide) )*(in|to|into) ((more|than|over|about) )*([0-9]+|ten|twelve|"
    "fifteen|twenty|thirty|many) countries",
    "every (single )?(day|hour|minute|week) (counts|matters|costs|is (precious|expensive|"
    "important|money|valuable))",
    "(have|has|having|enjoys?|enjoying|built|earned) (up )?((an?|the|such|very|really|our) "
    ")*(good|great|excellent|strong|solid|high|perfect|best|outstanding) (reputation|name|"
    "standing)( (in|on|with|among|for|here) [a-z]+)?",
    "(awarded|elected|crowned|ranked) ((as|the|a|an|our|with) )*(best|top|number|first prize|"
    "finest)( [a-z-]+)?",
    "(customers|buyers|clients|people) ((always|all|even|regularly|keep) )*(keep (coming back|"
    "buying|reordering)|come back (again|to us|for our)|coming back (again|to us|for our)|buy "
    "(from us )?again and again)( [a-z]+)?",
    "(company|shop|firm|store|business|brand|we) (exists?|existed|is active|are active) since "
    "(the year )?(19|20)[0-9][0-9]",
    "proud (of|about) (our|my) [a-z0-9.]+( [a-z]+)?",
    "loyal (to|with) (amazon|you)( [a-z]+)?",
    "(our|my) (customers|buyers|clients) (are|were) ((always|very|so|really|all) "
    ")+(happy|satisfied|"
    "pleased|delighted|grateful)",
    "of (our|my) (customers|buyers|clients) (are|were) ((very|fully|always) )*(happy|"
    "satisfied|pleased|delighted)",
    "followers on (instagram|tiktok|facebook|youtube|social media)",
    "(great|long|good|strong|excellent) (history|relationship|partnership|cooperation) (with|"
    "on) (amazon|you)",
    "(we|i) (are|were|was) (also |now )?(a|the|one of the) top (sellers?|brands?|shops?|"
    "stores?)",
    "(invested|put) ((so|very|a lot of|much|lots of|all our|all my|our|thousands of) )+(money|"
    "capital|savings|euros|dollars) (in|into) (this|our|the|my|amazon) [a-z]+",
    "(earned|earns|made|makes) ((a lot|much|very well|good|money|so|very) )+(with|from|"
    "through|on) (our|us|me|my)",
};
inline constexpr PhraseList kWorth{kWorthWordings};

}  // namespace poa
