// Everything that rules and features read: extracted once from one version of a document.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/language/clause.h"
#include "analysis/language/entity.h"
#include "analysis/language/phrase.h"
#include "analysis/language/placeholder.h"
#include "analysis/language/prose.h"
#include "analysis/markdown/document.h"
#include "analysis/plan/plan.h"
#include "analysis/rules/passage_finding.h"
#include "analysis/text/text.h"

namespace poa {

/// The files beside a document, as far as it can name them. Paths are relative to the document's
/// folder, with "/" between their parts.
class Files {
 public:
  virtual ~Files() = default;
  [[nodiscard]] virtual bool exists(std::string_view path) const = 0;
  /// The files below a folder, sub-folders included, sorted; empty if there is no such folder.
  [[nodiscard]] virtual std::vector<std::string> below(std::string_view folder) const = 0;
  /// Whether a document in the same folder, as it was saved, has the name of a file or the path of
  /// a folder in it: appeals of one folder may share their attachments.
  [[nodiscard]] virtual bool is_named_in_folder(std::string_view file_name) const = 0;
};

/// Limits and extras that a user can set.
struct RuleOptions {
  std::uint32_t max_words = 1000;           ///< `too-long`, the narrative
  std::uint32_t max_section_words = 450;    ///< `too-long`, one section
  std::uint32_t max_characters = 0;         ///< `too-long`, the submission box; 0: unknown
  std::uint32_t max_sentence_words = 45;    ///< `long-sentence`
  std::uint32_t max_paragraph_words = 150;  ///< `long-paragraph`
  /// Where a document that says nothing of it keeps its attachments, from its own folder.
  std::string attachments_folder = "attachments";
};

class HouseStyle;
class UserTemplates;

/// What the world outside the document adds to it.
struct Surroundings {
  Date today;                    ///< for what is "future" where no submission date is given
  const Files* files = nullptr;  ///< null: nothing can be said about files, so nothing is
  RuleOptions options;
  std::shared_ptr<const HouseStyle> house_style = nullptr;   ///< null: none
  std::shared_ptr<const UserTemplates> templates = nullptr;  ///< null: none
};

/// Immutable once made; every member views the ones before it.
struct Facts {
  std::shared_ptr<const Text> text;
  markdown::Document markdown;
  Prose prose;
  std::vector<Entity> entities;
  std::vector<PossibleName> possible_names;
  /// Of each sentence the index of its first entity, and at the end their count.
  std::vector<std::uint32_t> first_entities;
  std::vector<PhraseMatch> phrases;
  /// What stands here of the phrases that the house style names.
  std::vector<PhraseMatch> house_phrases;
  Clauses clauses;
  std::vector<ProsePlaceholder> prose_placeholders;
  /// What a template leaves to be filled in ("[date]", "<supplier>"), in document order.
  std::vector<Span> placeholders;
  Plan plan;
  /// Of each sentence the documents of the checklist that it names, by their bits; none where the
  /// suspension type is not known.
  std::vector<std::uint64_t> named_documents;
  /// What rules say of single passages, in the order of the passages.
  std::vector<PassageFinding> passage_findings;
  Surroundings surroundings;

  /// The matches of one list, in order.
  [[nodiscard]] std::vector<PhraseMatch> matches(const PhraseList& list) const;
  /// The entities within a sentence.
  [[nodiscard]] std::span<const Entity> entities_in(std::uint32_t sentence) const;
  /// The entities of a run of sentences.
  [[nodiscard]] std::span<const Entity> entities_in(IndexRange sentences) const;
};

}  // namespace poa
