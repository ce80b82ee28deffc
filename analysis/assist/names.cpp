#include "analysis/assist/names.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "analysis/language/entities/words.h"

namespace poa::assist {
namespace {

using entities::Trait;
using entities::word_facts;

/// Companies whose names begin with the same word: no appeal has more.
constexpr std::size_t kMostNamesakes = 8;

bool is(const Prose& prose, const Token& token, Trait trait) {
  return word_facts(prose.lower(token)).is(trait);
}

/// A word without the ending of a genitive: "Trade's" → "Trade".
std::string_view without_genitive(std::string_view word) {
  if (word.ends_with("'s")) return word.substr(0, word.size() - 2);
  return word.ends_with("s'") ? word.substr(0, word.size() - 1) : word;
}

ProseRange without_genitive(const Prose& prose, ProseRange range) {
  range.end = range.begin + static_cast<std::uint32_t>(without_genitive(prose.text(range)).size());
  return range;
}

/// Words with one space between those that have any.
std::string joined(const Prose& prose, IndexRange tokens) {
  std::string name;
  std::uint32_t end = 0;
  for (const Token& token : prose.tokens(tokens)) {
    if (!name.empty() && token.range.begin != end) name += ' ';
    name += without_genitive(prose.text(token));
    end = token.range.end;
  }
  return name;
}

class Companies {
 public:
  explicit Companies(const Facts& facts) : prose_(facts.prose), taken_(prose_.tokens().size()) {
    for (const Entity& entity : facts.entities) {
      if (entity.kind == EntityKind::person) take(entity.tokens);
      if (entity.kind == EntityKind::organization) add(entity);
    }
  }

  std::vector<FoundName> run() && {
    const auto count = static_cast<std::uint32_t>(prose_.tokens().size());
    for (std::uint32_t at = 0; at < count && !by_first_word_.empty(); ++at) {
      if (taken_[at]) continue;
      const auto namesakes =
          by_first_word_.find(without_genitive(prose_.text(prose_.tokens()[at])));
      if (namesakes == by_first_word_.end()) continue;
      std::uint32_t longest = 0;
      for (const IndexRange base : namesakes->second) {
        if (base.size() > longest && stands_at(base, at)) longest = base.size();
      }
      if (longest > 0) add_short({at, at + longest});
    }
    return std::move(found_);
  }

 private:
  void take(IndexRange tokens) {
    std::fill(taken_.begin() + tokens.first, taken_.begin() + tokens.last, true);
  }

  void add(const Entity& entity) {
    take(entity.tokens);
    const auto tokens = prose_.tokens();
    IndexRange base = entity.tokens;
    while (base.size() > 1 && (is(prose_, tokens[base.last - 1], Trait::legal_form) ||
                               tokens[base.last - 1].kind == TokenKind::punctuation)) {
      --base.last;
    }
    ProseRange words = without_genitive(prose_, entity.range);
    const bool with_legal_form = base.last < entity.tokens.last;
    if (with_legal_form && is_abbreviated(entity.tokens.last)) ++words.end;
    found_.push_back({joined(prose_, base), true,
                      with_legal_form ? NameForm::whole : NameForm::without_legal, words});
    remember(base);
  }

  /// Whether a dot follows that does not end the sentence: "Finch & Sorrel Inc. sent".
  [[nodiscard]] bool is_abbreviated(std::uint32_t after) const {
    const auto tokens = prose_.tokens();
    if (after + 1 >= tokens.size() || prose_.text(tokens[after]) != "." ||
        tokens[after].range.begin != tokens[after - 1].range.end ||
        prose_.sentence_of(after) != prose_.sentence_of(after + 1)) {
      return false;
    }
    const char next = prose_.text(tokens[after + 1]).front();
    return (next >= 'a' && next <= 'z') || tokens[after + 1].kind == TokenKind::punctuation;
  }

  void remember(IndexRange base) {
    const std::string_view first = without_genitive(prose_.text(prose_.tokens()[base.first]));
    // "Best LLC" is no reason to take "Best regards" for it.
    const bool is_word = word_facts(prose_.lower(prose_.tokens()[base.first])).traits != 0;
    if (base.size() == 1 && is_word) return;
    std::vector<IndexRange>& namesakes = by_first_word_[first];
    if (namesakes.size() < kMostNamesakes) namesakes.push_back(base);
  }

