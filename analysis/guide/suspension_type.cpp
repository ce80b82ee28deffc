#include "analysis/guide/suspension_type.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "analysis/guide/terms.h"
#include "analysis/text/edit_distance.h"

namespace poa::guide {
namespace {

std::string kebab_case(std::string_view id) {
  std::string result;
  for (const char c : id) {
    if (c == ' ' || c == '_' || c == '-' || c == '\t') {
      if (!result.empty() && result.back() != '-') result += '-';
    } else {
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  while (result.ends_with('-')) result.pop_back();
  return result;
}

// Types of different families whose texts share their words.
constexpr std::array<std::pair<SuspensionType, SuspensionType>, 15> neighbours = {{
    {SuspensionType::inauthentic, SuspensionType::counterfeit},
    {SuspensionType::inauthentic, SuspensionType::parallel_import},
    {SuspensionType::inauthentic, SuspensionType::used_sold_as_new},
    {SuspensionType::forged_documents, SuspensionType::identity_verification},
    {SuspensionType::forged_documents, SuspensionType::counterfeit},
    {SuspensionType::performance, SuspensionType::not_as_described},
    {SuspensionType::performance, SuspensionType::used_sold_as_new},
    {SuspensionType::performance, SuspensionType::drop_shipping},
    {SuspensionType::late_shipment, SuspensionType::drop_shipping},
    {SuspensionType::tracking, SuspensionType::drop_shipping},
    {SuspensionType::listing_variation, SuspensionType::not_as_described},
    {SuspensionType::listing_variation, SuspensionType::review_manipulation},
    {SuspensionType::restricted_products, SuspensionType::fba_condition},
    {SuspensionType::expired_food, SuspensionType::fba_condition},
    {SuspensionType::expired_food, SuspensionType::used_sold_as_new},
}};

// Below this a text gives no type away: one typical word, or a few hints, are not enough.
constexpr int least_score = 6;

constexpr int most_counted = 3;

}  // namespace

const SuspensionTypeInfo& info(SuspensionType type) {
  return all_types()[static_cast<std::size_t>(type)];
}

std::optional<SuspensionType> find_type(std::string_view id) {
  const std::string wanted = kebab_case(id);
  for (const SuspensionTypeInfo& row : all_types()) {
    if (row.id == wanted || std::ranges::find(row.aliases, wanted) != row.aliases.end()) {
      return row.type;
    }
  }
  return std::nullopt;
}

std::string_view nearest_type_id(std::string_view misspelt) {
  const std::string wanted = kebab_case(misspelt);
  constexpr std::size_t longest_id = 40;
  if (wanted.empty() || wanted.size() > longest_id) return {};
  std::string_view nearest;
  // A third of the letters wrong is a slip; more is another word.
  std::size_t least = wanted.size() / 3 + 1;
  for (const SuspensionTypeInfo& row : all_types()) {
    const auto consider = [&](std::string_view name) {
      const std::size_t distance = edit_distance(wanted, name);
      if (distance >= least) return;
      least = distance;
      nearest = row.id;
    };
    consider(row.id);
    std::ranges::for_each(row.aliases, consider);
  }
  return nearest;
}

bool are_near(SuspensionType a, SuspensionType b) {
  if (info(a).family == info(b).family) return true;
  return std::ranges::any_of(neighbours, [&](const auto& pair) {
    return pair == std::pair{a, b} || pair == std::pair{b, a};
  });
}

std::optional<TypeInference> infer_type(std::span<const std::string_view> words) {
  struct Vote {
    SuspensionType type;
    int weight;
  };
  struct Triggers {
    TermIndex terms;
    std::vector<std::vector<Vote>> votes;
  };
  static const Triggers triggers = [] {
    Triggers result;
    for (const SuspensionTypeInfo& row : all_types()) {
      for (const Trigger& trigger : row.triggers) {
        const std::size_t number = result.terms.add(trigger.term);
        result.votes.resize(result.terms.size());
        result.votes[number].push_back({row.type, trigger.weight});
      }
    }
    return result;
  }();

  std::vector<int> seen(triggers.terms.size());
  std::array<int, suspension_type_count> scores{};
  triggers.terms.each(words, [&](std::uint16_t number, std::size_t) {
    if (++seen[number] > most_counted) return;
    for (const Vote& vote : triggers.votes[number]) {
      scores[static_cast<std::size_t>(vote.type)] += vote.weight;
    }
  });

  const auto best = std::ranges::max_element(scores);
  const auto type = static_cast<SuspensionType>(best - scores.begin());
  int runner_up = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!are_near(type, static_cast<SuspensionType>(i))) runner_up = std::max(runner_up, scores[i]);
  }
  if (*best < least_score || *best <= runner_up) return std::nullopt;
  return TypeInference{type, *best, runner_up};
}

}  // namespace poa::guide
