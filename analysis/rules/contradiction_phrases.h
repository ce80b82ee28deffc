// What appeals admit in one place and deny in another, by subject.
#pragma once

#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

#define POA_GOODS                                                                             \
  "(products?|items?|goods|merchandise|stock|inventory|units|pieces|bottles|copies|articles|" \
  "listings?|books|toys|clothes|shoes|perfumes|supplements|cosmetics|electronics)"
#define POA_SURE                                                                            \
  "(absolutely|completely|totally|always|definitely|certainly|really|truly|fully|entirely|" \
  "undoubtedly|100 ?%|100 percent|one hundred percent|of course|still|all|and|clearly|surely)"
#define POA_NOW \
  "( (also|already|now|then|simply|really|still|ever|even|just|first|properly|carefully)){0,2}"

/// That the goods or their source could not be proved.
inline constexpr std::string_view kUnprovedWordings[] = {
    "(lack|lacked|lacks|lacking|missing|had no|have no|has no|no|without|not any|insufficient|"
    "did not have|didn't have|do not have|don't have|could not (show|present|provide)|"
    "did not (keep|receive|get|possess)|incomplete|inadequate|absence)( of)?( "
    "(a|an|any|the|valid|proper|complete|sufficient|written|"
    "clear|unbroken|traceable|verifiable|trade|single|usable|supplier|supply "
    "chain|brand|brand's|its|their|own|"
    "wholesale|purchase|commercial|supplier's|official|distributor|manufacturer|vendor)|all|full|"
    "enough|required|necessary|correct|"
    "legal){0,4} (invoices?|authori[sz]ation|"
    "documentation|documents|paperwork|proof|traceability|chain of custody|provenance|"
    "verification|permission|letter of authori[sz]ation|evidence|papers?|licen[cs]e)",
    "(did not|didn't|never|failed to|could not|couldn't|were unable to|was unable to|cannot|can't|"
    "nobody|no one|neglected to|had not|not)" POA_NOW
    " (ask|asked|maintain|hold|establish|document|check|checked|checking|verify|"
    "verified|request|requested|obtain|obtained|demand|demanded|keep|kept|prove|proved|show|trace|"
    "traced|compare|compared|call|called|confirm|confirmed|vet|vetted|secure|secured|insist)"
    "( [a-z'-]+){0,7}? (authori[sz]ation|authori[sz]ed|invoices?|origin|source|sources|suppliers?|"
    "supplier's|wholesaler's|lots?|brand|distributor|authentic|authenticity|genuine|documents?|"
    "papers?|licen[cs]e|chain|provenance)",
    "(could not|couldn't|cannot|can't) be "
    "(matched|traced|linked|verified|confirmed|proved|followed) "
    "(to|with|back|by|as)",
    "(holes?|gaps?|breaks?) in (our|the|this|that|its) ([a-z]+ )?(chain|paper trail|trail|papers)",
    "chain of (invoices|custody|documents|papers)( [a-z]+){0,5}? (has|have|had|with) (an? "
    ")?(holes?|"
    "gaps?|breaks?)",
    "(not|never|no) (an? |the )?(authori[sz]ed|official|licensed) (distributor|dealer|reseller|"
    "supplier|wholesaler|source|channel|seller)",
    "(unauthori[sz]ed|unverified|unapproved|unlicensed|unknown|untraceable) (distributor|dealer|"
    "reseller|supplier|wholesaler|source|channel|seller|vendor|sources|suppliers)",
    "(were|was|are|is|turned out to be|proved to "
    "be|received|bought|sold|sourced|purchased|shipped) "
    "(partly |some |several |[0-9]+ )?(not (authentic|genuine|original)|counterfeits?|fakes?|"
    "inauthentic|replicas?|imitations?|copies of the brand)",
};
inline constexpr PhraseList kUnproved{kUnprovedWordings};

