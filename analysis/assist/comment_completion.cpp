#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analysis/assist/completion_place.h"
#include "analysis/rules/rule.h"

namespace poa::assist {
namespace {

struct Keyword {
  std::string_view word;
  std::string_view purpose;
};

constexpr std::array kKeywords{
    Keyword{"poa-disable-next-line", "silences rules on the next line"},
    Keyword{"poa-disable", "silences rules up to poa-enable"},
    Keyword{"poa-enable", "ends what poa-disable began"},
    Keyword{"poa-disable-file", "silences rules in the whole file"},
};

std::vector<std::string_view> words_in(std::string_view text) {
  constexpr std::string_view kSeparators = " \t,";
  std::vector<std::string_view> words;
  for (std::size_t at = text.find_first_not_of(kSeparators); at != text.npos;) {
    const std::size_t end = std::min(text.find_first_of(kSeparators, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kSeparators, end);
  }
  return words;
}

}  // namespace

bool complete_comment(const Place& place, Completions& found) {
  const std::string_view before = place.typed_text();
  const std::size_t opening = before.rfind("<!--");
  if (opening == before.npos || before.find("-->", opening) != before.npos) return false;

  const std::string_view inside = before.substr(opening + 4);
  const std::size_t word_at = inside.find_last_of(" \t,") + 1;  // npos + 1 is 0
  const std::string_view word = inside.substr(word_at);
  const std::vector<std::string_view> words = words_in(inside.substr(0, word_at));
  const Span replaced{place.offset - word.size(), place.offset};
  const std::string_view after = Span{place.offset, place.line.end}.in(place.text());
  const bool is_closed = after.find("-->") != after.npos;
  const auto closed = [&](std::string text) {
    Snippet snippet(text);
    if (!is_closed) snippet.add_cursor().add(" -->");
    return snippet;
  };

  if (words.empty()) {
    for (const Keyword& keyword : kKeywords) {
      const auto filter = filter_text({}, word, keyword.word);
      if (!filter) continue;
      std::string text(word_at == 0 ? " " : "");
      found.offers.push_back({.label = std::string(keyword.word),
                              .detail = std::string(keyword.purpose),
                              .kind = CompletionKind::comment,
                              .snippet = closed(text.append(keyword.word).append(" ")),
                              .replaced = replaced,
                              .sort_key = sort_key('a', found.offers.size()),
                              .filter_text = *filter});
    }
    return true;
  }
  const bool is_ours = std::any_of(kKeywords.begin(), kKeywords.end(),
                                   [&](const Keyword& own) { return own.word == words.front(); });
  if (!is_ours) return true;
  for (const Rule* rule : all_rules()) {
    if (std::find(words.begin() + 1, words.end(), rule->id) != words.end()) continue;
    const auto filter = filter_text({}, word, rule->id);
    if (!filter) continue;
    found.offers.push_back({.label = std::string(rule->id),
                            .detail = std::string(group_name(rule->group)),
                            .subject = rule->id,
                            .kind = CompletionKind::rule,
                            .snippet = closed(std::string(rule->id)),
                            .replaced = replaced,
                            .sort_key = sort_key('a', found.offers.size()),
                            .filter_text = *filter});
  }
  return true;
}

}  // namespace poa::assist
