"""What the editor calls the blocks of a design."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.documents.designs import Block

_KINDS = {
    "background": str(QT_TRANSLATE_NOOP("Editor", "Background")),
    "code": str(QT_TRANSLATE_NOOP("Editor", "QR code")),
    "facts": str(QT_TRANSLATE_NOOP("Editor", "Fact")),
    "frame": str(QT_TRANSLATE_NOOP("Editor", "Frame")),
    "name": str(QT_TRANSLATE_NOOP("Editor", "Name")),
    "panel": str(QT_TRANSLATE_NOOP("Editor", "Panel")),
    "picture": str(QT_TRANSLATE_NOOP("Editor", "Picture")),
    "rule": str(QT_TRANSLATE_NOOP("Editor", "Line")),
    "seal": str(QT_TRANSLATE_NOOP("Editor", "Seal")),
    "signatures": str(QT_TRANSLATE_NOOP("Editor", "Signatories")),
    "star": str(QT_TRANSLATE_NOOP("Editor", "Star")),
    "text": str(QT_TRANSLATE_NOOP("Editor", "Text")),
    "wording": str(QT_TRANSLATE_NOOP("Editor", "Wording")),
}
_FIELDS = {
    "{{title}}": str(QT_TRANSLATE_NOOP("Editor", "Title")),
    "{{organisation}}": str(QT_TRANSLATE_NOOP("Editor", "Organisation")),
    "{{scheme}}": str(QT_TRANSLATE_NOOP("Editor", "Scheme")),
    "{{role}}": str(QT_TRANSLATE_NOOP("Editor", "Role")),
    "{{number}}": str(QT_TRANSLATE_NOOP("Editor", "Number")),
    "{{issued}}": str(QT_TRANSLATE_NOOP("Editor", "Date of issue")),
    "{{hours}}": str(QT_TRANSLATE_NOOP("Editor", "Hours")),
}
_LONGEST = 28

OTHERS = (
    str(QT_TRANSLATE_NOOP("Editor", "Intake")),
    str(QT_TRANSLATE_NOOP("Editor", "Free text")),
    str(QT_TRANSLATE_NOOP("Editor", "Logo")),
    str(QT_TRANSLATE_NOOP("Editor", "Signature")),
    str(QT_TRANSLATE_NOOP("Editor", "Second signature")),
    str(QT_TRANSLATE_NOOP("Editor", "Primary")),
    str(QT_TRANSLATE_NOOP("Editor", "Accent")),
    str(QT_TRANSLATE_NOOP("Editor", "Ink")),
    str(QT_TRANSLATE_NOOP("Editor", "Quiet")),
    str(QT_TRANSLATE_NOOP("Editor", "Paper")),
)
"""What can be added or stands on a page besides, named in `editing.NEW_FIELDS` and designs, and

the colours of a design.
"""


def translated(word: str) -> str:
    """A word of the editor in the language of the window."""
    return QCoreApplication.translate("Editor", word)


def block_name(block: Block) -> str:
    """A block in a word or two: its kind, its field, or the words it says."""
    if block.kind == "picture":
        part, _, number = block.picture.rpartition(" ")
        if number.isdecimal():
            return f"{translated(part.capitalize())} {number}"
        return translated(block.picture.capitalize())
    if block.kind == "text" and block.text in _FIELDS:
        return translated(_FIELDS[block.text])
    if block.kind in ("text", "facts"):
        words = block.text.replace("{{", "").replace("}}", "").replace("|", ": ")
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return translated(_KINDS.get(block.kind, block.kind))
