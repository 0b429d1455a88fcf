"""The sentences of a report below its charts, the same for the window and the page."""

from mentordesk.services.figure_facts import IntakeFigures
from mentordesk.services.report_panels import shared_in_words
from mentordesk.services.said_figures import (
    applications_said,
    asked_said,
    pairs_said,
    returned_said,
)
from mentordesk.services.small_numbers import HIDDEN, WITHOUT, count_said, line_said


def notes(one: IntakeFigures, *, mask: bool = False) -> tuple[str, ...]:
    """Who came back, who stayed unmatched and why, what the pairs did, what was found useful."""
    return (*_people(one, mask=mask), *_meetings(one, mask=mask), *_survey(one, mask=mask))


def _people(one: IntakeFigures, *, mask: bool) -> tuple[str, ...]:
    said = []
    if one.returning:
        before, mentors = returned_said(one, mask=mask)
        became = f", {mentors} of them as mentors who had been mentees"
        said.append(f"{_begun(before)} took part before{became if one.became_mentors else ''}.")
    if one.unmatched:
        reasons = "; ".join(f"{reason} ({count})" for reason, count in one.unmatched_reasons)
        number = applications_said(one, mask=mask)[1]
        said.append(
            "How many could not be matched is not shown."
            if number == HIDDEN
            else f"{_begun(number)} could not be matched{'' if mask else ': ' + reasons}."
        )
    elif one.pairs:
        said.append("Nobody was left unmatched.")
    return tuple(said)


def _meetings(one: IntakeFigures, *, mask: bool) -> tuple[str, ...]:
    year, said = one.year, []
    if year.contacts:
        pairs = pairs_said(one, mask=mask)[0] if year.met + year.never_met == one.pairs else None
        met, never, pairs = line_said([year.met, year.never_met], mask=mask, total=pairs)
        meetings = count_said(year.contacts, mask=mask)
        rest = f"; {never} of {pairs} logged none" if year.never_met else ""
        which = f"{met} {'pair' if met == '1' else 'pairs'}" if met not in WITHOUT else "pairs"
        hours = f"{year.minutes / 60:,.0f}"
        logged = f"{_begun(meetings)} meetings of {which} are logged"
        if meetings == "1":
            logged = f"1 meeting of {which} is logged"
        said.append(f"{logged}, {hours} {'hour' if hours == '1' else 'hours'}{rest}.")
    if one.silent:
        silent = count_said(one.silent, mask=mask)
        said.append(
            f"{_begun(silent)} {'pair is' if silent == '1' else 'pairs are'} silent at the moment."
        )
    if year.reflections:
        people = count_said(year.reflecting, mask=mask)
        by = f"by {people} {'person' if people == '1' else 'people'}"
        said.append(
            f"1 reflection was written, {by}."
            if year.reflections == 1
            else f"{year.reflections:,} reflections were written, {by}."
        )
    return tuple(said)


def _survey(one: IntakeFigures, *, mask: bool) -> tuple[str, ...]:
    year, said = one.year, []
    shared = (("mentees", year.to_mentees), ("mentors", year.to_mentors))
    parts = [
        f"{shared_in_words(share, mask=mask)} to other {name}" for name, share in shared if share
    ]
    if parts:
        said.append(f"Would recommend it: {' and '.join(parts)}.")
    for rated in year.ratings:
        answered = count_said(rated.answered, mask=mask)
        asked = asked_said(one, rated.asked, mask=mask)
        if answered not in WITHOUT:
            said.append(
                f"{rated.question} {rated.mean:.1f} of 5, {answered} of {asked} answered "
                f"({rated.asked_in} survey)."
            )
    return tuple(said)


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
