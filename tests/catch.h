// Catch2 2 and 3 under one name: the only place that knows which one is installed.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

#include <string>

using Catch::Approx;
namespace Catch {
using Matchers::StartsWith;
inline auto Contains(const std::string& words) { return Matchers::ContainsSubstring(words); }
}  // namespace Catch
#else
#include <catch2/catch.hpp>
#endif
