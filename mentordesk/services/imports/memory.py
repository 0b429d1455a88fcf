"""Remembering what the coordinator says about columns, labels and answers, so as not to ask twice.

Written through the one door, so that a correction can be undone like everything else.
"""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.people import folded, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.domain.zones import zone_named
from mentordesk.spreadsheets.memory import Memory, Said, header_key
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.history import Action, Change
from mentordesk.storage.models.settings import ColumnMemory, Setting, VocabularyOption

ROLE = "role"
"""Columns may also tell the role, which is no field of an application."""


def recall(desk: Desk) -> Memory:
    """Everything the coordinator has said of headers so far; nothing is written."""
    with desk.reading() as session:
        days = _days(session)
        layouts: dict[str, dict[str, Said]] = {}
        for row in session.scalars(select(ColumnMemory).order_by(ColumnMemory.id)):
            layouts.setdefault(row.layout, {})[row.header] = Said(row.field, days.get(row.id))
    return Memory(layouts)


def remember(desk: Desk, layout: str, corrections: Mapping[str, str | None]) -> None:
    """Keep what headers of a set mean (None: kept, none of our fields), as one undoable step.

    `layout` is the fingerprint of the set, as its TableMeaning carries it; a header may be given as
    it is shown or by its key. What was known already is no step. KeyError for an unknown field.
    """
    wanted = {header_key(header): field for header, field in corrections.items()}
    for field in wanted.values():
        if field is not None and field != ROLE:
            BY_KEY[field]
    number = len(wanted)
    label = f"Remember what {number} column{'s' if number != 1 else ''} of a form mean"
    if not wanted:
        return
    with desk.action(label, "import") as session:
        put_columns(session, layout, wanted)


def put_columns(session: Session, layout: str, corrections: Mapping[str, str | None]) -> None:
    """The same within an action that is open: an import remembers in its own undo step."""
    known = {row.header: row for row in session.scalars(_of(layout))}
    for header, field in corrections.items():
        row = known.get(header_key(header))
        if row is None:
            session.add(ColumnMemory(layout=layout, header=header_key(header), field=field))
        elif row.field != field:
            row.field = field


def forget(desk: Desk, layout: str, header: str | None = None) -> None:
    """Forget what one header of a set means, or all of them; nothing known is no step."""
    with desk.action("Forget what columns of a form mean", "import") as session:
        for row in session.scalars(_of(layout)):
            if header is None or row.header == header_key(header):
                session.delete(row)


def remember_words(desk: Desk, vocabulary: str, words: str, option: str) -> None:
    """Let an applicant's words mean an option from now on ("Public lib." is "Public libraries").

    Words that meant another option no longer do. Raises Refused where they are themselves the
    wording of another option; KeyError for an option that the vocabulary does not have.
    """
    said = _short(words)
    with desk.action(f'Let "{said}" mean {option}', "import") as session:
        put_words(session, vocabulary, words, option)


def put_words(session: Session, vocabulary: str, words: str, option: str) -> None:
    """The same within an action that is open."""
    query = select(VocabularyOption).where(VocabularyOption.vocabulary == vocabulary)
    rows = {row.text: row for row in session.scalars(query)}
    if option not in rows:
        raise KeyError(option)
    kept = _with_synonym(
        tuple(Option(row.text, row.synonyms, row.rank) for row in rows.values()), words, option
    )
    for changed in kept:
        if rows[changed.text].synonyms != changed.synonyms:
            rows[changed.text].synonyms = changed.synonyms


def with_words(scheme: Scheme, vocabulary: str, words: str, option: str) -> Scheme:
    """The scheme as `remember_words` would leave it, for a review before anything is written."""
    options = scheme.options.get(vocabulary, ())
    if option not in {one.text for one in options}:
        raise KeyError(option)
    changed = {**scheme.options, vocabulary: _with_synonym(options, words, option)}
    return Scheme(
        scheme.name, scheme.organisation, scheme.time_zone, scheme.day_first, scheme.home_country,
        scheme.home_dial, scheme.currency, changed,
    )  # fmt: skip


def _with_synonym(options: tuple[Option, ...], words: str, option: str) -> tuple[Option, ...]:
    said, compared = tidy(words), folded(words)
    if any(folded(one.text) == compared and one.text != option for one in options):
        raise Refused(
            f'"{_short(words)}" is a choice of its own. Nothing was changed; rename or remove that '
            "choice first."
        )
    changed = []
    for one in options:
        synonyms = tuple(word for word in one.synonyms if folded(word) != compared)
        if one.text == option and folded(option) != compared and compared:
            synonyms = (*synonyms, said)
        changed.append(Option(one.text, synonyms, one.rank))
    return tuple(changed)


def _short(words: str) -> str:
    said = tidy(words)
    return said if len(said) <= 60 else f"{said[:59]}\u2026"


def _of(layout: str) -> Select[ColumnMemory]:
    return select(ColumnMemory).where(ColumnMemory.layout == layout)


def _days(session: Session) -> dict[int, date]:
    """The day on which each remembered header was last said, by the programme's own clock."""
    zone = session.get(Setting, "time_zone")
    here = zone_named(zone.value if zone else "UTC")
    query = (
        select(Change.pk, Action.at)
        .join(Action, Action.id == Change.action_id)
        .where(Change.table_name == ColumnMemory.__tablename__, Action.state == "done")
        .order_by(Action.id)
    )
    return {pk[0]: at.astimezone(here).date() for pk, at in session.execute(query)}
