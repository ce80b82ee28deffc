// Whom a sentence makes the culprit without telling a deed of his.
#pragma once

#include <optional>

#include "analysis/facts.h"
#include "analysis/rules/doer.h"

namespace poa {

/// Whether guilt is put on somebody else: "RoyalSwift is to blame", "the carrier was at fault"; not
/// "we alone are to blame", "a worn die was the culprit".
[[nodiscard]] bool is_about_a_third_party(const Facts& facts, const PhraseMatch& match);

/// "Aras Kargo's fault", "the fault of Aras Kargo": by name, and not one of a person, who may be an
/// employee.
[[nodiscard]] bool is_fault_of_a_name(const Facts& facts, const PhraseMatch& match);

/// "QuickDock mixed the lots although our instructions were clear"; "the real fault lies in our
/// form" names nobody.
[[nodiscard]] bool names_a_third_party(const Facts& facts, const PhraseMatch& match);

/// Who stands behind words such as "the fault lies with".
[[nodiscard]] Doer named_behind(const Facts& facts, const PhraseMatch& match);

/// Who should have done otherwise, in a sentence whose main clause the match tells: "had the
/// supplier told us, this would not have happened", "a tray that …, and had there been a seal".
/// The writer, of "had we looked".
[[nodiscard]] Doer wished_of(const Facts& facts, const PhraseMatch& match);

/// Whether "it was" or "not we" singles somebody else out: "it was the translator who put the word
/// there", "the carrier and not we".
[[nodiscard]] bool is_singled_out(const Facts& facts, const PhraseMatch& focus);

/// "The delay is on" with those it is put on, if they end what is said: "and that one is on USPS",
/// "the fault has the forwarder"; nothing of "it is on our shelf", "the fault has the same cause".
[[nodiscard]] std::optional<PhraseMatch> put_on_others(const Facts& facts, PhraseMatch match);

/// The match with the buyers who act against what it says: "customers put it in the oven although
/// the box clearly says no". Nothing of "buyers got used ones although the listing says new", nor
/// where we are the ones who act.
[[nodiscard]] std::optional<PhraseMatch> ignored_by_buyers(const Facts& facts, PhraseMatch match);

/// The match with the third party just before it: "Größmann & Söhne GmbH deceived us".
[[nodiscard]] PhraseMatch with_agent(const Facts& facts, PhraseMatch match);

}  // namespace poa
