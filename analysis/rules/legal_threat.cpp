#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "analysis/language/clause.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

using namespace std::string_view_literals;

/// Threats whoever utters them.
constexpr std::array<std::string_view, 23> kThreatWordings = {
    "(take|taking|pursue|pursuing|seek|seeking|initiate|initiating|start|starting|consider|"
    "considering|begin|file|resort to|explore|reserve) (any |all |further |the |necessary |other |"
    "possible |appropriate |possible |our )*legal (action|actions|steps|proceedings|measures|"
    "remedies|recourse|options|redress|means)",
    "(take|taking|bring|go|going) ((this|it|you|amazon|the matter|this matter|the case|this case|"
    "everything) )?(to|before) (the |a )?(court|courts|judge|tribunal|arbitration)",
    "(will|shall|to|can|could|must|would|may|might|we'll|i'll) sue( you| amazon| for)?",
    "(file|files|filing|filed|bring|brings|prepare|prepares|preparing|start|draft|drafted) (a |an"
    " |the |our |this )?(lawsuit|law suit|suit|class action|claim|court case|action|arbitration ("
    "claim|demand)) (against (you|amazon)|in court|at court|with the court)",
    "(a |the )?(class action|lawsuit) against (you|amazon)",
    "(hold|holding|held) (you|amazon) (fully |legally |personally )*(liable|responsible|"
    "accountable)",
    "(claim|seek|demand|sue for|entitled to) (damages|compensation)( from (you|amazon))?",
    "(contact|inform|tell|go to|going to|alert|notify|write to|report (this|you|amazon|it) to|"
    "complain to|turn to|approach) (the )?(press|media|newspapers?|journalists?|tv|television|bbb|"
    "better business bureau|ftc|federal trade commission|attorney general|consumer protection "
    "[a-z]+|ombudsman|competition authority|european commission|antitrust [a-z]+)",
    "(file|filing|filed|lodge|submit) (a |an )?(formal |official )?complaints? (with|to|at) (the "
    ")?(bbb|better business bureau|ftc|federal trade commission|attorney general|state attorney "
    "general|consumer protection [a-z]+|ombudsman|competition authority|european commission)",
    "(jeff bezos|andy jassy|jeff@amazon\\.com|ajassy@amazon\\.com|executive (escalation|seller "
    "relations)|escalate (this|it|the (matter|case)) to (the )?(executives?|ceo|jeff|highest "
    "[a-z]+|top))",
    "(consequences for amazon|see (you|us|each other|ourselves) (again )?(in|at|before) (the |a "
    ")?court|hear from (our|my) (lawyers?|attorneys?|solicitors"
    "?)|violat(e|es|ed|ing) (our|my) (legal |constitutional )?rights)",
    "(use|exercise|enforce|defend|protect|claim|assert|insist on|fight for|make use of|reserve|"
    "know|stand on) (all |of |our |my |the |your )*(legal )?(rights)( (as|under|in|before|with|"
    "against|to) [a-z]+)?",
    "legal (rights|way|ways|path|paths|road|route|process|avenues?|channels?)",
    "(judicial|juridical|juristic|court) (steps|measures|actions?|way|ways|means|proceedings|"
    "process|claim)",
    "(hand|hands|pass|turn|give|refer|take|leave)( over| on)? (the|this|our|my|everything|it)( "
    "(whole|entire))?( (matter|case|file|dispute|affair))?( over| on)? to (our|my) (own )?"
    "(lawyers?|attorneys?|solicitors?)",
    "(in|into|to) (the )?hands of (our|my|a|the) (lawyers?|attorneys?|solicitors?|advocates?|"
    "legal)",
    "(no|any|without|another) (other )?(choice|option|alternative|way) (left )?(but|than|except) "
    "(to )?(take|go|turn|seek|look|act|approach|knock|escalate|move|file|share|publish|tell|bring"
    "|involve|contact|sue|fight)",
    "(forced|compelled|obliged) to (take (further|other|stronger|additional|harder) |go (to|"
    "public|further)|turn to|seek (help|justice|redress)|look for (other|justice)|approach|knock|"
    "escalate|file|share|publish|involve|contact (the|a|our))( (the|an?|our|my|some) ([a-z]+ "
    "){0,2}?"
    "(courts?|forum|commission|tribunal|authority|authorities|lawyers?|attorneys?|solicitors?|"
    "advocates?|ombudsman|press|media|public))?",
    "(seek|seeking|get|getting|demand|demanding|fight for|find) justice( "
    "(in|through|from|before|by) (the "
    ")?[a-z]+)?",
    "(file|filing|lodge|lodging|register|raise|bring|start|press) "
    "((an?|the|police|court|consumer|legal|"
    "civil|criminal) )*(case|suit|fir|complaint|petition|lawsuit|charges) against (you|amazon|your "
    "[a-z]+)",
    "(you|amazon) (will|shall|are|is|must|have to|has to) (be )?(held "
    ")?((fully|legally|personally) )*("
    "liable|accountable|pay (for )?(the|all|our|my|these) (damages?|loss(es)?))",
    "(commence|commencing|institute|instituting|initiate|initiating|start|starting|begin|beginning|"
    "file|filing|file for|filing for|demand|demanding|invoke|invoking|pursue|pursuing|seek|seeking|"
    "bring|bringing|open|opening|proceed (to|with)|resort to|submit) ((the|an?|any|this|formal|"
    "binding|its|our|my|case|matter|dispute|to) "
    "){0,4}(arbitration|litigation|(legal|court|judicial|"
    "civil) (proceedings|action|suit|case|process|steps|claim))( (proceedings|process|claims?|"
    "demand))?",
    "(reserv(e|es|ing)|keep|keeps|keeping) (to ourselves )?((all|the|our|its|my|any|every) "
    ")*rights? to "
    "((also|then|immediately) )?(commence|pursue|start|initiate|institute|go "
    "(to|before|public)|sue|"
    "bring|file|involve|publish|inform|turn to|appeal to|approach|take (legal|further|this|the "
    "matter|"
    "action|steps|it)|seek (legal|damages|compensation|relief|redress|remedies))( [a-z]+)?",
};
constexpr PhraseList kThreats{kThreatWordings};

