#include "analysis/plan/front_matter.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "analysis/guide/suspension_type.h"
#include "analysis/language/placeholder.h"
#include "analysis/plan/front_matter/block.h"
#include "analysis/plan/front_matter/entry.h"
#include "analysis/text/edit_distance.h"

namespace poa {
namespace {

using Kind = FrontMatterProblem::Kind;
using Form = FrontMatterEntry::Form;

constexpr std::array kKeys{
    FrontMatterKeyInfo{"suspension", FrontMatterType::text,
                       "The kind of suspension: it decides which documents are asked for.",
                       "inauthentic"},
    FrontMatterKeyInfo{"seller-id", FrontMatterType::text,
                       "Your seller id (merchant token), as Seller Central shows it.",
                       "A1B2C3D4E5F6G7"},
    FrontMatterKeyInfo{"marketplace", FrontMatterType::text,
                       "The marketplace that the notice concerns.", "US"},
    FrontMatterKeyInfo{"case-id", FrontMatterType::text,
                       "The number of the case or of the notice that you answer.", "12345678901"},
    FrontMatterKeyInfo{"notice-date", FrontMatterType::date,
                       "The day of the notice: actions are expected after it, and invoices may be "
                       "365 days older at most.",
                       "2026-05-11"},
    FrontMatterKeyInfo{"submission-date", FrontMatterType::date,
                       "The day on which you send the appeal: what is completed lies before it.",
                       "2026-05-29"},
    FrontMatterKeyInfo{"asins", FrontMatterType::list, "The ASINs that the notice names.",
                       "[B0C4K7M2QX, B0D9T3W5RL]"},
    FrontMatterKeyInfo{"attachments", FrontMatterType::text,
                       "The folder with the documents that you attach, beside this file.",
                       "attachments"},
    FrontMatterKeyInfo{"response", FrontMatterType::text,
                       "What you send: a plan, documents alone, or a dispute of the notice.",
                       "plan"},
};

constexpr std::array<std::pair<std::string_view, Response>, 3> kResponses{{
    {"plan", Response::plan},
    {"documents", Response::documents},
    {"dispute", Response::dispute},
}};

/// Gives the entries their meaning, one after the other; none keeps another from being read.
class Interpreter {
 public:
  explicit Interpreter(FrontMatter& result) : result_(result) {}

  void read(FrontMatterEntry entry) {
    result_.keys.push_back(entry.key);
    const std::string& name = entry.key.name;
    const FrontMatterKeyInfo* info = front_matter_key(name);
    if (info == nullptr) {
      const std::string_view nearest = nearest_front_matter_key(name);
      problem(Kind::unknown_key, entry.key.span, name, name, nearest);
      // "Seller_ID" leaves no doubt about what is meant, so what it says is not lost.
      if (nearest.empty() || !differs_in_case_only(name, nearest)) return;
      info = front_matter_key(nearest);
    }
    if (!seen_.insert(info->name).second) {
      problem(Kind::duplicate_key, entry.key.span, name, name);
      return;
    }
    if (entry.form == Form::empty) return;  // still to be typed
    const bool list_is_due = info->type == FrontMatterType::list;
    if (entry.form != (list_is_due ? Form::list : Form::text)) {
      if (!entry.broken) problem(Kind::wrong_type, entry.key.span, name, name);
      if (entry.form != Form::text) return;
    }
    read_value(*info, entry);
  }

 private:
  void problem(Kind kind, Span span, std::string_view key, std::string_view subject,
               std::string_view suggestion = {}) {
    result_.problems.push_back(
        {kind, span, std::string(key), std::string(subject), std::string(suggestion)});
  }

  static bool differs_in_case_only(std::string_view written, std::string_view key) {
    return std::equal(written.begin(), written.end(), key.begin(), key.end(), [](char a, char b) {
      if (a == '_' || a == ' ') a = '-';
      return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
    });
  }

  /// "related-account": understood, and yet no id.
  static bool is_nearly_an_id(std::string_view written) {
    constexpr std::size_t kFewLetters = 2;
    const std::optional<guide::SuspensionType> type = guide::find_type(written);
    if (!type) return false;
    const std::string_view id = guide::info(*type).id;
    return !differs_in_case_only(written, id) && edit_distance(written, id) <= kFewLetters;
  }

