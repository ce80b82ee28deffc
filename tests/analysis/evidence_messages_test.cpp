// What the rules about evidence tell the seller beyond the place.
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/rules/missing_document.h"
#include "tests/analysis/scaffold.h"
#include "tests/catch.h"

namespace poa::test {
namespace {

/// Files, and what the documents beside them say.
class FilesBesideDocuments final : public Files {
 public:
  FilesBesideDocuments(std::vector<std::string> paths, std::string documents)
      : files_(std::move(paths)), documents_(std::move(documents)) {}
  [[nodiscard]] bool exists(std::string_view path) const override { return files_.exists(path); }
  [[nodiscard]] std::vector<std::string> below(std::string_view folder) const override {
    return files_.below(folder);
  }
  [[nodiscard]] bool is_named_in_folder(std::string_view name) const override {
    return documents_.find(name) != std::string::npos;
  }

 private:
  FakeFiles files_;
  std::string documents_;
};

/// The message of the only finding of a rule.
std::string message_of(std::string_view rule, const std::string& document,
                       std::vector<std::string> paths = {}, std::string documents = {}) {
  const FilesBesideDocuments files(std::move(paths), std::move(documents));
  Surroundings surroundings;
  surroundings.today = {2026, 6, 30};
  surroundings.files = &files;
  const Facts facts = analyzer().facts(std::make_shared<const Text>(document), surroundings);
  std::string message;
  for (const Finding& finding : analyzer().findings(facts, {})) {
    if (finding.rule == rule) message += finding.message;
  }
  return message;
}

TEST_CASE("a broken link suggests the file that was probably meant") {
  const std::string document = "# Plan of Action\n\n## Attachments\n\n- [x](attachments/lao.pdf)\n";
  CHECK(message_of("broken-attachment", document,
                   {"attachments/loa.pdf", "attachments/invoices.pdf"}) ==
        "There is no file \"attachments/lao.pdf\". Did you mean \"attachments/loa.pdf\"?");
  const std::string moved = "# Plan of Action\n\n## Attachments\n\n- [x](loa.pdf)\n";
  CHECK(message_of("broken-attachment", moved, {"attachments/2026/loa.pdf"}) ==
        "There is no file \"loa.pdf\". Did you mean \"attachments/2026/loa.pdf\"?");
  CHECK(message_of("broken-attachment", document, {"attachments/custody-log.csv"})
            .find("Did you mean") == std::string::npos);
}

TEST_CASE("nothing is said of files where nothing is known of them") {
  const Facts facts = analyzer().facts(
      std::make_shared<const Text>("# Plan of Action\n\n[x](attachments/nothing.pdf)\n"), {});
  for (const Finding& finding : analyzer().findings(facts, {})) {
    CHECK(finding.rule != "broken-attachment");
    CHECK(finding.rule != "unreferenced-attachment");
  }
}

TEST_CASE("the attachments of the appeal beside are its own") {
  const std::vector<std::string> paths = {"attachments/54/a.pdf", "attachments/54/b.pdf",
                                          "attachments/c.pdf"};
  const std::string beside = "attachments: attachments/54";
  const auto message = [&](const std::string& document) {
    return message_of("unreferenced-attachment", document, paths, beside);
  };
  CHECK(message("# Plan of Action\n").find("names \"attachments/c.pdf\".") != std::string::npos);
  CHECK(message("# Plan of Action\n\nSee c.pdf.\n").empty());
  // What this document names or states is its own all the same.
  CHECK(message("# Plan of Action\n\nSee c.pdf, [b](attachments/54/b.pdf).\n")
            .find("names \"attachments/54/a.pdf\".") != std::string::npos);
  CHECK(message("# Plan of Action\n\nSee c.pdf and `attachments/54/b.pdf`.\n")
            .find("names \"attachments/54/a.pdf\".") != std::string::npos);
  CHECK(message("---\nattachments: attachments\n---\n# Plan of Action\n\nSee c.pdf.\n")
            .find("\"attachments/54/a.pdf\", \"attachments/54/b.pdf\"") != std::string::npos);
  // Nobody beside speaks of this one.
  CHECK(message_of("unreferenced-attachment", "# Plan of Action\n", paths)
            .find("attachments/54/a.pdf") != std::string::npos);
}

TEST_CASE("the files that nothing names are told, the first of many") {
  const std::string document = "# Plan of Action\n\n## Attachments\n\n- a.pdf\n";
  const std::string message = message_of(
      "unreferenced-attachment", document,
      {"attachments/a.pdf", "attachments/.DS_Store", "attachments/b.pdf", "attachments/c/d.pdf",
       "attachments/e.pdf", "attachments/f.pdf", "attachments/g.pdf"});
  CHECK(message.find("\"attachments/b.pdf\", \"attachments/c/d.pdf\", \"attachments/e.pdf\" and 2 "
                     "more") != std::string::npos);
  CHECK(message.find("DS_Store") == std::string::npos);
}

TEST_CASE("missing documents are named in short") {
  const std::string document =
      "---\nsuspension: related-accounts\n---\n\n# Plan of Action\n\n## Attachments\n\n"
      "- Organizational chart\n- Business registration of both shops\n";
  const std::string message = message_of("missing-document", document);
  CHECK(message.find("utility bills and network configuration. Attach them") != std::string::npos);
  const std::vector<const guide::ChecklistItem*> missing = missing_documents(facts_of(document));
  REQUIRE(missing.size() == 2);
  CHECK(missing[0]->id == "utility-bills");
}

}  // namespace
}  // namespace poa::test
