#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/language/word_map.h"
#include "analysis/rules/password.h"
#include "analysis/rules/payment_card.h"
#include "analysis/rules/postal_address.h"
#include "analysis/rules/table.h"

namespace poa {
namespace {

constexpr std::array<std::string_view, 18> kBuyers = {
    "lady",      "ladies",    "gentleman", "lady's",     "buyer",    "buyers",
    "buyer's",   "customer",  "customers", "customer's", "client",   "client's",
    "recipient", "purchaser", "consignee", "shopper",    "consumer", "addressee"};
/// After "customer" these make it a department or a figure, no person.
constexpr std::array<std::string_view, 8> kNoBuyer = {
    "service", "support", "care", "experience", "feedback", "relations", "satisfaction", "team"};
/// Words that make a contact the writer's own, or a business's.
constexpr std::array<std::string_view, 16> kOwn = {
    "our",        "my",    "us",      "me",        "supplier", "manufacturer", "factory", "brand",
    "supplier's", "owner", "carrier", "warehouse", "office",   "laboratory",   "agency",  "team"};
/// What is sent somewhere.
constexpr std::array<std::string_view, 8> kSent = {"parcel",   "parcels", "package",     "packages",
                                                   "delivery", "refund",  "replacement", "label"};
/// What somebody does who is a buyer: "Mrs. Delgado, who orders lavender from me".
constexpr std::array<std::string_view, 8> kBuying = {"orders",    "ordered",   "buys",     "bought",
                                                     "purchases", "purchased", "returned", "gets"};
/// What is done to a buyer.
constexpr std::array<std::string_view, 6> kRepaid = {"refund",     "refunded",    "refunds",
                                                     "reimbursed", "compensated", "repaid"};
/// Mailboxes of businesses.
constexpr std::array<std::string_view, 20> kMailboxes = {
    "info",    "support", "sales",     "legal",   "contact", "service", "office",
    "returns", "help",    "hello",     "admin",   "brand",   "ip",      "compliance",
    "orders",  "mail",    "enquiries", "billing", "press",   "hr"};

/// What a word tells of whose data is near.
struct Sign {
  bool buyer = false;
  bool own = false;
  bool sent = false;
  bool buying = false;
  bool repaid = false;
};

constexpr auto kSigns = [] {
  WordMap<Sign, kBuyers.size() + kOwn.size() + kSent.size() + kBuying.size() + kRepaid.size()>
      signs;
  for (const std::string_view word : kBuyers) signs.insert(word, {.buyer = true});
  for (const std::string_view word : kOwn) signs.insert(word, {.own = true});
  for (const std::string_view word : kSent) signs.insert(word, {.sent = true});
  for (const std::string_view word : kBuying) signs.insert(word, {.buying = true});
  for (const std::string_view word : kRepaid) {
    if (signs.find(word) == nullptr) signs.insert(word, {.repaid = true});
  }
  return signs;
}();

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Looks through one passage, sentence by sentence.
class PassageReader {
 public:
  PassageReader(const Facts& facts, const Passage& passage, PassageReport& report)
      : facts_(facts), prose_(facts.prose), report_(report) {
    for (std::uint32_t s = passage.sentences.first; s < passage.sentences.last; ++s) read(s);
  }

 private:
  void read(std::uint32_t s) {
    tokens_ = prose_.sentences()[s].tokens;
    const auto entities = facts_.entities_in(s);
    buyer_here_ = false;
    own_here_ = false;
    goes_on_ = tells_more_of_them();
    const Entity* next = entities.data();
    const Entity* const end = next + entities.size();
    const Entity* before = nullptr;
    for (std::uint32_t at = tokens_.first; at < tokens_.last; ++at) {
      for (; next != end && next->tokens.first <= at; ++next) {
        if (next->kind == EntityKind::order_id) buyer_here_ = buyer_before_ = true;
        if (next->kind == EntityKind::email || next->kind == EntityKind::phone) {
          read_contact(*next, before);
        }
        role_before_ = role_before_ || next->kind == EntityKind::role;
        if (is_party(*next)) before = next;
      }
      if (const Sign* sign = kSigns.find(prose_.lower(prose_.tokens()[at])); sign != nullptr) {
        if (sign->buyer && !contains(kNoBuyer, lower(at + 1))) buyer_here_ = buyer_before_ = true;
        buyer_before_ = buyer_before_ || sign->sent;
        own_here_ = own_here_ || (sign->own && !is_told_of_us(at));
        if (sign->repaid) buyer_here_ = buyer_before_ = true;
        if (sign->buying && buys_from_us(at, before)) buyer_here_ = buyer_before_ = true;
      }
      if (read_address(at, before) || read_card(at)) continue;
      if (const IndexRange password = password_at(prose_, at, tokens_); !password.empty()) {
        report_.add(range_of(password),
                    "This gives a password away. Take it out and change it today: Amazon never "
                    "asks for one, and an account that shares its access is a violation of its "
                    "own.");
      }
    }
  }