#define POA_AUTHORITY                                                                            \
  "(better business bureau|bbb|attorney general|federal trade commission|ftc|consumer (courts?|" \
  "forum|association|cell|helpline|affairs( [a-z]+)?|(disputes? )?(redressal )?commission|"      \
  "protection( [a-z]+)?)|ombudsman|competition (authority|commission)|trading standards|(high|"  \
  "supreme|district|civil|local|competent|commercial) "                                          \
  "courts?|bundeskartellamt|kartellamt|bundesnetzagentur|verbraucherzentrale|"                   \
  "cartel office|member of parliament|european "                                                 \
  "commission|antitrust [a-z]+|small claims court|press|media|newspapers?|journalists?|"         \
  "television|tv stations?|social media|twitter|facebook|linkedin|youtube|public)"

/// Who would be told: "escalated to the Better Business Bureau", "get the Attorney General
/// involved".
constexpr std::array<std::string_view, 15> kEscalationWordings = {
    "(escalate|escalated|escalating|report|reported|complain|refer|referred|turn|go|going|take|"
    "taking|bring|bringing|write|appeal) ([a-z]+ ){0,3}?(to|before|with|at|public (in|on)) (the |a "
    "|our |your )?(local |state |national |german |french |indian )*" POA_AUTHORITY,
    "(send|sending|serve|serving|issue|issuing|dispatch|dispatching) ((you|amazon|out|to) "
    ")?((an?|the|"
    "our|my|formal|proper) )*legal notices?( [a-z]+)?",
    "(move|moving) (the |a )?(consumer|high|supreme|district|civil|local) (court|forum|commission)",
    "(send|serve|sending|serving) (you|amazon) (a |the |our )?(notice|demand|summons|claim)s?",
    "(get|getting|involve|involving|bring in|call in|alert|contact|inform|notify|tell|approach|"
    "approaching|knock (at|on) the doors? of|drag (you|amazon|this|it) (to|into|before)) (the "
    "|a "
    "|our |your )?(local |state |national )*" POA_AUTHORITY "( ([a-z]+ ){0,6}involved)?",
    "(you will|you'll|you are going to|you shall) (be )?(hear|hearing) from (him|her|them|us|our|"
    "my|me)( (lawyers?|attorneys?|solicitors?))?",
    "(go|going|take (this|it)) public",
    "(everybody|everyone|the (whole )?world) will (hear|know|learn|read)",
    "(other|higher|stronger) (instances|rooms|doors|authorities|roads|channels|paths) (to|in "
    "which|where|through|that|open|of)( [a-z]+)?",
    "other (ways|means) (to|of) (get|getting|obtain|enforce|enforcing|be heard|make|find)( [a-z]+"
    ")?",
    "(sits?|sitting) on the bench",
    "(is|are|works? as|worked as) an? (judge|prosecutor|senator|congress(man|woman)|journalist|"
    "reporter|lawyer|attorney|advocate)( [a-z]+)?",
    "(share|post|publish|tell|spread|put) (this|it|our story|my story|everything|the (whole "
    ")?(story|case|matter)|what (happened|you did)) (on|in|to|with|over|all over) (the |every |"
    "all )?(social media|facebook|youtube|reddit|linkedin|twitter|tiktok|forums?|internet|"
    "newspapers?|press|media|world|public|tv)",
    "(will|shall|'ll) not (accept|let|leave|take|swallow|tolerate) (this|it|that) ([a-z]+ "
    ")?(lying|go|standing|rest|lying down|quietly|silently|like this)",
    "(someone|somebody|others|a judge|the law|a court|the courts?|justice) (else )?(will|shall|"
    "may|must|has to|can) (have to )?(decide|judge|speak|settle|look at|hear|deal with|win|"
    "prevail)",
};
constexpr PhraseList kEscalations{kEscalationWordings};
#undef POA_AUTHORITY

