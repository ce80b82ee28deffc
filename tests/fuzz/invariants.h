// What holds for the facts and findings of any text. Each check throws where it does not.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "analysis/facts.h"
#include "analysis/rules/finding.h"

namespace poa::fuzz {

/// A span lies within the text and splits no character of it.
void check_span(Span span, std::string_view text, const char* promise);

void check_front_matter(const FrontMatter& front_matter, std::string_view text);
void check_markdown(const markdown::Document& document, std::string_view text);
void check_prose(const Facts& facts);
void check_plan(const Plan& plan, std::string_view text);
void check_findings(std::span<const Finding> findings, std::string_view text);

}  // namespace poa::fuzz
