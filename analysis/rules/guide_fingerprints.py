#!/usr/bin/env python3
"""Writes guide_fingerprints.h: what sentences of the guide's examples hash to, but no sentence.

    guide_fingerprints.py GUIDE.txt > guide_fingerprints.h

GUIDE.txt is the guide's text, one paragraph a line. Its examples are what stands in quotation marks
and what has [placeholders]; headings, advice and the lead-ins that anyone may share are left out.
Words are read as `template_words.h` says, so the two must change together.
"""

import re
import sys

SHINGLE = 5
SHORTEST_EXAMPLE = 8

HEAD = """// The guide's examples as fingerprints of five words in a row, sorted.
// Written by guide_fingerprints.py; do not edit.
#pragma once

#include <array>
#include <cstdint>

namespace poa {

inline constexpr std::array<std::uint64_t, %d> kGuideFingerprints{
"""


def examples(text):
    for line in text.replace("\u201c", '"').replace("\u201d", '"').splitlines():
        quoted = [q for q in re.findall(r'"([^"]*)"', line) if len(q.split()) >= SHORTEST_EXAMPLE]
        if quoted:
            yield from quoted
        elif "[" in line:
            yield line


def words(example):
    example = re.sub(r"\[[^\]]*\]", " ", example).replace("/", " ").replace("\u2019", "'").lower()
    for word in re.findall(r"[^\W_]+(?:['.-][^\W_]+)*", example):
        if not re.search(r"[\d.]", word):
            yield re.sub(r"['-]", "", word)


def fnv1a(text):
    value = 14695981039346656037
    for byte in text.encode():
        value = (value ^ byte) * 1099511628211 % 2**64
    return value


def fingerprint(words):
    value = 0
    for word in words:
        value = (value * 0x9E3779B97F4A7C15 + fnv1a(word)) % 2**64
    return value


def main():
    hashes = set()
    with open(sys.argv[1], encoding="utf-8") as guide:
        for example in examples(guide.read()):
            row = list(words(example))
            for i in range(len(row) - SHINGLE + 1):
                hashes.add(fingerprint(row[i : i + SHINGLE]))
    figures = [f"0x{value:016x}ULL" for value in sorted(hashes)]
    print(HEAD % len(figures), end="")
    for i in range(0, len(figures), 4):
        print("    " + ", ".join(figures[i : i + 4]) + ",")
    print("};\n\n}  // namespace poa")


if __name__ == "__main__":
    main()
