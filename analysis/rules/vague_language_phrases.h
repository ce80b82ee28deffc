// Words that sound like a figure or a measure and are none.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// An amount without a number; vague before one of kCountedNouns.
inline constexpr std::array<std::string_view, 10> kQuantifierWordings = {
    "(several|some|certain|various|many|numerous|multiple|countless|diverse)( of)?",
    "(quite |only |just )?a (few|couple|handful)( of)?",
    "(quite )?a (lot|bunch|number|series|variety) of",
    "(a|any|some) (small |large |limited |certain |great |significant |considerable |huge |fair "
    "|good |"
    "decent |sizeable |sizable |substantial "
    ")(number|amount|quantity|part|share|percentage|proportion)s? of",
    "(lots|plenty|hundreds|dozens|most) of",
    "(almost|nearly) all( of)?",
    "(the|a) (vast |great |large )?majority of",
    "(an unknown|an unspecified) (number|amount|quantity) of",
    "(some|certain) (kind|sort|type)s? of",
    "lot of",
};
inline constexpr PhraseList kQuantifiers{kQuantifierWordings};

/// Things of which a reviewer wants to know how many, or which.
inline constexpr std::array<std::string_view, 130> kCountedNouns = {
    "accessories",
    "action",
    "actions",
    "adjustments",
    "areas",
    "arrangements",
    "articles",
    "asin",
    "asins",
    "aspects",
    "batches",
    "boxes",
    "buyers",
    "calls",
    "cartons",
    "cases",
    "changes",
    "checks",
    "circumstances",
    "claims",
    "clients",
    "complaints",
    "components",
    "concerns",
    "confusion",
    "corrections",
    "courses",
    "customers",
    "defects",
    "deficiencies",
    "delays",
    "deliveries",
    "difficulties",
    "difficulty",
    "discrepancies",
    "documents",
    "e-mails",
    "efforts",
    "emails",
    "employees",
    "error",
    "errors",
    "factors",
    "failings",
    "failures",
    "faults",
    "feedback",
    "feedbacks",
    "flaws",
    "gaps",
    "goods",
    "improvements",
    "incidents",
    "inconsistencies",
    "ingredients",
    "invoices",
    "irregularities",
    "irregularity",
    "issue",
    "issues",
    "items",
    "lapse",
    "lapses",
    "listings",
    "lots",
    "materials",
    "matters",
    "measures",
    "meetings",
    "messages",
    "methods",
    "mistake",
    "mistakes",
    "misunderstanding",
    "misunderstandings",
    "models",
    "modifications",
    "negligence",
    "negligences",
    "occasions",
    "orders",
    "oversight",
    "oversights",
    "packages",
    "pages",
    "parcels",
    "parts",
    "pcs",
    "pieces",
    "points",
    "policies",
    "precaution",
    "precautions",
    "problem",
    "problems",
    "products",
    "purchasers",
    "questions",
    "reason",
    "reasons",
    "refunds",
    "regulations",
    "replacements",
    "requirements",
    "returns",
    "reviews",
    "rules",
    "safeguards",
    "sellers",
    "shipments",
    "shortcomings",
    "skus",
    "slips",
    "solutions",
    "staff",
    "steps",
    "suppliers",
    "things",
    "times",
    "tools",
    "trainings",
    "trouble",
    "troubles",
    "units",
    "upgrades",
    "users",
    "variations",
    "violations",
    "weaknesses",
    "workers",
};

/// To make better; vague before one of kAbstractNouns.
inline constexpr std::array<std::string_view, 4> kImprovementWordings = {
    "(improv|enhanc|optimi[sz]|streamlin|increas|rais|reinforc)(e|es|ed|ing)",
    "(strengthen|tighten|better|perfect|intensify|overhaul)(s|ed|ing)?",
    "(stepping|stepped|step|steps) up",
    "(stricter|improved|enhanced|robust|rigorous|comprehensive|tighter|stronger|closer|more "
    "(strict|rigorous|robust|thorough|effective|open))",
};
inline constexpr PhraseList kImprovements{kImprovementWordings};

/// What can be called better without saying what is checked, by whom, how often.
inline constexpr std::array<std::string_view, 44> kAbstractNouns = {
    "attitude",         "awareness",  "business",      "check",
    "checking",         "checks",     "communication", "communications",
    "compliance",       "control",    "controls",      "cooperation",
    "customer-service", "discipline", "efficiency",    "experience",
    "handling",         "inspection", "inspections",   "knowledge",
    "management",       "mechanism",  "mechanisms",    "methods",
    "monitoring",       "operation",  "operations",    "organization",
    "performance",      "practices",  "procedure",     "procedures",
    "process",          "processes",  "quality",       "service",
    "services",         "skills",     "standards",     "supervision",
    "system",           "systems",    "work",          "workflow",
};

