"""Long texts cut into what one cell can hold each."""

from mentordesk.spreadsheets.sheets import LONGEST_TEXT


def parts(text: str) -> list[str]:
    """The text cut into pieces that one cell can hold each; never within a character."""
    if len(text) * 2 <= LONGEST_TEXT:
        return [text]
    pieces: list[str] = []
    begun = used = 0
    for place, character in enumerate(text):
        units = 2 if ord(character) > 0xFFFF else 1
        if used + units > LONGEST_TEXT:
            pieces.append(text[begun:place])
            begun, used = place, 0
        used += units
    return [*pieces, text[begun:]]
