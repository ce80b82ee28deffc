#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "analysis/assist/completion_place.h"
#include "analysis/assist/date_style.h"
#include "analysis/assist/dates.h"
#include "analysis/assist/named_things.h"
#include "analysis/guide/suspension_type.h"
#include "analysis/plan/front_matter.h"
#include "analysis/plan/front_matter/block.h"
#include "analysis/plan/lines.h"

namespace poa::assist {
namespace {

struct Value {
  std::string text;
  std::string detail = {};
  std::string_view subject = {};  ///< as Completion::subject
  std::string field = {};         ///< the value is this field, between `text` and `closing`
  std::string closing = {};
  std::vector<DateAlias> aliases = {};  ///< as KnownDate::aliases
};

/// More would be a wall to choose from; no key has as many but those of dates.
constexpr std::size_t kMostValues = 30;

struct Marketplace {
  std::string_view code;
  std::string_view name;
};

constexpr std::array kMarketplaces{
    Marketplace{"US", "United States"},  Marketplace{"CA", "Canada"},
    Marketplace{"MX", "Mexico"},         Marketplace{"BR", "Brazil"},
    Marketplace{"UK", "United Kingdom"}, Marketplace{"DE", "Germany"},
    Marketplace{"FR", "France"},         Marketplace{"IT", "Italy"},
    Marketplace{"ES", "Spain"},          Marketplace{"NL", "Netherlands"},
    Marketplace{"SE", "Sweden"},         Marketplace{"PL", "Poland"},
    Marketplace{"BE", "Belgium"},        Marketplace{"IE", "Ireland"},
    Marketplace{"TR", "Türkiye"},        Marketplace{"AE", "United Arab Emirates"},
    Marketplace{"SA", "Saudi Arabia"},   Marketplace{"EG", "Egypt"},
    Marketplace{"ZA", "South Africa"},   Marketplace{"IN", "India"},
    Marketplace{"JP", "Japan"},          Marketplace{"SG", "Singapore"},
    Marketplace{"AU", "Australia"},
};

/// What the text names of a kind.
std::vector<std::string> named_in_text(const Facts& facts, EntityKind kind) {
  std::vector<std::string> names;
  for (NamedThing& thing : named_things(facts, {})) {
    if (thing.kind != kind || thing.mentions == 0) continue;
    names.push_back(std::move(thing.text));
  }
  return names;
}

std::vector<Value> dates_of(const Facts& facts) {
  std::vector<Value> values;
  for (const KnownDate& known : known_dates(facts, {})) {
    values.push_back({.text = in_style(known.date, {DateOrder::iso}),
                      .detail = std::string(known.what),
                      .aliases = known.aliases});
  }
  return values;
}

std::vector<Value> ids_of(const Facts& facts, std::string_view key) {
  const bool is_seller = key == "seller-id";
  std::vector<Value> values;
  for (std::string& id :
       named_in_text(facts, is_seller ? EntityKind::seller_id : EntityKind::case_id)) {
    values.push_back({std::move(id), "named in the text"});
  }
  if (!values.empty()) return values;
  const std::string_view field = is_seller ? "seller id" : "case id";
  return {{.text = "\"", .field = std::string(field), .closing = "\""}};
}

/// A list of the ASINs of the text, or one to begin with.
std::vector<Value> lists_of_asins(const Facts& facts) {
  std::string all;
  for (const std::string& asin : named_in_text(facts, EntityKind::asin)) {
    all.append(all.empty() ? "[" : ", ").append(asin);
  }
  std::vector<Value> values;
  if (!all.empty()) values.push_back({all + "]", "the ASINs of the text"});
  // In quotation marks: a bare bracket would begin a list.
  values.push_back({.text = "[\"", .detail = "a list", .field = "ASIN", .closing = "\"]"});
  return values;
}

std::vector<Value> values_of(const Facts& facts, std::string_view key) {
  std::vector<Value> values;
  if (key == "suspension") {
    for (const guide::SuspensionTypeInfo& type : guide::all_types()) {
      values.push_back({std::string(type.id), std::string(type.name), type.id});
    }
  } else if (key == "marketplace") {
    for (const Marketplace& one : kMarketplaces) {
      values.push_back({std::string(one.code), std::string(one.name)});
    }
  } else if (key == "response") {
    values = {{"plan", "a full Plan of Action"},
              {"documents", "only the documents that were asked for"},
              {"dispute", "the notice is mistaken"}};
  } else if (key == "notice-date" || key == "submission-date") {
    values = dates_of(facts);
  } else if (key == "asins") {
    values = lists_of_asins(facts);
  } else if (key == "seller-id" || key == "case-id") {
    values = ids_of(facts, key);
  } else if (key == "attachments") {
    values = {{"attachments", "the folder beside this document"}};
  }
  return values;
}

/// An element of the list that the value has begun.
void complete_asin(const Place& place, std::size_t value_at, Completions& found) {
  const std::string_view typed = Span{value_at, place.offset}.in(place.text());
  const std::size_t begin = value_at + typed.find_last_of("[, \"'") + 1;
  const std::string_view word = Span{begin, place.offset}.in(place.text());
  const auto& listed = place.facts.plan.front_matter.asins;
  for (const std::string& asin : named_in_text(place.facts, EntityKind::asin)) {
    const auto filter = filter_text({}, word, asin);
    if (!filter || std::ranges::find(listed, asin, &FrontMatterValue::text) != listed.end()) {
      continue;
    }
    found.offers.push_back({.label = asin,
                            .detail = "named in the text",
                            .kind = CompletionKind::identifier,
                            .snippet = Snippet(asin),
                            .replaced = {begin, place.offset},
                            .sort_key = sort_key('a', found.offers.size()),
                            .filter_text = *filter});
  }
}

/// By its own name, or by another that has been begun.
std::optional<std::string> filter_text_of(const Value& value, std::string_view typed,
                                          std::string_view label) {
  auto filter = filter_text({}, typed, label);
  for (const DateAlias& alias : value.aliases) {
    if (filter) break;
    filter = filter_text({}, typed, alias.word);
    if (filter) filter->append(" ").append(label);
  }
  return filter;
}

void complete_value(const Place& place, std::string_view key, std::size_t value_at,
                    Completions& found) {
  const std::string_view text = place.text();
  const std::string_view typed = Span{value_at, place.offset}.in(text);
  // The value to its end; a comment after it stays.
  std::size_t end = place.line.end;
  for (std::size_t at = place.offset; at + 1 < place.line.end; ++at) {
    if (text[at] == ' ' && text[at + 1] == '#') {
      end = at;
      break;
    }
  }
  const bool needs_space = text[value_at - 1] == ':';
  for (const Value& value : values_of(place.facts, key)) {
    const std::string label = value.field.empty() ? value.text : value.field;
    // A name that is not typed yet is none to whoever filters by the other.
    if (typed.empty() && !value.aliases.empty()) found.incomplete = true;
    const auto filter = filter_text_of(value, typed, label);
    if (!filter) continue;
    if (found.offers.size() == kMostValues) {
      found.incomplete = true;
      break;
    }
    Snippet snippet(std::string(needs_space ? " " : "") + value.text);
    if (!value.field.empty()) snippet.add_field(value.field).add(value.closing);
    found.offers.push_back({.label = label,
                            .detail = value.detail,
                            .subject = value.subject,
                            .kind = CompletionKind::value,
                            .snippet = std::move(snippet),
                            .replaced = {value_at, end},
                            .sort_key = sort_key('a', found.offers.size()),
                            .filter_text = *filter});
  }
}

void complete_key(const Place& place, Completions& found) {
  const std::string_view text = place.text();
  const std::size_t colon = text.find(':', place.offset);
  const bool has_colon = colon < place.line.end;
  const FrontMatter& front_matter = place.facts.plan.front_matter;
  for (const FrontMatterKeyInfo& key : front_matter_keys()) {
    const FrontMatterKey* own = front_matter.find(key.name);
    if (own != nullptr && !place.line.contains(own->span.begin)) continue;
    const auto filter = filter_text({}, place.typed_text(), key.name);
    if (!filter) continue;
    found.offers.push_back({.label = std::string(key.name),
                            .detail = "e.g. " + std::string(key.example),
                            .subject = key.name,
                            .kind = CompletionKind::front_matter_key,
                            .snippet = Snippet(std::string(key.name) + (has_colon ? "" : ": ")),
                            .replaced = has_colon ? Span{place.typed.begin, colon}
                                                  : place.replaced_from(place.typed.begin),
                            .sort_key = sort_key('a', found.offers.size()),
                            .filter_text = *filter});
  }
}

/// Whether the place is between the marks of the front matter, or below a first line `---` that
/// begins one: nothing but keys and blank lines stand between.
bool is_in_front_matter(const Place& place) {
  const std::string_view text = place.text();
  if (place.line_number == 0) return false;
  if (const auto block = find_front_matter(text)) {
    if (block->yaml.contains(place.line.begin)) return true;
    // The line after an unclosed block continues it.
    return !block->closed && place.line.begin >= block->yaml.end &&
           trimmed(text, {block->yaml.end, place.line.begin}).empty();
  }
  const Span first = place.facts.text->line(0);
  return trimmed(text, first).in(text) == "---" &&
         trimmed(text, {first.end, place.line.begin}).empty();
}

}  // namespace

bool complete_front_matter(const Place& place, Completions& found) {
  if (!is_in_front_matter(place)) return false;
  const std::string_view typed = place.typed_text();
  const std::size_t colon = typed.find(':');
  if (colon == typed.npos) {
    if (place.indentation.empty()) complete_key(place, found);
    return true;
  }
  std::size_t value_at = place.typed.begin + colon + 1;
  while (value_at < place.offset && place.text()[value_at] == ' ') ++value_at;
  std::string_view key = typed.substr(0, colon);
  if (const std::string_view nearest = nearest_front_matter_key(key); !nearest.empty())
    key = nearest;
  if (key == "asins" && typed.find('[', colon) != typed.npos) {
    complete_asin(place, value_at, found);
  } else {
    complete_value(place, key, value_at, found);
  }
  return true;
}

}  // namespace poa::assist
