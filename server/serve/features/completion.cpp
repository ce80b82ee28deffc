#include "server/serve/features/completion.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "analysis/assist/completion.h"
#include "analysis/assist/completion_help.h"
#include "server/serve/features/markup.h"

namespace poa::server {
namespace {

using assist::CompletionKind;

/// A kind of offer: as the protocol shows it, as we name it in an item's data, and the characters
/// that accept it because nothing else can be meant by them.
struct Row {
  CompletionKind kind;
  lsp::CompletionItemKind shown;
  std::string_view name;
  std::string_view commits = {};
};

constexpr Row rows[] = {
    {CompletionKind::plan, lsp::CompletionItemKind::Snippet, "plan"},
    {CompletionKind::section, lsp::CompletionItemKind::Snippet, "section"},
    {CompletionKind::example, lsp::CompletionItemKind::Snippet, "example"},
    {CompletionKind::checklist_item, lsp::CompletionItemKind::File, "document"},
    {CompletionKind::front_matter_key, lsp::CompletionItemKind::Property, "key"},
    {CompletionKind::value, lsp::CompletionItemKind::EnumMember, "value"},
    {CompletionKind::comment, lsp::CompletionItemKind::Keyword, "comment"},
    {CompletionKind::rule, lsp::CompletionItemKind::Constant, "rule", " ,"},
    {CompletionKind::identifier, lsp::CompletionItemKind::Reference, "identifier", ",.;)"},
    {CompletionKind::name, lsp::CompletionItemKind::Reference, "name"},
    {CompletionKind::date, lsp::CompletionItemKind::Value, "date"},
    {CompletionKind::evidence, lsp::CompletionItemKind::Text, "evidence"},
    {CompletionKind::file, lsp::CompletionItemKind::File, "file"},
};

const Row& row_of(CompletionKind kind) {
  const auto* const row = std::ranges::find(rows, kind, &Row::kind);
  return row == std::end(rows) ? rows[0] : *row;
}

bool is_among(std::string_view name, const std::vector<std::string>& names) {
  return std::ranges::find(names, name) != names.end();
}

/// Makes items in the form that the client can take.
class ItemMaker {
 public:
  ItemMaker(const Positions& positions, std::size_t offset,
            const lsp::ClientCapabilities::Completion& can)
      : positions_(positions), offset_(offset), can_(can) {}

  /// What all items share, for clients that have defaults: the range of the first.
  lsp::CompletionItemDefaults defaults(const assist::Completion& first) {
    lsp::CompletionItemDefaults defaults;
    if (is_among("editRange", can_.item_defaults)) {
      shared_ = first.replaced;
      if (const auto insert = insert_range(first.replaced)) {
        defaults.editRange = lsp::InsertReplaceRange{*insert, positions_.range(first.replaced)};
      } else {
        defaults.editRange = positions_.range(first.replaced);
      }
    }
    if (is_among("insertTextMode", can_.item_defaults)) {
      has_mode_ = true;
      defaults.insertTextMode = lsp::InsertTextMode::AsIs;
    }
    return defaults;
  }

  lsp::CompletionItem item(assist::Completion completion) const {
    const Row& row = row_of(completion.kind);
    lsp::CompletionItem item;
    item.kind = row.shown;
    item.label = std::move(completion.label);
    if (completion.detail.empty()) {
      // Nothing to add.
    } else if (can_.label_details) {
      item.labelDetails = lsp::CompletionItemLabelDetails{{}, std::move(completion.detail)};
    } else {
      item.detail = std::move(completion.detail);
    }
    document(item, row, completion);
    item.sortText = std::move(completion.sort_key);
    item.filterText = std::move(completion.filter_text);
    set_edit(item, completion);
    // The lines of a template are indented as they should be already.
    if (!has_mode_) item.insertTextMode = lsp::InsertTextMode::AsIs;
    if (can_.commit_characters && !row.commits.empty()) {
      auto& commits = item.commitCharacters.emplace();
      for (const char c : row.commits) commits.emplace_back(1, c);
    }
    return item;
  }

 private:
  void document(lsp::CompletionItem& item, const Row& row,
                const assist::Completion& completion) const {
    if (is_among("documentation", can_.resolve_properties)) {
      if (!completion.subject.empty()) {
        item.data = lsp::Json{{"kind", row.name}, {"subject", completion.subject}};
      }
      return;
    }
    const std::string help = completion_help(completion.kind, completion.subject);
    if (!help.empty()) item.documentation = markup(help, can_.documentation_formats);
  }

  void set_edit(lsp::CompletionItem& item, const assist::Completion& completion) const {
    const bool fields = can_.snippets && completion.snippet.has_fields();
    std::string text =
        fields ? render_as_snippet(completion.snippet) : render_as_text(completion.snippet);
    item.insertTextFormat =
        fields ? lsp::InsertTextFormat::Snippet : lsp::InsertTextFormat::PlainText;
    if (shared_ == completion.replaced) {
      if (text != item.label) item.textEditText = std::move(text);
    } else if (const auto insert = insert_range(completion.replaced)) {
      item.textEdit =
          lsp::InsertReplaceEdit{std::move(text), *insert, positions_.range(completion.replaced)};
    } else {
      item.textEdit = lsp::TextEdit{positions_.range(completion.replaced), std::move(text)};
    }
  }

  /// What an editor replaces that inserts: only what is typed. Nothing where that is all, or where
  /// the client does not tell the two apart.
  [[nodiscard]] std::optional<lsp::Range> insert_range(Span replaced) const {
    if (!can_.insert_replace || replaced.end <= offset_) return std::nullopt;
    return positions_.range({replaced.begin, offset_});
  }

  const Positions& positions_;
  std::size_t offset_;
  const lsp::ClientCapabilities::Completion& can_;
  std::optional<Span> shared_;
  bool has_mode_ = false;
};

}  // namespace

lsp::CompletionList completion(const Analysis& analysis, const lsp::CompletionParams& params,
                               const Client& client) {
  const Positions positions(*analysis.input.document.text, client.encoding);
  const std::size_t offset = positions.offset(params.position);
  assist::Completions found =
      assist::completions(analysis.facts, offset, {.is_plan = analysis.is_plan_of_action});
  lsp::CompletionList list;
  list.isIncomplete = found.incomplete;
  if (found.offers.empty()) return list;
  ItemMaker maker(positions, offset, client.capabilities.completion);
  if (!client.capabilities.completion.item_defaults.empty()) {
    list.itemDefaults = maker.defaults(found.offers.front());
  }
  for (assist::Completion& offer : found.offers) list.items.push_back(maker.item(std::move(offer)));
  return list;
}

lsp::CompletionItem resolved_completion(lsp::CompletionItem item, const Client& client) {
  if (!item.data || !item.data->is_object()) return item;
  const auto text = [&](const char* name) {
    const auto member = item.data->find(name);
    return member != item.data->end() && member->is_string() ? member->get<std::string>()
                                                             : std::string();
  };
  const std::string name = text("kind");
  const auto* const row = std::ranges::find(rows, name, &Row::name);
  if (row == std::end(rows)) return item;
  const std::string help = assist::completion_help(row->kind, text("subject"));
  if (!help.empty()) {
    item.documentation = markup(help, client.capabilities.completion.documentation_formats);
  }
  return item;
}

}  // namespace poa::server
