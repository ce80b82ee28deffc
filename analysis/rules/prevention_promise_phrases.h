// Wordings that promise where a measure is due.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

inline constexpr std::array<std::string_view, 13> kPromiseWordings{
    "(we|i|my team|our team|our company) (will |do |can |hereby |solemnly |sincerely |fully |"
    "strongly |firmly |also |always |now )*(promise|guarantee|assure|swear|vow|pledge|commit|"
    "ensure you|undertake)",
    "(we|i)('ll| will| do| shall| can)? (give|make) (you |amazon )?(a |our |my |the |full |an |"
    "every )*(promise|guarantee|assurance|word|commitment|oath)",
    "you have (our|my) word",
    "(we|i) (are|am) (fully |strongly |firmly |deeply )?(committed|determined|dedicated|resolved)",
    "(our|my|a|full|solemn) (promise|commitment|pledge)",
    "(try|do|trying|doing|give|put|make) (always |all |to do )?(our|my|the|their|its) "
    "(very )?(best|hardest|utmost|every effort)",
    "(try|trying|strive|striving|endeavou?r) (very |really |always )?(hard|harder|to)",
    "(will|shall|'ll|going to|must|should) (now |always |also |from now on |in future )*"
    "(be|become|remain|stay) (much |far |even |a lot |more |extra |very |extremely |especially |"
    "most |so |always )*(careful|cautious|attentive|vigilant|diligent|strict|responsible|alert|"
    "mindful)",
    "(will|shall|'ll|going to) (now |always |also )*(take|use|show|have) (much |far |even |a lot )?"
    "(more|better|greater|extra|utmost|great|special) (care|caution)",
    "(never|not|no longer|don't|won't|cannot|can't) (ever |be |to |let (it|this|that) |make |do )*"
    "(happen|happens|happening|occur|occurs|occurring|repeat|repeats|repeated|arise|arises|recur|"
    "take place|reoccur|violate|break)( (again|anymore|any more|in (the )?future|ever))?",
    "(never|not|no longer|won't) (ever )?(make|do|repeat|commit|have|face|let) (the |this |that |"
    "such |any |these |similar |same |a |an |kind of |type of )*(mistake|error|violation|issue|"
    "problem|thing|complaint|incident)s?",
    "(no|avoid|avoiding|without) (more |further |any |similar |such |future |repeat )*"
    "(mistakes|problems|violations|issues|incidents|complaints) (again|anymore|in (the )?future|"
    "any more)",
    "(respect|follow|obey|comply with|abide by|adhere to|observe|honou?r) (with )?(all|every|each|"
    "each and every|strictly|the|any|amazon's|your) ([a-z']+ ){0,3}(rules?|polic(y|ies)|"
    "guidelines|terms|requirements|regulations)",
};

inline constexpr PhraseList kPromisePhrases{kPromiseWordings};

}  // namespace poa
