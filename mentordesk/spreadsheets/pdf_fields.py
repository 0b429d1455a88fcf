"""The fields of a fillable PDF: their names, tooltips, values and places, by pikepdf.

After ISO 32000-1, 12.7 (interactive forms): the tree of fields with what they inherit, text fields,
check boxes, radio groups, lists. Scripts, actions and links are never looked at.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from mentordesk.domain.refusals import Unreadable

PDF_LOCKED = (
    "This PDF is protected by a password. Open it with the password, print it to a new PDF without "
    "one (or copy the answers) and import that; nothing was imported from it."
)
PDF_DAMAGED = (
    "This PDF is damaged. Ask for it again, or open it in a PDF reader and save it anew; nothing "
    "was imported from it."
)
XFA_ONLY = (
    "This PDF is a form of a kind (XFA) that only Adobe's own programs can open. Ask for the "
    "answers in a message or in another form, or print it to a PDF and file that to the applicant; "
    "nothing was imported from it."
)
MOST_FIELDS = 2_000
_DEEPEST = 20
_INHERITED = ("/FT", "/V", "/Ff", "/Opt", "/TU")
_RADIO, _PUSH, _PASSWORD = 1 << 15, 1 << 16, 1 << 13
_HIDDEN = 1 << 1


@dataclass(frozen=True, slots=True)
class Widget:
    """Where a field shows on a page (from 0): left, bottom, right, top in points.

    Of a box, `state` is what it is called when it is on, and `on` whether it shows so.
    """

    page: int
    box: tuple[float, float, float, float]
    state: str = ""
    on: bool = False


@dataclass(slots=True)
class PdfField:
    """One field: `kind` is text, boxes or choice; `chosen` holds states or options picked."""

    name: str
    tooltip: str
    kind: str
    value: str = ""
    chosen: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    radio: bool = False
    widgets: list[Widget] = field(default_factory=list)


def fields_of(data: bytes) -> list[PdfField]:
    """The fields of a PDF in the order of the tree; none where it is no form.

    Raises Unreadable for locked and damaged files and for forms that only XFA describes.
    """
    import pikepdf  # noqa: PLC0415 - loaded when the first PDF is read, not at start-up

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            form = pdf.Root.get("/AcroForm")
            if not isinstance(form, pikepdf.Dictionary):
                return []
            listed = form.get("/Fields")
            top = list(listed) if isinstance(listed, pikepdf.Array) else []
            if "/XFA" in form and not top:
                raise Unreadable(XFA_ONLY)
            pages = _Pages(pdf)
            return list(_walk(top, pages))
    except pikepdf.PasswordError as error:
        raise Unreadable(PDF_LOCKED) from error
    except (pikepdf.PdfError, pikepdf.ForeignObjectError, pikepdf.DeletedObjectError,
            pikepdf.DataDecodingError, ValueError, TypeError, KeyError, AttributeError, IndexError,
            OverflowError, NotImplementedError, RuntimeError) as error:  # fmt: skip
        raise Unreadable(PDF_DAMAGED) from error


class _Pages:
    """Which page an annotation stands on."""

    def __init__(self, pdf: Any) -> None:
        self.by_widget: dict[tuple[int, int], int] = {}
        self.by_page: dict[tuple[int, int], int] = {}
        for number, page in enumerate(pdf.pages):
            self.by_page[page.obj.objgen] = number
            notes = page.obj.get("/Annots")
            for note in _items(notes):
                if getattr(note, "is_indirect", False):
                    self.by_widget[note.objgen] = number

    def page_of(self, widget: Any) -> int:
        """The page's number from 0; the first where it cannot be told."""
        found = self.by_widget.get(widget.objgen) if widget.is_indirect else None
        if found is None and "/P" in widget:
            found = self.by_page.get(widget["/P"].objgen)
        return found or 0


def _items(array: Any) -> list[Any]:
    import pikepdf  # noqa: PLC0415 - loaded before

    return list(array) if isinstance(array, pikepdf.Array) else []


@dataclass(frozen=True, slots=True)
class _Above:
    """What a field takes from those above it in the tree."""

    name: str
    values: dict[str, Any]
    depth: int


