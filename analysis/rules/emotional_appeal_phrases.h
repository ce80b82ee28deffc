// Hardship, begging and flattery, as sellers in distress write them.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

inline constexpr std::array<std::string_view, 46> kHardshipWordings = {
    "(employees|staff|workers) ([a-z]+ ){0,2}?(depend|depends) on (this|the|our|us|me|my)( "
    "(account|income|shop|store|business|jobs?))?",
    "(my|our|the|his) (whole |entire |small |young |poor )*(family|families|children|kids|wife|"
    "husband|parents|daughters?|sons?|livelihoods?) ([a-z]+ ){0,3}?(depend|depends|depending|live|"
    "lives|rely|relies|suffer|suffers|suffering|starve|starves|survive|survives|is at stake|are "
    "at stake)",
    "(our|my|the|her|his|their) (only|sole|main|single) (source of )?(income|livelihood|earnings)",
    "(only|sole|single|main) (earning|working|employed|wage-earning|bread-winning) (member|person|"
    "one|hand|man|woman|son|daughter|parent|adult)( (of|in) (my|our|the|this) [a-z]+)?",
    "(huge|severe|serious|great|big|extreme|terrible|immense|enormous|deep|heavy|grave|acute|dire) "
    "(financial|economic|economical|monetary|money) "
    "(difficult(y|ies)|hardships?|trouble|crisis|problems?|distress|pressure|strain|stress|burden|"
    "situation)",
    "(all that|(everything|the only thing)( that)?) (we|i|they|my|our)( [a-z]+){0,4}? "
    "(have|has|had|got) "
    "to live (on|off|from|by)",
    "(bread and butter|put(s|ting)? (the )?(food|bread|rice|meals) on (the|our|my) table|feed "
    "(my|our) "
    "(family|families|children|kids)|"
    "breadwinner|make ends meet)",
    "(devastated|devastating|heartbroken|heart-broken|desperate|desperately|desperation|in tears|"
    "traumati[sz]ed|sleepless|can't sleep|cannot sleep|have not slept|haven't slept|depressed|"
    "shattered|hopeless|in despair)",
    "(ruin|ruins|ruined|ruining|destroy|destroys|destroyed|destroying|killing) (me|us|my life|our"
    " lives|my business|our business|my family|our family)",
    "(lose|losing|lost) (my|our) (home|house|homes|job|jobs|livelihood|livelihoods|everything)",
    "((we|i) ([a-z]+ ){0,3}?(be|go|going|become) bankrupt|us into bankruptcy|bankrupt us|(have|"
    "had) to lay off|pay (our|my) (rent|school fees|bills|salaries|mortgage|loans?))",
    "(as|i am|we are) (a )?(single (mother|father|mom|dad|parent)|pensioner|poor (man|people|"
    "family)|disabled veteran|simple people|middle class people)",
    "(lying|lie|lay|lain|lies|stay|stayed|kept) awake",
    "without (any )?sleep",
    "no sleep",
    "(not|hardly|barely|never) (slept|eaten|eat|sleep)( [a-z]+)? (since|for|at night|any ?more|"
    "because|over)",
    "nightmares?",
    "worried sick",
    "sick with (worry|fear)",
    "(broken|heavy|bleeding|trembling|aching) (heart|hands)",
    "heart (is |was )?(bleeds|bleeding|breaks|broken|aches)",
    "(weep|weeping|wept|despair|despairing|cry|cried|sobbed) "
    "(for|about|because|at|every|over|day|all|"
    "and|since|when|while)",
    "((i|we) (am|are|was|were|live)|i'm|we're|family (is|lives)|left (us|me)) in "
    "((a|such|so|very|deep|"
    "great|total|complete|big|severe|constant|much|terrible|state|of) "
    "){0,4}(pain|sorrow|shock|grief|"
    "distress|misery|agony|panic|anguish)",
    "(have|has|had|i've|we've) been ((just|only|always) )*(crying|weeping|sobbing)( (for|since|all|"
    "every|the)( [a-z]+)?)?",
    "(are|am|is|been|were|was) suffering ((very|so|too|really) )?(a "
    "lot|much|badly|terribly|greatly|"
    "every|since|day|hard)",
    "(breaks?|broke|breaking|broken) (my|our|her|his|their) hearts?",
    "(i|we|wife|mother|husband|daughter|son|children|kids) (am|are|is|was|were) "
    "((still|always|only|"
    "really|just) )*(crying|weeping|sobbing)",
    "(daily bread|end of (my|our) (nerves|strength|rope|tether|forces))",
    "(tears? (in|from|come|came|run|ran|roll|rolled|fill|filled) ([a-z]+ )?(my|our|her|his|the) "
    "(eyes?|face|cheeks?)|(burst|broke|break|bursting) (in|into|out in) tears|eyes (full of|filled "
    "with) tears|(nervous|mental) breakdown|mental (agony|torture|harassment|tension)|(lost|"
    "losing|lose) (my|our|all) (hope|appetite|sleep|peace of mind|will to live))",
    "(shop|store|business|company|work|workshop|craft) (on amazon )?(is|was|"
    "means|has been|have been) ((really|simply|truly|literally|just|now|still|indeed) "
    ")*((my|our|my "
    "family's|her|his) ((whole|entire|only|very) )*(life|lives|everything|world|child|baby|dream|"
    "pride|hope)|everything (to|for) (me|us|my family|our family)|(all|everything|the (only|last) "
    "thing|the only hope) ((that|which|what) )?(i|we|my family|our family|my children|she|he) "
    "(have|has|had|own|owns|got|know|knows|'ve got))( left)?",
    "(rents?|mortgage|school fees|tuition|loans?|instal?ments?|salar(y|ies)|wages) (is|are|was|"
    "were|has to be|have to be|must be|fall|falls|remains?) ((still|already|now) "
    ")?(due|unpaid|overdue|waiting|open|behind)",
    "behind (on|with) (the|our|my) (rent|mortgage|loan|bills)",
    "(do not|don't|cannot|can't) (even )?know (how|what|where|from what|with what) (we|i|they|to)"
    " ((shall|will|can|should|could|are to|am to|is to) )?(eat|live|feed|pay|survive|go on|sleep|"
    "buy food|manage|get through)",
    "(our|my|the) (whole |economic |financial |very )*existence",
    "existential",
    "life (and|or) death",
    "matter of life",
    "(suffered|had|got|having|has) (a|another|his|her) (second )?(heart attack|stroke|panic"
    " attack|nervous collapse)",
    "(huge|big|great|much|enormous|extreme|severe|terrible|immense|under) ((emotional|"
    "psychological|mental|nervous|financial|and) ){1,3}(stress|pain|distress|pressure|burden|"
    "suffering|strain|trauma)",
    "(edge|brink|verge) of ((financial|total|complete|our|my|the) )*(bankruptcy|ruin|collapse|"
    "insolvency|closing|closure|breakdown|poverty|starvation|despair)",
    "(fear|afraid|worried|scared|anxious|frightened|terrified) ((for|about|of|to) )+((losing|"
    "lose) )?(their|our|my) ((own|very|whole) )?(jobs?|future|existence|famil(y|ies)|"
    "livelihoods?|lives)",
    "(financially|economically|mentally|emotionally) (ruined|broken|dead|destroyed|struggling|"
    "finished|exhausted|devastated)",
    "no (other|further|alternative|additional|second) ((source|means) of )?(income|jobs?|"
    "livelihood|earnings|living|profession)",
    "(no|without) (job|work|income|salary|money) (and|or|nor) (no )?(savings|income|job|money|"
    "salary|food)",
    "(cannot|can't|could not|couldn't|unable to|not able to) ((even|any ?more|any longer|now|"
    "longer) )*(re)?pay (back )?((the|my|our|their|for|this|any|bank|employees'?|workers'?) "
    ")*(salar(y|ies)|wages|rent|loans?|mortgage|debts?|school fees|workers|employees|"
    "instal?ments?|bills|it back|them back)",
    "(rents?|mortgage|school fees|tuition|loans?|instal?ments?|salar(y|ies)|wages) (has|have|"
    "had|must) (to )?be paid",
};
inline constexpr PhraseList kHardship{kHardshipWordings};

