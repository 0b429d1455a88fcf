"""The words of a message: HTML made plain, and answers typed as "Label: answer" lines."""

import re
from html.parser import HTMLParser

LONGEST_LABEL = 80
LONGEST_BODY = 200_000
_LINE = re.compile(r"^\s*[-*•>]*\s*([^\W\d_][^:\n]{1,78}?)\s*[:=]\s*(\S.*)?$")
_CLOSING = re.compile(
    r"^\s*(kind |best |warm )?(regards|thanks|thank you|cheers|sincerely|yours)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"^\s*(-----\s*original message|on .{5,80} wrote:|_{5,})", re.IGNORECASE)


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
    parser.feed(html[:LONGEST_BODY])
    parser.close()
    lines = ("".join(parser.pieces)).replace("\xa0", " ").splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def labelled_lines(text: str) -> tuple[tuple[str, str], ...]:
    """The "Label: answer" pairs of a message, an answer running on over the lines below it.

    Reading ends at the greeting at the end or where an older message is quoted.
    """
    pairs: list[tuple[str, list[str]]] = []
    for line in text[:LONGEST_BODY].replace("\r\n", "\n").split("\n"):
        if _QUOTED.match(line) or (pairs and _CLOSING.match(line)):
            break
        found = _LINE.match(line)
        if found and "//" not in line[: found.end(1) + 3]:
            pairs.append((found[1].strip(), [found[2] or ""]))
        elif pairs and line.strip() and pairs[-1][1]:
            pairs[-1][1].append(line.strip())
        elif pairs and any(pairs[-1][1]):
            pairs[-1][1].append("")
    answers = ((label, "\n".join(lines).strip()) for label, lines in pairs)
    return tuple((label, answer) for label, answer in answers if answer)
