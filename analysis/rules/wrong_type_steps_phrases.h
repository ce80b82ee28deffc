// Steps that answer some kinds of suspension and are strangers to others.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "analysis/guide/suspension_type.h"
#include "analysis/language/phrase.h"

namespace poa {

/// A family of steps. Between the types that it answers and those that it is a stranger to are the
/// ones where experienced writers may use it.
struct StepFamily {
  std::string_view answers;  ///< for a message: "a complaint about authenticity"
  const PhraseList* steps;   ///< what only such a step says
  /// By which an opening or a root cause makes it the subject.
  const PhraseList* subjects;
  std::span<const guide::SuspensionType> strangers;
};

namespace steps {

using enum guide::SuspensionType;

inline constexpr std::array<std::string_view, 9> sourcing_wordings = {
    "letters? of authori[sz]ation",
    "(brand|manufacturer|reseller) authori[sz]ations?",
    "anti-?counterfeit(ing)?( \\w+)?",
    "(verif(y|ies|ied)|check(s|ed)?|confirm(s|ed)?|inspect(s|ed)?) (the )?authenticity",
    "authenticity (checks?|verification|certificates?|tests?|audits?|inspections?)",
    "authori[sz]ed (distributors?|dealers?|resellers?)",
    "(tamper[- ]evident|tamper[- ]proof|security) (seals?|labels?|stickers?|codes?|tags?|tapes?)",
    "(counterfeits?|fakes|imitations|knock-?offs|replicas)( [a-z]+)?",
    "(sell|sells|selling|offer|offers|buy|buys) (counterfeit|fake|imitation|copied) [a-z]+",
};
inline constexpr PhraseList sourcing{sourcing_wordings};
inline constexpr std::array<std::string_view, 15> sourcing_subject_wordings = {
    "authentic\\w*",
    "inauthentic\\w*",
    "counterfeit\\w*",
    "genuine\\w*",
    "fake\\w*",
    "brand owner\\w*",
    "rights owner\\w*",
    "right owner\\w*",
    "letter of authori\\w*",
    "letters of authori\\w*",
    "authori\\w* distribut\\w*",
    "authori\\w* dealer\\w*",
    "authori\\w* reseller\\w*",
    "distributor\\w*",
    "wholesaler\\w*"};
inline constexpr PhraseList sourcing_subjects{sourcing_subject_wordings};
inline constexpr std::array sourcing_strangers = {
    late_shipment, cancellation,          tracking,     review_manipulation,
    sales_rank,    identity_verification, fair_pricing, related_accounts};

// What keeps others from selling copies. Where buyers complain about one's own work it has no place
// either.
inline constexpr std::array<std::string_view, 2> copy_protection_wordings = {
    "(hologram|holographic|authentication) (seals?|labels?|stickers?|codes?|tags?|tapes?)",
    "(transparency (program(me)?|codes?|labels?)|project zero|brand registry)",
};
inline constexpr PhraseList copy_protection{copy_protection_wordings};
inline constexpr std::array copy_protection_strangers = {
    late_shipment, cancellation,          tracking,     review_manipulation, performance,
    sales_rank,    identity_verification, fair_pricing, related_accounts};

inline constexpr std::array<std::string_view, 18> shipping_wordings = {
    "late (shipment|dispatch) rates?",
    "valid tracking rates?",
    "handling times?",
    "(ship|ships|shipped|dispatch|dispatched) (every order |orders |all orders )?(on time|before "
    "the "
    "ship-by date|by the ship-by date)",
    "ship-by dates?",
    "buy shipping",
    "(second|backup|back-up|alternative) carriers?",
    "carrier (pick-?ups?|collections?|contracts?|performance)",
    "(order |shipping |dispatch |daily )?cut-?off times?",
    "(same|next)[- ]day (shipping|dispatch|shipment)",
    "(shipments?|orders?|parcels?|dispatch) (is|are|gets?|was|were) (ever |also "
    ")?(confirmed|shipped|"
    "dispatched|sent|handed over) (too )?(late|on time|in time)",
    "(orders?|parcels?|shipments?|packages?) (do not|don't|does not|doesn't|never|cannot|can't|no "
    "longer) "
    "(go|goes|leave|leaves|ship|ships|get|run) (out )?(too )?late",
    "(picks?|picked|collects?|collected|calls?) (up )?(a second time|twice|two times) "
    "(every|each|a|per) "
    "(week)?day",
    "(ships?|goes? out|leaves?) (too )?late",
    "tracking (numbers?|ids?|codes?) (before|within|on the same|at once|the same)",
    "(collects?|collected|collect|picks? up|picked up|fetch(es|ed)?) ((our|the|all) "
    ")?(parcels?|orders?|packages?|shipments?) (a second time|twice|two times|three times) "
    "(every|each|a|per) (week)?day",
    "(first|carrier|courier) scans? (on|in) time",
    "(uploads?|enters?|adds?|types?( in)?) (the |each |every |all )?tracking "
    "(numbers?|ids?|codes?)",
};
inline constexpr PhraseList shipping{shipping_wordings};
// Not "he was working late", nor a delay pedal.
inline constexpr std::array<std::string_view, 11> shipping_subject_wordings = {
    "(too )?late (shipments?|dispatch\\w*|deliver\\w*|orders?|parcels?|packages?|shipping|"
    "confirmations?|rates?)",
    "((shipped|dispatched|sent|delivered|arrived?|arrives?|confirmed|handed over|went out|go "
    "out|came|"
    "left|leave)( \\w+)?|is|are|was|were) (too )?late",
    "(delays|delayed|delaying|delay (in|of|with|at))",
    "slow\\w*",
    "carrier\\w*",
    "courier\\w*",
    "handling time\\w*",
    "tracking",
    "backlog\\w*",
    "dispatch\\w*",
    "days late"};
inline constexpr PhraseList shipping_subjects{shipping_subject_wordings};
inline constexpr std::array shipping_strangers = {intellectual_property,
                                                  inauthentic,
                                                  related_accounts,
                                                  restricted_products,
                                                  counterfeit,
                                                  trademark,
                                                  copyright,
                                                  patent,
                                                  parallel_import,
                                                  review_manipulation,
                                                  identity_verification,
                                                  forged_documents,
                                                  listing_variation,
                                                  product_safety,
                                                  sales_rank};

inline constexpr std::array<std::string_view, 8> review_wordings = {
    "request a review",
    "incentivi[sz]ed reviews?",
    "(product|package|packaging|review) (inserts?|cards?) (that |which )?(ask|asks|asking|offer|"
    "offers|offering|for) .{0,20}reviews?",
    "(product )?review (policy|policies|manipulation)",
    "(solicit|solicits|soliciting|ask|asks|asking) (buyers |customers |friends |family )?(for )?"
    "(positive |5-star |five-star |good )?(product )?reviews",
    "customer product reviews? polic(y|ies)",
    "(review|feedback|rating) (requests?|invitations?|solicitations?|services?|groups?|exchanges?)",
    "(pay|pays|paid|paying|cashback|gift cards?|vouchers?|coupons?) for (a |any |good |positive "
    "|5-star |five-star )?(reviews?|ratings?)",
};
inline constexpr PhraseList review{review_wordings};
inline constexpr std::array<std::string_view, 5> review_subject_wordings = {
    "review\\w*", "rating\\w*", "feedback\\w*", "insert\\w*", "gift card\\w*"};
inline constexpr PhraseList review_subjects{review_subject_wordings};
inline constexpr std::array review_strangers = {intellectual_property,
                                                inauthentic,
                                                related_accounts,
                                                restricted_products,
                                                late_shipment,
                                                cancellation,
                                                tracking,
                                                counterfeit,
                                                trademark,
                                                copyright,
                                                patent,
                                                parallel_import,
                                                product_safety,
                                                expired_food,
                                                drop_shipping,
                                                identity_verification,
                                                forged_documents,
                                                fair_pricing};

inline constexpr std::array<std::string_view, 4> variation_wordings = {
    "variation (themes?|listings?|relationships?|famil(y|ies)|polic(y|ies))",
    "parent[- ](and[- ])?child( asins?| listings?| relationships?)?",
    "child asins?",
    "asin creation polic(y|ies)",
};
inline constexpr PhraseList variation{variation_wordings};
inline constexpr std::array<std::string_view, 5> variation_subject_wordings = {
    "variation\\w*", "parent\\w*", "child", "duplicate\\w*", "detail page\\w*"};
inline constexpr PhraseList variation_subjects{variation_subject_wordings};
inline constexpr std::array variation_strangers = {
    related_accounts, late_shipment,         cancellation,     tracking,
    drop_shipping,    identity_verification, forged_documents, expired_food};

inline constexpr std::array<std::string_view, 4> access_wordings = {
    "(two|2)[- ](step|factor) (verification|authentication)",
    "(2fa|vpns?)",
    "(dedicated|separate) (ip( address(es)?)?|internet (connections?|lines?)|networks?)",
    "(share|shares|sharing) (devices|computers|ip addresses|logins|networks) with",
};
inline constexpr PhraseList access{access_wordings};
inline constexpr std::array<std::string_view, 17> access_subject_wordings = {"account that",
                                                                             "account which",
                                                                             "related",
                                                                             "linked",
                                                                             "another account",
                                                                             "other account\\w*",
                                                                             "second account",
                                                                             "login\\w*",
                                                                             "log in",
                                                                             "logged in",
                                                                             "password\\w*",
                                                                             "access",
                                                                             "permission\\w*",
                                                                             "hack\\w*",
                                                                             "user",
                                                                             "users",
                                                                             "vpn"};
inline constexpr PhraseList access_subjects{access_subject_wordings};
inline constexpr std::array access_strangers = {intellectual_property,
                                                inauthentic,
                                                performance,
                                                restricted_products,
                                                late_shipment,
                                                cancellation,
                                                tracking,
                                                counterfeit,
                                                trademark,
                                                copyright,
                                                patent,
                                                parallel_import,
                                                used_sold_as_new,
                                                not_as_described,
                                                product_safety,
                                                expired_food,
                                                fba_condition};

inline constexpr std::array<std::string_view, 3> expiry_wordings = {
    "(first[- ]expired?,?[- ]first[- ]out|fefo)",
    "(expiry|expiration) dates? (of|on) (the |each |every |all "
    ")?(products?|units?|lots?|pallets?|goods|items?|cartons?|batch(es)?)",
    "(remaining )?shelf[- ]li(fe|ves)",
};
inline constexpr PhraseList expiry{expiry_wordings};
inline constexpr std::array<std::string_view, 8> expiry_subject_wordings = {
    "expir\\w*", "shelf life", "best before", "perish\\w*", "food", "foods", "lot", "lots"};
inline constexpr PhraseList expiry_subjects{expiry_subject_wordings};
inline constexpr std::array expiry_strangers = {related_accounts,
                                                late_shipment,
                                                tracking,
                                                trademark,
                                                copyright,
                                                patent,
                                                review_manipulation,
                                                sales_rank,
                                                fair_pricing,
                                                drop_shipping,
                                                identity_verification,
                                                forged_documents,
                                                listing_variation};

inline constexpr std::array<std::string_view, 4> rights_wordings = {
    "(trademark|trade mark|patent) (search(es)?|databases?|checks?|registers?)",
    "(uspto|euipo|wipo)",
    "reverse[- ]image search(es)?",
    "(search(es|ed)?|check(s|ed)?) (the )?(trademark|trade mark|patent)s?",
};
inline constexpr PhraseList rights{rights_wordings};
inline constexpr std::array<std::string_view, 9> rights_subject_wordings = {
    "trademark\\w*",         "trade mark\\w*",   "copyright\\w*", "patent\\w*", "infring\\w*",
    "intellectual property", "rights owner\\w*", "brand",         "brands"};
inline constexpr PhraseList rights_subjects{rights_subject_wordings};
inline constexpr std::array rights_strangers = {
    performance,      late_shipment,       cancellation, tracking,
    related_accounts, expired_food,        sales_rank,   identity_verification,
    used_sold_as_new, review_manipulation, fair_pricing, fba_condition};

}  // namespace steps

inline constexpr std::array<StepFamily, 8> kStepFamilies = {{
    {"a complaint about authenticity", &steps::sourcing, &steps::sourcing_subjects,
     steps::sourcing_strangers},
    {"a complaint about authenticity", &steps::copy_protection, &steps::sourcing_subjects,
     steps::copy_protection_strangers},
    {"late or untracked shipments", &steps::shipping, &steps::shipping_subjects,
     steps::shipping_strangers},
    {"the manipulation of reviews", &steps::review, &steps::review_subjects,
     steps::review_strangers},
    {"misused variations", &steps::variation, &steps::variation_subjects,
     steps::variation_strangers},
    {"accounts that are related", &steps::access, &steps::access_subjects, steps::access_strangers},
    {"expired products", &steps::expiry, &steps::expiry_subjects, steps::expiry_strangers},
    {"a complaint about intellectual property", &steps::rights, &steps::rights_subjects,
     steps::rights_strangers},
}};

/// Steps that look over all of an account.
inline constexpr std::array<std::string_view, 2> kOverviewWordings = {
    "account health", "(all|every|each|the) (seller |amazon )?(policy|policies|metrics?)"};
inline constexpr PhraseList kOverviews{kOverviewWordings};

}  // namespace poa