  void read_value(const FrontMatterKeyInfo& info, FrontMatterEntry& entry) {
    if (info.type == FrontMatterType::list) {
      result_.asins =
          entry.form == Form::list ? std::move(entry.values) : separated(entry.values.front());
      return;
    }
    FrontMatterValue& value = entry.values.front();
    if (info.type == FrontMatterType::date) {
      read_date(info.name, value);
    } else if (info.name == "suspension") {
      // A field to be filled in keeps the place of a type.
      const bool wrong = !guide::find_type(value.text) || is_nearly_an_id(value.text);
      if (wrong && find_placeholders(value.text).empty()) {
        problem(Kind::unknown_type, value.span, entry.key.name, value.text,
                guide::nearest_type_id(value.text));
      }
      result_.suspension = std::move(value);
    } else if (info.name == "response") {
      read_response(value);
    } else {
      text_field(info.name) = std::move(value);
    }
  }

  std::optional<FrontMatterValue>& text_field(std::string_view key) {
    if (key == "seller-id") return result_.seller_id;
    if (key == "marketplace") return result_.marketplace;
    if (key == "case-id") return result_.case_id;
    return result_.attachments;
  }

  void read_date(std::string_view key, const FrontMatterValue& value) {
    const std::optional<Date> date = parse_iso_date(value.text);
    if (!date || !date->exists()) {
      problem(Kind::invalid_value, value.span, key, value.text);
      return;
    }
    (key == "notice-date" ? result_.notice_date : result_.submission_date) = date;
  }

  void read_response(const FrontMatterValue& value) {
    for (const auto& [name, response] : kResponses) {
      if (name == value.text) {
        result_.response = response;
        return;
      }
    }
    // One letter is enough to tell the three apart, two of them but for the second.
    std::string_view nearest;
    for (const auto& [name, response] : kResponses) {
      if (!value.text.empty() && value.text.substr(0, 2) == name.substr(0, 2)) nearest = name;
    }
    problem(Kind::invalid_value, value.span, "response", value.text, nearest);
  }

  /// The parts of a text that was meant for a list: "B0C4K7M2QX, B0D9T3W5RL".
  static std::vector<FrontMatterValue> separated(const FrontMatterValue& value) {
    std::vector<FrontMatterValue> parts;
    const std::size_t base =
        value.span.size() > value.text.size() ? value.span.begin + 1 : value.span.begin;
    for (std::size_t at = 0; at < value.text.size();) {
      const std::size_t begin = value.text.find_first_not_of(" ,;-*]}", at);
      if (begin == std::string::npos) break;
      const std::size_t end = std::min(value.text.find_first_of(" ,;", begin), value.text.size());
      parts.push_back({value.text.substr(begin, end - begin), {base + begin, base + end}});
      at = end;
    }
    return parts;
  }

  FrontMatter& result_;
  std::set<std::string_view> seen_;
};

}  // namespace

const FrontMatterKey* FrontMatter::find(std::string_view key) const {
  const auto found = std::find_if(keys.begin(), keys.end(),
                                  [key](const FrontMatterKey& one) { return one.name == key; });
  return found == keys.end() ? nullptr : &*found;
}

std::span<const FrontMatterKeyInfo> front_matter_keys() { return kKeys; }

const FrontMatterKeyInfo* front_matter_key(std::string_view name) {
  const auto* const found =
      std::find_if(kKeys.begin(), kKeys.end(),
                   [name](const FrontMatterKeyInfo& key) { return key.name == name; });
  return found == kKeys.end() ? nullptr : found;
}

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter result;
  const std::optional<FrontMatterBlock> block = find_front_matter(text);
  if (!block) {
    result.body = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    return result;
  }
  result.span = block->whole;
  result.body = block->body;
  result.closed = block->closed;
  if (!block->closed) {
    result.problems.push_back(
        {Kind::syntax, block->opening, "", "the line --- that closes the header is missing", ""});
  }
  FrontMatterEntries read = read_yaml(text, block->yaml);
  for (FrontMatterSyntaxError& error : read.errors) {
    result.problems.push_back({Kind::syntax, error.span, "", std::move(error.explanation), ""});
  }
  Interpreter interpreter(result);
  for (FrontMatterEntry& entry : read.entries) interpreter.read(std::move(entry));
  return result;
}

FrontMatter read_front_matter_again(std::string_view text, std::string_view earlier,
                                    const FrontMatter& read) {
  const std::string_view head = earlier.substr(0, read.body);
  // What is not closed ends where the lines below it say, and a line at the very end may go on.
  const bool same = read.closed && head.ends_with('\n') && text.starts_with(head);
  return same ? read : read_front_matter(text);
}

}  // namespace poa
