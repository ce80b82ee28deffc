// The people and companies of a document, by all the names that it gives them.
#pragma once

#include <string>
#include <vector>

#include "analysis/assist/mentions.h"
#include "analysis/facts.h"

namespace poa::assist {

struct FoundName {
  std::string name;  ///< as Subject::name
  bool is_company = false;
  NameForm form = NameForm::whole;
  ProseRange words;  ///< as Mention::words
};

/// "Marlow Trade Ltd" is "Marlow Trade" elsewhere, and "Dana Whitlock" is "Dana" or "Ms Whitlock"
/// where nobody else is. In no order. Near-linear.
[[nodiscard]] std::vector<FoundName> find_names(const Facts& facts);

/// A company's name and its legal form: "Finch & Sorrel Inc." → "Finch & Sorrel", " Inc.". The
/// second is empty where there is none.
struct CompanyName {
  std::string base;
  std::string legal_form;  ///< with what stands before it: ", LLC"
};
[[nodiscard]] CompanyName read_company_name(std::string_view name);

}  // namespace poa::assist
