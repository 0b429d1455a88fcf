"""What the coordinator may do next in an intake: each step with its count and where to do it."""

from dataclasses import dataclass

from mentordesk.domain.intakes import Stage


@dataclass(frozen=True, slots=True)
class Facts:
    """The figures the steps follow from."""

    stage: Stage
    applications: int
    need_attention: int
    attention: str
    unmatched_mentees: int
    free_places: int
    draft_pairs: int
    confirmed_not_told: int
    told: int
    no_contact: int
    check_ins_due: int
    has_orientation: bool
    invited: bool
    completed: int


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step: what, why, the tab where it is done, the button's word, how many, and if done."""

    title: str
    detail: str
    tab: str
    button: str
    count: int
    done: bool


def next_steps(facts: Facts) -> tuple[NextStep, ...]:
    """The steps of the intake's present part of the year, done ones ticked."""
    early = facts.stage.step <= Stage.NOTIFIED.step
    return _until_told(facts) if early else _through_the_year(facts)


def _until_told(facts: Facts) -> tuple[NextStep, ...]:
    known = facts.applications > 0
    return (
        NextStep(
            "Import the applications that came by e-mail",
            f"{facts.applications} in" if known else "Drop files, folders or messages here",
            "applicants", "Import", facts.applications,
            known and facts.stage.step > Stage.OPEN.step,
        ),
        NextStep(
            _counted(facts.need_attention, "Check {} that {} attention", "application"),
            facts.attention or "Every checklist is complete",
            "applicants", "Check", facts.need_attention, known and not facts.need_attention,
        ),
        NextStep(
            _counted(facts.unmatched_mentees, "Match the {}", "unmatched mentee"),
            _counted(facts.free_places, "{} free", "mentor place", "no"),
            "board", "Match", facts.unmatched_mentees, known and not facts.unmatched_mentees,
        ),
        NextStep(
            _counted(facts.draft_pairs, "Confirm {}", "draft match"),
            "You can still undo after confirming",
            "board", "Confirm", facts.draft_pairs,
            not facts.draft_pairs and facts.confirmed_not_told + facts.told > 0,
        ),
        NextStep(
            "Send partner letters",
            _counted(facts.confirmed_not_told, "{} not told yet", "pair", "no"),
            "letters", "Write", facts.confirmed_not_told,
            not facts.confirmed_not_told and facts.told > 0,
        ),
        _orientation(facts),
    )  # fmt: skip


def _orientation(facts: Facts) -> NextStep:
    if not facts.has_orientation:
        return NextStep(
            "Set up the orientation webinar", "No event is set up yet", "events", "Set up", 1, False
        )
    return NextStep(
        "Invite everybody to the orientation webinar",
        "Drafts open in your mail program, with a calendar file",
        "letters", "Invite", 0 if facts.invited else 1, facts.invited,
    )  # fmt: skip


def _through_the_year(facts: Facts) -> tuple[NextStep, ...]:
    return (
        NextStep(
            _counted(facts.no_contact, "Ask {} without a first meeting", "pair"),
            "The mentee writes first; a nudge helps",
            "pairs", "Look", facts.no_contact, not facts.no_contact,
        ),
        NextStep(
            _counted(facts.check_ins_due, "Check in with {}", "pair"),
            "After 1, 3, 6, 9 and 12 months",
            "pairs", "Check in", facts.check_ins_due, not facts.check_ins_due,
        ),
        NextStep(
            "Print the certificates",
            _counted(facts.completed, "{} completed", "pair", "no"),
            "certificates", "Open", facts.completed, facts.stage is Stage.FINISHED,
        ),
        NextStep(
            "Report on the intake", "One page, and a workbook with charts", "reports", "Open",
            1, facts.stage is Stage.FINISHED,
        ),
    )  # fmt: skip


def _counted(number: int, words: str, noun: str, none: str = "") -> str:
    """A sentence with a number and its noun: "Check 5 applications that need attention".

    `none` stands for the number where it is 0 ("no", or nothing at all).
    """
    plural = noun + ("es" if noun.endswith("ch") else "s")
    counted = f"{number or none} {noun if number == 1 else plural}".strip()
    return words.format(counted, "needs" if number == 1 else "need")
