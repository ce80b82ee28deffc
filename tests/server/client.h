// An editor, as far as a server can tell: speaks JSON-RPC over any transport.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "protocol/json/json.h"
#include "protocol/transport/transport.h"

namespace poa::server::test {

using jsonrpc::Json;

inline const std::string kUri = "file:///case/appeal.md";

/// Everything that the server sends has to be asked for: what is left when the client goes fails
/// the test.
class Client {
 public:
  explicit Client(std::unique_ptr<jsonrpc::Transport> transport);
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client();

  /// `initialize` and `initialized`; gives the server's capabilities.
  Json initialize(const Json& capabilities = Json::object(), const Json& options = nullptr);

  void notify(std::string_view method, const Json& params);
  void respond(const Json& request, const Json& result);
  /// Sends bytes that are a message's body as they are.
  void send_body(std::string_view body);
  void send_bytes(std::string_view bytes);

  /// Sends a request and gives its id.
  int request(std::string_view method, const Json& params);
  /// Waits for the response of a request: the whole message.
  Json response(const Json& id);
  /// Sends a request and waits for its result.
  Json call(std::string_view method, const Json& params);
  /// Sends a request and waits for its error's code.
  int error_of(std::string_view method, const Json& params);

  /// Waits for the next notification or request of this method.
  Json next(std::string_view method);
  /// Whether one is there already. After `settle` that is certain.
  bool has(std::string_view method);
  /// Waits until the server has done what it does on its own thread for all that was sent.
  void settle();

  void open(const std::string& text, const std::string& uri = kUri, int version = 1,
            const std::string& language = "markdown");
  void change(const Json& changes, int version, const std::string& uri = kUri);
  /// A change of the whole text.
  void set_text(const std::string& text, int version, const std::string& uri = kUri);
  void close(const std::string& uri = kUri);
  /// The next params published.
  Json published();
  /// The rules of the next diagnostics published, in their order.
  std::vector<std::string> published_rules();

  /// `shutdown` and `exit`, and the end of what the server writes.
  void leave();
  /// Closes our end without a word; nothing can be sent any more.
  void vanish();
  /// Waits until the server has closed its end.
  void wait_for_end();

 private:
  void read();
  std::optional<Json> take(const std::function<bool(const Json&)>& wanted, bool wait);

  std::unique_ptr<jsonrpc::Transport> transport_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Json> inbox_;  ///< Guarded by mutex_, as is ended_.
  bool ended_ = false;
  int last_id_ = 0;
  bool left_ = false;
  std::thread reader_;
};

[[nodiscard]] Json range(int line, int character, int end_line, int end_character);
[[nodiscard]] Json at(int line, int character, const std::string& uri = kUri);
[[nodiscard]] Json document(const std::string& uri = kUri);

/// The `code` of each diagnostic.
[[nodiscard]] std::vector<std::string> rules_of(const Json& diagnostics);
[[nodiscard]] bool contains(const std::vector<std::string>& rules, std::string_view rule);

/// A plan whose root cause is empty: one finding of `empty-section` at line 4.
[[nodiscard]] std::string plan_without_root_cause();

}  // namespace poa::server::test
