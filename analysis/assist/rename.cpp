#include "analysis/assist/rename.h"

#include <algorithm>
#include <utility>

#include "analysis/assist/file_moves.h"
#include "analysis/assist/mentions.h"
#include "analysis/assist/names.h"
#include "analysis/assist/new_name.h"
#include "analysis/rules/file_link.h"
#include "analysis/rules/message.h"

namespace poa::assist {
namespace {

/// The name as it reads at a place.
std::string written_name(const Facts& facts, const Mention& mention) {
  return std::string(mention.words.empty() ? mention.span.in(facts.text->bytes())
                                           : facts.prose.text(mention.words));
}

std::string first_word(std::string_view name) {
  return std::string(name.substr(0, name.find(' ')));
}

std::string last_word(std::string_view name) {
  return std::string(name.substr(name.rfind(' ') + 1));
}

/// What a mention becomes when the one at the cursor becomes `name`; what it is now where it has no
/// part in that.
class NewForms {
 public:
  NewForms(const Facts& facts, SubjectKind kind, NameForm form, std::string name)
      : facts_(facts), kind_(kind), form_(form), name_(std::move(name)) {}

  [[nodiscard]] std::string of(const Mention& mention) const {
    if (mention.form == form_) return name_;
    if (kind_ == SubjectKind::company) return of_company(mention);
    return kind_ == SubjectKind::person ? of_person(mention) : name_;
  }

 private:
  [[nodiscard]] std::string of_company(const Mention& mention) const {
    const CompanyName renamed = read_company_name(name_);
    if (mention.form == NameForm::without_legal) return renamed.base;
    if (!renamed.legal_form.empty()) return name_;
    return renamed.base + read_company_name(written_name(facts_, mention)).legal_form;
  }

  [[nodiscard]] std::string of_person(const Mention& mention) const {
    std::string written = written_name(facts_, mention);
    if (form_ == NameForm::whole) {
      return mention.form == NameForm::first_name ? first_word(name_) : last_word(name_);
    }
    if (mention.form != NameForm::whole) return written;
    if (form_ == NameForm::first_name) return name_ + written.substr(first_word(written).size());
    return written.substr(0, written.size() - last_word(written).size()) + name_;
  }