  [[nodiscard]] bool stands_at(IndexRange base, std::uint32_t at) const {
    const auto tokens = prose_.tokens();
    if (tokens.size() - at < base.size()) return false;
    if (prose_.sentence_of(at) != prose_.sentence_of(at + base.size() - 1)) return false;
    for (std::uint32_t i = 0; i < base.size(); ++i) {
      if (taken_[at + i] || without_genitive(prose_.text(tokens[base.first + i])) !=
                                without_genitive(prose_.text(tokens[at + i]))) {
        return false;
      }
    }
    return true;
  }

  void add_short(IndexRange tokens) {
    take(tokens);
    const ProseRange words{prose_.tokens()[tokens.first].range.begin,
                           prose_.tokens()[tokens.last - 1].range.end};
    found_.push_back(
        {joined(prose_, tokens), true, NameForm::without_legal, without_genitive(prose_, words)});
  }

  const Prose& prose_;
  std::vector<bool> taken_;  ///< the tokens that belong to a name already
  std::map<std::string_view, std::vector<IndexRange>> by_first_word_;
  std::vector<FoundName> found_;
};

class People {
 public:
  explicit People(const Facts& facts) : prose_(facts.prose) {
    for (const Entity& entity : facts.entities) {
      if (entity.kind == EntityKind::person) add(entity);
    }
  }

  std::vector<FoundName> run() && {
    for (FoundName& name : found_) {
      if (name.name.find(' ') != std::string::npos) continue;
      if (const auto last = last_names_.find(name.name); last != last_names_.end()) {
        refer(name, last->second, NameForm::last_name);
      } else if (const auto first = first_names_.find(name.name); first != first_names_.end()) {
        refer(name, first->second, NameForm::first_name);
      }
    }
    return std::move(found_);
  }

 private:
  using Owners = std::map<std::string, std::string>;

  void add(const Entity& entity) {
    IndexRange tokens = entity.tokens;
    const auto all = prose_.tokens();
    while (tokens.size() > 1 && (is(prose_, all[tokens.first], Trait::title) ||
                                 all[tokens.first].kind == TokenKind::punctuation)) {
      ++tokens.first;
    }
    const ProseRange words{all[tokens.first].range.begin, entity.range.end};
    std::string name = joined(prose_, tokens);
    const std::size_t space = name.find(' ');
    if (space != std::string::npos) {
      own(first_names_, name.substr(0, space), name);
      own(last_names_, name.substr(name.rfind(' ') + 1), name);
    }
    found_.push_back({std::move(name), false, NameForm::whole, words});
  }

  /// A word of a name that two people share tells neither.
  static void own(Owners& owners, const std::string& word, const std::string& name) {
    const auto [owner, fresh] = owners.try_emplace(word, name);
    if (!fresh && owner->second != name) owner->second.clear();
  }

  static void refer(FoundName& name, const std::string& owner, NameForm form) {
    if (owner.empty()) return;
    name.name = owner;
    name.form = form;
  }

  const Prose& prose_;
  Owners first_names_;
  Owners last_names_;
  std::vector<FoundName> found_;
};

}  // namespace

std::vector<FoundName> find_names(const Facts& facts) {
  std::vector<FoundName> names = Companies(facts).run();
  std::vector<FoundName> people = People(facts).run();
  names.insert(names.end(), std::make_move_iterator(people.begin()),
               std::make_move_iterator(people.end()));
  return names;
}

CompanyName read_company_name(std::string_view name) {
  std::size_t base = name.size();
  for (;;) {
    const std::size_t end = name.find_last_not_of(" ,.", base - 1);
    if (end == std::string_view::npos) break;
    const std::size_t space = name.find_last_of(" ,", end);
    if (space == std::string_view::npos) break;
    std::string word(name.substr(space + 1, end - space));
    std::ranges::transform(word, word.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (!word_facts(word).is(Trait::legal_form)) break;
    const std::size_t before = name.find_last_not_of(" ,.", space);
    if (before == std::string_view::npos) break;
    base = before + 1;
  }
  return {std::string(name.substr(0, base)), std::string(name.substr(base))};
}

}  // namespace poa::assist
