#include "server/folder_files.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/server/check_program.h"

namespace poa::server {
namespace {

namespace fs = std::filesystem;

TEST_CASE("The files beside a document are found by their relative paths") {
  const test::TemporaryFolder folder;
  folder.write("appeals/attachments/b invoice.pdf", "x");
  folder.write("appeals/attachments/sub/a.png", "x");
  folder.write("appeals/attachments/.DS_Store", "x");
  folder.write("appeals/attachments/.git/config", "x");
  folder.write("shared/c.pdf", "x");
  fs::create_directory_symlink(folder.path() / "appeals",
                               folder.path() / "appeals/attachments/loop");
  const FolderFiles files(folder.path() / "appeals");

  CHECK(files.exists("attachments/b invoice.pdf"));
  CHECK(files.exists("./attachments/../attachments/sub/a.png"));
  CHECK(files.exists("../shared/c.pdf"));
  CHECK(files.exists("attachments"));
  CHECK_FALSE(files.exists("attachments/b%20invoice.pdf"));
  CHECK_FALSE(files.exists("attachments/B invoice.pdf"));
  CHECK_FALSE(files.exists(std::string_view("attachments\0.pdf", 16)));
  CHECK_FALSE(files.exists(std::string(100'000, 'a')));

  const std::vector<std::string> below{"attachments/b invoice.pdf", "attachments/sub/a.png"};
  CHECK(files.below("attachments") == below);
  CHECK(files.below("./attachments/") == below);
  CHECK(files.below("nowhere").empty());
  CHECK(files.below("attachments/b invoice.pdf").empty());
}

TEST_CASE("The documents of a folder tell which files they name") {
  const test::TemporaryFolder folder;
  folder.write("first.md", "see [it](attachments/a%20b.PDF)");
  folder.write("second.markdown", "photo.png is attached");
  folder.write("notes.txt", "c.pdf");
  const FolderFiles files(folder.path());
  CHECK(files.is_named_in_folder("A b.pdf"));
  CHECK(files.is_named_in_folder("photo.png"));
  CHECK_FALSE(files.is_named_in_folder("c.pdf"));
  CHECK_FALSE(files.is_named_in_folder("hoto.png"));
  CHECK_FALSE(FolderFiles(folder.path() / "nowhere").is_named_in_folder("c.pdf"));
}

TEST_CASE("What a document of a folder names is read again when it has changed") {
  const test::TemporaryFolder folder;
  folder.write("first.md", "a.pdf");
  const auto documents = std::make_shared<DocumentNames>();
  CHECK(FolderFiles(folder.path(), documents).is_named_in_folder("a.pdf"));
  folder.write("first.md", "another.pdf");
  folder.write("second.md", "c.pdf");
  const FolderFiles files(folder.path(), documents);
  CHECK_FALSE(files.is_named_in_folder("a.pdf"));
  CHECK(files.is_named_in_folder("another.pdf"));
  CHECK(files.is_named_in_folder("c.pdf"));
}

TEST_CASE("A file's name is found however Markdown writes it") {
  const auto names = [](std::string_view text) {
    FileNames found;
    add_file_names(text, found);
    return found;
  };
  CHECK(names("See attachments/Invoice%20(2).PDF.").contains("invoice (2).pdf"));
  CHECK(names("[the log](<papers/custody log, final.csv>)").contains("custody log, final.csv"));
  CHECK(names("**photo.png**, `scan_3.tiff`; \"b.jpg\"").contains("photo.png"));
  CHECK(names("`scan_3.tiff`").contains("scan_3.tiff"));
  CHECK(names("attachments: attachments/client-7").contains("client-7"));
  CHECK(names("papers/client-7/a.pdf").contains("client-7"));
  CHECK(names("attachments: attachments/54").contains("attachments/54"));
  CHECK_FALSE(names("We took client-7 on.").contains("client-7"));
  CHECK_FALSE(names("one\nb.pdf").contains("one\nb.pdf"));
  CHECK(names("").empty());
  CHECK(names("... . .").empty());
  CHECK_FALSE(names(std::string(1000, 'x') + ".pdf").contains(".pdf"));
}

TEST_CASE("One object shows one state of the disk") {
  const test::TemporaryFolder folder;
  const FolderFiles files(folder.path());
  CHECK_FALSE(files.exists("a.pdf"));
  folder.write("a.pdf", "x");
  CHECK_FALSE(files.exists("a.pdf"));
  CHECK(FolderFiles(folder.path()).exists("a.pdf"));
}

}  // namespace
}  // namespace poa::server
