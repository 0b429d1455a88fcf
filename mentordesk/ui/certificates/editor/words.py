"""What the editor calls the blocks of a design."""

from mentordesk.documents.designs import Block

_KINDS = {
    "background": "Background",
    "code": "QR code",
    "facts": "Fact",
    "frame": "Frame",
    "name": "Name",
    "panel": "Panel",
    "picture": "Picture",
    "rule": "Line",
    "seal": "Seal",
    "signatures": "Signatories",
    "star": "Star",
    "text": "Text",
    "wording": "Wording",
}
_FIELDS = {
    "{{title}}": "Title",
    "{{organisation}}": "Organisation",
    "{{scheme}}": "Scheme",
    "{{role}}": "Role",
    "{{number}}": "Number",
    "{{issued}}": "Date of issue",
    "{{hours}}": "Hours",
}
_LONGEST = 28


def block_name(block: Block) -> str:
    """A block in a word or two: its kind, its field, or the words it says."""
    if block.kind == "picture":
        return block.picture.capitalize()
    if block.kind == "text" and block.text in _FIELDS:
        return _FIELDS[block.text]
    if block.kind in ("text", "facts"):
        words = block.text.replace("{{", "").replace("}}", "").replace("|", ": ")
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return _KINDS.get(block.kind, block.kind)
