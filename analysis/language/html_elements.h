// The names of HTML's elements.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace poa {

/// Of the HTML Living Standard, section "Elements", and those of older versions that people still
/// write; sorted.
inline constexpr std::array<std::string_view, 129> kHtmlElements = {
    "a",          "abbr",     "acronym",  "address",  "area",       "article",  "aside",
    "audio",      "b",        "base",     "basefont", "bdi",        "bdo",      "big",
    "blockquote", "body",     "br",       "button",   "canvas",     "caption",  "center",
    "cite",       "code",     "col",      "colgroup", "data",       "datalist", "dd",
    "del",        "details",  "dfn",      "dialog",   "dir",        "div",      "dl",
    "dt",         "em",       "embed",    "fieldset", "figcaption", "figure",   "font",
    "footer",     "form",     "frame",    "frameset", "h1",         "h2",       "h3",
    "h4",         "h5",       "h6",       "head",     "header",     "hgroup",   "hr",
    "html",       "i",        "iframe",   "img",      "input",      "ins",      "kbd",
    "label",      "legend",   "li",       "link",     "main",       "map",      "mark",
    "marquee",    "math",     "menu",     "meta",     "meter",      "nav",      "nobr",
    "noframes",   "noscript", "object",   "ol",       "optgroup",   "option",   "output",
    "p",          "param",    "path",     "picture",  "pre",        "progress", "q",
    "rp",         "rt",       "ruby",     "s",        "samp",       "script",   "search",
    "section",    "select",   "slot",     "small",    "source",     "span",     "strike",
    "strong",     "style",    "sub",      "summary",  "sup",        "svg",      "table",
    "tbody",      "td",       "template", "textarea", "tfoot",      "th",       "thead",
    "time",       "title",    "tr",       "track",    "tt",         "u",        "ul",
    "var",        "video",    "wbr",
};
static_assert(std::is_sorted(kHtmlElements.begin(), kHtmlElements.end()));

/// Takes a name in lower case.
[[nodiscard]] constexpr bool is_html_element(std::string_view name) {
  return std::binary_search(kHtmlElements.begin(), kHtmlElements.end(), name);
}

}  // namespace poa
