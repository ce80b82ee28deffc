// A value that is `T | null` on the wire.
#pragma once

#include <optional>

namespace poa::jsonrpc {

/// A member of type `T | null`. An empty `std::optional` member is left out of its object; an empty
/// `Nullable` is written as null, where the specification asks for the member to be there. Both
/// read a missing member and null alike.
template <class T>
struct Nullable : std::optional<T> {
  using std::optional<T>::optional;
  using std::optional<T>::operator=;

  friend bool operator==(const Nullable& a, const Nullable& b) {
    return static_cast<const std::optional<T>&>(a) == static_cast<const std::optional<T>&>(b);
  }
};

}  // namespace poa::jsonrpc
