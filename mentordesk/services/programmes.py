"""The programme itself: making one from a scheme, its settings, its vocabularies."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.answers import coordinator_source
from mentordesk.services.local_days import require_zone
from mentordesk.storage.desk import Clock, Desk, system_clock
from mentordesk.storage.models.settings import Setting, VocabularyOption
from mentordesk.storage.opening import create_programme

SETTINGS = (
    "name",
    "organisation",
    "time_zone",
    "day_first",
    "home_country",
    "home_dial",
    "currency",
)


@dataclass(frozen=True, slots=True)
class ProgrammeFacts:
    """What the programme is called and how it writes days, places and money."""

    scheme: Scheme

    @property
    def name(self) -> str:
        """The scheme's name."""
        return self.scheme.name

    @property
    def organisation(self) -> str:
        """The association's name; the scheme's where none was given."""
        return self.scheme.organisation or self.scheme.name


def create(path: Path, scheme: Scheme, clock: Clock = system_clock) -> Desk:
    """Make a programme file for a scheme and open it; raises Refused where that cannot be."""
    require_zone(scheme.time_zone)
    desk = create_programme(path, clock)
    with desk.action(f"Make the programme {scheme.name}", "programme") as session:
        for key in SETTINGS:
            session.add(Setting(key=key, value=getattr(scheme, key)))
        for vocabulary, options in scheme.options.items():
            add_options(session, vocabulary, options)
        # From the start, so that no later step has made what all the others refer to.
        coordinator_source(session, desk.now())
    return desk


def add_options(session: Session, vocabulary: str, options: tuple[Option, ...]) -> None:
    """Add a vocabulary's options in their order."""
    for position, option in enumerate(options):
        session.add(
            VocabularyOption(
                vocabulary=vocabulary,
                position=position,
                text=option.text,
                synonyms=option.synonyms,
                rank=position if option.rank is None else option.rank,
            )
        )


def load_programme(desk: Desk) -> ProgrammeFacts:
    """Read the programme's settings and vocabularies."""
    with desk.reading() as session:
        return ProgrammeFacts(read_scheme_of(session))


def read_scheme_of(session: Session) -> Scheme:
    """The scheme as it is configured in an open session."""
    kept = {row.key: row.value for row in session.scalars(select(Setting))}
    options: dict[str, list[Option]] = {}
    for row in session.scalars(select(VocabularyOption).order_by(VocabularyOption.position)):
        options.setdefault(row.vocabulary, []).append(Option(row.text, row.synonyms, row.rank))
    known = {key: kept[key] for key in SETTINGS if key in kept}
    return Scheme(
        **{"name": "", **known}, options={name: tuple(rows) for name, rows in options.items()}
    )


def change_setting(desk: Desk, key: str, value: str | bool) -> None:
    """Change one setting of the programme; KeyError for an unknown one (a bug).

    Raises Refused for a time zone nobody knows, and for a programme without a name.
    """
    change_settings_of(desk, {key: value})


def change_settings_of(desk: Desk, wanted: Mapping[str, str | bool | int]) -> None:
    """Change several settings of the programme in one step, all of them or none; none for none.

    Raises as `change_setting` does. Numbers were checked by whoever knows their bounds.
    """
    for key, value in wanted.items():
        if key not in SETTINGS and type(value) is not int:
            raise KeyError(key)
        if key == "time_zone":
            require_zone(str(value))
        if key == "name" and not tidy(str(value)):
            raise Refused("A programme needs a name. Nothing was changed.")
    if not wanted:
        return
    words = " and ".join(sorted(key.replace("_", " ") for key in wanted))
    with desk.action(f"Change the programme's {words}", "programme") as session:
        for key, value in wanted.items():
            session.merge(Setting(key=key, value=value))