def _walk(top: list[Any], pages: _Pages) -> Iterator[PdfField]:
    import pikepdf  # noqa: PLC0415 - loaded before

    seen: set[tuple[int, int]] = set()
    waiting = [(node, _Above("", {}, 0)) for node in reversed(top)]
    count = 0
    while waiting and count < MOST_FIELDS:
        node, above = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary) or above.depth > _DEEPEST:
            continue
        if node.is_indirect and node.objgen in seen:
            continue
        seen.add(node.objgen if node.is_indirect else (-1, len(seen)))
        values = above.values | {key: node[key] for key in _INHERITED if key in node}
        part = _text(node.get("/T"))
        name = f"{above.name}.{part}" if above.name and part else above.name or part
        kids = _items(node.get("/Kids"))
        inner = [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/T" in kid]
        if inner:
            below = _Above(name, values, above.depth + 1)
            waiting += [(kid, below) for kid in reversed(inner)]
            continue
        found = _field(name, values, kids or [node], pages)
        if found is not None:
            count += 1
            yield found


def _field(name: str, values: dict[str, Any], kids: list[Any], pages: _Pages) -> PdfField | None:
    """One field of the tree's end; buttons, signatures, passwords and hidden ones are none."""
    flags = int(values.get("/Ff", 0))
    kind = str(values.get("/FT", ""))
    if kind not in {"/Tx", "/Btn", "/Ch"} or flags & (_PUSH if kind == "/Btn" else 0):
        return None
    if kind == "/Tx" and flags & _PASSWORD:
        return None
    widgets = [widget for kid in kids if (widget := _widget(kid, pages)) is not None]
    if not widgets:
        return None
    tooltip = _text(values.get("/TU"))
    value = values.get("/V")
    if kind == "/Tx":
        return PdfField(name, tooltip, "text", _text(value), widgets=widgets)
    options = tuple(_option(one) for one in _items(values.get("/Opt")))
    if kind == "/Ch":
        shown = dict(options)
        picked = [_text(one) for one in _items(value)] or [_text(value)]
        chosen = tuple(shown.get(one, one) for one in picked if one)
        return PdfField(name, tooltip, "choice", chosen=chosen, options=options, widgets=widgets)
    return _boxes(PdfField(name, tooltip, "boxes", options=options, widgets=widgets), value, flags)


def _boxes(found: PdfField, value: Any, flags: int) -> PdfField:
    """A check box or a radio group: what is on, by the value, else by the widgets themselves."""
    on = _text(value)
    found.radio = bool(flags & _RADIO)
    if on:
        found.chosen = (on,) if on != "Off" else ()
    else:
        found.chosen = tuple(dict.fromkeys(w.state for w in found.widgets if w.on))
    return found


def _widget(kid: Any, pages: _Pages) -> Widget | None:
    import pikepdf  # noqa: PLC0415 - loaded before

    if not isinstance(kid, pikepdf.Dictionary) or int(kid.get("/F", 0)) & _HIDDEN:
        return None
    corners = [float(one) for one in _items(kid.get("/Rect"))]
    if len(corners) != 4:
        corners = [0.0, 0.0, 0.0, 0.0]
    left, right = sorted((corners[0], corners[2]))
    bottom, top = sorted((corners[1], corners[3]))
    state = _on_state(kid)
    shown = kid.get("/AS")
    on = shown is not None and _text(shown) == state != ""
    return Widget(pages.page_of(kid), (left, bottom, right, top), state, on)


def _on_state(widget: Any) -> str:
    """The name of a box's state when it is on."""
    import pikepdf  # noqa: PLC0415 - loaded before

    looks = widget.get("/AP")
    normal = looks.get("/N") if isinstance(looks, pikepdf.Dictionary) else None
    if isinstance(normal, pikepdf.Dictionary) and not isinstance(normal, pikepdf.Stream):
        for key in normal.keys():  # noqa: SIM118 - a PDF dictionary iterates over its values
            if key != "/Off":
                return _name(key)
    shown = widget.get("/AS")
    return _name(str(shown)) if shown is not None and str(shown) != "/Off" else ""


def _name(key: str) -> str:
    return key.removeprefix("/")


def _option(one: Any) -> tuple[str, str]:
    """An option as it is stored and as it is shown."""
    pair = _items(one)
    if len(pair) >= 2:
        return _text(pair[0]), _text(pair[1])
    text = _text(pair[0]) if pair else _text(one)
    return text, text


def _text(value: Any) -> str:
    """A text, a name or a stream of text as plain text with line feeds."""
    import pikepdf  # noqa: PLC0415 - loaded before

    if value is None:
        return ""
    if isinstance(value, pikepdf.Stream):
        data = value.read_bytes()[:200_000]
        text = str(pikepdf.String(data)) if not data.startswith(b"<") else ""
    elif isinstance(value, pikepdf.Name | pikepdf.String):
        text = _name(str(value)) if isinstance(value, pikepdf.Name) else str(value)
    else:
        text = str(value) if isinstance(value, int | float | str) else ""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip()