  /// Whether the sentence is about an order or a refund and about nobody of one's own: "Ms. Oduya
  /// of 18 Fennel Close got her $24.95 back for order 112-…".
  [[nodiscard]] bool tells_of_buyer() const {
    const auto entities = facts_.entities_in(prose_.sentence_of(tokens_.first));
    bool told = std::ranges::any_of(
        entities, [](const Entity& entity) { return entity.kind == EntityKind::order_id; });
    for (std::uint32_t at = tokens_.first; at < tokens_.last; ++at) {
      const Sign* sign = kSigns.find(lower(at));
      if (sign != nullptr && sign->own && !is_told_of_us(at)) return false;
      told = told || (sign != nullptr && sign->buyer) || contains(kRepaid, lower(at));
    }
    return told;
  }

  /// "Mrs. Delgado, who orders lavender from me"; not "who orders it from Calder Wholesale".
  [[nodiscard]] bool buys_from_us(std::uint32_t at, const Entity* before) const {
    if (before == nullptr || at == tokens_.first) return false;
    constexpr std::array<std::string_view, 5> kSubjects = {"who", "she", "he", "has", "had"};
    if (before->tokens.last != at && !contains(kSubjects, lower(at - 1))) return false;
    constexpr std::uint32_t kReach = 6;
    constexpr std::array<std::string_view, 4> kFromUs = {"me", "us", "our", "my"};
    for (std::uint32_t next = at + 1; next < at + kReach; ++next) {
      if (lower(next) == "from") return contains(kFromUs, lower(next + 1));
    }
    return false;
  }

  /// "the buyer that wrote us first": what buyers did to us; "call us" gives our own number.
  [[nodiscard]] bool is_told_of_us(std::uint32_t at) const {
    constexpr std::array<std::string_view, 12> kTold = {"wrote", "told",    "contacted", "called",
                                                        "asked", "thanked", "phoned",    "answered",
                                                        "sent",  "gave",    "with",      "from"};
    return (lower(at) == "us" || lower(at) == "me") && at > tokens_.first &&
           contains(kTold, lower(at - 1));
  }

  static bool is_party(const Entity& entity) {
    return entity.kind == EntityKind::person || entity.kind == EntityKind::organization ||
           entity.kind == EntityKind::role;
  }
  /// Whether a person's name stands right before a place: "Karen Holloway (", "Thomas Egan, ".
  static bool follows_person(const Entity* before, std::uint32_t at) {
    constexpr std::uint32_t kNear = 3;
    return before != nullptr && before->kind == EntityKind::person &&
           at <= before->tokens.last + kNear;
  }
  /// Whether what stands at a place belongs to a buyer, as far as the words before it tell.
  [[nodiscard]] bool is_buyers(const Entity* before, std::uint32_t at) const {
    if (own_here_ && !follows_person(before, at)) return false;
    if (before != nullptr && before->kind != EntityKind::person) return false;
    if (buyer_here_ || (buyer_before_ && goes_on_ && !role_before_)) return true;
    return follows_person(before, at) && ((buyer_before_ && !own_here_) || tells_of_buyer());
  }

  /// "Helen Marsh (helen@mailbox.example), the buyer who had asked twice".
  [[nodiscard]] bool is_called_buyer(const Entity& contact) const {
    constexpr std::array<std::string_view, 8> kBetween = {")",   ",",   "the", "a",
                                                          "our", "one", "of",  "as"};
    std::uint32_t at = contact.tokens.last;
    while (contains(kBetween, lower(at))) ++at;
    // "…, whose box was six days late"
    constexpr std::array<std::string_view, 8> kGot = {"box",    "parcel",   "order",    "package",
                                                      "refund", "delivery", "purchase", "shipment"};
    if (lower(at) == "whose" && contains(kGot, lower(at + 1))) return true;
    return at > contact.tokens.last && contains(kBuyers, lower(at)) &&
           !contains(kNoBuyer, lower(at + 1));
  }

