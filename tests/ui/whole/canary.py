"""A programme whose every text is mark-up that would paint in one telling colour, and the search
for that colour in whatever is shown.
"""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from mentordesk.storage.erasing import free_columns
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.types import Json, Words

COLOUR = "#ff00fe"
"""No theme of ours has it."""
_PIXEL = bytes((0xFE, 0x00, 0xFF, 0xFF))  # blue, green, red, alpha
_NO_WORDS = re.compile(r"[\d\s:+.,TZ-]*|[^@\s]+@[^@\s]+|\W*|[A-Z]{3}|[A-Z]\w+/\w+")
"""Numbers, days, addresses, currencies and time zones: what the program reckons with."""


def planted(image: Path) -> str:
    """The text: colours, a picture of the colour, an entity, a formula, all in few letters."""
    return (
        f'<table bgcolor="{COLOUR}"><tr><td><font color="{COLOUR}">&#77;MM</font>'
        f'<img src="{image}" width=40 height=40></td></tr></table>&amp; =1+1 {{0}} %1 %n'
    )


def plant(programme: Path, image: Path) -> int:
    """Write the text into every free text of a programme's rows; how many there were."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor(COLOUR))
    assert picture.save(str(image))
    text, count = planted(image), 0
    with closing(sqlite3.connect(programme)) as raw:
        for table in METADATA.sorted_tables:
            for column in free_columns(table):
                new = _in_json(text) if isinstance(column.type, Json | Words) else text
                count += _plant_column(raw, table.name, column.name, new, text)
        raw.commit()
    return count


def _in_json(text: str) -> str:
    return json.dumps(text)[1:-1]


def _plant_column(raw: sqlite3.Connection, table: str, column: str, inside: str, text: str) -> int:
    """Each value that has words: with the text in front, so that what must differ still does."""
    count = 0
    rows = raw.execute(f'SELECT rowid, "{column}" FROM "{table}"').fetchall()  # noqa: S608
    for number, value in rows:
        if not isinstance(value, str) or _NO_WORDS.fullmatch(value.strip('"')):
            continue
        new = _new(value, inside) if inside is not text else f"{text} {value[:20]} {number}"
        try:
            raw.execute(
                f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?',  # noqa: S608
                (new, number),
            )
        except sqlite3.IntegrityError:  # an enumeration, a key or a length of the schema
            continue
        count += 1
    return count


def _new(value: str, inside: str) -> str:
    """A JSON text, or each text of a list, with the planted one in front; all else as it was."""
    if value.startswith('"'):
        return f'"{inside} {value[1:]}'
    if value.startswith('["'):
        return value.replace('["', f'["{inside} ', 1)
    return value


def shows(widget: QWidget) -> bool:
    """Whether a widget is painted with the telling colour anywhere."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    at = pixels.find(_PIXEL)
    while at % 4 and at >= 0:
        at = pixels.find(_PIXEL, at + 1)
    return at >= 0


def tip_shows(tip: str, widget: QWidget) -> bool:
    """Whether a tooltip of these words, as Qt itself would paint it, has the telling colour."""
    QToolTip.showText(widget.mapToGlobal(widget.rect().center()), tip, widget)
    QApplication.processEvents()
    labels = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")]
    found = any(shows(label) for label in labels)
    QToolTip.hideText()
    return found