constexpr std::array<std::string_view, 3> kLawyerWordings = {
    "(our|my) (own )?(lawyers?|attorneys?|solicitors?|legal (team|counsel|advisers?|advisors?|"
    "representatives?)|barristers?|advocates?)",
    "(our|my) (law firm|legal department)",
    "(an?|the|who's an?|who is an?) (good |specialist |very )*(lawyer|attorney|solicitor|"
    "barrister|law firm)",
};
constexpr PhraseList kLawyers{kLawyerWordings};

/// What makes a lawyer a threat.
constexpr std::array<std::string_view, 1> kClaimWordings = {
    "(claim|claims|suit|lawsuit|court|sue|damages|legal action|proceedings|demand letter|legal "
    "notice|contact "
    "you|contact amazon|is ready|are ready|is prepared|will act|will proceed|take over|against "
    "(you|amazon)|(our|my|all|legal|these) rights|unlawful|illegal|illegally|look into "
    "(this|it)|(do not|don't) hear|no "
    "(answer|reply)|by (monday|tuesday|wednesday|thursday|friday))",
};
constexpr PhraseList kClaims{kClaimWordings};

/// Law as a document: the letter, licence or retraction that proves something.
constexpr std::array<std::string_view, 1> kProofWordings = {
    "(retraction|retracted|licen[cs]e|licensing|settlement|settled|opinion|declaration|cease and "
    "desist|withdrawal|withdrew|authori[sz]ation)",
};
constexpr PhraseList kProofs{kProofWordings};

void report(const Facts& facts, Report& out, const PhraseMatch& match) {
  out.add(facts.prose.source(match.range),
          in_quotes(facts.prose.text(match.range)) +
              " is a threat, and a reviewer hands it to the legal department instead of reading "
              "on. Leave it out of the plan.");
}

/// "We will sue if the account is not open by then": what is denied is the condition.
bool is_condition_negated(const Facts& facts, const Clause& clause, std::uint32_t threat) {
  constexpr std::array kConditions = {"if"sv, "unless"sv, "should"sv, "when"sv, "until"sv};
  constexpr std::array kNegations = {"not"sv, "never"sv, "no"sv, "nor"sv};
  bool condition = false;
  for (std::uint32_t at = clause.tokens.first; at < threat; ++at) {
    const std::string_view word = facts.prose.lower(facts.prose.tokens()[at]);
    condition = condition || std::ranges::find(kConditions, word) != kConditions.end();
    const bool negation =
        std::ranges::find(kNegations, word) != kNegations.end() || word.ends_with("n't");
    if (negation) return condition;
  }
  return true;
}

