"""Ways to spoil a programme file: its bytes, its schema, and values no program of ours writes.

Each way takes the path of a sound programme and a source of chance, and leaves a file there that
somebody could send.
"""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from mentordesk.storage.recording import VERSION

Way = Callable[[Path, random.Random], None]
_PAGE = 4096
PLANTED = (
    "CREATE TRIGGER t AFTER INSERT ON pair BEGIN DELETE FROM person; END",
    "CREATE TRIGGER t AFTER UPDATE ON setting BEGIN SELECT load_extension('x'); END",
    "CREATE VIEW v AS SELECT * FROM person",
    "CREATE VIRTUAL TABLE f USING fts5(words)",
    "CREATE VIRTUAL TABLE r USING rtree(id, a, b)",
    "ALTER TABLE person ADD COLUMN loud TEXT GENERATED ALWAYS AS (upper(full_name)) VIRTUAL",
    "ALTER TABLE person ADD COLUMN more TEXT DEFAULT 'x'",
    "CREATE INDEX i ON person (lower(full_name))",
    "CREATE INDEX i ON person (full_name) WHERE full_name > 'a'",
    "CREATE TABLE extra (a INTEGER PRIMARY KEY, b TEXT)",
    "CREATE TABLE without_id (a TEXT PRIMARY KEY) WITHOUT ROWID",
    "DROP TABLE lesson",
    "ALTER TABLE lesson RENAME TO lessons",
    "ALTER TABLE lesson RENAME COLUMN text TO words",
)  # fmt: skip
"""Statements by which somebody plants what is not ours, or takes away what is."""
ODD_TEXTS = (
    "", " ", "\x00", "\x1b[31m\x07", "\u202etxt.exe", "W" * 211, "W" * 200_000, "{", "[", "null",
    "NaN", "1e999", "[" * 50_000, '{"a": ' * 20_000, "[1, 2]", '{"a": 1}', '"a"', "2021-99-99",
    "0000-00-00", "99999-01-01", "2021-07-01T99:00:00Z", "<img src=/dev/zero>", "=cmd|'/C calc'!A0",
    "a@x, b@x", "x\r\nBcc: y@example.org", "../../x", "%s%n{0}", "no such word", "\ue000\ufffe",
)  # fmt: skip
ODD_NUMBERS = (0, -1, 2, 255, 2**31, 2**63 - 1, -(2**63))


def _bytes(path: Path, places: list[int], chance: random.Random) -> None:
    with path.open("r+b") as file:
        for place in places:
            file.seek(place)
            file.write(bytes([chance.choice((0, 1, 127, 128, 255, chance.randrange(256)))]))


def header(path: Path, chance: random.Random) -> None:
    """Some of the first hundred bytes are others."""
    _bytes(path, [chance.randrange(100) for _ in range(chance.choice((1, 1, 3, 12)))], chance)


def schema_page(path: Path, chance: random.Random) -> None:
    """Some bytes of the first page behind the header are others: the schema's own tree."""
    places = [chance.randrange(100, _PAGE) for _ in range(chance.choice((1, 4, 30)))]
    _bytes(path, places, chance)