/// The same of those who work here, and of what one has put into the shop.
inline constexpr std::array<std::string_view, 58> kStakesWordings = {
    "(workers|employees|families|family|children|people|staff|colleagues|mothers|fathers|"
    "households?) ([a-z']+ ){0,6}?(depend|depends|depending|live|lives|living|rely|relies|survive|"
    "survives|eat|eats|starve|have food|having food|have work|get their (food|bread|wages)) (on|"
    "of|from|off|because of|through|by|thanks to) (this|these|the|our|us|me|my|it)",
    "((lose|losing|lost) their (jobs?|work|incomes?|livelihoods?|homes?|bread)|(be|are|become|is)"
    " (jobless|unemployed|out of work|on the street|homeless|penniless))",
    "((we|i)('ll| will| would| could| may| are| am)? (going to |soon )?(go|going|be) (under|bust|"
    "broke|out of business)|(close|shut) (our|my) doors|(fight|fighting|struggle|struggling) (for"
    "|to) (survival|survive))",
    "(pays?|paid|paying) (for )?(my|our) ([a-z']+ ){0,3}(rent|nursing home|school|school fees|"
    "medicines?|treatments?|mortgage|tuition|studies|university|bills|wedding|hospital|loans?|"
    "education)",
    "(put|putting|invested|poured|sunk|sacrificed) ((all|both|so|too|many|much|very|our|my|his|her|"
    "their|the|over|nearly|almost|about|around|more|than|[0-9]+|two|three|four|five|six|seven|"
    "eight|nine|ten|twelve|fifteen|twenty|thirty|last|best|good|whole|entire|of|own|years|time|"
    "love|money|and|pure|hard|a|lot|half) ){0,5}(years|months|life|lives|"
    "heart|soul|savings|sweat|blood|hopes?)( [a-z]+){0,4} (into|in|for) (this|my|our|"
    "the)",
    "((all|the rest of) (my|our) savings|life savings|(my|our) (life's|lifetime's?|whole) (work|"
    "savings))",
    "(wife|mother|father|son|daughter|husband|child|baby|mom|mum|dad|parents?) (is|was|are|were) "
    "(very |seriously |still )?(pregnant|ill|sick|in (the )?hospital|dying|disabled|unwell)",
    "(i am|i'm|as|we are) (only |just )?(an? )?(poor |young |simple )?(student|widow|widower|"
    "refugee|pensioner|orphan)",
    "(hang|hangs|hanging|stands? (and|or) falls?|stand or fall) (on|with|by|from|upon) (this|the|"
    "my|our|your) ([a-z]+ )?(account|shop|store|decision|answer|reply|business|page)",
    "(live|lives|living) (of|off|from|on|by) (this|these|the|our|my) (account|shop|store|income|"
    "sales|business|work|soaps?|earnings)",
    "without (this|the|my|our) (shop|store|account|income|business) (we|i|my|our|they|there)",
    "hard-earned",
    "blood,? sweat",
    "sweat and (tears|blood)",
    "tears and sweat",
    "(at|in) my age",
    "(i am|i'm) [0-9][0-9] years old",
    "my (small |little )?pension",
    "(wedding|marriage|dowry|funeral|operation|surgery|chemotherapy|delivery) of my",
    "my (sister|brother|daughter|son|mother|father|wife)'s (wedding|marriage|operation|surgery|"
    "treatment|illness|education|studies)",
    "(feeds?|feeding|fed) (my|our|their|his|her) "
    "((whole|entire|own|little|small|two|three|four|five|old|"
    "and) )*(family|families|children|kids|wife|parents|household|people|workers)",
    "(is|are) (what|how|all that) (feeds?|keeps? [a-z]+ alive|we (feed|live|survive|eat)|i "
    "(feed|live|survive))( (us|them|me|him|her|from|on|by))*",
    "(families|children|kids|wives|mouths|wife and (kids|children|family)|dependents) to "
    "(feed|support|raise|bring up|look after|care for|maintain|provide for)",
    "(families|households) ((are|is|also|all) )*(run|runs|running|live|living|eat|eating|"
    "survive|surviving|manage|managing) ((their|the|all) )*((kitchens?|households?|homes?|"
    "daily life|lives) )?(from|on|off|with|through|by|because of) (this|our|my|the) ([a-z]+ "
    ")?(business|shop|store|account|income|work|sales|company)",
    "i (have|am having|got|have got|raise|am raising|support|am supporting) ((a|my|at home|"
    "only) )?((small|little|young|minor|tiny|school-going|two|three|four|five|six|seven|eight|"
    "nine|[0-9]+) ){1,2}(children|kids|daughters|sons|babies|child|kid|boys|girls|baby)",
    "(we|he|she|who) (have|has|having|raise|raises|support|supports) ((a|our|two|three|four"
    "|five|six|seven|eight|nine|[0-9]+) )?(small|little|young|minor|school-going) (children"
    "|kids|child|babies)",
    "(small|little|young) (kids|children) (and|with) (a|the|our|no) [a-z]+",
    "(wife|partner|girlfriend) (is |was )?(now |also |currently )?expecting( (a|our|another"
    "|second|third|first|twins|child|baby))*",
    "(my|our|his|her|(have|with|support|after|supporting|feed) an?) (very |seriously )?(sick|"
    "ill|disabled|bedridden|dying|ailing|paraly[sz]ed|pregnant|widowed|diabetic) "
    "(mother|father|wife|husband|child|son|daughter|parents|baby|grandmother|grandfather|"
    "sister|brother|mom|mum|dad)",
    "(i|we)( have| had|'ve| am| are)?( been| always| all| both)* (work|worked|working|toiled|"
    "slaved) ((so|very|hard|really|for years|all) )*(day "
    "and night|night and day|days and nights|day in and day out)",
    "(amazon|account|listing|this income|seller account) (is|was|means) ((really|simply|just|"
    "now|truly) )*(my|our) ((whole|entire|only|very) )*(life|lives|everything|world|bread|"
    "dream|hope|future)",
    "without amazon,? (we|i|my|our|they) (are|am|is|have|has|cannot|can't|will|would|do not"
    "|don't|lose) [a-z]+",
    "(my|our) (small |little |young |whole )*(company|business|shop|store|firm|family "
    "business|workshop) (will|would|is going to|is|must) ((soon|now|slowly|surely) )*(die|"
    "dying|collapse|collapsing|perish|not survive|be (dead|finished|ruined|destroyed|gone|"
    "lost)|finished|ruined|dead|bleeding)",
    "(we|i|company|business|shop|family) (cannot|can't|will not|won't|could not|can not|may"
    " not) ((long|much|any|longer) )*(survive|make it through|hold out)",
    "((have|has|had|forced|need|going) to|must|would) (fire|dismiss|lay off|let go|let) ((all|"
    "our|my|the|most|half|of|at least|even|[0-9]+|two|three|four|five|six|ten|twelve) "
    "){0,4}(workers|employees|staff|people|colleagues|helpers|women|men)( go)?",
    "(took|taken|took out|taken out|raised) ((out|a|an|some|my|big|bank|large|huge|personal"
    "|private|business|gold|heavy) )*(loans?|mortgage|debts?) ((from|at) [a-z]+ )?(["
    "a-z]+ )?(for|to|on|against|and) [a-z]+",
    "(mortgage|rent|debts?|loans?|school fees) to (pay|repay)( (back|off))?",
    "(depend|depends|depending) on (this|the|our|my) ((amazon|seller) )?(account|shop|store"
    "|income|business|decision|answer)",
    "(only|sole) (one|person|man|woman) ((in|of) (my|our|the) ([a-z]+ )?(house|family|"
    "household|home) )?(who|that) (earns?|works?|brings?|makes?|provides?|supports?)( [a-z]+)?",
    "(my|our) (two |three |little |small |poor )*(kids|children|son|daughter) ((always|still|"
    "now|also) )*(ask|asks|keep asking|keeps asking|are asking|is asking|cry|cries|suffer|"
    "suffers|go hungry|goes hungry|need food|needs food)( [a-z]+)?",
    "(my|our) ((whole|entire|family's) )?(life|lives|existence|future|survival) ((fully|"
    "completely|entirely|only) )?depends? on [a-z]+",
    "(have|need|has) to pay ((the|our|my|for|their|all|monthly) )*(rent|salar(y|ies)|wages|"
    "school fees|mortgage|loans?|bills)",
    "(mother|father) of (two|three|four|five|six|[0-9]) ((small|young|little) )?(children|"
    "kids|daughters|sons)",
    "(wife|husband|son|father|mother) ((has|had|also|just) )*lost (his|her) (job|work)",
    "(we|i) (are|am) losing (everything|all (we|i|our))",
    "(my|our) health (is|has|gets|got) ((getting|become|becoming) )?(worse|bad|suffering|"
    "suffered|ruined|affected)",
    "(big|great|huge|terrible|heavy|real|complete) shock (for|to) (us|me|our [a-z]+|my [a-z]+)",
    "(difficult|hard|bad|tough|critical|precarious) (financial|economic|personal|family) "
    "(situation|position|condition|state|times?)",
    "think (about|of) (my|our) ((poor|small|little) )?(family|families|children|kids|"
    "employees|workers)",
    "(we|i) (are |am |have )?(suffer|suffering|suffered) ((a lot|so much|very much|badly|"
    "greatly|terribly) )+(because|from|since|due|under|with)",
    "(kids|children|families) (are|is) (hungry|starving|without (food|bread))",
    "(matter|question|fight) (of|for) (our |my )?(survival|existence)",
    "(my|our) dreams? (is|are|was|were|has been) (destroyed|broken|shattered|over|dead|gone|"
    "ruined)",
    "(put|putting|invested|poured|sunk|sacrificed) everything (that )?((we|i) "
    "(have|had|own|owned|got|earned|saved) )?(into|in|for) (this|my|our|the) ([a-z]+ "
    ")?(shop|store|business|company|brand|firm|account|dream|work|product|workshop|family|page)",
    "(keep|keeps|kept|keeping) (the lights on|a roof over (our|my)|the house warm|food on "
    "(our|my|the) table|our heads above water)",
    "(only|sole|last) (money|income|source of (income|money)) (that |which "
    ")?(coming|comes|came|we|our|my|i|in) ([a-z]+ "
    "){0,2}?(house|home|family|household|table|have|live)",
    "(at )?(our|my|their|his|her) wits'? end",
    "(only|last) thing (that |which )?(heats|feeds|pays|keeps|carries|holds) (our|my|the|us|this) "
    "[a-z]+",
};
inline constexpr PhraseList kStakes{kStakesWordings};

