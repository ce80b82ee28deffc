#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/guide/terms.h"
#include "analysis/rules/attachment_words.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/message.h"
#include "analysis/rules/own_words.h"
#include "analysis/rules/table.h"
#include "analysis/text/one_of.h"

namespace poa {
namespace {

/// What follows a file's last dot, in lower case; empty if that is too long for an extension.
std::string extension_of(std::string_view file) {
  constexpr std::size_t kLongestExtension = 8;
  const std::size_t dot = file.rfind('.');
  if (dot == file.npos || dot == 0 || file.size() - dot > kLongestExtension) return {};
  std::string extension(file.substr(dot + 1));
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return extension;
}

bool is_editable(std::string_view file) { return is_one_of(extension_of(file), kEditableFiles); }

enum class Paper {
  unknown,
  issued,  ///< by a supplier, a brand, an authority: it must stay as it came
  own,     ///< the seller's log, list or template, which a spreadsheet may well be
};

Paper paper_in(std::string_view words) {
  static const guide::TermIndex terms = [] {
    guide::TermIndex index;
    for (const std::string_view term : kIssuedPapers) index.add(term);
    for (const std::string_view term : kOwnPapers) index.add(term);
    return index;
  }();
  Paper paper = Paper::unknown;
  terms.each(guide::Words(words).all(), [&](std::uint16_t number, std::size_t) {
    if (number >= kIssuedPapers.size()) {
      paper = Paper::own;
    } else if (paper == Paper::unknown) {
      paper = Paper::issued;
    }
  });
  return paper;
}

/// A file that the appeal names, and where.
struct NamedFile {
  Span place;
  std::string name;
  std::string words;  ///< its name and the text of its link
  std::uint32_t passage = 0;
};

class AttachmentFormat {
 public:
  AttachmentFormat(const Facts& facts, Report& report) : facts_(facts), report_(report) {}

  void check_links() {
    const auto& links = facts_.markdown.links;
    std::vector<std::optional<NamedFile>> files(links.size());
    for (std::size_t i = 0; i < links.size(); ++i) files[i] = linked(links[i]);
    for (const markdown::Inline& text : facts_.markdown.inlines) {
      if (text.link == markdown::kNoLink || !files[text.link]) continue;
      files[text.link]->words.append(" ").append(text.span.in(facts_.text->bytes()));
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
      if (!files[i]) continue;
      linked_.push_back(links[i].span);
      check_file(*files[i]);
    }
  }

  /// Notices about intellectual property name the formats that they take, and PDF is none of them
  /// (.jpg, .png, .gif, .tiff). Not all do, so this is no warning, and told once.
  void check_images() {
    if (!takes_images_only()) return;
    constexpr std::size_t kMostOthers = 10;
    const markdown::Link* first = nullptr;
    std::vector<RelatedPlace> others;
    for (const markdown::Link& link : facts_.markdown.links) {
      if (link.autolink || !puts_forward(link.span)) continue;
      const std::optional<std::string> file = linked_file(link.target);
      if (!file || extension_of(*file) != "pdf") continue;
      if (first == nullptr) {
        first = &link;
      } else if (others.size() < kMostOthers) {
        others.push_back({link.span, "a PDF, too"});
      }
    }
    if (first == nullptr) return;
    const std::string file = *linked_file(first->target);
    report_.add_as(Severity::info, first->span,
                   in_quotes(file_name_of(file)) +
                       " is a PDF, and many notices about intellectual property take images only. "
                       "Read yours; if it says so, send the pages as .jpg or .png.",
                   std::move(others));
  }

  /// Files written out: "see invoice_5107.docx".
  void check_names() {
    const Prose& prose = facts_.prose;
    for (std::uint32_t p = 0; p < prose.passages().size(); ++p) {
      const Passage& passage = prose.passages()[p];
      if (passage.quoted) continue;
      // Few words have a dot within.
      const std::string_view text = prose.text().substr(0, passage.range.end);
      std::uint32_t next = passage.tokens.first;
      for (std::size_t dot = text.find('.', passage.range.begin); dot != text.npos;
           dot = text.find('.', dot + 1)) {
        if (dot + 1 == text.size() || text[dot + 1] == ' ') continue;
        const std::uint32_t index = prose.token_at(static_cast<std::uint32_t>(dot));
        if (index < next || index >= passage.tokens.last) continue;
        next = index + 1;
        const Token& token = prose.tokens()[index];
        const std::string_view name = prose.text(token);
        if (token.quoted || token.kind == TokenKind::opaque || !is_editable(name)) continue;
        const Span place = prose.source(token.range);
        if (!is_linked(place)) check_file({place, std::string(name), std::string(name), p});
      }
    }
  }

