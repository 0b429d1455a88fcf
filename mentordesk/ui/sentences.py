"""Finding a sentence of the core among its templates, in order to say it in another language.

Every template ("{0} and {1} both work for {2}.") is filed under its rarest word; a sentence is
compared with the templates of its own words only. Values are worded in turn. What was looked up
once is remembered, so that a table of 6,000 rows costs as much as its different words.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import count

LONGEST = 2_000
"""Longest text that is looked at, in characters: what is longer is somebody's own."""

_GAP = re.compile(r"\{(\d+)\}")
_WORD = re.compile(r"[^\W\d_]+(?:[\u2019'-][^\W\d_]+)*")
_BREAKS = ("\n", " · ", "; ")
_SENTENCES = re.compile(r"(?<=[.!?]) (?=\S)")
_FIGURE = r"[\u2212+-]?[\d.,  %\u2013-]*"
_FEW = "a an and as at by for from in is not of on or the to until was with"
_SMALL = frozenset(_FEW.split())
"""Words that say nothing about whose sentence it is."""
_JOINTS = frozenset(
    [
        "and",
        "of",
        "the",
        "de",
        "da",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "bin",
        "al",
        "y",
    ]
)
"""Small words within names."""
_COUNTED = re.compile(
    r"\{0\} [a-z]+(?: [a-z]+)?s|\{0\} (?:people|more)|"
    r"\{0\} (?:[a-z-]+ )?(?:mentees?|mentors?|places?|pairs?|applications?|match|people|more)\b.*"
)
"""Templates that begin with a number: "{0} mentor places", "{0} more place in {1}"."""
_BEHIND = r"(?: ?[(:;,.\u00b7\u2013\u2014].*?)?"
_COUNT = r"\d[\d.,]*|[Nn]o|[Oo]ne"
_NUMBERED = re.compile(r"(\d[\d.,]*) (.+)", re.DOTALL)
_NONE = "no (how many)"
"""What "no" is looked up as before a noun: "no pairs" is "keine Tandems" in German, not "nein"."""
_SURE = 3
"""So many telling words make a sentence ours whatever stands between them."""
_AND = "{0} and {1}"
_DEEP = 4
_KEPT = 8_192


class Template:
    """A sentence with values: its pattern, and where each value goes in the translation."""

    def __init__(self, source: str, said: str) -> None:
        self.source, self.said = source, said
        literal = _GAP.sub(" ", source)
        self.words = _WORD.findall(_bare(source))
        # "{0} of {1}" would take "University of Melbourne" for its own; figures only, then.
        known = _WORD.findall(literal)
        telling = [word for word in known if word.lower() not in _SMALL]
        if len(known) > 1 and ":" in literal:  # "{0}: {1} is a {2}."
            telling = known
        numbers = count()
        self._order: list[str] = []
        pattern = ""
        for part, gap in _pieces(source):
            pattern += re.escape(part)
            if gap is not None:
                self._order.append(gap)
                # What hangs on a word ("placed{0}") may be nothing at all.
                some = ".*?" if part[-1:].isalnum() else ".+?"
                value = some if telling else _FIGURE
                if not part and self._order[1:]:  # "of {0}{1}": a name, then " (why)" or nothing
                    value = _BEHIND
                if not part and _COUNTED.fullmatch(source):
                    value = _COUNT
                pattern += f"(?P<g{next(numbers)}>{value})"
        self._pattern = re.compile(pattern, re.DOTALL)
        self._is_sure = len(telling) >= _SURE or re.search(r"\w:|\u201c", literal) is not None
        self._begins = source.startswith("{")
        self._is_counted = _COUNTED.fullmatch(source) is not None
        self.weight = len(literal)

    def filled(self, text: str, word: Callable[[str], str]) -> str | None:
        """The translation with the text's values, each worded in turn; None if it is another."""
        match = self._pattern.fullmatch(text)
        if match is None:
            return None
        given = {gap: match[f"g{place}"] for place, gap in enumerate(self._order)}
        values = {gap: word(value) for gap, value in given.items()}
        if self._is_counted and given["0"] in {
            "no",
            "No",
        }:  # none of them, and not: no to a question
            values["0"] = word(_NONE).capitalize() if given["0"] == "No" else word(_NONE)
        if not self._is_sure and not all(
            values[gap] != value or self._may_be(value) for gap, value in given.items()
        ):
            return None
        return _GAP.sub(lambda gap: values.get(gap[1], ""), self.said)

    def _may_be(self, value: str) -> bool:
        """Whether a value is one of ours rather than the rest of what somebody wrote.

        "Retirement is less quiet than I was told" has a word of ours at its end. Where there is
        little else of ours, a value is a name or a figure; behind our own words it only has to
        begin like one ("works in Galleries and museums").
        """
        if _NUMBERED.match(value.lstrip("[")):  # a counted noun that is said already
            return value.count(" ") < 5
        if not value or not value[0].islower():
            loose = [word for word in value.split() if word[0].islower() and word not in _JOINTS]
            return not loose or not self._begins
        return " " not in value.strip()


