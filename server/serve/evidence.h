// The evidence checklist of an appeal as data, for an editor that shows it.
#pragma once

#include "analysis/facts.h"
#include "protocol/json/json.h"
#include "server/serve/client.h"
#include "server/serve/positions.h"

namespace poa::server {

/// {attachments, documents}: the attachments folder, from the document's own, and for each document
/// of the checklist {id, text, help, required, missing, item}. `help` is in the form of the
/// client's hovers: Markdown where it shows that, plain text else. `missing` is true of a required
/// document that the appeal names nowhere. `item` is the line of the supporting documents that
/// names it, or null: {range, box, ticked, files} with the range of the line's words, that of the
/// mark in its box (null without a box) and the files that its links lead to. Null where the
/// suspension type is not known.
[[nodiscard]] jsonrpc::Json evidence_as_json(const Facts& facts, const Positions& positions,
                                             const Client& client);

}  // namespace poa::server
