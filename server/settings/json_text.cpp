#include "server/settings/json_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "protocol/json/parse.h"

namespace poa::server {
namespace {

using jsonrpc::Json;

/// The first mistake ends the reading: once there is one, nothing more is read.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::variant<JsonText, JsonMistake> read() {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
    skip_blanks();
    if (at_ == text_.size() && !mistake_) {
      result_.value = Json::object();
    } else {
      result_.value = value(0);
      skip_blanks();
      if (at_ < text_.size()) fail(rest_of_word(), "nothing may follow the end of the settings");
    }
    if (mistake_) return *std::move(mistake_);
    return std::move(result_);
  }

 private:
  void fail(Span place, std::string message) {
    if (!mistake_) mistake_ = JsonMistake{place, std::move(message)};
    at_ = text_.size();
  }

  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  /// What stands here, for a message's place: a word, else a character; at the end, the last one.
  [[nodiscard]] Span rest_of_word() const {
    const auto in_word = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    };
    std::size_t end = at_;
    while (end < text_.size() && in_word(text_[end])) ++end;
    return {at_, std::min(std::max(end, at_ + 1), text_.size())};
  }

  void skip_blanks() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        ++at_;
      } else if (text_.substr(at_, 2) == "//") {
        at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
      } else if (text_.substr(at_, 2) == "/*") {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == std::string_view::npos) {
          fail({at_, at_ + 2}, "this comment has no end: */ is missing");
          return;
        }
        at_ = end + 2;
      } else {
        return;
      }
    }
  }

  Json value(std::size_t depth) {
    const std::size_t begin = at_;
    if (depth > kDeepestJson) {
      fail(rest_of_word(), "this is nested too deep");
      return nullptr;
    }
    if (++values_ > kMostJsonValues) {
      fail(rest_of_word(), "there are too many values in this file");
      return nullptr;
    }
    Json read;
    switch (peek()) {
      case '{':
        read = object(depth);
        break;
      case '[':
        read = array(depth);
        break;
      case '"':
        read = string();
        break;
      default:
        read = word();
        break;
    }
    if (!mistake_) result_.places[path_].value = {begin, at_};
    return read;
  }

  Json object(std::size_t depth) {
    Json read = Json::object();
    const std::size_t open = at_++;
    for (;;) {
      skip_blanks();
      if (take('}') || mistake_) return read;
      if (peek() != '"') {
        fail_in_list(open, '}', "a key in quotation marks is expected here");
        return read;
      }
      const std::size_t begin = at_;
      const Json key = string();
      if (mistake_) return read;
      const Span key_span{begin, at_};
      skip_blanks();
      if (!take(':')) {
        fail(key_span, "this key has no value: a colon is missing after it");
        return read;
      }
      skip_blanks();
      if (read.contains(key.get_ref<const std::string&>())) {
        result_.repeated_keys.push_back({key_span, "is set twice; this one counts"});
      }
      path_.push_back(key.get_ref<const std::string&>());
      read[path_.back()] = value(depth + 1);
      if (!mistake_) result_.places[path_].key = key_span;
      path_.pop_back();
      if (!next_entry(open, '}')) return read;
    }
  }

  Json array(std::size_t depth) {
    Json read = Json::array();
    const std::size_t open = at_++;
    for (;;) {
      skip_blanks();
      if (take(']') || mistake_) return read;
      path_.push_back(std::to_string(read.size()));
      read.push_back(value(depth + 1));
      path_.pop_back();
      if (!next_entry(open, ']')) return read;
    }
  }

  /// After an entry: whether another one, or the end, may follow.
  bool next_entry(std::size_t open, char close) {
    skip_blanks();
    if (mistake_) return false;
    if (take(',') || peek() == close) return true;
    fail_in_list(open, close, "a comma is missing before this");
    return false;
  }

  void fail_in_list(std::size_t open, char close, std::string message) {
    if (at_ == text_.size()) {
      fail({open, open + 1}, std::string("this is not closed: a ") + close + " is missing");
    } else {
      fail(rest_of_word(), std::move(message));
    }
  }

  Json string() {
    const std::size_t begin = at_++;
    while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\n' && text_[at_] != '\r') {
      at_ += text_[at_] == '\\' ? 2 : 1;
    }
    if (at_ >= text_.size() || text_[at_] != '"') {
      const std::size_t line_end = std::min(text_.find_first_of("\r\n", begin), text_.size());
      fail({begin, line_end}, "the closing quotation mark is missing");
      return nullptr;
    }
    ++at_;
    return scalar({begin, at_}, "this text has a character that has to be written as \\u00..");
  }

  /// A number, true, false or null.
  Json word() {
    const std::string_view ends = " \t\r\n,:]}[{\"/";
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(ends, at_), text_.size());
    if (at_ == begin) {
      fail(begin < text_.size() ? Span{begin, begin + 1} : Span{begin, begin},
           "a value is missing here");
      return nullptr;
    }
    return scalar({begin, at_}, "this is no value; a text needs quotation marks");
  }

  Json scalar(Span span, std::string_view message) {
    auto parsed = jsonrpc::parse_json(std::string(span.in(text_)), 1);
    if (Json* read = std::get_if<Json>(&parsed)) return std::move(*read);
    fail(span, std::string(message));
    return nullptr;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t values_ = 0;
  JsonPath path_;
  JsonText result_;
  std::optional<JsonMistake> mistake_;
};

}  // namespace

std::variant<JsonText, JsonMistake> read_json_text(std::string_view text) {
  return Reader(text).read();
}

}  // namespace poa::server
