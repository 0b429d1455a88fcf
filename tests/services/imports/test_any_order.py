"""Random imports in any order with typed edits between: nothing erased, older never wins."""

from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.services.applicants import edit_answer, find_application
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import Outcome
from mentordesk.storage.models.applications import Application
from tests.services.imports.conftest import Inbox

HEAD = "Timestamp,Role,Name,Email,Member no.,Employer,City"
PEOPLE = ("Ana Silva", "Ben Roe", "Cy Lee")
EMPLOYERS = ("Library One", "Library Two", "Library Three", "")
CITIES = ("Hobart", "Perth", "")


@dataclass(frozen=True)
class Form:
    """One submission: who, on which day, what they said; empty is not said."""

    who: str
    day: int
    employer: str
    city: str

    @property
    def line(self) -> str:
        """The row of a list."""
        plain = self.who.split(maxsplit=1)[0].lower()
        return (
            f"2021-06-{self.day:02} 10:00:00,mentee,{self.who},{plain}@x.example.org,"
            f"{plain.upper()},{self.employer},{self.city}"
        )


FORMS = st.lists(
    st.builds(Form, st.sampled_from(PEOPLE), st.integers(1, 28),
              st.sampled_from(EMPLOYERS), st.sampled_from(CITIES)),
    min_size=1, max_size=6, unique_by=lambda form: (form.who, form.day),
)  # fmt: skip
EDITS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["Typed A", "Typed B"])), max_size=2)
SLOW = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def bring(inbox: Inbox, forms: list[Form]) -> None:
    """Import each form as a file of its own, in this order."""
    for form in forms:
        name = f"{form.who[:3]}-{form.day}.csv"
        apply(inbox.desk, inbox.plan(inbox.write(name, HEAD, form.line)))


def said(inbox: Inbox, who: str) -> tuple[str | None, str | None]:
    with inbox.desk.reading() as session:
        number = find_application(inbox.desk, inbox.intake_id, who)
        found = session.get_one(Application, number)
        return found.employer, found.city


def newest(forms: list[Form], who: str, field: str) -> str | None:
    """What somebody said last of a field; a blank says nothing."""
    given = [form for form in forms if form.who == who and getattr(form, field)]
    return getattr(max(given, key=lambda form: form.day), field) if given else None


def back(inbox: Inbox, begun: list[str]) -> None:
    while list(dump_lines(inbox.desk)) != begun:
        inbox.desk.undo()


@SLOW
@given(forms=FORMS)
def test_imported_in_the_order_of_their_days_the_newest_word_counts(
    inbox: Inbox, forms: list[Form]
) -> None:
    begun = list(dump_lines(inbox.desk))
    ordered = sorted(forms, key=lambda form: form.day)
    bring(inbox, ordered)
    for who in {form.who for form in forms}:
        assert said(inbox, who) == (newest(forms, who, "employer"), newest(forms, who, "city"))
    assert check_programme(inbox.desk) == ()
    back(inbox, begun)


@SLOW
@given(forms=FORMS, data=st.data())
def test_in_any_order_nothing_is_erased_and_the_newest_form_stands(
    inbox: Inbox, forms: list[Form], data: st.DataObject
) -> None:
    begun = list(dump_lines(inbox.desk))
    order = data.draw(st.permutations(forms))
    bring(inbox, order)
    for who in {form.who for form in forms}:
        last = max((form for form in forms if form.who == who), key=lambda form: form.day)
        employer, city = said(inbox, who)
        assert employer == last.employer or not last.employer
        assert city == last.city or not last.city
        assert bool(employer) == any(form.employer for form in forms if form.who == who)
        assert bool(city) == any(form.city for form in forms if form.who == who)
    whole = list(dump_lines(inbox.desk))
    for form in data.draw(st.permutations(forms)):
        again = inbox.plan(inbox.write(f"{form.who[:3]}-{form.day}.csv", HEAD, form.line))
        assert again.count(Outcome.NEW) == again.count(Outcome.CHANGED) == 0
    assert list(dump_lines(inbox.desk)) == whole
    back(inbox, begun)


@SLOW
@given(forms=FORMS, edits=EDITS)
def test_what_the_coordinator_typed_is_never_overwritten_unasked(
    inbox: Inbox, forms: list[Form], edits: list[tuple[int, str]]
) -> None:
    begun = list(dump_lines(inbox.desk))
    typed: dict[str, str] = {}
    for place, form in enumerate(forms):
        bring(inbox, [form])
        for after, words in edits:
            if after == place:
                number = find_application(inbox.desk, inbox.intake_id, form.who)
                edit_answer(inbox.desk, number, "employer", words)
                typed[form.who] = words
        assert all(said(inbox, who)[0] == words for who, words in typed.items())
    back(inbox, begun)


def test_a_conflict_shows_both_sides_and_waits(inbox: Inbox) -> None:
    first = Form("Ana Silva", 1, "Library One", "Hobart")
    bring(inbox, [first])
    number = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    edit_answer(inbox.desk, number, "employer", "Typed A")
    later = Form("Ana Silva", 9, "Library Two", "Perth")
    made = inbox.plan(inbox.write("later.csv", HEAD, later.line))
    (item,) = made.items
    both = {one.field: (one.old, one.new, one.conflict) for one in item.changes}
    assert both["employer"] == ("Typed A", "Library Two", True)
    assert apply(inbox.desk, made).undecided == 1
    assert apply(inbox.desk, made, decisions={item.number: Decision()}).undecided == 0
    assert said(inbox, "Ana Silva") == ("Typed A", "Perth")


def test_only_real_answers_are_taken_off_what_waits(inbox: Inbox) -> None:
    lines = [Form("Ana Silva", 1, "Library One", "").line,
             Form("Ben Roe", 1, "Library One", "").line.replace("mentee", ""),
             Form("Cy Lee", 1, "Library One", "").line.replace("mentee", "")]  # fmt: skip
    made = inbox.plan(inbox.write("list.csv", HEAD, *lines))
    assert made.count(Outcome.NEEDS_YOU) == 2
    strange = {0: Decision(role="mentee"), 4711: Decision(role="mentor")}  # type: ignore[arg-type]
    applied = apply(inbox.desk, made, decisions=strange)
    assert (applied.new, applied.undecided) == (1, 2)
    assert applied.sentence.endswith("; 2 wait for your decision.")
