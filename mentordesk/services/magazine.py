"""The page for the members' magazine: an intake in a few figures and words, fit to be printed.

Quotes stand there only with their author's consent, named or unnamed as it says.
"""

from pathlib import Path

from mentordesk.documents import magazine_page
from mentordesk.documents.magazine_page import MagazinePage, Part
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import Consent
from mentordesk.services.figure_facts import NOT_SAID, IntakeFigures, Split
from mentordesk.services.figures import load_figures
from mentordesk.services.local_days import day_in_words
from mentordesk.services.paper import load_paper
from mentordesk.services.programmes import load_programme
from mentordesk.services.quotes import QuoteRow, load_quotes
from mentordesk.services.report_panels import (
    recommended_in_words,
    shared_in_words,
    survey_in_words,
)
from mentordesk.services.reports import chosen
from mentordesk.services.said_figures import roles_said, splits_said
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

MOST_QUOTES = 5
_LONGEST = 320


def magazine_to(
    desk: Desk, target: Path, intake_id: int | None = None, *, mask: bool = False
) -> Path:
    """Write the page for the magazine as PDF; raises Refused as `services.report_files` does."""
    if target.suffix.casefold() != ".pdf":
        raise Refused(
            f"The page for the magazine is a .pdf, not {target.suffix or 'a folder'}. "
            "Nothing was written."
        )
    write_atomically(target, magazine_page.draw(load_magazine(desk, intake_id, mask=mask)))
    return target


def load_magazine(desk: Desk, intake_id: int | None = None, *, mask: bool = False) -> MagazinePage:
    """What the page says about an intake: the one named, else the latest with pairs."""
    one = chosen(load_figures(desk), intake_id)
    programme = load_programme(desk)
    mentees, mentors, people = roles_said(one, mask=mask)
    return MagazinePage(
        title=programme.name,
        subtitle=f"The {one.name} intake, begun on {day_in_words(one.starts)}",
        organisation=programme.organisation,
        made_on=desk.today(),
        figures=((people, "participants"), (mentees, "mentees"), (mentors, "mentors")),
        parts=tuple(part for part in _parts(one, mask=mask) if part.lines),
        quotes=tuple(_quoted(row) for row in printable(load_quotes(desk, one.intake_id))),
        paper=load_paper(desk),
    )


def printable(quotes: tuple[QuoteRow, ...]) -> tuple[QuoteRow, ...]:
    """The best rated quotes whose authors agreed, short enough for a page."""
    agreed = [row for row in quotes if row.consent is not Consent.NO and len(row.text) <= _LONGEST]
    return tuple(agreed[:MOST_QUOTES])


def _quoted(row: QuoteRow) -> tuple[str, str]:
    who = str(row.role) if row.role else "participant"
    named = row.consent is Consent.NAMED and row.name
    return row.text, f"{row.name}, {who}" if named else f"a {who}"


def _parts(one: IntakeFigures, *, mask: bool) -> tuple[Part, ...]:
    return (
        Part("Where they work", _shares(one, one.by_sector, mask=mask)),
        Part("Where they live", _shares(one, one.by_place, mask=mask)),
        Part("Would they recommend it?", _recommended(one, mask=mask)),
    )


def _shares(
    one: IntakeFigures, splits: tuple[Split, ...], *, mask: bool
) -> tuple[tuple[str, str], ...]:
    """Each group with how many of its people take part; nothing where nobody said."""
    said = splits_said(one, splits, mask=mask)
    rows = [(split.name, row[-1]) for split, row in zip(splits, said, strict=True)]
    return tuple(rows) if any(name != NOT_SAID for name, _ in rows) else ()


def _recommended(one: IntakeFigures, *, mask: bool) -> tuple[tuple[str, str], ...]:
    """Each question with n of N; first how many answered at all."""
    if one.survey is None or not one.survey.returned:
        return ()
    lines = (
        ("Answered the exit survey", survey_in_words(one, mask=mask)),
        ("Would recommend the scheme", recommended_in_words(one, mask=mask)),
        ("To others who look for a mentor", shared_in_words(one.year.to_mentees, mask=mask)),
        ("To others who could be mentors", shared_in_words(one.year.to_mentors, mask=mask)),
    )
    return tuple(line for line in lines if line[1])