def _pieces(source: str) -> Iterator[tuple[str, str | None]]:
    at = 0
    for gap in _GAP.finditer(source):
        yield source[at : gap.start()], gap[1]
        at = gap.end()
    yield source[at:], None


def _bare(source: str) -> str:
    """A template without its gaps and the letters that touch them: those are part of a word."""
    return re.sub(r"[^\W\d_]*\{\d+\}[^\W\d_]*", " ", source)


class Sentences:
    """All the sentences of the core with their translations."""

    def __init__(
        self, said: Iterable[tuple[str, str]], plain: Callable[[str], str | None] | None = None
    ) -> None:
        """`plain` says what is no sentence: a day, a time; None where it is neither."""
        self._whole: dict[str, str] = {}
        self._plain = plain
        templates: list[Template] = []
        for source, translation in said:
            if _GAP.search(source):
                templates.append(Template(source, translation))
            else:
                self._whole[source] = translation
        self._both = next((one.said for one in templates if one.source == _AND), _AND)
        frequency = Counter(word for one in templates for word in set(one.words))
        self._filed: dict[str, list[Template]] = {}
        for one in templates:
            rarest = min(one.words, key=lambda word: frequency[word], default="")
            self._filed.setdefault(rarest, []).append(one)
        self.word = lru_cache(_KEPT)(self._word)

    def _word(self, text: str, depth: int = _DEEP) -> str:
        """A text in the other language, whole or in its parts; what is unknown stays."""
        if (said := self._whole.get(text)) is not None:
            return said
        if len(text) < 2 or len(text) > LONGEST or text.isdigit():
            return text
        if self._plain is not None and (said := self._plain(text)) is not None:
            return said
        if not depth:
            return text
        # Before the templates: "No place" is none of "{0} place".
        if (said := self._other_case(text)) != text:
            return said
        found = [self._told(text, depth), self._several(text, depth), self._and(text, depth)]
        return max(found, key=lambda one: one[0])[1] or self._in_parts(text, depth)

    def _told(self, text: str, depth: int) -> tuple[int, str]:
        """How much of a text are our own words, and how it is said; (0, "") where it is unknown."""
        if (said := self._whole.get(text)) is not None:
            return len(text), said
        found = [one for word in set(_WORD.findall(text)) for one in self._filed.get(word, ())]
        # The longest first: "{0} {1}. Nothing was changed; {2}" would take them all.
        for one in sorted(found, key=lambda one: -one.weight):
            filled = one.filled(text, lambda value: self.word(value, depth - 1))
            if filled is not None:
                return one.weight, filled
        return 0, ""

    def _each(self, parts: list[str], depth: int) -> tuple[int, list[str]]:
        """The same of several parts; all of them are known, or none counts."""
        told = [self._told(part, depth - 1) for part in parts]
        weights = [weight for weight, _ in told]
        return (sum(weights) if min(weights) else 0), [said for _, said in told]

    def _several(self, text: str, depth: int) -> tuple[int, str]:
        """Several sentences: a value then never reaches over a full stop."""
        parts = _SENTENCES.split(text)
        if len(parts) < 2:
            return 0, ""
        weight, said = self._each(parts, depth)
        return weight, " ".join(said)

    def _and(self, text: str, depth: int) -> tuple[int, str]:
        """Two things with "and" between."""
        one, _, other = text.partition(" and ")
        if not other:
            return 0, ""
        weight, said = self._each([one, other], depth)
        return weight, self.both(*said) if weight else ""

    def both(self, one: str, other: str) -> str:
        """Two things with "and" between, as they come."""
        return _GAP.sub(lambda gap: (one, other)[int(gap[1])], self._both)

    def _in_parts(self, text: str, depth: int) -> str:
        for mark in _BREAKS:
            if mark in text:
                return mark.join(self.word(part, depth) for part in text.split(mark))
        if len(parts := _SENTENCES.split(text)) > 1:
            return " ".join(self.word(part, depth - 1) for part in parts)
        for mark in (", ", ": "):
            head, _, tail = text.rpartition(mark)
            if head in self._whole:  # "Matched: to the mentor: 12" has a mark of its own
                return self._whole[head] + self._going_on(mark, tail, depth)
            if mark in text and (parts := text.split(mark)):
                first = self.word(parts[0], depth - 1)
                return first + "".join(self._going_on(mark, part, depth) for part in parts[1:])
        if (number := _NUMBERED.fullmatch(text)) is not None:
            return f"{self.word(number[1], depth - 1)} {self.word(number[2], depth - 1)}"
        return text

    def _going_on(self, mark: str, part: str, depth: int) -> str:
        """A part after a comma: said with it (", last {0}") or by itself."""
        whole = f"{mark}{part}"
        return self._told(whole, depth - 1)[1] or mark + self.word(part, depth - 1)

    def _other_case(self, text: str) -> str:
        """A word whose first letter was made big for a title, or that ends in a stop."""
        if text[:1].isupper() and (said := self._whole.get(text[0].lower() + text[1:])):
            return said[:1].upper() + said[1:]
        if text.endswith((".", ":", "…")) and (said := self._whole.get(text[:-1])):
            return said + text[-1]
        return text