/// That all goods are what they should be.
inline constexpr std::string_view kGenuineWordings[] = {
    "(all|every|each|everything|100 ?%)( (of|one|single))*( (the|our|my|these|those|this))?"
    "( [a-z]+){0,2}? " POA_GOODS
    "( (that|which))?( (we|i))?( (sell|sold|offer|have|ship|list))?"
    "( (on|in|to) [a-z ]{1,20}?)? (is|are|were|was|have been|has been)( " POA_SURE
    "){0,3} "
    "(authentic|genuine|original|real|legitimate)",
    "(our|my|these|those)( [a-z]+){0,2}? " POA_GOODS
    " (is|are|were|was|have been|have always "
    "been)( " POA_SURE "){0,3} (authentic|genuine|original|legitimate)",
    "(the) " POA_GOODS " (is|are|were|was)( " POA_SURE "){1,3} (authentic|genuine|original)",
    "(we|i)( " POA_SURE
    "){0,2}( (only|always|exclusively|just)){1,2} (sell|sold|offer|ship|buy|"
    "source|stock|list|supply|deal in|deal with)( [a-z]+){0,2}? (authentic|genuine|original)",
    "(we|i)( (sell|sold|offer|ship|stock|list)) (only|exclusively|nothing but)( [a-z]+){0,2}? "
    "(authentic|genuine|original)",
    "(we|i)( (have|had|do|would|did))? (never|not) (knowingly )?(ever )?(sell|sold|offer|offered|"
    "ship|shipped|list|listed)( [a-z]+){0,3}? (fake|fakes|counterfeit|counterfeits|inauthentic|"
    "replica|replicas|copies|imitations?|doubtful|bogus|pirated|duplicates?|suspicious|non-"
    "genuine)",
    "(all|every|each|everything|any|not one|none)( (of|one|single))*( "
    "(the|our|my|these|those|this))?"
    "( [a-z'-]+){1,3}?( (that|which))?( (we|i|ever|has|have|had))*( "
    "(sell|sold|offer|offered|have|ship|"
    "shipped|list|listed|left|leaves|leave|deliver|delivered|supply|supplied))?( [a-z']+){0,4}? "
    "(is|are|"
    "were|was|have been|has been|comes|come|came)( " POA_SURE
    "){0,3} ((the|an?) )?(authentic|genuine|original|legitimate|(real|genuine) "
    "(article|thing|deal|ones?|goods)|"
    "true original|straight from (the |its |their "
    ")?(brand|factory|maker|manufacturer|owner)|directly "
    "from (the |its |their )?(brand|factory|maker|manufacturer|owner))",
    // "was made in the Brukner factory"
    "(all|every|each|everything|any)( (of|one|single))*( (the|our|my|these|those|this))?"
    "( [a-z'-]+){1,3}?( (that|which))?( (we|i|ever|has|have|had))*( (sell|sold|offer|offered|"
    "have|ship|shipped|list|listed|left|leaves|leave|deliver|delivered|supply|supplied))?( [a-z']+)"
    "{0,4}? (is|are|were|was|have been|has been)( " POA_SURE
    "){0,3} (made|produced|manufactured) (in|by|at) (the|its|their)( [a-z]+){0,2}? "
    "(factory|factories|plant|manufacturer|maker|brand|works)",
    "there (is|are|was|were|has been|have been) (no|not one|not a single|never a|never any|not "
    "any)( "
    "[a-z]+)? (copy|copies|fakes?|counterfeits?|replicas?|imitations?|forger(y|ies)) (among|in|"
    "between|with|at)",
    "(you|nobody|no one|no-one|one|amazon) (will|can|could|would)( (not|never))? (ever )?find (one|"
    "any|a|an|a single)( [a-z]+){0,6}? (fakes?|counterfeits?|copy|copies|replicas?|imitations?|"
    "inauthentic|not (genuine|authentic|original|real)|(anything|other) (but|than) (the )?(real|"
    "genuine|authentic|original))",
    "(100 ?%|100 percent|one hundred percent|absolutely|guaranteed) "
    "(authentic|genuine|original|real)",
    "(all|everything|every [a-z]+|each [a-z]+|(our|the) [a-z]+)( [a-z]+){0,4}? "
    "(has|have|is|are|was|were)"
    "( always| only| all)* (come|came|bought|sourced|ordered|delivered)( [a-z]+){0,2}? "
    "(through|from|by|"
    "via|with) ((an?|the|our|its) )?(authori[sz]ed|official) "
    "(channels?|distributors?|sources?|dealers?|"
    "suppliers?)",
    "(none|not (one|a single)( one)?|no)( of)?( (the|our|my|these|those))? [a-z]+( "
    "(we|that|which|ever|"
    "sold|sell|shipped|ship|has|have|left))* (is|was|were|are|has been|have been) (a |an |ever "
    ")?(fakes?|"
    "counterfeits?|copy|copies|replicas?|imitations?|inauthentic)",
};
inline constexpr PhraseList kGenuine{kGenuineWordings};

