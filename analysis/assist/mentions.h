// The things that a document names - an ASIN, an invoice, a supplier, an attachment - and every
// place where it names them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/facts.h"
#include "analysis/text/span.h"

namespace poa::assist {

enum class SubjectKind : std::uint8_t {
  asin,
  order,
  purchase_order,
  invoice,
  shipment,
  removal_order,
  seller,
  case_number,
  code,  ///< of a document, a procedure, a standard
  email,
  person,
  company,
  date,
  attachment,  ///< a file beside the document
};

/// A thing that is named.
struct Subject {
  SubjectKind kind = SubjectKind::code;
  /// An identifier in capitals; a person's name without title, a company's without legal form; a
  /// date as YYYY-MM-DD; an attachment's path from the document's folder.
  std::string name;

  friend bool operator==(const Subject&, const Subject&) = default;
};

/// Whether two documents speak of the same thing. An identifier with letters is one whatever it is
/// announced as ("invoice HY-0311", "HY-0311"); of plain numbers each kind has its own.
[[nodiscard]] bool is_same(const Subject& a, const Subject& b);

/// How much of a name stands at a place.
enum class NameForm : std::uint8_t {
  whole,          ///< "Marlow Trade Ltd", "Dana Whitlock", and every identifier
  without_legal,  ///< "Marlow Trade"
  first_name,     ///< "Dana"
  last_name,      ///< "Ms Whitlock", without the title
};

struct Mention {
  std::size_t subject = 0;  ///< in Mentions::subjects
  Span span;                ///< in the document, quotation marks and markup around it left out
  NameForm form = NameForm::whole;
  bool in_front_matter = false;
  bool is_destination = false;  ///< a link's, or of the definition that reference links share
  /// Of a name, the words in Prose::text(): in the document markup or a line's end may stand
  /// between them. Empty for everything else, which stands in one piece.
  ProseRange words;
};

struct Mentions {
  std::vector<Subject> subjects;
  std::vector<Mention> all;  ///< in document order

  /// Those of one subject, in document order.
  [[nodiscard]] std::vector<Mention> of(std::size_t subject) const;
  /// The subject that is the same.
  [[nodiscard]] std::optional<std::size_t> find(const Subject& subject) const;
};

/// All of them. A subject is told by what it is called, however it is written: an identifier in
/// small letters, a company with its legal form or without, a day in any notation, a file by its
/// path or, where that is the only one of the name, by its name. Identifiers count in the front
/// matter, the text, tables, headings, code and web addresses, but not in the names of files;
/// comments are not read. Near-linear.
[[nodiscard]] Mentions find_mentions(const Facts& facts);

/// Where a subject is introduced: in the front matter, else where it is named first. Null for a
/// subject without mentions.
[[nodiscard]] const Mention* introduction(const Mentions& mentions, std::size_t subject);

/// The mention at an offset, the smallest if there are several; what ends there counts. Null if
/// there is none.
[[nodiscard]] const Mention* mention_at(const Mentions& mentions, std::size_t offset);

/// The subject at an offset: that of the mention, or the file that the link around it leads to.
[[nodiscard]] std::optional<std::size_t> subject_at(const Facts& facts, const Mentions& mentions,
                                                    std::size_t offset);

}  // namespace poa::assist
