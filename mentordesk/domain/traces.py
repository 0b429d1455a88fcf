"""The traces of people in text: every form of their names and addresses, and taking them out.

A full name, an address or a number is taken out wherever it stands. A single word of a name (Ana,
Silva) is taken out wherever it can mean nobody else; where another person bears it, or it is an
ordinary word (Will, May, Rose), only in texts that name the person in full as well.
"""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from mentordesk.domain.people import folded

GONE = "[erased]"
"""What stands in a text where a trace was."""
_CURL = "\u2019"
_GAP = r"[\W_]{1,3}"
_NO_GAP = r"[\W_]{0,3}"
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_NUMBER = re.compile(r"[\d\s().+\-/]{5,}")
_RUN = re.compile(r"\d[\d\s().+\-/]{4,}\d")
_TOKEN = re.compile(r"[^\W\d_]+")
_DIGIT_GAP = r"[\s().\-/]{0,2}"
_LEAST_DIGITS = 6
_KEPT_DIGITS = 8
_WORDS = """
abu academic al all and april are art august baker banks bell best bill bin black bright
brown but can chase church cook da das day de dean del dela della den der di do dos drew
duke earl early east el faith field fields for frank from good grace grant gray green grey
has have her hill his hope ibn intake jack joy june king la lane le library little long love
mac mark may member mentee mentor miles new north not page pair park partner pat price
programme public ray rich rivers rose school sharp short sky small south special split star
stone strong sue summer that the this van von was west white will wise with wood work you
young your
"""
ORDINARY = frozenset(_WORDS.split())
"""Names that are words as well: on their own they are no trace."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody: names in full, single name words, addresses, numbers."""

    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def with_those_of(self, other: "Known") -> "Known":
        """Both together."""
        return Known(
            self.names | other.names,
            self.words | other.words,
            self.addresses | other.addresses,
            self.numbers | other.numbers,
        )


def known_of(names: Iterable[str], addresses: Iterable[str], numbers: Iterable[str]) -> Known:
    """Sort what is known: a name of several words is a full name, each of its words a word."""
    whole = {" ".join(name.split()) for name in names if name.strip()}
    words = {word for name in whole for word in re.findall(r"[^\W\d_][\w'\u2019]*", name)}
    return Known(
        frozenset(name for name in whole if _is_full(name)),
        frozenset(word for word in words if len(word) > 1),
        frozenset(one.strip() for one in addresses if one.strip()),
        frozenset(one.strip() for one in numbers if one.strip()),
    )


def _is_full(name: str) -> bool:
    """Whether a name says by itself who is meant: several words, or a script without spaces."""
    return len(folded(name).split()) > 1 or (len(name) > 1 and not _has_case(name[0]))


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


@dataclass(frozen=True)
class Traces:
    """What is to be taken out: `everywhere`, and `beside` a full name only."""

    known: Known
    shared: frozenset[str] = field(default_factory=frozenset)
    """Folded words and names that somebody else bears too."""
    close: bool = False
    """Whether single words go wherever they stand: right for rows that are the person's own."""

    @cached_property
    def closely(self) -> "Traces":
        """The same for texts that belong to the person."""
        return replace(self, close=True)

    @cached_property
    def _strong(self) -> "_Patterns":
        found = _Patterns()
        for name in self.known.names:
            if folded(name) not in self.shared:
                found.add(name, _name_pattern(name))
        for address in self.known.addresses:
            found.add(address, _literal(address))
        for number in self.known.numbers:
            found.add_number(number)
        return found

    @cached_property
    def _own_words(self) -> "_Patterns":
        return _words_of(w for w in self.known.words if self.close or self.is_own(w))

    @cached_property
    def _all_words(self) -> "_Patterns":
        return _words_of(self.known.words)

    def is_own(self, word: str) -> bool:
        """Whether a single word can mean only this person."""
        compared = folded(word)
        return len(compared) > 2 and compared not in self.shared and compared not in ORDINARY

    def out_of(self, text: str) -> str:
        """The text without the traces; texts that are JSON are gone through value by value."""
        if text[:1] in ("[", "{") and ("\\" in text or self._plain(text) != text):
            try:
                inside = json.loads(text)
            except ValueError:
                return self._plain(text)
            cleaned = self.out_of_value(inside)
            if cleaned == inside:
                return text
            return json.dumps(cleaned, ensure_ascii=False, sort_keys=True)
        return self._plain(text)

    def out_of_value(self, value: object) -> object:
        """A JSON value without the traces, in its keys too."""
        if isinstance(value, str):
            return self.out_of(value)
        if isinstance(value, list):
            return [self.out_of_value(one) for one in value]
        if isinstance(value, dict):
            return {self.out_of(str(key)): self.out_of_value(one) for key, one in value.items()}
        return value

    def stand_in(self, text: str) -> bool:
        """Whether a text holds a full name, an address or a number."""
        strong = self._strong.of(text)
        return strong is not None and strong.search(text) is not None

    def _plain(self, text: str) -> str:
        found, strong = 0, self._strong.of(text)
        if strong is not None:
            text, found = strong.subn(GONE, text)
        words = (self._all_words if found else self._own_words).of(text)
        return text if words is None else words.sub(GONE, text)