def pages(path: Path, chance: random.Random) -> None:
    """Some bytes anywhere are others, often at the beginning of a page, where its tree stands."""
    size = path.stat().st_size
    first = chance.randrange(size // _PAGE) * _PAGE
    span = chance.choice((12, _PAGE, size - first))
    _bytes(path, [first + chance.randrange(span) for _ in range(chance.choice((1, 2, 8)))], chance)


def swapped(path: Path, chance: random.Random) -> None:
    """A page is another's, empty, or full of noise."""
    content = bytearray(path.read_bytes())
    count = len(content) // _PAGE
    one, other = (chance.randrange(count) * _PAGE for _ in range(2))
    new = (content[other : other + _PAGE], bytes(_PAGE), chance.randbytes(_PAGE))
    content[one : one + _PAGE] = chance.choice(new)
    path.write_bytes(content)


def length(path: Path, chance: random.Random) -> None:
    """The file is cut, empty, longer, or a page short."""
    size = path.stat().st_size
    new = (0, 1, 99, 100, size - _PAGE, size + 1, chance.randrange(size))
    os.truncate(path, chance.choice(new))


def freelist(path: Path, chance: random.Random) -> None:
    """The list of free pages leads somewhere: into the tables, past the end, in a circle."""
    count = path.stat().st_size // _PAGE
    with path.open("r+b") as file:
        file.seek(32)
        file.write(chance.choice((1, 2, count, count + 9, 2**32 - 1)).to_bytes(4, "big"))
        file.write(chance.choice((0, 1, count, 2**32 - 1)).to_bytes(4, "big"))


def _numbers(path: Path, place: int, size: int, new: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write((new % 2 ** (8 * size)).to_bytes(size, "big"))


def marks(path: Path, chance: random.Random) -> None:
    """A number of the header is a telling one: version, application, page size, page count, WAL."""
    place, size, values = chance.choice((
        (60, 4, (0, -1, 3, 99, 2**31, 2**32 - 1)), (68, 4, (0, 1, 0x0F055112)),
        (16, 2, (0, 1, 3, 512, 32_768)), (28, 4, (0, 1, 2**31, 2**32 - 1)),
        (18, 2, (0x0202, 0x0303, 0)),
        (56, 4, (0, 2, 3, 9)), (20, 1, (1, 32, 255)), (44, 4, (0, 5, 2**31)), (52, 4, (1, 2**31)),
    ))  # fmt: skip
    _numbers(path, place, size, chance.choice(values))


def planted(path: Path, chance: random.Random) -> None:
    """A part of the schema is not ours."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA legacy_alter_table=ON")
        raw.execute(chance.choice(PLANTED))
        raw.commit()


def rewritten(path: Path, chance: random.Random) -> None:
    """The wording of a table or index in the schema is another, as only SQLite itself may write."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA writable_schema=ON")
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE sql NOT NULL")]
        change = chance.choice((
            "sql = replace(sql, 'NOT NULL', '')", "sql = 'CREATE TABLE x (y)'", "sql = ''",
            "rootpage = 3", "rootpage = 99999", "type = 'view'", "name = 'sqlite_x'",
            "sql = replace(sql, 'TEXT', 'TEXT DEFAULT (load_extension(''x''))')",
        ))  # fmt: skip
        with suppress(sqlite3.DatabaseError):
            raw.execute(
                f"UPDATE sqlite_schema SET {change} WHERE name = ?",  # noqa: S608 - our own words
                (chance.choice(names),),
            )
        raw.commit()


def values(path: Path, chance: random.Random) -> None:
    """Some values are such as no program of ours writes; the schema lets them pass or not."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute(f"PRAGMA ignore_check_constraints={chance.choice(('ON', 'OFF', 'OFF'))}")
        for _ in range(chance.choice((1, 1, 4))):
            _one_value(raw, chance)
        raw.commit()


def _one_value(raw: sqlite3.Connection, chance: random.Random) -> None:
    tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    table = chance.choice([name for name in sorted(tables) if _rows(raw, name)])
    columns = list(raw.execute(f'PRAGMA table_info("{table}")'))
    _, column, kind, *_ = chance.choice([one for one in columns if one[1] != VERSION])
    row = chance.choice([r[0] for r in raw.execute(f'SELECT rowid FROM "{table}"')])  # noqa: S608
    new: object = chance.choice(ODD_TEXTS if kind == "TEXT" else ODD_NUMBERS)
    if kind == "TEXT" and chance.random() < 0.2:
        expression: str = "CAST(x'ff41fe' AS TEXT)"  # no UTF-8
        new = None
    else:
        expression = "?"
    with suppress(sqlite3.DatabaseError):  # the schema does not let it pass
        raw.execute(
            f'UPDATE "{table}" SET "{column}" = {expression} WHERE rowid = {row}',  # noqa: S608
            () if new is None else (new,),
        )


def _rows(raw: sqlite3.Connection, table: str) -> bool:
    return bool(raw.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone())  # noqa: S608


WAYS: tuple[Way, ...] = (
    header, schema_page, pages, pages, swapped, length, freelist, marks, planted, rewritten,
    values, values, values, values,
)  # fmt: skip


def spoil(path: Path, number: int) -> str:
    """Spoil a programme by a number, always in the same way; the way's name."""
    chance = random.Random(number)  # noqa: S311 - the same number spoils the same way
    way = chance.choice(WAYS)
    way(path, chance)
    return way.__name__
