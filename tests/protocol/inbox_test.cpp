#include "protocol/inbox.h"

#include <string>
#include <thread>

#include "tests/catch.h"

using namespace poa::jsonrpc;

namespace {

bool push(Inbox& inbox, const std::string& method, std::size_t bytes = 1) {
  std::vector<Message> messages;
  messages.emplace_back(Notification{method, {}});
  return inbox.push(messages, bytes);
}

}  // namespace

TEST_CASE("what comes while the owner is busy is one batch", "[inbox]") {
  Inbox inbox(100);
  CHECK(push(inbox, "a"));  // The owner is told once …
  CHECK_FALSE(push(inbox, "b"));
  CHECK_FALSE(push(inbox, "c"));
  const std::vector<Message> batch = inbox.take();
  REQUIRE(batch.size() == 3);
  CHECK(std::get<Notification>(batch[0]).method == "a");
  CHECK(std::get<Notification>(batch[2]).method == "c");
  CHECK(inbox.take().empty());
  CHECK(push(inbox, "d"));  // … and anew once it has taken everything.
}

TEST_CASE("a read that completes no message tells nobody", "[inbox]") {
  Inbox inbox(100);
  std::vector<Message> none;
  CHECK_FALSE(inbox.push(none, 0));
}

TEST_CASE("a reader that is too far ahead waits for the owner or the end", "[inbox]") {
  Inbox inbox(100);
  push(inbox, "large", 100);
  std::thread reader([&] { inbox.wait_for_room(); });
  CHECK(inbox.take().size() == 1);
  reader.join();

  push(inbox, "large", 100);
  std::thread left([&] { inbox.wait_for_room(); });
  inbox.close();
  left.join();
}
