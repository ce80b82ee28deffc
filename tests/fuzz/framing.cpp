// Frames, cut anywhere: the first line says how the stream is sliced, the rest is the stream.
#include "protocol/framing.h"

#include <optional>
#include <vector>

#include "tests/fuzz/target.h"

using namespace poa;

namespace {

struct Cut {
  std::vector<std::string> bodies;
  std::string error;
  bool within_message = false;

  friend bool operator==(const Cut&, const Cut&) = default;
};

Cut cut(std::string_view stream, fuzz::Choices slices) {
  // Limits that a small input can reach.
  jsonrpc::FrameReader reader({.header_bytes = 128, .body_bytes = 512});
  Cut result;
  while (!stream.empty()) {
    std::string_view slice =
        stream.substr(0, slices.empty() ? stream.size() : 1 + slices.below(64));
    stream.remove_prefix(slice.size());
    while (auto body = reader.next(slice)) result.bodies.push_back(std::move(*body));
    fuzz::require(slice.empty() || !reader.error().empty(), "all bytes are taken");
  }
  result.error = reader.error();
  result.within_message = result.error.empty() && reader.within_message();
  return result;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [slices, stream] = fuzz::first_line(fuzz::text_of(data, size));
  const Cut whole = cut(stream, fuzz::Choices({}));
  fuzz::require(whole == cut(stream, fuzz::Choices(slices)), "slices make no difference");

  std::string again;
  for (const std::string& body : whole.bodies) jsonrpc::append_frame(again, body);
  fuzz::require(cut(again, fuzz::Choices({})).bodies == whole.bodies, "what is framed is read");
  return 0;
}
