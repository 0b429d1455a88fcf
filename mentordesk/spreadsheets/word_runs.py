"""The runs of one paragraph as pieces: typed text, controls inside a line, older form fields.

The older fields (ECMA-376 part 1, 17.16.5: FORMTEXT, FORMCHECKBOX, FORMDROPDOWN) are runs between
the marks "begin", "separate" and "end"; what was chosen stands in the data of the first mark.
"""

from collections.abc import Iterator
from typing import Any

from mentordesk.spreadsheets.word_controls import (
    Piece,
    child,
    control_text,
    control_title,
    name_of,
    symbol,
    value_of,
)

_TRANSPARENT = frozenset(
    {"hyperlink", "ins", "smartTag", "fldSimple", "customXml", "sdtContent", "moveTo", "dir", "bdo"}
)
_DEEPEST = 20


class _Runs:
    """Reads runs one after the other; `open_fields` are the older fields not yet ended."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.open_fields: list[Piece | None] = []
        self.results: list[bool] = []

    def take(self, element: Any, depth: int = 0) -> None:
        """One child of a paragraph."""
        name = name_of(element)
        if name == "r":
            self._run(element)
        elif name == "sdt":
            content = child(element, "sdtContent")
            content = content if content is not None else ()
            shown = "".join(p.text for p in pieces_of(content, depth + 1))
            text = control_text(element, shown.strip())
            self.pieces.append(Piece(text, answer=True, title=control_title(element)))
        elif name in _TRANSPARENT and depth < _DEEPEST:
            for inner in element:
                self.take(inner, depth + 1)

    def _run(self, run: Any) -> None:
        bold = _is_bold(run)
        for element in run:
            name = name_of(element)
            if name == "fldChar":
                self._mark(element)
            elif name == "t":
                self._say(element.text or "", bold=bold)
            elif name in {"tab", "ptab"}:
                self._say("\t", bold=bold)
            elif name in {"br", "cr"}:
                self._say("\n", bold=bold)
            elif name == "noBreakHyphen":
                self._say("-", bold=bold)
            elif name == "sym":
                self._say(symbol(element), bold=bold)

    def _say(self, text: str, *, bold: bool) -> None:
        if not text:
            return
        if self.open_fields:
            answer = self.open_fields[-1]
            if not self.results[-1]:
                return  # the field's own instruction
            if answer is not None:
                answer.text += "" if answer.settled else text
                return
        last = self.pieces[-1] if self.pieces else None
        if last is not None and not last.answer and last.bold == bold:
            last.text += text
        else:
            self.pieces.append(Piece(text, bold=bold))

    def _mark(self, mark: Any) -> None:
        kind = value_of(mark, "fldCharType")
        if kind == "begin":
            data = child(mark, "ffData")
            self.open_fields.append(_field(data) if data is not None else None)
            self.results.append(False)
        elif self.open_fields and kind == "separate":
            self.results[-1] = True
        elif self.open_fields and kind == "end":
            done = self.open_fields.pop()
            self.results.pop()
            if done is not None:
                text = done.text.replace("\u2002", " ").strip()
                self.pieces.append(Piece(text, answer=True, title=done.title))


def pieces_of(paragraph: Any, depth: int = 0) -> Iterator[Piece]:
    """The pieces of a paragraph (or of a control inside one) in order."""
    runs = _Runs()
    for element in paragraph:
        runs.take(element, depth)
    yield from runs.pieces


def _is_bold(run: Any) -> bool:
    bold = child(run, "rPr", "b")
    return bold is not None and value_of(bold) not in {"0", "false", "off"}


def _field(data: Any) -> Piece:
    """An older field with what was chosen in it; a text's own words follow as runs."""
    box = child(data, "checkBox")
    if box is not None:
        state = child(box, "checked")
        state = state if state is not None else child(box, "default")
        ticked = state is not None and value_of(state) in {"", "1", "true", "on"}
        return Piece("☒" if ticked else "☐", answer=True, settled=True)
    chosen = child(data, "ddList")
    if chosen is not None:
        return Piece(_chosen(chosen), answer=True, settled=True)
    named = child(data, "statusText")
    return Piece("", answer=True, title=value_of(named) if named is not None else "")


def _chosen(listed: Any) -> str:
    entries = [value_of(e) for e in listed if name_of(e) == "listEntry"]
    picked = child(listed, "result")
    if picked is None:
        picked = child(listed, "default")
    number = value_of(picked) if picked is not None else "0"
    place = int(number) if number.isdecimal() else 0
    text = entries[place] if place < len(entries) else ""
    # The first entry of such a list is often an invitation.
    return "" if text.casefold().startswith(("choose", "select", "please", "--")) else text.strip()
