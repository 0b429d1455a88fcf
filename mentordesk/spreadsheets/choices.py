"""Answers from a vocabulary: one option, or a cell of several, split by the options first."""

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from mentordesk.domain.people import folded, tidy
from mentordesk.domain.vocabulary import Option
from mentordesk.spreadsheets.marks import is_placeholder

_BETWEEN = r"(?=\s*(?:$|[,;|/\n•·+&]|\band\b))"
_START = r"(?:(?<=^)|(?<=[,;|/\n•·+&])|(?<=\band))\s*"
_PIECES = re.compile(r"\s*(?:[;|\n•·]|,(?=\s))\s*")
_BOX = re.compile(r"^\s*(?:[☑✓✔☒✅]|\[x\]|[-*•])\s*", re.IGNORECASE | re.MULTILINE)
NEAR = 90


@lru_cache(maxsize=64)
def _finder(options: tuple[Option, ...]) -> tuple[re.Pattern[str], dict[str, str]] | None:
    """A pattern that finds any option's wording, the longest first, and what each means."""
    meaning = {
        _key(words): option.text for option in options for words in (option.text, *option.synonyms)
    }
    if not meaning:
        return None
    longest = sorted(meaning, key=len, reverse=True)
    return re.compile(f"{_START}({'|'.join(map(re.escape, longest))}){_BETWEEN}"), meaning


def _key(text: str) -> str:
    return tidy(text).casefold().replace("\u2019", "'")


def one_choice(options: tuple[Option, ...], text: str) -> tuple[str, bool]:
    """The option a cell means and whether it is one; else the applicant's own words, tidied."""
    words = tidy(_BOX.sub("", text)).strip(" ;,")
    texts = _by_wording(options)
    exact = texts.get(folded(words))
    if exact is None and options:
        near = process.extractOne(folded(words), list(texts), scorer=fuzz.ratio, score_cutoff=NEAR)
        return (texts[near[0]], True) if near else (words, False)
    return (exact, True) if exact else (words, False)


@lru_cache(maxsize=64)
def _by_wording(options: tuple[Option, ...]) -> dict[str, str]:
    """Every wording of every option, as compared, with the option's text."""
    return {
        folded(words): option.text
        for option in options
        for words in (option.text, *option.synonyms)
    }


def several_choices(options: tuple[Option, ...], text: str) -> tuple[tuple[str, ...], int]:
    """The answers in one cell, options first and own words after, and how many are options.

    Options may contain commas and slashes themselves; what is left between them is kept as the
    applicant's own words. Order is the vocabulary's for options; nothing appears twice.
    """
    plain = _BOX.sub("", text.replace("\r", "\n"))
    rest = "\n".join(" ".join(line.split()) for line in plain.split("\n"))
    found: list[str] = []
    finder = _finder(options)
    if finder is not None:
        pattern, meaning = finder
        search = rest.casefold().replace("\u2019", "'")
        if len(search) == len(rest):
            for hit in reversed(list(pattern.finditer(search))):
                found.append(meaning[hit.group(1)])
                rest = f"{rest[: hit.start(1)]};{rest[hit.end(1) :]}"
    own: list[str] = []
    for piece in _PIECES.split(rest):
        words = tidy(piece).strip(" ,;/&+")
        if not words or is_placeholder(words) or words.casefold() == "and":
            continue
        option, known = one_choice(options, words)
        (found if known else own).append(option)
    order = {option.text: place for place, option in enumerate(options)}
    known_texts = sorted(dict.fromkeys(found), key=lambda word: order.get(word, 0))
    return (*known_texts, *dict.fromkeys(own)), len(known_texts)
