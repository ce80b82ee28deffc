#include "protocol/json/decode.h"

#include <algorithm>
#include <cmath>

namespace poa::jsonrpc {

std::string Path::to_string() const {
  if (parent == nullptr) return std::string(name);
  std::string text = parent->to_string();
  if (name.empty()) {
    text.append("[").append(std::to_string(index)).append("]");
  } else {
    text.append(".").append(name);
  }
  return text;
}

bool DecodeError::expected(const Path& at, std::string_view what) {
  message_ = at.to_string().append(": expected ").append(what);
  return false;
}

bool decode_unsigned(const Json& value, std::uint64_t limit, std::uint64_t& out) {
  if (value.is_number_unsigned()) {
    out = std::min(value.get<std::uint64_t>(), limit);
    return true;
  }
  if (!value.is_number_float()) return false;
  const double number = value.get<double>();
  if (!(number >= 0) || std::trunc(number) != number) return false;
  out = number >= static_cast<double>(limit) ? limit : static_cast<std::uint64_t>(number);
  return true;
}

bool decode_signed(const Json& value, std::int64_t lowest, std::int64_t highest,
                   std::int64_t& out) {
  if (value.is_number_unsigned() &&
      value.get<std::uint64_t>() > static_cast<std::uint64_t>(highest)) {
    return false;
  }
  if (value.is_number_integer()) {
    out = value.get<std::int64_t>();
  } else if (value.is_number_float()) {
    const double number = value.get<double>();
    // 2^63 is exact as a double; the largest int64 is not.
    if (!(number >= -0x1p63 && number < 0x1p63) || std::trunc(number) != number) return false;
    out = static_cast<std::int64_t>(number);
  } else {
    return false;
  }
  return out >= lowest && out <= highest;
}

}  // namespace poa::jsonrpc
