#include "analysis/assist/completion.h"

#include <algorithm>
#include <utility>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/prose_place.h"
#include "analysis/assist/style.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Whether the place is within code, where everything means itself.
bool is_in_code(const Place& place) {
  const auto& blocks = place.facts.markdown.blocks;
  return std::any_of(blocks.begin(), blocks.end(), [&](const markdown::Block& block) {
    return block.kind == markdown::BlockKind::code && block.span.begin <= place.offset &&
           place.offset <= block.span.end;
  });
}

/// Whether the document has nothing below its front matter but what is being typed.
bool is_blank_but_for(const Place& place) {
  const Span body = {place.facts.plan.front_matter.body, place.facts.text->size()};
  return trimmed(place.text(), body).size() <= place.typed.size();
}

/// In other people's Markdown a plan is offered to who asks at the beginning of a line or begins to
/// type one: a letter or two may become any word.
bool is_asking_for_plan(const Place& place) {
  constexpr std::size_t kFewest = 3;
  return place.typed.empty() || place.typed.size() >= kFewest || is_blank_but_for(place);
}

/// Words in running text. Where none is begun, what goes by other names has not come up yet.
void complete_words(const Place& place, Completions& found) {
  const auto prose = prose_place(place);
  if (prose ? prose->word == place.offset : is_before_words(place)) found.incomplete = true;
  if (!prose) return;
  complete_evidence(*prose, found);
  if (prose->opened && prose->word == place.offset) return;
  complete_date(*prose, found);
  complete_entity(*prose, found);
}

/// Whether something goes by another name than it has. Editors that filter by what they would
/// insert, Neovim for one, lose that with the next letter and have to ask again.
bool is_lost_by_filters(const Completions& found, const Place& place) {
  return std::ranges::any_of(found.offers, [&](const Completion& offer) {
    const std::string_view typed = Span{offer.replaced.begin, place.offset}.in(place.text());
    return !begins_with(render_as_text(offer.snippet), typed);
  });
}

}  // namespace

bool Place::at_line_end() const { return trimmed(text(), {offset, line.end}).empty(); }

Span Place::replaced_from(std::size_t begin) const {
  return {begin, at_line_end() ? line.end : offset};
}

Place place_at(const Facts& facts, std::size_t offset) {
  const Text& text = *facts.text;
  Place place{.facts = facts, .offset = std::min(offset, text.size())};
  place.line_number = text.line_of(place.offset);
  place.line = text.line(place.line_number);
  // Between CR and LF: the line has ended.
  place.offset = std::min(place.offset, place.line.end);
  std::size_t begin = place.line.begin;
  while (begin < place.offset &&
         std::string_view(" \t>").find(text.bytes()[begin]) != std::string_view::npos) {
    ++begin;
  }
  place.indentation = {place.line.begin, begin};
  place.typed = {begin, place.offset};
  place.line_ending = line_ending(text);
  return place;
}

bool begins_with(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), text.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::optional<std::string> filter_text(std::string_view markup, std::string_view words,
                                       std::string_view name) {
  std::string typed(markup);
  typed += words;
  if (begins_with(name, words)) return typed.append(name.substr(words.size()));
  for (std::size_t at = name.find(' '); at != name.npos; at = name.find(' ', at + 1)) {
    if (begins_with(name.substr(at + 1), words)) return typed.append(" ").append(name);
  }
  return std::nullopt;
}

std::string sort_key(char group, std::size_t rank) {
  std::string key = std::to_string(rank);
  key.insert(0, key.size() < 4 ? 4 - key.size() : 0, '0');
  key.insert(0, 1, group);
  return key;
}

Completions completions(const Facts& facts, std::size_t offset, const CompletionOptions& options) {
  const Place place = place_at(facts, offset);
  Completions found;
  if (!options.is_plan) {
    if (is_asking_for_plan(place)) {
      complete_plan(place, found);
    } else {
      found.incomplete = true;
    }
  } else if (!is_in_code(place) && !complete_front_matter(place, found) &&
             !complete_comment(place, found) && !complete_attachment(place, found) &&
             !complete_placeholder(place, found)) {
    if (is_blank_but_for(place)) complete_plan(place, found);
    complete_example(place, found);
    complete_checklist(place, found);
    complete_section(place, found);
    complete_words(place, found);
  }
  if (is_lost_by_filters(found, place)) found.incomplete = true;
  std::ranges::stable_sort(found.offers, {}, &Completion::sort_key);
  return found;
}

}  // namespace poa::assist