class _Patterns:
    """Patterns by a word that must be in a text for them to be tried: thousands cost nothing."""

    def __init__(self) -> None:
        self._by_word: dict[str, set[str]] = defaultdict(set)
        self._by_digits: dict[str, str] = {}
        self._always: set[str] = set()

    def add(self, text: str, pattern: str) -> None:
        words = sorted(_tokens(text), key=len)
        if not words or not _has_case(words[-1][0]):
            self._always.add(pattern)
            return
        # Glued together, as in a file's name, the words are one.
        glued = ["".join(_in_order(text)), "".join(reversed(_in_order(text)))]
        for word in (words[-1], *glued):
            self._by_word[word].add(pattern)

    def add_number(self, number: str) -> None:
        if _NUMBER.fullmatch(number) is None:
            if len(number) > 3:
                self._always.add(_literal(number))
            return
        digits = re.sub(r"\D", "", number)
        if len(digits) >= _LEAST_DIGITS:
            self._by_digits[digits[-_KEPT_DIGITS:]] = _number_pattern(digits)

    def of(self, text: str) -> re.Pattern[str] | None:
        """The patterns that may be in a text, as one; None where there is none."""
        parts = set(self._always)
        if self._by_word:
            for word in _tokens(text) & self._by_word.keys():
                parts |= self._by_word[word]
        if self._by_digits:
            for run in _RUN.findall(text):
                digits = re.sub(r"\D", "", run)
                parts |= {pattern for kept, pattern in self._by_digits.items() if kept in digits}
        return _either(frozenset(parts)) if parts else None


def _words_of(words: Iterable[str]) -> _Patterns:
    found = _Patterns()
    for word in words:
        found.add(word, _literal(word))
    return found


def _in_order(text: str) -> list[str]:
    return _TOKEN.findall(unicodedata.normalize("NFC", text).casefold())


def _tokens(text: str) -> set[str]:
    return set(_in_order(text))


@lru_cache(maxsize=512)
def _either(parts: frozenset[str]) -> re.Pattern[str]:
    # The longest first: "Ana Maria Silva" before the "Ana Maria" within it.
    return re.compile("|".join(sorted(parts, key=lambda p: (-len(p), p))), re.IGNORECASE)


def _forms(text: str) -> tuple[str, ...]:
    """A text as it may be written: composed, decomposed, and with typographic apostrophes."""
    straight = text.replace(_CURL, "'")
    curled = straight.replace("'", _CURL)
    written = [unicodedata.normalize(f, one) for one in (straight, curled) for f in ("NFC", "NFD")]
    return tuple(dict.fromkeys([text, *written]))


def _edged(pattern: str, text: str) -> str:
    """A pattern that may not begin or end within a longer word, where a script has words."""
    begins = _has_case(text[0]) or text[0].isdigit()
    ends = _has_case(text[-1]) or text[-1].isdigit()
    return f"{_BEFORE if begins else ''}{pattern}{_AFTER if ends else ''}"


def _literal(text: str) -> str:
    return "|".join(_edged(re.escape(form), form) for form in _forms(text))


def _name_pattern(name: str) -> str:
    """A full name with anything between its words, and with its last word in front."""
    forms: list[str] = []
    for form in _forms(name):
        words = form.split()
        gap = _NO_GAP if all(len(word) > 2 for word in words) else _GAP
        forms += [
            _edged(gap.join(re.escape(word) for word in order), "".join(order))
            for order in (words, [words[-1], *words[:-1]])
        ]
    return "|".join(dict.fromkeys(forms))


def _number_pattern(digits: str) -> str:
    """A number however it is spaced, with or without what is dialled in front."""
    kept = digits[-_KEPT_DIGITS:]
    front = r"\+?(?:\d[\s().\-/]{0,3}){0,6}" if len(digits) > len(kept) else ""
    return rf"(?<!\d){front}{_DIGIT_GAP.join(kept)}(?!\d)"
