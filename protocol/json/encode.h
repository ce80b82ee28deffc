// Typed values to JSON text, straight into a string: no tree is built on the way.
//
// A struct says once which members it has, and is written and read by that:
//
//   struct Position {
//     std::uint32_t line = 0;
//     std::uint32_t character = 0;
//     static void fields(auto& field, auto& self) {
//       field("line", self.line);
//       field("character", self.character);
//     }
//   };
#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "protocol/json/json.h"
#include "protocol/json/nullable.h"

namespace poa::jsonrpc {

/// Appends a JSON string, quoted and escaped. Bytes that are not UTF-8 become U+FFFD, so that what
/// goes out is always valid JSON.
void encode_string(std::string& out, std::string_view value);
void encode_integer(std::string& out, std::int64_t value);
void encode_integer(std::string& out, std::uint64_t value);
void encode_json(std::string& out, const Json& value);

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
void encode(std::string& out, const T& value);

/// Hands each member of a struct on to `encode`, with its name and the commas between.
class ObjectEncoder {
 public:
  explicit ObjectEncoder(std::string& out) : out_(out) {}

  template <class T>
  void operator()(std::string_view name, const T& member) {
    if constexpr (is_optional<T>) {
      if (!member) return;
    }
    begin_member(name);
    encode(out_, member);
  }

  void close() { out_ += separator_ == '{' ? "{}" : "}"; }

 private:
  void begin_member(std::string_view name);

  std::string& out_;
  char separator_ = '{';
};

inline void encode_value(std::string& out, bool value) { out += value ? "true" : "false"; }
inline void encode_value(std::string& out, std::monostate) { out += "null"; }
inline void encode_value(std::string& out, const std::string& value) { encode_string(out, value); }
inline void encode_value(std::string& out, std::string_view value) { encode_string(out, value); }
inline void encode_value(std::string& out, const Json& value) { encode_json(out, value); }

template <class T>
void encode_value(std::string& out, const std::optional<T>& value) {
  if (value) {
    encode(out, *value);
  } else {
    out += "null";
  }
}

template <class T>
void encode_value(std::string& out, const Nullable<T>& value) {
  encode_value(out, static_cast<const std::optional<T>&>(value));
}

template <class T>
void encode_value(std::string& out, const std::vector<T>& values) {
  out += '[';
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += ',';
    encode(out, values[i]);
  }
  out += ']';
}

template <class T>
void encode_value(std::string& out, const std::map<std::string, T>& values) {
  out += '{';
  bool first = true;
  for (const auto& [key, value] : values) {
    if (!first) out += ',';
    first = false;
    encode_string(out, key);
    out += ':';
    encode(out, value);
  }
  out += '}';
}

template <class... Ts>
void encode_value(std::string& out, const std::variant<Ts...>& value) {
  std::visit([&out](const auto& alternative) { encode(out, alternative); }, value);
}

/// Appends a value as JSON text. An empty optional is null here; as a member of a struct it is left
/// out.
template <class T>
void encode(std::string& out, const T& value) {
  if constexpr (requires(ObjectEncoder & field) { T::fields(field, value); }) {
    ObjectEncoder field(out);
    T::fields(field, value);
    field.close();
  } else if constexpr (std::is_enum_v<T>) {
    encode(out, static_cast<std::underlying_type_t<T>>(value));
  } else if constexpr (std::unsigned_integral<T> && !std::same_as<T, bool>) {
    encode_integer(out, std::uint64_t{value});
  } else if constexpr (std::signed_integral<T>) {
    encode_integer(out, std::int64_t{value});
  } else {
    encode_value(out, value);
  }
}

template <class T>
[[nodiscard]] std::string encoded(const T& value) {
  std::string out;
  encode(out, value);
  return out;
}

}  // namespace poa::jsonrpc
