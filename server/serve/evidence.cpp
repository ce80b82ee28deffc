#include "server/serve/evidence.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "analysis/assist/checklist_help.h"
#include "analysis/assist/documents.h"
#include "analysis/guide/checklist.h"
#include "analysis/rules/attachments.h"
#include "analysis/rules/missing_document.h"
#include "protocol/json/encode.h"
#include "server/serve/features/markup.h"

namespace poa::server {
namespace {

using jsonrpc::Json;

Json json_of(const lsp::Range& range) { return Json::parse(jsonrpc::encoded(range)); }

Json files_of(const Facts& facts, Span item) {
  Json files = Json::array();
  const auto& links = facts.markdown.links;
  auto link = std::partition_point(links.begin(), links.end(), [&](const markdown::Link& one) {
    return one.span.begin < item.begin;
  });
  for (; link != links.end() && link->span.begin < item.end; ++link) {
    if (assist::leads_to_file(facts, *link)) files.push_back(link->target);
  }
  return files;
}

Json item_as_json(const Facts& facts, const Item& item, const Positions& positions) {
  Json box;
  if (item.task) box = json_of(positions.range({item.task->mark, item.task->mark + 1}));
  return {{"range", json_of(positions.range(item.first_line))},
          {"box", std::move(box)},
          {"ticked", item.task && item.task->checked},
          {"files", files_of(facts, item.span)}};
}

std::string help_of(const guide::ChecklistItem& document, const Client& client) {
  return markup(assist::checklist_help(document), client.capabilities.hover.content_formats).value;
}

}  // namespace

Json evidence_as_json(const Facts& facts, const Positions& positions, const Client& client) {
  const auto type = facts.plan.type();
  if (!type) return nullptr;
  const auto asked = guide::checklist(*type);

  std::vector<const Item*> items(asked.size(), nullptr);
  if (const auto* section = facts.plan.section(guide::SectionRole::supporting_documents)) {
    const auto take = [&](const Item& item, std::uint64_t named) {
      for (std::size_t i = 0; i < asked.size(); ++i) {
        if ((named >> i & 1U) != 0 && items[i] == nullptr) items[i] = &item;
      }
    };
    for (const Item& item : section->items) {
      take(item, assist::named_documents(facts, item.sentences, *type));
    }
    // A line that names none in full may be known by a word.
    for (const Item& item : section->items) {
      if (assist::named_documents(facts, item.sentences, *type) != 0) continue;
      take(item, assist::listed_documents(facts, item, *type));
    }
  }

  const auto missing = missing_documents(facts);
  Json documents = Json::array();
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const guide::ChecklistItem& document = *asked[i];
    documents.push_back(
        {{"id", document.id},
         {"text", document.text},
         {"help", help_of(document, client)},
         {"required", document.required},
         {"missing", std::ranges::find(missing, &document) != missing.end()},
         {"item", items[i] == nullptr ? Json() : item_as_json(facts, *items[i], positions)}});
  }
  return {{"attachments", attachments_folder(facts)}, {"documents", std::move(documents)}};
}

}  // namespace poa::server