/// That used goods were sold as new.
inline constexpr std::string_view kSoldUsedWordings[] = {
    "(used|opened|returned|refurbished|pre-owned|second-hand|damaged|unsealed) (goods|units|items?|"
    "copies|books|products?|pieces|boxes|games|stock|returns|headphones|devices|ones|ware)"
    "( [a-z0-9'-]+){0,8}? (as|for|with|among|into|on|onto|back|in place of|instead of)"
    "( [a-z'-]+){0,3}? (\"?new\"?|sellable|unopened)",
    "(returns|returned [a-z]+|opened [a-z]+)( [a-z0-9'-]+){0,5}? (restocked|relisted|re-listed|"
    "resold|put back|went back|placed back|returned to stock|back (in|into|on|onto|to) )",
    "(restocked|relisted|re-listed|resold|put back|placed back|re-sold)( [a-z0-9'-]+){0,4}? "
    "(returns|returned|opened|used)",
    "sold( [a-z0-9'-]+){0,5}? used( [a-z]+)? as (\"?new\"?)",
};
inline constexpr PhraseList kSoldUsed{kSoldUsedWordings};

/// That all goods are new.
inline constexpr std::string_view kAllNewWordings[] = {
    "(we|i)( " POA_SURE
    "){0,2}( (only|always|exclusively|just)){1,2} (sell|sold|offer|ship|list)"
    "( [a-z]+){0,2}? (brand[- ]new|new|unused|factory[- ]sealed)",
    "(we|i)( (sell|sold|offer|ship|list)) (only|exclusively|nothing but)( [a-z]+){0,2}? (brand[- "
    "]new|new|unused|factory[- ]sealed)",
    "(all|every|each)( (of|one|single))*( (the|our|my|these|those))?( [a-z]+){0,2}? " POA_GOODS
    " (is|are|were|was|have been)( " POA_SURE "){0,3} (brand[- ]new|new|unused|factory[- ]sealed)",
    "(our|my)( [a-z]+){0,2}? " POA_GOODS " (is|are|were|was|have always been)( " POA_SURE
    "){0,3} "
    "(brand[- ]new|new|unused|factory[- ]sealed)",
    "(we|i)( (have|had|do|would|did))? (never|not)( ever)? (sell|sold|offer|offered|ship|shipped)"
    "( [a-z]+){0,3}? (used|opened|second-hand|refurbished|pre-owned)",
};
inline constexpr PhraseList kAllNew{kAllNewWordings};

