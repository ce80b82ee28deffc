// Wordings that say that something is still to come, whatever the tense says.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// When something is still to come, whatever the tense says: "gets replaced in the next days", "is
/// on order", "comes into use once the account is back".
inline constexpr std::array<std::string_view, 18> kFutureTimeWordings = {
    "(in|within|over|during) the (very )?(next|coming|following|near|nearest) ([a-z0-9]+ )?(days?|"
    "weeks?|months?|future|time)",
    "(soon|shortly|tomorrow|in due course|any day now|before long|by and by|sooner or later|one of "
    "these days)",
    "(by |from |as of |starting |in |until )*next (week|month|year|quarter|season|summer|winter|"
    "spring|autumn|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|"
    "july|august|september|october|november|december)",
    "(from|as of|as from|starting|beginning) (the )?([a-z]+ of )?(january|february|march|april|may|"
    "june|july|august|september|october|november|december) (on|onwards?|20[0-9][0-9] onwards?)",
    "(later|end of) (this|the) (week|month|year|quarter|summer|season)",
    "(on (the|its|their|his|her) way|about to|in the middle of|in the course of|at (this|the) "
    "(very )?moment|yet to|still to)",
    // Under way in the words of trades: "the scanner is on order".
    "(on order|on back ?order|in the works|in the pipeline|in the making|in preparation|in "
    "production|in transit|in the hands of|under preparation|under construction|with the printers?|"
    "up next|next (on|in) (our|the|my) (list|line|agenda)|await|awaits|awaited|(we|i) (still )?"
    "wait for)",
    "(is|are|am|be|being|been) ((still|now|currently|already|also) )*in "
    "(talks|negotiations?|contact|"
    "discussions?|conversation|correspondence|exchange) (with|about|over|on|for)",
    // What waits for the account waits for the reader.
    "(once|as soon as|when|whenever|after|until|(from |on |since )?the (day|moment|minute|time)) "
    "(my|our|the) (amazon |seller |selling )?(accounts?|shop|store|business|listings?|offers?|"
    "funds|money|privileges) ([a-z]+ ){0,2}?(is|are|gets?|has|have|comes?|goes|re-?opens?|opens?) "
    "([a-z]+ ){0,3}?(back|reinstated|re-?opened|open|opened|restored|reactivated|activated|active|"
    "unblocked|released|live|online|running|on|again)",
    "(once|as soon as|when|whenever|after|until|(from |on |since )?the (day|moment|minute|time)) "
    "you (re-?open|open|re-?instate|re-?activate|activate|release|restore|let|allow|give|unblock)",
    "(after|upon|following|pending) (the |our |my )?(reinstat|reactivat|restoration|re-?opening)"
    "[a-z]*",
    "(on|with) (reinstatement|reactivation|re-?opening)",
    // "remains to be done", "is still missing", "follows in July"
    "(remain|remains|remaining|have|has) (still )?to be [a-z]+",
    "still (missing|outstanding|open|lacking|unfinished|unsolved|running|under way|underway)",
    "(half|almost|nearly|partly|partially|mostly|largely|not (fully|completely|entirely)) (done|"
    "finished|completed?|ready|through|solved|over)",
    "follows? (in|on|by|later|after|next|as soon)",
    // "It is our aim to get the certificate."
    "(my|our|the|a) (plan|aim|intention|goal|idea|wish|hope|objective|proposal|promise)( is)? to "
    "[a-z]+",
    "(keep|keeps|continue|continues|go on|still) (to )?(look|search|try|wait|work|negotiat|seek|"
    "press|push)[a-z]*",
};
inline constexpr PhraseList kFutureTimes{kFutureTimeWordings};

/// The state of a step in an item without a verb: "Lab test: pending."
inline constexpr std::array<std::string_view, 1> kOpenStateWordings = {
    "(pending|ongoing|in process|in progress|under ?way|outstanding|to follow|still open|open|not "
    "started|not yet started|planned|scheduled|on hold)"};
inline constexpr PhraseList kOpenStates{kOpenStateWordings};

}  // namespace poa
