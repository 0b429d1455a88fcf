"""The words of a message: HTML made plain, and answers typed as "Label: answer" lines."""

import re
from html.parser import HTMLParser

LONGEST_LABEL = 80
LONGEST_BODY = 200_000
_LINE = re.compile(r"^[-*•>]*\s*([^\W\d_][^:\n]{1,78}?)\s*[:=]\s*(\S.*)?$")
_CLOSING = re.compile(
    r"^\s*(kind |best |warm )?(regards|thanks|thank you|cheers|sincerely|yours)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"^\s*(-----\s*original message|on .{5,80} wrote:|_{5,})", re.IGNORECASE)


_ASIDE = re.compile(r"<[!?][^<>]*>")
_NO_TAG = re.compile(r"<(?![a-zA-Z/][^<>]{0,2000}>)")


class _Plain(HTMLParser):
    """Collects the visible text of a page; nothing is loaded or run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Blocks begin a new line; scripts and styles are skipped."""
        del attrs
        if tag in {"script", "style", "head"}:
            self.silent += 1
        elif tag in {"br", "p", "div", "tr", "li", "h1", "h2", "h3"}:
            self.pieces.append("\n")
        elif tag in {"td", "th"}:
            self.pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """The end of a silent part."""
        if tag in {"script", "style", "head"}:
            self.silent = max(0, self.silent - 1)

    def handle_data(self, data: str) -> None:
        """Visible text."""
        if not self.silent:
            self.pieces.append(data)


def plain_text(html: str) -> str:
    """The text of an HTML message, one line per block."""
    parser = _Plain()
    parser.feed(_tame(html[:LONGEST_BODY]))
    parser.close()
    lines = ("".join(parser.pieces)).replace("\xa0", " ").splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _tame(html: str) -> str:
    """HTML of which Python's parser has nothing to fear: whole short tags, no declarations.

    A stranger's "<![x[" raises in it, and a page of "<a <a <a" keeps it busy for minutes.
    """
    first, *others = html.split("<!--")
    shown = first + "".join(piece.partition("-->")[2] for piece in others)
    return _NO_TAG.sub("&lt;", _ASIDE.sub("", shown))


def labelled_lines(text: str) -> tuple[tuple[str, str], ...]:
    """The "Label: answer" pairs of a message, an answer running on over the lines below it.

    Reading ends at the greeting at the end or where an older message is quoted.
    """
    pairs: list[tuple[str, list[str]]] = []
    for raw in text[:LONGEST_BODY].replace("\r\n", "\n").split("\n"):
        line = raw.strip()  # before the patterns: long runs of spaces would keep them busy
        if _QUOTED.match(line) or (pairs and _CLOSING.match(line)):
            break
        found = _LINE.match(line)
        if found and "//" not in line[: found.end(1) + 3]:
            pairs.append((found[1].strip(), [found[2] or ""]))
        elif pairs and line and pairs[-1][1]:
            pairs[-1][1].append(line)
        elif pairs and any(pairs[-1][1]):
            pairs[-1][1].append("")
    answers = ((label, "\n".join(lines).strip()) for label, lines in pairs)
    return tuple((label, answer) for label, answer in answers if answer)