/// "We took legal action against the counterfeiter", "we do not intend to sue".
bool is_no_threat(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kReaders = {"you"sv, "amazon"sv, "your"sv, "this"sv};
  const IndexRange tokens = tokens_of(facts, match);
  if (word_at(facts, match.sentence, tokens.last) == "against" &&
      std::ranges::find(kReaders, word_at(facts, match.sentence, std::int64_t{tokens.last} + 1)) ==
          kReaders.end()) {
    return true;
  }
  const Clause* clause = facts.clauses.with(match.token);
  return clause != nullptr && clause->negated &&
         !is_condition_negated(facts, *clause, tokens.first);
}

/// "We will not go to the press"; "I'd rather not get the press involved, but" is no denial.
bool is_denied(const Facts& facts, const PhraseMatch& match) {
  constexpr std::array kNegations = {"not"sv, "never"sv, "won't"sv, "don't"sv, "didn't"sv};
  return follows_one_of(facts, match, kNegations, 2) &&
         !follows_one_of(facts, match, std::array{"rather"sv}, 3);
}

/// "We will go to the press"; "on 3 May 2026 we reported the thief to the consumer protection
/// office" is done, and tells a fact.
bool is_to_come(const Facts& facts, const PhraseMatch& match) {
  const Clause* clause = facts.clauses.with(match.token);
  if (clause == nullptr) return true;
  const bool habit = role_at(facts, match) == guide::SectionRole::prevention_plan &&
                     clause->completion == Completion::present;
  return !habit && clause->completion != Completion::completed;
}

/// "Unless you reopen the account, my advocate will step in."
bool is_held_out(const Facts& facts, const PhraseMatch& match) {
  if (role_at(facts, match) == guide::SectionRole::prevention_plan || !is_to_come(facts, match)) {
    return false;
  }
  constexpr std::array kElse = {"unless"sv, "otherwise"sv, "else"sv};
  constexpr std::array kRefusals = {"not"sv,    "no"sv,     "never"sv,
                                    "reject"sv, "refuse"sv, "rejected"sv};
  constexpr std::array kWanted = {"account"sv,  "accounts"sv, "reinstated"sv, "reactivated"sv,
                                  "restored"sv, "reopened"sv, "resolved"sv,   "answer"sv,
                                  "reply"sv,    "response"sv, "hear"sv,       "funds"sv,
                                  "money"sv,    "listing"sv,  "unblocked"sv,  "decision"sv};
  const auto has = [&](std::span<const std::string_view> words) {
    const auto tokens = facts.prose.tokens(facts.prose.sentences()[match.sentence].tokens);
    return std::ranges::any_of(tokens, [&](const Token& token) {
      return std::ranges::find(words, facts.prose.lower(token)) != words.end();
    });
  };
  return has(kElse) || (has(std::array{"if"sv}) && has(kRefusals) && has(kWanted));
}

void check(const Facts& facts, Report& out) {
  for (const PhraseMatch& match : own_matches(facts, kThreats)) {
    if (!is_no_threat(facts, match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kEscalations)) {
    const bool told = has_phrase(facts, kThreats, match.sentence);
    if (!told && !is_denied(facts, match) && is_to_come(facts, match)) report(facts, out, match);
  }
  for (const PhraseMatch& match : own_matches(facts, kLawyers)) {
    if (has_phrase(facts, kProofs, match.sentence) || has_phrase(facts, kThreats, match.sentence) ||
        has_phrase(facts, kEscalations, match.sentence)) {
      continue;
    }
    if (has_phrase(facts, kClaims, match.sentence) || is_held_out(facts, match)) {
      report(facts, out, match);
    }
  }
}

constexpr std::array<const PhraseList*, 5> kLists = {&kThreats, &kEscalations, &kLawyers, &kClaims,
                                                     &kProofs};

}  // namespace

const Rule kLegalThreat{.id = "legal-threat",
                        .group = RuleGroup::language,
                        .severity = Severity::error,
                        .phrases = kLists,
                        .is_about_words = true,
                        .check = check};

}  // namespace poa
