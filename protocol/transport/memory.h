// A transport within the process, for tests.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>

#include "protocol/transport/transport.h"

namespace poa::jsonrpc {

/// Two ends: what one writes the other reads. A write waits while `capacity` bytes are unread, as a
/// pipe does.
[[nodiscard]] std::pair<std::unique_ptr<Transport>, std::unique_ptr<Transport>>
memory_transport_pair(std::size_t capacity = std::size_t{64} << 10U);

}  // namespace poa::jsonrpc
