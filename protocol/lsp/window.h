// LSP 3.17, "Window Features", "Work Done Progress" and "Partial Result Progress".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/lsp/base.h"
#include "protocol/lsp/diagnostics.h"

namespace poa::lsp {

enum class MessageType : std::uint32_t { Error = 1, Warning, Info, Log };

struct ShowMessageParams {
  MessageType type = MessageType::Info;
  std::string message{};

  friend bool operator==(const ShowMessageParams&, const ShowMessageParams&) = default;

  static void fields(auto& field, auto& self) {
    field("type", self.type);
    field("message", self.message);
  }
};

using LogMessageParams = ShowMessageParams;

struct MessageActionItem {
  std::string title{};

  friend bool operator==(const MessageActionItem&, const MessageActionItem&) = default;

  static void fields(auto& field, auto& self) { field("title", self.title); }
};

struct ShowMessageRequestParams {
  MessageType type = MessageType::Info;
  std::string message{};
  std::optional<std::vector<MessageActionItem>> actions{};

  friend bool operator==(const ShowMessageRequestParams&,
                         const ShowMessageRequestParams&) = default;

  static void fields(auto& field, auto& self) {
    field("type", self.type);
    field("message", self.message);
    field("actions", self.actions);
  }
};

struct WorkDoneProgressCreateParams {
  ProgressToken token{};

  friend bool operator==(const WorkDoneProgressCreateParams&,
                         const WorkDoneProgressCreateParams&) = default;

  static void fields(auto& field, auto& self) { field("token", self.token); }
};

/// The user has had enough of a progress that we began.
using WorkDoneProgressCancelParams = WorkDoneProgressCreateParams;

struct WorkDoneProgressBegin {
  std::string kind = "begin";
  std::string title{};
  std::optional<bool> cancellable{};
  std::optional<std::string> message{};
  std::optional<std::uint32_t> percentage{};

  friend bool operator==(const WorkDoneProgressBegin&, const WorkDoneProgressBegin&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("title", self.title);
    field("cancellable", self.cancellable);
    field("message", self.message);
    field("percentage", self.percentage);
  }
};

/// A step (`kind` "report") or the end ("end") of work.
struct WorkDoneProgressReport {
  std::string kind = "report";
  std::optional<std::string> message{};
  std::optional<std::uint32_t> percentage{};

  friend bool operator==(const WorkDoneProgressReport&, const WorkDoneProgressReport&) = default;

  static void fields(auto& field, auto& self) {
    field("kind", self.kind);
    field("message", self.message);
    field("percentage", self.percentage);
  }
};

/// How work goes on, or a part of its result.
struct ProgressParams {
  ProgressToken token{};
  std::variant<WorkDoneProgressBegin, WorkDoneProgressReport, WorkspaceDiagnosticReport> value{};

  friend bool operator==(const ProgressParams&, const ProgressParams&) = default;

  static void fields(auto& field, auto& self) {
    field("token", self.token);
    field("value", self.value);
  }
};

/// `$/setTrace`: a client may send it unasked.
struct SetTraceParams {
  std::string value{};

  friend bool operator==(const SetTraceParams&, const SetTraceParams&) = default;

  static void fields(auto& field, auto& self) { field("value", self.value); }
};

}  // namespace poa::lsp
