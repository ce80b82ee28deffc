// `poa.addException`: words put into the settings file that holds for a document.
#pragma once

#include <string>

#include "analysis/assist/code_action.h"
#include "server/serve/analyses.h"
#include "server/serve/client.h"
#include "server/serve/commands.h"
#include "server/serve/session_settings.h"

namespace poa::server {

struct ExceptionArguments {
  lsp::DocumentUri uri{};
  std::string rule{};
  std::string words{};

  static void fields(auto& field, auto& self) {
    field("uri", self.uri);
    field("rule", self.rule);
    field("words", self.words);
  }
};

/// What is to be added, where the arguments are in order and a settings file would count.
[[nodiscard]] CommandOutcome add_exception_command(const Analysis& analysis,
                                                   const ExceptionArguments& arguments,
                                                   const Client& client);

/// The edit of the settings file in the form that the client can take; a file that is not there is
/// created by it. A RequestFailed where the file can't be understood, which says where, and what to
/// do.
[[nodiscard]] CommandOutcome add_to_settings(const assist::HouseException& exception,
                                             const SessionSettings::Holding& file,
                                             const Client& client);

}  // namespace poa::server