  /// "Invoices of Calder Wholesale LLC (Word)"
  void check_formats() {
    for (const PhraseMatch& match : own_matches(facts_, kEditableFormats)) {
      const Span place = facts_.prose.source(match.range);
      const Sentence& sentence = facts_.prose.sentences()[match.sentence];
      if (puts_forward(place) && paper_in(facts_.prose.text(sentence.range)) == Paper::issued) {
        report(place, facts_.prose.text(match.range));
      }
    }
  }

 private:
  [[nodiscard]] std::optional<NamedFile> linked(const markdown::Link& link) const {
    if (link.autolink) return std::nullopt;
    const std::optional<std::string> file = linked_file(link.target);
    if (!file || !is_editable(*file)) return std::nullopt;
    const std::string name(file_name_of(*file));
    return NamedFile{link.span, name, name, facts_.prose.first_passage_from(link.block)};
  }

  [[nodiscard]] bool takes_images_only() const {
    constexpr std::array kTypes = {guide::SuspensionType::intellectual_property,
                                   guide::SuspensionType::trademark,
                                   guide::SuspensionType::copyright, guide::SuspensionType::patent};
    const auto type = facts_.plan.type();
    return type && std::ranges::find(kTypes, *type) != kTypes.end();
  }

  [[nodiscard]] bool is_linked(Span place) const {
    const auto after =
        std::ranges::partition_point(linked_, [&](Span link) { return link.begin <= place.begin; });
    return after != linked_.begin() && std::prev(after)->contains(place.begin);
  }

  /// The root cause and the prevention plan tell of files; the other parts put them forward.
  [[nodiscard]] bool puts_forward(Span place) const {
    const Section* section = facts_.plan.section_at(place.begin);
    return section == nullptr || (section->role != guide::SectionRole::root_cause &&
                                  section->role != guide::SectionRole::prevention_plan);
  }

  void check_file(const NamedFile& file) {
    if (!puts_forward(file.place)) return;
    if (file.passage >= facts_.prose.passages().size()) return;
    if (facts_.prose.passages()[file.passage].quoted) return;
    Paper paper = paper_in(file.words);
    if (paper == Paper::unknown) paper = paper_around(file);
    if (paper == Paper::issued) report(file.place, file.name);
  }

  /// What the item or the paragraph around a file says that it is. Of long ones, and of those that
  /// name an unchangeable file too, nobody knows which words are about which file.
  [[nodiscard]] Paper paper_around(const NamedFile& file) const {
    constexpr std::size_t kMostBytes = 300;
    constexpr int kMostLinks = 10;
    ProseRange around = facts_.prose.passages()[file.passage].range;
    Span bytes = facts_.prose.source(around);
    if (const Item* item = item_at(file.place.begin)) {
      const auto sentences = facts_.prose.sentences(item->sentences);
      around = {sentences.front().range.begin, sentences.back().range.end};
      bytes = item->span;
    }
    if (around.end - around.begin > kMostBytes) return Paper::unknown;
    const auto& links = facts_.markdown.links;
    auto link = std::partition_point(links.begin(), links.end(), [&](const markdown::Link& other) {
      return other.span.begin < bytes.begin;
    });
    for (int looked_at = 0; link != links.end() && link->span.begin < bytes.end; ++link) {
      if (++looked_at > kMostLinks) return Paper::unknown;
      if (leads_to_file(*link) && !is_editable(*linked_file(link->target))) return Paper::unknown;
    }
    return paper_in(facts_.prose.text(around));
  }

  [[nodiscard]] const Item* item_at(std::size_t offset) const {
    const Section* section = facts_.plan.section_at(offset);
    if (section == nullptr) return nullptr;
    const auto after = std::ranges::partition_point(
        section->items, [&](const Item& item) { return item.span.begin <= offset; });
    if (after == section->items.begin()) return nullptr;
    const Item& item = *std::prev(after);
    return item.span.contains(offset) && !item.sentences.empty() ? &item : nullptr;
  }

  void report(Span place, std::string_view words) {
    report_.add(place, in_quotes(words) +
                           " can be edited, and Amazon refuses papers of others in such a format. "
                           "Ask who issued it for the original as PDF or a photo; do not convert "
                           "it yourself.");
  }

  const Facts& facts_;
  Report& report_;
  std::vector<Span> linked_;  ///< the links to editable files
};

void check(const Facts& facts, Report& report) {
  AttachmentFormat formats(facts, report);
  formats.check_links();
  formats.check_images();
  formats.check_names();
  formats.check_formats();
}

constexpr std::array<const PhraseList*, 1> kLists = {&kEditableFormats};

}  // namespace

const Rule kAttachmentFormat{.id = "attachment-format",
                             .group = RuleGroup::practice,
                             .severity = Severity::warning,
                             .phrases = kLists,
                             .check = check};

}  // namespace poa