  const Facts& facts_;
  SubjectKind kind_;
  NameForm form_;
  std::string name_;
};

/// Where the words of a name stand, markup between them left out.
std::vector<Span> pieces_of(const Facts& facts, const Mention& mention) {
  if (mention.words.empty()) return {mention.span};
  const std::string_view text = facts.text->bytes();
  const auto tokens = facts.prose.tokens();
  std::vector<Span> pieces;
  for (std::uint32_t at = facts.prose.token_at(mention.words.begin);
       at < tokens.size() && tokens[at].range.begin < mention.words.end; ++at) {
    const Span span = facts.prose.source(
        {tokens[at].range.begin, std::min(tokens[at].range.end, mention.words.end)});
    // Of a name over two lines in a quotation its mark goes, too.
    if (!pieces.empty() &&
        Span{pieces.back().end, span.begin}.in(text).find_first_not_of(" \t\r\n>") == text.npos) {
      pieces.back().end = span.end;
    } else {
      pieces.push_back(span);
    }
  }
  return pieces;
}

void replace(const Facts& facts, const Mention& mention, std::string name,
             std::vector<Edit>& edits) {
  const std::string_view text = facts.text->bytes();
  const std::vector<Span> pieces = pieces_of(facts, mention);
  if (pieces.empty()) return;
  // "Inc." at the end of a sentence has one dot.
  const std::size_t end = pieces.back().end;
  if (name.ends_with('.') && end < text.size() && text[end] == '.') name.pop_back();
  edits.push_back({pieces.front(), Snippet(name)});
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    std::size_t begin = pieces[i].begin;
    while (begin > pieces[i - 1].end && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) {
      --begin;
    }
    edits.push_back({{begin, pieces[i].end}, Snippet()});
  }
}

/// What a thing of this kind is called by, as Subject::name.
std::string name_of_subject(SubjectKind kind, const std::string& name) {
  if (kind == SubjectKind::company) return read_company_name(name).base;
  if (kind == SubjectKind::person || kind == SubjectKind::attachment) return name;
  std::string capitals = name;
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return capitals;
}

/// Whether a name of this form tells what is meant without the others.
bool is_full_name(NameForm form) {
  return form == NameForm::whole || form == NameForm::without_legal;
}

/// What there is to say where another thing is called so already; empty where none is.
std::string clash_with(const Mentions& mentions, std::size_t subject, const std::string& name) {
  const SubjectKind kind = mentions.subjects[subject].kind;
  const auto other = mentions.find({kind, name_of_subject(kind, name)});
  if (!other || *other == subject) return {};
  return "The plan names " + in_quotes(name) +
         " elsewhere already: once both are called so, nobody can tell them apart any more.";
}

Rename rename_file(const Facts& facts, const Mentions& mentions, std::size_t subject,
                   std::string_view new_name) {
  const std::string& path = mentions.subjects[subject].name;
  const std::string_view old_name = file_name_of(path);
  const std::string name = tidied_name(SubjectKind::attachment, new_name);
  if (std::string problem = problem_with_file_name(old_name, name); !problem.empty()) {
    return {.problem = std::move(problem)};
  }
  const std::string to = path.substr(0, path.size() - old_name.size()) + name;
  const Files* files = facts.surroundings.files;
  if (to != path && files != nullptr && files->exists(to)) {
    return {.problem = "There is a file " + in_quotes(name) + " already. Choose another name."};
  }
  for (const markdown::Link& link : facts.markdown.links) {
    if (link.autolink || !link.destination.empty() || linked_file(link.target) != path) continue;
    return {.problem = "A link to " + in_quotes(old_name) +
                       " is written with signs that stand for others, such as &amp; or a "
                       "backslash. Write it plainly, then rename the file."};
  }
  Rename result;
  if (to == path) return result;
  result.clash = clash_with(mentions, subject, to);
  result.file = FileMove{path, to};
  result.edits =
      edits_for_moves(facts, mentions, [&](std::string_view moved) -> std::optional<std::string> {
        return moved == path ? std::optional(to) : std::nullopt;
      });
  return result;
}

}  // namespace

std::optional<RenamePlace> rename_place(const Facts& facts, std::size_t offset) {
  const Mentions mentions = find_mentions(facts);
  const Mention* mention = mention_at(mentions, offset);
  if (mention == nullptr) return std::nullopt;
  const Subject& subject = mentions.subjects[mention->subject];
  if (subject.kind == SubjectKind::date) return std::nullopt;
  if (subject.kind == SubjectKind::attachment) {
    return RenamePlace{mention->span, std::string(file_name_of(subject.name))};
  }
  return RenamePlace{mention->span, written_name(facts, *mention)};
}

Rename rename(const Facts& facts, std::size_t offset, std::string_view new_name) {
  const Mentions mentions = find_mentions(facts);
  const Mention* chosen = mention_at(mentions, offset);
  if (chosen == nullptr) {
    return {.problem =
                "There is no name here that could be changed. Try it on an ASIN, an order or "
                "invoice number, your seller ID, a company, a person or an attached file."};
  }
  const Subject& subject = mentions.subjects[chosen->subject];
  if (subject.kind == SubjectKind::date) {
    return {.problem = "A date is no name. Change it where it is wrong."};
  }
  if (subject.kind == SubjectKind::attachment) {
    return rename_file(facts, mentions, chosen->subject, new_name);
  }
  std::string name = tidied_name(subject.kind, new_name);
  Rename result;
  result.problem = problem_with_name(subject.kind, name);
  if (!result.problem.empty()) return result;
  const NewForms forms(facts, subject.kind, chosen->form, std::move(name));
  std::size_t reached = 0;
  for (const Mention& mention : mentions.all) {
    if (mention.subject != chosen->subject || mention.span.begin < reached) continue;
    std::string renamed = forms.of(mention);
    if (renamed == written_name(facts, mention)) continue;
    if (result.clash.empty() && is_full_name(mention.form)) {
      result.clash = clash_with(mentions, chosen->subject, renamed);
    }
    replace(facts, mention, std::move(renamed), result.edits);
    reached = mention.span.end;
  }
  return result;
}

}  // namespace poa::assist