  /// "amy@mailbox.example (order 112-…)": whose order it is.
  [[nodiscard]] bool has_order_behind(const Entity& contact) const {
    constexpr std::uint32_t kNear = 5;
    const auto entities = facts_.entities_in(prose_.sentence_of(tokens_.first));
    return std::ranges::any_of(entities, [&](const Entity& entity) {
      return entity.kind == EntityKind::order_id && entity.tokens.first >= contact.tokens.last &&
             entity.tokens.first < contact.tokens.last + kNear;
    });
  }

  /// "One of them, who wrote us from …", "Another used …": one of the buyers named before.
  [[nodiscard]] bool is_one_of_them() const {
    constexpr std::array<std::string_view, 3> kThem = {"them", "these", "those"};
    const std::string_view first = lower(tokens_.first);
    if (first == "another" || first == "others") return true;
    for (std::uint32_t at = tokens_.first; at + 1 < tokens_.last; ++at) {
      if (lower(at) == "of" && contains(kThem, lower(at + 1))) return true;
    }
    return false;
  }

  /// "She is Colleen Vantreight, 2218 Quarry Lane", "His number is …": who was named before.
  [[nodiscard]] bool tells_more_of_them() const {
    constexpr std::array<std::string_view, 6> kTheirs = {"she", "he",  "they",
                                                         "her", "his", "their"};
    return contains(kTheirs, lower(tokens_.first));
  }

  void read_contact(const Entity& contact, const Entity* before) {
    const bool email = contact.kind == EntityKind::email;
    const std::string_view value = contact.value;
    if (email && contains(kMailboxes, value.substr(0, value.find_first_of("@.-+")))) return;
    const bool nobodys = before == nullptr && !own_here_;
    const bool buyers =
        is_buyers(before, contact.tokens.first) || is_called_buyer(contact) ||
        (nobodys && ((email && has_order_behind(contact)) || (buyer_before_ && is_one_of_them())));
    if (!buyers) return;
    report_.add(contact.range, std::string("This looks like a buyer's ") +
                                   (email ? "e-mail address" : "telephone number") +
                                   ". Amazon forbids passing on buyers' data: give the order ID "
                                   "instead.");
  }

  bool read_address(std::uint32_t at, const Entity* before) {
    if (at < address_end_) return false;
    if (!buyer_here_ && !buyer_before_ && !follows_person(before, at)) return false;
    const IndexRange address = postal_address_at(prose_, at, tokens_);
    if (address.empty()) return false;
    address_end_ = address.last;
    // A street alone can be part of a product's name.
    const bool whole = std::ranges::any_of(
        prose_.tokens(address), [&](const Token& token) { return prose_.lower(token) == ","; });
    if (is_buyers(before, at) && (whole || follows_person(before, at))) {
      report_.add(range_of(address),
                  "This looks like a buyer's postal address. Amazon forbids passing on buyers' "
                  "data: give the order ID instead.");
    }
    return true;
  }

  bool read_card(std::uint32_t at) {
    const std::uint32_t size = payment_card_at(prose_, at);
    if (size == 0 || at + size > tokens_.last) return false;
    report_.add(range_of({at, at + size}),
                "This is the number of a payment card. Nobody at Amazon needs it: write \"ending "
                "in\" and its last four digits.");
    return true;
  }

  [[nodiscard]] std::string_view lower(std::uint32_t at) const {
    return tokens_.contains(at) ? prose_.lower(prose_.tokens()[at]) : std::string_view();
  }
  [[nodiscard]] ProseRange range_of(IndexRange tokens) const {
    return {prose_.tokens()[tokens.first].range.begin, prose_.tokens()[tokens.last - 1].range.end};
  }

  const Facts& facts_;
  const Prose& prose_;
  PassageReport& report_;
  IndexRange tokens_;          ///< of the sentence
  bool buyer_here_ = false;    ///< a buyer has been named in this sentence
  bool buyer_before_ = false;  ///< … in this passage
  bool role_before_ = false;   ///< somebody with a role has been named in this passage
  bool goes_on_ = false;       ///< the sentence tells more of somebody: "She is …"
  bool own_here_ = false;      ///< the sentence speaks of the writer's own or a business's contact
  std::uint32_t address_end_ = 0;
};

void check_passage(const Facts& facts, const Passage& passage, PassageReport& report) {
  PassageReader(facts, passage, report);
}

}  // namespace

const Rule kPersonalData{.id = "personal-data",
                         .group = RuleGroup::facts,
                         .severity = Severity::warning,
                         .check_passage = check_passage};

}  // namespace poa
