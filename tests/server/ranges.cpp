#include "tests/server/ranges.h"

#include <algorithm>
#include <utility>

#include "server/serve/positions.h"
#include "tests/catch.h"

namespace poa::server::test {
namespace {

class AllFiles final : public Files {
 public:
  [[nodiscard]] bool exists(std::string_view path) const override {
    return path.find("lost") == path.npos;
  }
  [[nodiscard]] std::vector<std::string> below(std::string_view) const override { return {}; }
  [[nodiscard]] bool is_named_in_folder(std::string_view) const override { return false; }
};

lsp::Position position_of(const Json& json) { return {json.at("line"), json.at("character")}; }

void check_position(const Json& position, const std::vector<std::size_t>& lengths) {
  const std::size_t line = position.at("line");
  REQUIRE(line < lengths.size());
  REQUIRE(position.at("character").get<std::size_t>() <= lengths[line]);
}

}  // namespace

std::vector<std::size_t> line_lengths(const std::string& text, const std::string& encoding) {
  std::vector<std::size_t> lengths{0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\r' || byte == '\n') {
      if (byte == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
      lengths.push_back(0);
    } else if (encoding == "utf-8") {
      ++lengths.back();
    } else if ((byte & 0xC0U) != 0x80) {
      lengths.back() += encoding == "utf-16" && byte >= 0xF0 ? 2 : 1;
    }
  }
  return lengths;
}

bool is_before(const Json& a, const Json& b) { return position_of(a) <= position_of(b); }

void check_ranges(const Json& value, const std::vector<std::size_t>& lengths) {
  if (value.is_array()) {
    for (const Json& element : value) check_ranges(element, lengths);
    return;
  }
  if (!value.is_object()) return;
  if (value.contains("start") && value.contains("end")) {
    check_position(value.at("start"), lengths);
    check_position(value.at("end"), lengths);
    REQUIRE(is_before(value.at("start"), value.at("end")));
  }
  if (value.contains("position")) check_position(value.at("position"), lengths);
  if (value.contains("startLine")) {
    REQUIRE(value.at("startLine").get<std::size_t>() < value.at("endLine").get<std::size_t>());
    REQUIRE(value.at("endLine").get<std::size_t>() < lengths.size());
  }
  if (value.contains("selectionRange")) {
    REQUIRE(is_before(value.at("range").at("start"), value.at("selectionRange").at("start")));
    REQUIRE(is_before(value.at("selectionRange").at("end"), value.at("range").at("end")));
  }
  for (const auto& [key, member] : value.items()) check_ranges(member, lengths);
}

void check_tokens(const Json& data, const std::vector<std::size_t>& lengths) {
  std::size_t line = 0;
  std::size_t start = 0;
  std::size_t end = 0;
  for (std::size_t i = 0; i < data.size(); i += 5) {
    const std::size_t lines = data[i];
    if (lines > 0) start = end = 0;
    line += lines;
    start += data[i + 1].get<std::size_t>();
    REQUIRE(start >= end);
    end = start + data[i + 2].get<std::size_t>();
    REQUIRE(end > start);
    REQUIRE(line < lengths.size());
    REQUIRE(end <= lengths[line]);
  }
}

std::string edited(const std::string& text, const Json& edits, const std::string& encoding) {
  const Text document(text);
  const Positions positions(document, choose_encoding({encoding}));
  check_ranges(edits, line_lengths(text, encoding));
  std::vector<std::pair<Span, std::string>> changes;
  for (const Json& edit : edits) {
    const Json& range = edit.at("range");
    changes.emplace_back(
        positions.span({position_of(range.at("start")), position_of(range.at("end"))}),
        edit.at("newText"));
  }
  std::ranges::stable_sort(changes, {}, [](const auto& change) { return change.first.begin; });
  std::string result;
  std::size_t reached = 0;
  for (const auto& [span, with] : changes) {
    REQUIRE(span.begin >= reached);
    result.append(text, reached, span.begin - reached).append(with);
    reached = span.end;
  }
  return result.append(text, reached);
}

std::shared_ptr<World> world_with_files() {
  auto world = std::make_shared<World>();
  world->files_in = [](const std::filesystem::path&) { return std::make_shared<AllFiles>(); };
  return world;
}

}  // namespace poa::server::test
