#include "tests/server/client.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "protocol/framing.h"
#include "tests/catch.h"

namespace poa::server::test {
namespace {

/// Only ever reached when the server fails to answer.
constexpr auto patience = std::chrono::seconds(30);

std::string method_of(const Json& message) { return message.value("method", std::string()); }

}  // namespace

Client::Client(std::unique_ptr<jsonrpc::Transport> transport)
    : transport_(std::move(transport)), reader_([this] { read(); }) {}

Client::~Client() {
  if (!left_) leave();
  vanish();
  for (const Json& message : inbox_) FAIL_CHECK("unread: " << message.dump());
}

void Client::read() {
  jsonrpc::FrameReader frames;
  std::vector<char> buffer(1U << 16U);
  for (;;) {
    const jsonrpc::ReadResult result = transport_->read_some(buffer);
    std::string_view bytes(buffer.data(), result.bytes);
    const std::scoped_lock lock(mutex_);
    while (auto body = frames.next(bytes)) inbox_.push_back(Json::parse(*body));
    ended_ = result.bytes == 0;
    arrived_.notify_all();
    if (ended_) return;
  }
}

std::optional<Json> Client::take(const std::function<bool(const Json&)>& wanted, bool wait) {
  std::unique_lock lock(mutex_);
  const auto find = [&] { return std::ranges::find_if(inbox_, wanted); };
  if (wait) {
    arrived_.wait_for(lock, patience, [&] { return ended_ || find() != inbox_.end(); });
  }
  const auto found = find();
  if (found == inbox_.end()) return std::nullopt;
  Json message = std::move(*found);
  inbox_.erase(found);
  return message;
}

void Client::send_bytes(std::string_view bytes) { (void)transport_->write(bytes); }

void Client::send_body(std::string_view body) {
  std::string frame;
  jsonrpc::append_frame(frame, body);
  send_bytes(frame);
}

void Client::notify(std::string_view method, const Json& params) {
  send_body(Json{{"jsonrpc", "2.0"}, {"method", method}, {"params", params}}.dump());
}

void Client::respond(const Json& request, const Json& result) {
  send_body(Json{{"jsonrpc", "2.0"}, {"id", request.at("id")}, {"result", result}}.dump());
}

int Client::request(std::string_view method, const Json& params) {
  const int id = ++last_id_;
  Json message{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}};
  if (!params.is_null()) message["params"] = params;
  send_body(message.dump());
  return id;
}

Json Client::response(const Json& id) {
  auto message = take(
      [&](const Json& candidate) {
        return !candidate.contains("method") && candidate.value("id", Json()) == id;
      },
      true);
  if (!message) FAIL("no response to request " << id.dump());
  return *std::move(message);
}

Json Client::call(std::string_view method, const Json& params) {
  const Json message = response(request(method, params));
  INFO(method << " → " << message.dump());
  REQUIRE(message.contains("result"));
  return message.at("result");
}

int Client::error_of(std::string_view method, const Json& params) {
  const Json message = response(request(method, params));
  INFO(method << " → " << message.dump());
  REQUIRE(message.contains("error"));
  return message.at("error").at("code").get<int>();
}

Json Client::next(std::string_view method) {
  auto message = take([&](const Json& candidate) { return method_of(candidate) == method; }, true);
  if (!message) FAIL("no " << method);
  return *std::move(message);
}

bool Client::has(std::string_view method) {
  const std::scoped_lock lock(mutex_);
  return std::ranges::any_of(inbox_, [&](const Json& m) { return method_of(m) == method; });
}

Json Client::initialize(const Json& capabilities, const Json& options) {
  Json params{{"processId", nullptr}, {"rootUri", nullptr}, {"capabilities", capabilities}};
  if (!options.is_null()) params["initializationOptions"] = options;
  const Json result = call("initialize", params);
  notify("initialized", Json::object());
  return result.at("capabilities");
}

void Client::open(const std::string& text, const std::string& uri, int version,
                  const std::string& language) {
  notify("textDocument/didOpen",
         {{"textDocument",
           {{"uri", uri}, {"languageId", language}, {"version", version}, {"text", text}}}});
}

void Client::change(const Json& changes, int version, const std::string& uri) {
  notify("textDocument/didChange",
         {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", changes}});
}

void Client::set_text(const std::string& text, int version, const std::string& uri) {
  change(Json::array({{{"text", text}}}), version, uri);
}

void Client::close(const std::string& uri) {
  notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
}

Json Client::published() { return next("textDocument/publishDiagnostics").at("params"); }

std::vector<std::string> Client::published_rules() {
  return rules_of(published().at("diagnostics"));
}

void Client::leave() {
  left_ = true;
  const int id = request("shutdown", nullptr);
  (void)take([&](const Json& m) { return m.value("id", Json()) == Json(id); }, true);
  notify("exit", nullptr);
  wait_for_end();
}

void Client::vanish() {
  left_ = true;
  if (!transport_) return;
  transport_->close();
  reader_.join();
  transport_.reset();
}

void Client::settle() {
  // What came together is published after all of it was answered, so one answer is not enough.
  for (int i = 0; i < 2; ++i) CHECK(error_of("no/such/request", nullptr) == -32601);
}

void Client::wait_for_end() {
  left_ = true;
  std::unique_lock lock(mutex_);
  CHECK(arrived_.wait_for(lock, patience, [this] { return ended_; }));
}

Json range(int line, int character, int end_line, int end_character) {
  return {{"start", {{"line", line}, {"character", character}}},
          {"end", {{"line", end_line}, {"character", end_character}}}};
}

Json at(int line, int character, const std::string& uri) {
  return {{"textDocument", {{"uri", uri}}},
          {"position", {{"line", line}, {"character", character}}}};
}

Json document(const std::string& uri) { return {{"textDocument", {{"uri", uri}}}}; }

std::vector<std::string> rules_of(const Json& diagnostics) {
  std::vector<std::string> rules;
  for (const Json& diagnostic : diagnostics) rules.push_back(diagnostic.at("code"));
  return rules;
}

bool contains(const std::vector<std::string>& rules, std::string_view rule) {
  return std::ranges::find(rules, rule) != rules.end();
}

std::string plan_without_root_cause() {
  return "# Plan of Action\n"
         "\n"
         "Seller ID: A2EXAMPLE3SELL\n"
         "\n"
         "## Root Cause\n"
         "\n"
         "## Corrective Actions Taken\n"
         "\n"
         "- On 4 May 2026 we removed the listing from our catalogue.\n"
         "- On 5 May 2026 we asked the supplier for invoices.\n"
         "- On 6 May 2026 we refunded the buyer in full.\n"
         "\n"
         "## Preventive Measures\n"
         "\n"
         "- Since 7 May 2026 our buyer checks each invoice before an order.\n"
         "- Since 8 May 2026 our warehouse counts each delivery.\n"
         "- Since 9 May 2026 our manager reviews returns each Monday.\n";
}

}  // namespace poa::server::test
