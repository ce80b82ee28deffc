// Words that stand where a date should.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// No day at all: "recently", "in the near future".
inline constexpr std::array<std::string_view, 68> kVagueTimeWordings = {
    "recently",
    "(just |very |until |more )recently",
    "lately",
    "of late",
    "soon",
    "(very|pretty|quite|rather) soon",
    "soon (before|after|afterwards|thereafter)",
    "as soon as (is |it is )?(possible|practicable|feasible)",
    "as soon as (we|i) (possibly )?(can|could|are able)",
    "a\\.?s\\.?a\\.?p\\.?",
    "at (the|our|my) (very )?(earliest|soonest)( possible| convenience)*",
    "at the earliest (possible )?(time|date|moment|opportunity)",
    "shortly",
    "shortly (before|after|afterwards|thereafter)( (that|this|it))?",
    "(in|within|for) (a )?(short|little|brief) (time|while|period)( of time)?",
    "(some|a long|a short|quite some) time (ago|back|before|earlier|later|after)",
    "(for|since) (quite )?(some|a long) time",
    "since long",
    "a (little |short |long )?while (ago|back|before|later)",
    "(for|since|after|in) (quite )?a (little |short |long )?while",
    "(not )?(too |so |very )?long (ago|back)",
    "(a few|few|several|some|many|a couple of|a couple|couple of) (more )?(minutes|hours|days|"
    "weeks|months|years) (ago|back|before|later|earlier|after|afterwards|prior|since)",
    "(in|within|after|over|during|since|for) (a few|few|several|some|a couple of|a couple|couple "
    "of) (more )?(hours|days|weeks|months)",
    "(in|within|over|during|for|since)? ?the (last|past|next|coming|following|previous) (few|"
    "several|couple of|couple|some) (hours|days|weeks|months|years)",
    "(in|over|during|within) the (very )?(coming|recent|following|past|next|last) (days|weeks|"
    "months)",
    "in (the )?(recent|coming|past) (days|weeks|months|times|time)",
    "the other (day|week|weekend|month|evening|night|morning|afternoon)",
    "(these|those) days",
    "nowadays",
    "in (the )?(very )?(near|nearest|close|foreseeable|not too distant|immediate) future",
    "(before|ere) long",
    "(at|until|till) a later (date|time|stage|point|moment)( in time)?",
    "(later on|in due course|in due time|when time (permits|allows)|as time (permits|allows))",
    "at some (point|stage|time)( in time)?",
    "(sometime|some time) (soon|later|next|last|in the future|this|around)",
    "any (day|time|moment) (now|soon)",
    "sooner or later",
    "once (we|i) (have|find|get) (the )?time",
    "since (so |quite |very )?(many|several|some|few|numerous|countless) (hours|days|weeks|months"
    "|years)",
    "(for|after|over|during|in) (so |quite )?(many|numerous|countless) (days|weeks|months)",
    "(two|three|four|five|six) or (three|four|five|six|seven) (days|weeks|months|years) (ago|back"
    "|before|later|after)",
    "by and by",
    "one of these days",
    "(someday|one (fine|sunny) day)",
    "in the fullness of time",
    "all in good time",
    "when the time comes",
    "in no time",
    "not long since",
    "(a|some) (good )?while since",
    "not so long (ago|before)",
    "long time (ago|back|before)",
    "since longer",
    "since short( time)?",
    "since a (long|longer|short) time",
    "(before|after|in|since) (a )?(short|shortest|nearest|near) time",
    "in the (last|next|shortest|nearest) (possible )?time",
    "before (a )?(few|some|several|couple of) (hours|days|weeks|months|years)",
    "(few|couple|some) (days|weeks|months|years) (back|ago|before)",
    "(some|a certain|a long|a short|certain) period (of time )?(ago|before|later|after|back)?",
    "for a (certain |long |short |longer )?period of time",
    "in the (later|early|earlier|initial) (period|stage|phase)",
    "in (recent|former|past|coming|future|these last) (days|weeks|months|times)",
    "(at|with|on) (the )?(first|next|earliest|nearest) (opportunity|occasion|chance)",
    "in (the )?days to come",
    "in (the )?weeks to come",
    "down the (road|line)",
    "in the not[- ]too[- ]distant",
};
inline constexpr PhraseList kVagueTimes{kVagueTimeWordings};

/// A day only for who knows when it was written: "last month".
inline constexpr std::array<std::string_view, 15> kRelativeTimeWordings = {
    "last (week|month|year|quarter|season|summer|winter|spring|autumn|fall|christmas|night|"
    "weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "next (week|month|year|quarter|season|summer|winter|spring|autumn|fall|weekend|monday|tuesday"
    "|wednesday|thursday|friday|saturday|sunday)",
    "(the )?(week|month|year|weekend) before last",
    "(the )?(week|month|year|weekend) after next",
    "(early|earlier|late|later|mid) (last|next|this) (week|month|year|quarter|season|summer|"
    "winter|spring|autumn|fall)",
    "this (week|month|quarter|summer|winter|spring|autumn|past week|past month)",
    "(yesterday|tomorrow|the day before yesterday|the day after tomorrow)",
    "the (end|start|beginning|middle) of (the |this |last |next )?(summer|winter|spring|autumn)",
    "(by|until|till|before|towards) (the )?(end|start|beginning|middle) of (the |this |last |next"
    " )?(year|season)",
    "the (end|start|beginning|middle) of (this|last|next) (week|month|quarter|year|season)",
    "(over|during) the (holidays|holiday period|holiday season|summer|winter|christmas (holidays|"
    "time|season|period))",
    "(about |around |some |over |nearly |almost |more than |approximately )?([0-9]{1,3}|two|three|"
    "four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen) (full |whole |working )?(days?|"
    "weeks?|months?|years?) (ago|back|before now|before today)",
    "(a|one|some) (good |full )?(week|fortnight|month|year)s?( or (so|two|more))? (ago|back)",
    "(from|in|by|until|till|during|within|since|starting|starting from|beginning) (the "
    ")?(coming|upcoming|ensuing|forthcoming) "
    "(week|month|quarter|season|year|weekend|summer|winter|spring|autumn|fiscal year|financial "
    "year)",
    "(coming|upcoming|ensuing|forthcoming) (week|month|quarter|year|weekend)( onwards?)?",
};
inline constexpr PhraseList kRelativeTimes{kRelativeTimeWordings};

/// A month without its day, where an action needs one: "in the middle of June", "early May 2026".
inline constexpr std::array<std::string_view, 2> kMonthPartWordings = {
    "(beginning|start|middle|mid|end|course|first (half|days|week)|second half|last (days|week)) "
    "of (the month of )?(january|february|march|april|may|june|july|august|september|october|"
    "november|december)( 20[0-9][0-9])?",
    "(in |since |from )?(early|mid|late)[- ](in )?(january|february|march|april|may|june|july|"
    "august|september|october|november|december)( 20[0-9][0-9])?",
};
inline constexpr PhraseList kMonthParts{kMonthPartWordings};

}  // namespace poa
