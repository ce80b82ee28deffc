#include "tests/analysis/scaffold.h"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace poa::test {
namespace {

struct ScaffoldPart {
  std::string_view name;
  std::string_view heading;
  std::string_view body;
};

constexpr std::string_view kHead =
    "---\n"
    "suspension: inauthentic\n"
    "seller-id: A2XK3J9Q4L7T1M\n"
    "notice-date: 2026-05-11\n"
    "submission-date: 2026-06-20\n"
    "---\n\n"
    "# Plan of Action\n\n"
    "Dear Amazon Seller Performance Team,\n\n";

constexpr std::array<ScaffoldPart, 6> kParts{{
    {"opening", "", "On 11 May 2026 you closed our account over ASIN B0C4K7M2QX.\n"},
    {"root-cause", "## Root cause\n\n",
     "The root cause was that our buyer released PO 2217 of 14 January 2026 for 480 units of ASIN "
     "B0C4K7M2QX before we had the wholesaler's authorization on file.\n"},
    {"corrective-actions", "## Corrective actions\n\n",
     "1. On 12 May 2026 we closed the listing of B0C4K7M2QX; a screenshot is attached.\n"
     "2. On 13 May 2026 we refunded 96 buyers, $3,356.64 in total (report enclosed).\n"
     "3. On 15 May 2026 we ended the contract with Calder Wholesale LLC; see Exhibit C.\n"},
    {"prevention-plan", "## Prevention plan\n\n",
     "1. Ines Okafor, our sourcing manager, telephones the brand about each new supplier and files "
     "its answer in Zenbuy.\n"
     "2. If 1 lot number of a shipment does not match, Tom Adeyemi blocks the whole shipment "
     "within 24 hours.\n"
     "3. Every month our accountant compares units sold with units invoiced; at a difference over "
     "1% she closes the listing.\n"},
    {"supporting-documents", "## Supporting documents\n\n",
     "- [x] Invoice 5107 of Calder Wholesale LLC, 16 January 2026 "
     "([copy](attachments/invoices.pdf))\n"
     "- [x] Letter of authorization from the brand ([letter](attachments/loa.pdf))\n"
     "- [x] Certificate of authenticity for lot 88\n"
     "- [x] Chain of custody from the factory to our warehouse\n"},
    {"closing", "", "Sincerely,\n\nMartin Feld\n"},
}};

}  // namespace

Scaffold scaffold(std::string_view piece, std::string_view part) {
  if (part == "document") return {std::string(piece), 0};
  Scaffold result;
  bool placed = false;
  result.text = kHead;
  for (const ScaffoldPart& own : kParts) {
    result.text += own.heading;
    if (own.name == part) {
      placed = true;
      result.piece = result.text.size();
      result.text += piece;
      if (!piece.ends_with('\n')) result.text += '\n';
    } else {
      result.text += own.body;
    }
    result.text += '\n';
  }
  if (!placed) throw std::invalid_argument("no such part of an appeal: " + std::string(part));
  return result;
}

bool FakeFiles::exists(std::string_view path) const {
  return std::find(paths_.begin(), paths_.end(), path) != paths_.end();
}

std::vector<std::string> FakeFiles::below(std::string_view folder) const {
  std::vector<std::string> found;
  for (const std::string& path : paths_) {
    if (path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/') {
      found.push_back(path);
    }
  }
  return found;
}

const Analyzer& analyzer() {
  static const Analyzer the_analyzer;
  return the_analyzer;
}

Facts facts_of(std::string_view text) {
  static const FakeFiles files({"attachments/invoices.pdf", "attachments/loa.pdf"});
  Surroundings surroundings;
  surroundings.today = {2026, 6, 30};
  surroundings.files = &files;
  return analyzer().facts(std::make_shared<const Text>(std::string(text)), surroundings);
}

std::vector<Finding> findings_of(std::string_view text) {
  return analyzer().findings(facts_of(text), {});
}

}  // namespace poa::test