/// That nothing was violated.
inline constexpr std::string_view kNoViolationWordings[] = {
    // Whether or not another's name was meant: "never used the trademark of another company".
    "(none|not one|not a single one|no one) of (our|my|the|these|those) [a-z]+ (infringes?|"
    "violates?|breach(es)?|breaks?|uses?|copies|contains?|copied|infringed|violated|used|breached|"
    "broke) (any|a|an|the)( [a-z]+)? (rules?|policy|policies|laws?|rights?|guidelines?|trademarks?|"
    "copyrights?|patents?|designs?|brands?)",
    "(we|i|company|shop|store|firm|business)( (have|has|had|would|do|does|did))? (never|not)( "
    "(ever|once|knowingly))? (use|used|copy|copied|take|taken|took|touch|touched|misuse|misused)( "
    "(the|a|an|any|other|another|others'|someone's|somebody's|foreign|registered|its|their)){0,2} "
    "(trademarks?|brand names?|logos?|copyrights?|patents?|designs?|pictures?|photos?|images?)( "
    "(of|from|that belongs? to) (an?|any|the|other|another|others|somebody|someone)( "
    "[a-z]+){0,2})?",
    "(none|not one|no one) of (our|my) [a-z]+ (was|were|is|are|has been|have been) ever (offered|"
    "sold|listed|shown|advertised|marketed|promoted|described|presented|praised) "
    "(as|for|with|under)",
    "(none|not one|not a single one) of (our|my|the|these|those) [a-z]+ (has|have|had|is|was|were|"
    "are|did|does|do)( (ever|not))* (contain(ed|s)?|violated?|infringed?|breached|broke|broken|"
    "prohibited|forbidden|restricted|banned|a violation|in violation)",
    "(no|not one|not a single)( [a-z]+)? (products?|items?|listings?|articles?)( of (ours|mine))? "
    "(has|have|had)( ever)? (contained|violated|infringed|breached|broken)",
    "(we|i)( (have|had|really|certainly|surely|did|do|definitely|also))* (never|not|nothing|no)"
    "( (have|had|ever|done|did|do|actually|really|in any way|at all))*( (any|anything|a))? "
    "((violat(e|ed|ing)|br(eak|oke|oken)|infring(e|ed)|breach(ed)?) (any |the |a |your |amazon's |"
    "amazon |one |all |these |this )*(seller |selling "
    ")?(rules?|policy|policies|terms|laws?|rights?|"
    "guidelines?|trademarks?|copyrights?|patents?|code of conduct)|(did |do |done |doing )?"
    "(anything |any )?(wrong(ly)?|illegal|improper|wrong thing|bad))",
    "(we|i)( (have|had|did|do))+ (not|never)? ?(done|did|do|commit|committed) (nothing wrong|no "
    "wrong|no (policy )?violation|nothing (illegal|bad|improper)|any wrong( thing)?)",
    "(we|i|company|firm|shop|store|business)( (have|has|had))? never( (have|has|had|ever))* "
    "(anything|a "
    "thing|something) to do with",
    "(we|i) (did|have done|do) nothing (wrong|illegal|improper)",
    "(at no time|at no point|never|in no case|nowhere|not once) (ever )?(have|has|had|did|do|does) "
    "(we|"
    "i|our|my|any of our)( [a-z]+){0,3}? (violated?|broken?|infringed?|breach(ed)?) (any|a|an|the|"
    "your|amazon's|one)( [a-z]+)? "
    "(rules?|policy|policies|terms|laws?|rights?|guidelines?|trademarks?|"
    "copyrights?|patents?)",
    "(our|my|the|these|this|all( of)?( our)?)( [a-z]+){0,2}? (listings?|products?|account|items?|"
    "asins?|company|business|shop|store|design|images?|conduct) (does|do|did|has|have|is|are|was|"
    "were)( not|n't| never) ([a-z]+ )?(violat(e|ed|ing)|infring(e|ed|ing)|break|broken|breach(ed)?|"
    "in violation|in breach)",
    "(there (is|was|has been|were)|it is|it was|is|was) (no|not an?|never an?) ((policy|actual|"
    "real|intellectual property|trademark|single|any|other) )*(violation|infringement|breach|"
    "misconduct|wrongdoing)s?",
    "(did not|didn't|have not|haven't|never|not|do not|don't) (violated?|infringed?|breach(ed)?) "
    "(anything|"
    "nothing|any [a-z]+)",
    "nothing (is |was )?wrong with (our|my) (products?|items?|goods|listings?|account|business)",
    "(we|i|company|shop|store) (are|am|is|were) ((completely|totally|absolutely|fully|really|100 "
    "?%) )*("
    "innocent|not guilty)",
    "(no|not (a|one)( single)?|none) ((of|amazon|amazon's|single|your|the|any|seller|selling|other|"
    "these|one) )*(polic(y|ies)|rules?|terms|laws?|rights?|guidelines?|trademarks?|copyrights?|"
    "patents?)( of [a-z']+( [a-z]+)?)? (has|have|was|were|is|are)( (ever|been|in any way))* "
    "(violated|broken|infringed|breached)( by (us|me|our [a-z]+))?",
    "(our|my|all|every|each)( (of|one|single|the|our|my))*( [a-z]+)? "
    "(products?|items?|goods|articles|merchandise) (is|are|were|was|have been|have always "
    "been)( " POA_SURE "){1,3} (compliant|in (full )?compliance|legal|lawful|permitted|conforming)",
    "(our|my|all|every|each)( (of|one|single|the|our|my))*( [a-z]+)? "
    "(products?|items?|goods|articles|merchandise)( " POA_SURE
    "){0,2} (comply|complies|complied|conforms?|meets?|met|follows?|followed|respects?)( "
    "(with|to))? ("
    "all |every |the |each |amazon's |your |of "
    ")+(polic(y|ies)|rules?|laws?|requirements?|regulations?)",
    "no ((policy|actual|real|trademark|ip) )*(violation|infringement|breach)s? (has |have |ever )*"
    "(occurred|taken place|took place|happened|been committed|exists?|existed)",
    "(we|i)('ve)?( (have|also|and|strictly|carefully|fully|honestly))* always( (have|strictly|"
    "carefully|fully|honestly|been|tried|to))* (follow(ed|ing)?|keep|kept|keeping|obey(ed|ing)?|"
    "respect(ed|ing)?|observ(e|ed|ing)|comply|complied|complying|in compliance|compliant|"
    "abid(e|ed|ing)|adher(e|ed|ing))( (with|to|by|all|the|each|every|of|your|amazon's|amazon|"
    "selling|seller|and|these|its))* (rules?|policy|policies|terms|guidelines?|laws?|"
    "requirements?)",
    "(we|i) (haven't|hadn't|didn't|don't)( (ever|actually|really|in any way))* ((violated?|broken|"
    "break|infringed?|breach(ed)?) (any |the |a |your |amazon's |amazon |one |all |these |this )*"
    "(seller |selling )?(rules?|policy|policies|terms|laws?|rights?|guidelines?|trademarks?|"
    "copyrights?|patents?|code of conduct)|(do|done) anything (wrong|illegal|improper|bad))",
    "(we|i)'ve (never|not) (ever )?((violated|broken|infringed|breached) (any |the |a |your |"
    "amazon's |amazon |one |all )*(seller |selling )?(rules?|policy|policies|terms|laws?|rights?|"
    "guidelines?)|done anything (wrong|illegal|improper|bad))",
    "(our|my|all|every|each)( (of|one|single|the|our|my))*( [a-z]+)? "
    "(products?|items?|goods|articles|merchandise|pieces|things) (has|have)( "
    "(always|only|ever|never failed to|strictly|fully))+ "
    "(complied|conformed|met|followed|respected|kept|observed|obeyed)( (with|to))? (all |every "
    "|the |each |amazon's |your |of )+(polic(y|ies)|rules?|laws?|requirements?|regulations?)",
    "(no|none|not one|not a single)( [a-z]+)? (of|in|on|from) (our|my|the|this) ([a-z]+ "
    ")?(has|have|had|is|was)( (ever|once))* (gone|been|stood|acted) (against|in breach of|in "
    "violation of|outside) (your|amazon's|the|any|a) ([a-z]+ "
    ")?(polic(y|ies)|rules?|laws?|terms|guidelines?)",
};
inline constexpr PhraseList kNoViolation{kNoViolationWordings};

/// That something was violated, in so many words.
inline constexpr std::string_view kViolationWordings[] = {
    "(we|i)( (have|had|also|indeed|did|really|clearly|therefore|thereby|thus|unknowingly|"
    "unintentionally|inadvertently|mistakenly))* (violated|broke|broken|infringed|breached|violate|"
    "break|infringe|breach)( [a-z'-]+){0,4}? (rules?|policy|policies|terms|rights?|guidelines?|"
    "trademarks?|copyrights?|patents?|code of conduct)",
    "(trademark|brand( name)?|name|logo|picture|photo|image|design|patent|copyright|word)s?"
    "( [a-z]+){0,4}?,? (and|but|for which|for it|while) (we|i) (have|had|hold|held|own|owned) (no|"
    "neither a|not a|not any|never had a) (licen[cs]e|permission|right|authori[sz]ation|consent)s?",
    "(we|i) (admit|acknowledge|accept|confess|agree|recogni[sz]e)( that)? (we|i|the|our|this|your|"
    "there)",
};
inline constexpr PhraseList kViolation{kViolationWordings};

#undef POA_GOODS
#undef POA_SURE
#undef POA_NOW

}  // namespace poa
