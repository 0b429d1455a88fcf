"""A help page as rich text for the window: our own words, escaped, with nothing to load."""

from html import escape
from itertools import groupby

from mentordesk.domain.help_pages import DASH, Block, HelpPage, Voice
from mentordesk.ui.tokens import Tokens

# Our typeface has no bold; half bold is what the rest of the window is written in.
_HALF_BOLD = "font-weight:600"
_TAGS = {
    Voice.PLAIN: ("", ""),
    Voice.STRONG: (f'<span style="{_HALF_BOLD}">', "</span>"),
    Voice.SOFT: ("<i>", "</i>"),
}


def markup_of(page: HelpPage, tokens: Tokens) -> str:
    """The page as HTML; each section has its anchor."""
    parts = [f'<h1 style="{_HALF_BOLD}">{escape(page.title)}</h1>']
    for section in page.sections:
        if section.anchor:
            parts.append(
                f'<h2 style="{_HALF_BOLD}"><a name="{section.anchor}"></a>'
                f"{escape(section.title)}</h2>"
            )
        for kind, group in groupby(section.blocks, key=_kind):
            parts.append(_set(kind, tuple(group), tokens))
    return f'<div style="color:{tokens.ink}">{"".join(parts)}</div>'


def _kind(block: Block) -> str:
    """The kind of list a block stands in; nothing for a paragraph."""
    if not block.mark:
        return ""
    return "ul" if block.mark == DASH else "ol"


def _set(kind: str, blocks: tuple[Block, ...], tokens: Tokens) -> str:
    """Neighbouring blocks of a kind: a list, or paragraphs."""
    said = [_words(block, tokens) for block in blocks]
    if not kind:
        return "".join(f"<p>{words}</p>" for words in said)
    items = "".join(f'<li style="margin-bottom:4px">{words}</li>' for words in said)
    return f"<{kind}>{items}</{kind}>"


def _words(block: Block, tokens: Tokens) -> str:
    said = []
    typed = (f'<span style="background-color:{tokens.sunken}">', "</span>")
    for piece in block.pieces:
        before, after = _TAGS.get(piece.voice, typed)
        said.append(f"{before}{escape(piece.text)}{after}")
    return "".join(said)