/// Empty assurances: "take this matter seriously", "as needed".
inline constexpr std::array<std::string_view, 38> kAssuranceWordings = {
    "(do|doing|perform|does) (even |much |a lot |far )?better( in| at| with)?",
    "(take|takes|took|taken|taking|treat|treats|treated|treating) ([a-z'-]+ ){1,8}?seriously",
    "(take|takes|took|taken|taking) seriously",
    "(pay|pays|paid|paying) (more|closer|close|greater|better|special|particular|extra|full|much "
    "more|careful|great|high|higher|the utmost) attention( to)?",
    "(give|gives|gave|giving|attach|attaches|attached|attaching) (more|much more|greater|higher|"
    "special|great|full|high|the highest|top|particular|utmost|the utmost) (importance|priority|"
    "attention|weight|emphasis|value|care)( to)?",
    "(put|puts|putting|place|places|lay|lays|set|sets) (more|a greater|greater|special|a higher|a"
    " stronger|full) (focus|emphasis|stress|value|weight|attention)( on)?",
    "with (more|greater|extra|utmost|the utmost|the greatest|much more|special|all due) (care|"
    "attention|diligence|caution|accuracy|responsibility|seriousness)",
    "(be |are |is |been |being )?(much |even |far )?more (careful|cautious|vigilant|attentive|"
    "diligent|conscientious|alert)",
    "(much |even |far )?(more|very|extremely) (carefully|cautiously|attentively|diligently|"
    "thoroughly|strictly|closely|conscientiously|deeply)",
    "(look|looks|looked|monitor|monitors|monitored|watch|watches) (more )?(closely|carefully|"
    "strictly|attentively)( at)?",
    "(monitor|monitors|watch|watches|supervise|supervises|control|controls|check|checks) (all |"
    "the |our |every |each |this |it |them |everything |these )([a-z-]+ ){0,3}(closely|carefully|"
    "strictly|attentively)",
    "(strictly|closely|seriously) (monitor|control|check|inspect|supervise|manage|implement|watch"
    "|review|study|handle|treat)(s|es|ed|ies|ied)?",
    "(carefully|thoroughly|deeply|seriously) (read|reads|study|studied|learned|reflected|"
    "understood|reviewed|analy[sz]ed|examined)",
    "(keep|keeps|keeping|kept) (a )?(close|closer|careful|watchful|better|sharp|strict) (eye|"
    "watch|look)( on| at)?",
    "(react|reacts|respond|responds|act|acts|handle|handles|solve|solves) (more |very )?(quickly|"
    "fast|faster|swiftly|speedily|flexibly)",
    "(as|when|where|whenever|wherever|if) (and (when|where|if|as) )?(it is |it's |they are |is |it "
    "was |"
    "this was |they were |was )?"
    "(needed|required|necessary|appropriate|need be|needs be)",
    "(where|wherever|whenever|if) (at all )?possible",
    "as the (situation|need|case) (demands|requires|arises|may be)",
    "as (much|well|best|good|far) as (we can|possible|we could|i can|practicable)",
    "in an? (more )?(timely|proper|appropriate|adequate|professional|efficient|responsible) "
    "(manner|way|fashion)",
    "(take|takes|took|taken|taking|adopt|adopts|adopted|implement|implemented|introduce|"
    "introduced) (all |the |all the |some |every )?(appropriate|necessary|proper|required|"
    "suitable|adequate|relevant|needful|possible|effective|reasonable|needed|corresponding) "
    "(corrective |preventive |and effective )?(actions?|steps?|measures?|precautions?)",
    "(appropriate|necessary|proper|required|suitable|adequate|relevant|needful|corresponding) "
    "(corrective |preventive )?(actions?|steps|measures) (was|were|has been|have been|is|are|will "
    "be) (already |now |immediately )?(taken|adopted|implemented|introduced)",
    "(learn|learns|learned|learnt|learning) (our|a|the|my|this|a hard|a big|an important|a "
    "valuable|many) lessons?( from)?",
    "(understand|understands|understood|realize|realized|realise|realised|recognize|recognise) "
    "(fully |deeply |now )?the (full |great |high )?(importance|seriousness|gravity|significance|"
    "severity)( of)?",
    "and so (on|forth)",
    "etc",
    "and (the like|suchlike|such things|things like (that|this))",
    "something (went|had gone|has gone) wrong",
    "(to|in) (some|a certain) (extent|degree|way)",
    "(continuously|constantly|continually) (improv|optimi[sz]|enhanc|strengthen|develop)(e|es|ed|"
    "ing|s)?",
    "(do|does|doing|done) (everything|all|whatever|whatever is) (that )?(we can|possible|"
    "necessary|needed|it takes|in our power|i can|is necessary|is needed|is possible)",
    "make (every|all) (possible )?efforts?",
    "(do|does|doing) the needful",
    "(is|are|was|were|be|been|getting|got|in) ((now|all|already|really|again) )*(in )?((a|an) "
    ")?(much|"
    "far|a lot|way) better (shape|state|condition|order|position|place|hands|now|today|than "
    "before)",
    "(a thing or two|this and that|one thing and another|one or the other|here and there|odds and "
    "ends|bits and pieces|all (sorts|kinds|manner) of (things|measures|steps|changes|improvements|"
    "checks|precautions)|quite a bit|the one or other)",
    "(improved|optimi[sz]ed|enhanced|strengthened|streamlined|perfected|developed|upgraded|"
    "refined|adapted|updated) (further )?(continuously|constantly|continually|steadily|"
    "permanently|on an ongoing basis|step by step|all the time|day by day|more and more|"
    "further and further)",
    "do (things|it|everything|this|all|our work|the work) (much |a lot |far |even |always )?better",
    "(improve|improving|improved|better|bettering) (ourselves|everything|all (of "
    "it|things|areas))( in (all|every|many|each|various) "
    "(areas?|respects?|aspects?|ways?|fields?|points?))?",
};
inline constexpr PhraseList kAssurances{kAssuranceWordings};

}  // namespace poa
