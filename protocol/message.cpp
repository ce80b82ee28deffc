#include "protocol/message.h"

#include <limits>
#include <utility>

#include "protocol/json/encode.h"
#include "protocol/json/parse.h"

namespace poa::jsonrpc {
namespace {

constexpr std::string_view body_start = R"({"jsonrpc":"2.0","id":)";

InvalidMessage invalid(Id id, std::string why) {
  return {std::move(id), {ErrorCode::InvalidRequest, std::move(why)}};
}

/// The member, taken out of its object; null where it is missing.
Json taken(Json::object_t& object, std::string_view name) {
  const auto found = object.find(name);
  return found == object.end() ? Json() : std::move(found->second);
}

Message read_response(Json::object_t& object, std::optional<Id> id) {
  InvalidMessage unusable = invalid({}, "a response without a usable id or error");
  unusable.answerable = false;
  if (!id) return unusable;
  Response response{*std::move(id), taken(object, "result"), {}};
  Json error = taken(object, "error");
  if (error.is_null()) return response;
  if (!error.is_object()) return unusable;
  response.error.emplace();
  if (const auto code = error.find("code"); code != error.end() && code->is_number_integer()) {
    response.error->code = ErrorCode{code->get<std::int32_t>()};
  }
  if (const auto text = error.find("message"); text != error.end() && text->is_string()) {
    response.error->message = text->get<std::string>();
  }
  return response;
}

Message read_envelope(Json& body) {
  if (body.is_array()) return invalid({}, "batches are not part of the Language Server Protocol");
  if (!body.is_object()) return invalid({}, "a message is a JSON object");
  auto& object = body.get_ref<Json::object_t&>();

  const auto id_member = object.find("id");
  const bool has_id = id_member != object.end();
  std::optional<Id> id = has_id ? read_id(id_member->second) : std::nullopt;
  const bool has_method = object.contains("method");

  if (!has_method && (object.contains("result") || object.contains("error"))) {
    return read_response(object, std::move(id));
  }
  if (has_id && !id) return invalid({}, "an id is an integer, a string or null");
  Json method = taken(object, "method");
  if (!method.is_string()) return invalid(id.value_or(Id()), "a message needs a method, a string");
  if (const auto version = object.find("jsonrpc");
      version == object.end() || version->second != "2.0") {
    return invalid(id.value_or(Id()), R"(a message needs "jsonrpc": "2.0")");
  }
  Json params = taken(object, "params");
  if (!params.is_structured() && !params.is_null()) {
    return invalid(id.value_or(Id()), "params are an object or an array");
  }
  auto& name = method.get_ref<std::string&>();
  if (has_id) return Request{*std::move(id), std::move(name), std::move(params)};
  return Notification{std::move(name), std::move(params)};
}

}  // namespace

std::optional<Id> read_id(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return Id();
    case Json::value_t::string:
      return Id(value.get_ref<const std::string&>());
    case Json::value_t::number_integer:
      return Id(value.get<std::int64_t>());
    case Json::value_t::number_unsigned: {
      const auto number = value.get<std::uint64_t>();
      if (std::in_range<std::int64_t>(number)) return Id(static_cast<std::int64_t>(number));
      return Id(number);
    }
    default:
      return std::nullopt;
  }
}

Message parse_message(const std::string& body) {
  std::variant<Json, std::string> parsed = parse_json(body, max_json_depth);
  if (auto* problem = std::get_if<std::string>(&parsed)) {
    return InvalidMessage{{}, {ErrorCode::ParseError, std::move(*problem)}};
  }
  return read_envelope(std::get<Json>(parsed));
}

std::string result_body(const Id& id, std::string_view result) {
  std::string body;
  body.reserve(body_start.size() + result.size() + 48);
  body += body_start;
  encode(body, id);
  body.append(R"(,"result":)").append(result).append("}");
  return body;
}

std::string error_body(const Id& id, const ResponseError& error) {
  std::string body(body_start);
  encode(body, id);
  body += R"(,"error":{"code":)";
  encode(body, error.code);
  body += R"(,"message":)";
  encode_string(body, error.message);
  if (error.data) {
    body += R"(,"data":)";
    encode_json(body, *error.data);
  }
  return body += "}}";
}

}  // namespace poa::jsonrpc
