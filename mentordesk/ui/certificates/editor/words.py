"""What the editor calls the blocks of a design."""

from PySide6.QtCore import QCoreApplication

from mentordesk.documents.designs import Block


def _noop(_context: str, word: str) -> str:
    """Mark a word for translation; it is translated as it is shown."""
    return word


_KINDS = {
    "background": _noop("Editor", "Background"),
    "code": _noop("Editor", "QR code"),
    "facts": _noop("Editor", "Fact"),
    "frame": _noop("Editor", "Frame"),
    "name": _noop("Editor", "Name"),
    "panel": _noop("Editor", "Panel"),
    "picture": _noop("Editor", "Picture"),
    "rule": _noop("Editor", "Line"),
    "seal": _noop("Editor", "Seal"),
    "signatures": _noop("Editor", "Signatories"),
    "star": _noop("Editor", "Star"),
    "text": _noop("Editor", "Text"),
    "wording": _noop("Editor", "Wording"),
}
_FIELDS = {
    "{{title}}": _noop("Editor", "Title"),
    "{{organisation}}": _noop("Editor", "Organisation"),
    "{{scheme}}": _noop("Editor", "Scheme"),
    "{{role}}": _noop("Editor", "Role"),
    "{{number}}": _noop("Editor", "Number"),
    "{{issued}}": _noop("Editor", "Date of issue"),
    "{{hours}}": _noop("Editor", "Hours"),
}
_LONGEST = 28

_OTHERS = (
    _noop("Editor", "Intake"),
    _noop("Editor", "Free text"),
    _noop("Editor", "Logo"),
    _noop("Editor", "Signature"),
    _noop("Editor", "Second signature"),
)
"""What can be added or stands on a page besides, named in `editing.NEW_FIELDS` and designs."""


def translated(word: str) -> str:
    """A word of the editor in the language of the window."""
    return QCoreApplication.translate("Editor", word)


def block_name(block: Block) -> str:
    """A block in a word or two: its kind, its field, or the words it says."""
    if block.kind == "picture":
        return translated(block.picture.capitalize())
    if block.kind == "text" and block.text in _FIELDS:
        return translated(_FIELDS[block.text])
    if block.kind in ("text", "facts"):
        words = block.text.replace("{{", "").replace("}}", "").replace("|", ": ")
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return translated(_KINDS.get(block.kind, block.kind))
