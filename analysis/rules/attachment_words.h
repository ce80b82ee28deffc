// By which words a file is told for a paper that somebody else issued, or for one of the seller's.
#pragma once

#include <array>
#include <string_view>

#include "analysis/language/phrase.h"

namespace poa {

/// Files that their receiver can change.
inline constexpr std::array<std::string_view, 13> kEditableFiles = {
    "doc", "docx", "docm",  "xls",     "xlsx", "xlsm",  "odt",
    "ods", "rtf",  "pages", "numbers", "gdoc", "gsheet"};

/// Terms (guide/terms.h) of papers that a supplier, a brand, an authority or a laboratory issues.
inline constexpr std::array<std::string_view, 24> kIssuedPapers = {
    "invoice*",
    "inv",
    "fapiao",
    "proforma",
    "rechnung*",
    "factura*",
    "facture*",
    "loa",
    "letter of authori*",
    "authori* letter*",
    "brand authori*",
    "letter from the brand",
    "letter from the rights",
    "licence agreement",
    "license agreement",
    "test report*",
    "lab report*",
    "laboratory report*",
    "certificate of analysis",
    "certificate of authenticity",
    "utility bill*",
    "bank statement*",
    "business licen*",
    "retraction letter",
};

/// Terms of what the seller writes, keeps or exports, whatever it is about.
inline constexpr std::array<std::string_view, 45> kOwnPapers = {
    "template*",   "log",        "logs",           "register*", "tracker*", "sop",
    "procedure*",  "checklist*", "invoice check*", "checks",    "list",     "lists",
    "listing*",    "export*",    "summary",        "overview",  "table*",   "reconcil*",
    "comparison*", "index",      "schedule*",      "ledger*",   "sales",    "inventory",
    "training*",   "form",       "forms",          "draft*",    "record*",  "tracking",
    "archive*",    "matching",   "match",          "audit*",    "our own",  "workbook*",
    "sheet*",      "database",   "plan",           "policy",    "request*", "calculation*",
    "data",        "annotated",  "translation*"};

/// "invoices (Word)", "as an Excel file"
inline constexpr std::array<std::string_view, 3> kEditableFormatWordings = {
    "(in|as) (an? )?(ms |microsoft )?(word|excel|docx|xlsx|\\.docx|\\.xlsx)( "
    "(document|documents|file|"
    "files|format|sheet|sheets|table))?",
    "(ms |microsoft )?(word|excel) (document|documents|file|files|format|version)",
    "\\((ms |microsoft )?(word|excel|docx|xlsx)\\)"};
inline constexpr PhraseList kEditableFormats{kEditableFormatWordings};

}  // namespace poa
