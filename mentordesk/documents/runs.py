"""A line of text cut into runs of one face and one direction, in the order they are drawn.

Unicode Bidirectional Algorithm (UAX 9) by python-bidi; font fallback by user-perceived character,
so that a base and its marks never come from two faces.
"""

import itertools
import unicodedata
from dataclasses import dataclass, replace

from bidi import algorithm

from mentordesk.documents.faces import Face, face_for, ignorable
from mentordesk.domain.refusals import Refused

# Marks, embeddings, overrides and isolates: a name drawn with them could be read as another one.
_DIRECTION_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


class MissingGlyph(Refused):
    """No typeface of the program can draw a character of a text."""

    def __init__(self, character: str, text: str, person: str = "") -> None:
        self.character = character
        self.text = text
        label = unicodedata.name(character[0], "without a name")
        whose = f" on the certificate of {person}" if person and person != text else ""
        super().__init__(
            f"“{text}”{whose} holds “{character}” (U+{ord(character[0]):04X}, {label}), which none "
            "of the typefaces can draw. Nothing was made. Leave that character out, or write the "
            "text another way."
        )


@dataclass(frozen=True)
class Run:
    """Neighbouring characters of one face and one direction; level is odd for right to left."""

    text: str
    face: Face
    level: int


def plain(text: str) -> str:
    """Text as it is drawn: NFC, line ends and controls as spaces, no direction controls."""
    normal = unicodedata.normalize("NFC", text)
    kept = (c for c in normal if c not in _DIRECTION_CONTROLS)
    return "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in kept)


def visible(text: str) -> bool:
    """Whether anything of a text would be seen."""
    return any(not c.isspace() and not ignorable(c) for c in plain(text))


def graphemes(text: str) -> list[str]:
    """User-perceived characters: a base with its marks, selectors and what is joined by ZWJ."""
    found: list[str] = []
    for c in text:
        clings = unicodedata.category(c)[0] == "M" or ignorable(c)
        if found and (clings or found[-1][-1] == "\u200d"):
            found[-1] += c
        else:
            found.append(c)
    return found


def levels(text: str) -> list[int]:
    """The embedding level of each character (UAX 9); all zero where nothing runs right to left."""
    if not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return [0] * len(text)
    # The algorithm drops boundary neutrals (joiners), so these take the level before them.
    counted = [unicodedata.bidirectional(c) != "BN" for c in text]
    storage = algorithm.get_empty_storage()
    storage["base_level"] = algorithm.get_base_level(text)
    storage["base_dir"] = "LR"[storage["base_level"]]
    algorithm.get_embedding_levels("".join(itertools.compress(text, counted)), storage)
    algorithm.explicit_embed_and_overrides(storage, False)
    algorithm.resolve_weak_types(storage, False)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    resolved = iter([entry["level"] for entry in storage["chars"]])
    found: list[int] = []
    for counts in counted:
        found.append(next(resolved) if counts else (found[-1] if found else storage["base_level"]))
    return found


@dataclass(frozen=True)
class _Placed:
    """One user-perceived character with its face and level."""

    text: str
    face: Face
    level: int


def visual_runs(
    text: str, wanted: Face, own: tuple[str, ...] = (), *, pairs: bool = True
) -> list[Run]:
    """The runs of a plain text from left to right; MissingGlyph where no face has a character.

    `own` are the names of faces that stand in for the wanted one before the usual ones do. With
    `pairs` two brackets that belong together are of one face.
    """
    level_at = levels(text)
    placed: list[_Placed] = []
    at = 0
    for cluster in graphemes(text):
        level = level_at[at]
        at += len(cluster)
        last = placed[-1] if placed else None
        face = _kept(cluster, level, last) or face_for(cluster, wanted, own)
        if face is None:
            raise MissingGlyph(_missing(cluster, wanted, own), text)
        placed.append(_Placed(cluster, face, level))
    return _reordered(_joined(_paired(placed, wanted) if pairs else placed))


def _paired(placed: list[_Placed], wanted: Face) -> list[_Placed]:
    """The same with one face for both of two brackets: the wanted one, else that of the first."""
    found, open_ones = list(placed), list[int]()
    for at, one in enumerate(placed):
        category = unicodedata.category(one.text[0])
        if category == "Ps":
            open_ones.append(at)
        elif category == "Pe" and open_ones:
            first = found[open_ones[-1]]
            both = first.text + one.text
            faces = (f for f in (wanted, first.face, one.face) if f.covers(both))
            face = first.face if first.face is one.face else next(faces, None)
            for place in (open_ones.pop(), at):
                found[place] = replace(found[place], face=face or found[place].face)
    return found


def _joined(placed: list[_Placed]) -> list[Run]:
    runs: list[Run] = []
    for one in placed:
        last = runs[-1] if runs else None
        if last is not None and last.face is one.face and last.level == one.level:
            runs[-1] = Run(last.text + one.text, one.face, one.level)
        else:
            runs.append(Run(one.text, one.face, one.level))
    return runs


def _kept(cluster: str, level: int, last: _Placed | None) -> Face | None:
    # A space or comma stays in the face of the word before it, so that a name is not cut up.
    neutral = unicodedata.category(cluster[0])[0] in "ZP"
    if neutral and last is not None and last.level == level and last.face.covers(cluster):
        return last.face
    return None


def _missing(cluster: str, wanted: Face, own: tuple[str, ...]) -> str:
    alone = (c for c in cluster if not ignorable(c) and face_for(c, wanted, own) is None)
    return next(alone, cluster)


def _reordered(runs: list[Run]) -> list[Run]:
    """Rule L2: from the highest level down, reverse every stretch of that level or above."""
    order = list(runs)
    for level in range(max((r.level for r in runs), default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end].level >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