inline constexpr std::array<std::string_view, 27> kBeggingWordings = {
    "(we|i) (do |really |humbly |sincerely |just |only )*(beg|plead|implore|beseech)( you| with "
    "you| amazon)?",
    "(have|show|take) (some |a little )?(mercy|pity|compassion|sympathy|a heart)( on| with| for)?",
    "(give|grant|allow|offer) (us|me) (please )?(a second|another|one more|one last|a last|just "
    "one|one|a final|a new) (chance|opportunity)",
    "(please,? please|please (please )?(help|save|forgive|rescue|pity) (us|me))",
    "(with|in) (folded|joined) hands",
    "(from the bottom of (my|our) hearts?|on (my|our) knees|at your mercy|for god's sake|god "
    "bless)",
    "on (my |our )?(bended|both|bent|two) knees?",
    "(bend|bending|bent|fall|falling|fell) (down )?(on|to) (my|our) knees",
    "kneel(ing)?",
    "(we|i) (pray|kneel|entreat|supplicate)( (to|that|for|you|before))?",
    "with tears( in)?",
    "(with|have|having) (a |an )?(heart in|hope in) (my|our|the) (hands?|hearts?)",
    "(save|rescue|spare) (us|me|my family|our family|our (small )?(company|shop|store|business)|"
    "my (small )?(company|shop|store|business))( from)?",
    "(please|kindly) (help|support) (a|an|us|me|our|my|this) ([a-z]+ )?(family|seller|business|"
    "woman|man|mother|father|shop|company|small)",
    "out of the (kindness|goodness) of your",
    "(have|with|show) (a |an |your )?(kind|good|big|soft|open|merciful|generous) hearts?",
    "with (my|our|all my|all our) (whole |entire |full )?heart",
    "find it in your hearts?",
    "(put|place) yourself in (our|my) (shoes|place|position)",
    "(be|being) ((so|very|a little|more|please|too) )*(merciful|lenient|compassionate|"
    "gracious|kind-hearted|indulgent|kind enough to (help|forgive|give))( (with|to|on|"
    "towards) (us|me|a|our))?",
    "show (us |me )?((some|a little|your|a bit of|us|me|more) )*(kindness|compassion|leniency|"
    "humanity|pity|generosity|goodwill)",
    "(trust|hope|hoping|believe|believing|count|rely|appeal|appealing) (in|on|for|to) your "
    "((big|good|kind|warm|generous|great|and|heart) )*(heart|kindness|mercy|generosity|"
    "goodness|compassion|humanity|leniency|conscience)",
    "(give|grant|allow|offer) (us|me) ((please|just|only|at least|kindly|but|this) )+(a "
    "second|another|one more|one last|a last|one|one final|a final|a new) (chance|opportunity)",
    "(we're|i'm|we are|i am|am|are) ((really|just|only|literally|now|humbly) )*(begging|"
    "pleading|imploring)( (you|amazon|for))?",
    "(understand|consider|imagine|feel|think of) (my|our) ((very|so|really|present|current) "
    ")*((hard|difficult|tough|bad|sad|desperate|painful|miserable|poor|financial|family|"
    "economic|personal|human) )*(situation|pain|suffering|struggle|hardship|position|despair|"
    "sorrow|worries)",
    "(god|allah|lord|heaven) ((will|may|shall|surely) )*(bless|reward|repay|protect) (you|"
    "amazon|your)",
    "(you are|you're|this is|it is|amazon is|this letter is|this appeal is) ((now|really|"
    "truly) )*(my|our) (last|only|final|very last) (hope|chance|rescue|salvation)",
};
inline constexpr PhraseList kBegging{kBeggingWordings};

inline constexpr std::array<std::string_view, 5> kFlatteryWordings = {
    "(we|i) (really |truly |just |do |have always |always )*(love|adore|admire|loved)( selling on"
    "| working with)? amazon",
    "(the )?(best|greatest|most trusted|finest|most wonderful) (company|marketplace|platform|"
    "website|employer|e-commerce [a-z]+) ((in|of|on) (the|this) (world|planet|earth|market)|for "
    "(the |all |us )?(small |honest )?(sellers|people|business(es)?))",
    "(amazon is|you are) (simply |by far |truly )?(the )?(best|greatest|most (trusted|wonderful|"
    "customer[- ]centric)|amazing|wonderful|fantastic)",
    "(an? (great )?(honou?r|privilege|pride|dream)|proud) (to|of) (sell|selling|be selling|be "
    "part|being part|work|working)( (on|with|of|for))? (your|amazon|this)",
    "(your|amazon's) (great|amazing|wonderful|fantastic|excellent|esteemed|awesome) (company|"
    "platform|marketplace|team|work|service)",
};
inline constexpr PhraseList kFlattery{kFlatteryWordings};

}  // namespace poa
