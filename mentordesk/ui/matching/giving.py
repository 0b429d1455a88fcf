"""One more place with a mentor, given from an answer: one step that can be undone."""

from mentordesk.services import pairing
from mentordesk.services.applicants import set_places
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.words import translate


def give_place(parts: Parts, mentee: int, mentor: int) -> None:
    """Give a mentor one more place, with this mentee in it where no rule forbids the two."""
    one, other = parts.cards.mentee(mentee), parts.cards.mentor(mentor)
    if one is None or other is None or not parts.acting.may_change():
        return
    if parts.advice.why_not([mentee], mentor):
        set_places(parts.work.desk, mentor, other.places + 1)
        text = translate("Board", "{mentor} has one more place. Suggest all makes use of it")
    else:
        pairing.one_more_place(parts.work.desk, mentee, mentor)
        parts.acting.paired.emit(mentee, mentor)
        text = translate("Board", "{mentor} has one more place, for {mentee}")
    parts.acting.done.emit(text.format(mentor=other.name, mentee=one.name))
