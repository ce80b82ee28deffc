#include "analysis/assist/documents.h"

#include "analysis/rules/file_link.h"

namespace poa::assist {

std::uint64_t named_documents(const Facts& facts, IndexRange sentences, guide::SuspensionType type,
                              Span but_not) {
  const guide::DocumentMatcher& matcher = guide::document_matcher(type);
  std::uint64_t named = 0;
  for (const Sentence& sentence : facts.prose.sentences(sentences)) {
    if (but_not.contains(facts.prose.source(sentence.range).begin)) continue;
    named |= matcher.named(guide::Words(facts.prose.text(sentence.range)).all());
  }
  return named;
}

std::uint64_t listed_documents(const Facts& facts, const Item& item, guide::SuspensionType type) {
  guide::Words words(item.span.size());
  for (const Sentence& sentence : facts.prose.sentences(item.sentences)) {
    words.add(facts.prose.text(sentence.range));
  }
  return guide::listed_documents(type, words.all());
}

bool leads_to_file(const Facts& facts, const markdown::Link& link) {
  const Files* files = facts.surroundings.files;
  if (files == nullptr || link.autolink) return false;
  const auto file = linked_file(link.target);
  return file && !file->empty() && files->exists(*file);
}

}  // namespace poa::assist
