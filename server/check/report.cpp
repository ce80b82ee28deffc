#include "server/check/report.h"

namespace poa::server {

void Tally::add(const CheckedDocument& document) {
  ++documents;
  for (const Finding& finding : document.findings) {
    ++findings[static_cast<std::size_t>(finding.severity)];
  }
}

Tally& Tally::operator+=(const Tally& other) {
  documents += other.documents;
  for (std::size_t i = 0; i < findings.size(); ++i) findings[i] += other.findings[i];
  return *this;
}

}  // namespace poa::server
