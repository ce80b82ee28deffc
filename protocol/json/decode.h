// JSON values to typed ones, with errors that say where and what was expected.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/json/json.h"
#include "protocol/json/nullable.h"

namespace poa::jsonrpc {

/// Where a value sits, as a chain up the call stack; put into words only when something is wrong.
struct Path {
  const Path* parent = nullptr;
  std::string_view name;  ///< The member's name; empty for an array's element.
  std::size_t index = 0;

  /// As in `params.contentChanges[2].range`.
  [[nodiscard]] std::string to_string() const;
};

/// The first thing that was wrong, as `params.position.line: expected an unsigned integer`.
class DecodeError {
 public:
  [[nodiscard]] const std::string& message() const { return message_; }

  /// Notes what was expected at a place; returns false, for the caller to return in turn.
  bool expected(const Path& at, std::string_view what);

 private:
  std::string message_;
};

/// Integers: unsigned ones above the type's limit are clamped (clients write "to the end of the
/// line" as a huge column), and 3.0 is 3; nothing else is bent.
bool decode_unsigned(const Json& value, std::uint64_t limit, std::uint64_t& out);
bool decode_signed(const Json& value, std::int64_t lowest, std::int64_t highest, std::int64_t& out);

/// Reads a value. Strings and whole sub-values are moved out of `value`, which holds the text of a
/// document perhaps: it is used up. False, with the first error, where the shape is wrong.
template <class T>
bool decode(Json& value, T& out, const Path& at, DecodeError& error);

/// Hands each member of a struct on to `decode`. Members that are optional may be missing or null;
/// members that the struct does not name are ignored.
class ObjectDecoder {
 public:
  ObjectDecoder(Json::object_t& object, const Path& at, DecodeError& error)
      : object_(object), at_(at), error_(error) {}

  template <class T>
  void operator()(std::string_view name, T& member) {
    if (!good_) return;
    const Path at{&at_, name};
    Json missing;
    const auto found = object_.find(name);
    good_ = decode(found == object_.end() ? missing : found->second, member, at, error_);
  }

  [[nodiscard]] bool good() const { return good_; }

 private:
  Json::object_t& object_;
  const Path& at_;
  DecodeError& error_;
  bool good_ = true;
};

inline bool decode_value(Json& value, bool& out, const Path& at, DecodeError& error) {
  if (!value.is_boolean()) return error.expected(at, "a boolean");
  out = value.get<bool>();
  return true;
}

inline bool decode_value(Json& value, std::string& out, const Path& at, DecodeError& error) {
  if (!value.is_string()) return error.expected(at, "a string");
  out = std::move(value.get_ref<std::string&>());
  return true;
}

inline bool decode_value(Json& value, Json& out, const Path&, DecodeError&) {
  out = std::move(value);
  return true;
}

/// Nothing is wanted, so anything will do.
inline bool decode_value(Json&, std::monostate&, const Path&, DecodeError&) { return true; }

template <class T>
bool decode_value(Json& value, std::optional<T>& out, const Path& at, DecodeError& error) {
  if (value.is_null()) {
    out.reset();
    return true;
  }
  return decode(value, out ? *out : out.emplace(), at, error);
}

template <class T>
bool decode_value(Json& value, Nullable<T>& out, const Path& at, DecodeError& error) {
  return decode_value(value, static_cast<std::optional<T>&>(out), at, error);
}

template <class T>
bool decode_value(Json& value, std::vector<T>& out, const Path& at, DecodeError& error) {
  if (!value.is_array()) return error.expected(at, "an array");
  out.clear();
  out.reserve(value.size());
  for (Json& element : value) {
    const Path element_at{&at, {}, out.size()};
    if (!decode(element, out.emplace_back(), element_at, error)) return false;
  }
  return true;
}

template <class T>
bool decode_value(Json& value, std::map<std::string, T>& out, const Path& at, DecodeError& error) {
  if (!value.is_object()) return error.expected(at, "an object");
  out.clear();
  for (auto& [key, element] : value.get_ref<Json::object_t&>()) {
    if (!decode(element, out[key], Path{&at, key}, error)) return false;
  }
  return true;
}

/// The first alternative that fits; where several are objects, those with more required members
/// have to come first. Works on copies, since a failed attempt would have used the value up.
template <class... Ts>
bool decode_value(Json& value, std::variant<Ts...>& out, const Path& at, DecodeError& error) {
  const auto attempt = [&]<class T>(std::type_identity<T>) {
    Json copy = value;
    T alternative{};
    DecodeError ignored;
    if (!decode(copy, alternative, at, ignored)) return false;
    out = std::move(alternative);
    return true;
  };
  return (attempt(std::type_identity<Ts>{}) || ...) ||
         error.expected(at, "one of the forms the specification allows here");
}

template <class T>
bool decode(Json& value, T& out, const Path& at, DecodeError& error) {
  if constexpr (requires { T::from_json(value); }) {
    out = T::from_json(value);
    return true;
  } else if constexpr (requires(ObjectDecoder & field) { T::fields(field, out); }) {
    if (!value.is_object()) return error.expected(at, "an object");
    ObjectDecoder field(value.get_ref<Json::object_t&>(), at, error);
    T::fields(field, out);
    return field.good();
  } else if constexpr (std::is_enum_v<T>) {
    // The underlying type is fixed, so a value that a later specification adds is kept as it is.
    std::underlying_type_t<T> number{};
    if (!decode(value, number, at, error)) return false;
    out = static_cast<T>(number);
    return true;
  } else if constexpr (std::unsigned_integral<T> && !std::same_as<T, bool>) {
    std::uint64_t number = 0;
    if (!decode_unsigned(value, std::numeric_limits<T>::max(), number)) {
      return error.expected(at, "an unsigned integer");
    }
    out = static_cast<T>(number);
    return true;
  } else if constexpr (std::signed_integral<T> && !std::same_as<T, bool>) {
    std::int64_t number = 0;
    using Limits = std::numeric_limits<T>;
    if (!decode_signed(value, Limits::min(), Limits::max(), number)) {
      return error.expected(at, "an integer");
    }
    out = static_cast<T>(number);
    return true;
  } else {
    return decode_value(value, out, at, error);
  }
}

}  // namespace poa::jsonrpc
