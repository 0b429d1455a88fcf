"""Blind comparing on the board: labels for names, no employer, no pronoun, on whatever is shown.

The cards and every sentence pass through here on their way to the page; what is done goes by
application ids and stays the same. Scores and rules are those of the uncovered people.
"""

from dataclasses import replace

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.domain.people import Role
from mentordesk.services.blind import covered_words, labelled
from mentordesk.services.board import Board, MenteeCard, MentorCard
from mentordesk.ui.board.fit import Comparison, Fit, Proposal
from mentordesk.ui.board.words import translate

HIDDEN = "…"


class Veil:
    """Covers one cohort; people of the board who take no part in it get the next labels."""

    def __init__(self, cohort: Cohort) -> None:
        self._blind = labelled(cohort)
        everyone = (*cohort.mentees, *cohort.mentors)
        self._people = {one.application_id: one for one in everyone}

    # -- the cards -----------------------------------------------------------------------------

    def board(self, board: Board) -> Board:
        """The board under labels, in the order of the labels."""
        sides: dict[Role, tuple[MenteeCard | MentorCard, ...]]
        sides = {Role.MENTEE: board.mentees, Role.MENTOR: board.mentors}
        self._blind = self._blind.with_others(sides)
        mentors = [
            self._mentor(replace(card, mentees=tuple(map(self._mentee, card.mentees))))
            for card in board.mentors
        ]
        mentors.sort(key=lambda card: (len(card.name), card.name))
        mentees = tuple(self._mentee(card) for card in board.mentees)
        return replace(board, mentees=mentees, mentors=tuple(mentors))

    def _mentee(self, card: MenteeCard) -> MenteeCard:
        name = self._blind.labels[card.application_id]
        job = self._own_words(card.application_id, card.name, card.job_title)
        return replace(card, name=name, job_title=job)

    def _mentor(self, card: MentorCard) -> MentorCard:
        return replace(card, name=self._blind.labels[card.application_id])

    def _own_words(self, number: int, name: str, text: str) -> str:
        """Somebody's own words without name, employer and pronouns."""
        known = self._people.get(number)
        if known is not None:
            return covered_words(text, known)
        return HIDDEN if name.casefold() in text.casefold() else text

    # -- sentences -----------------------------------------------------------------------------

    def text(self, text: str, *about: int) -> str:
        """A sentence under labels; `about` are those whose employer and own words it may tell."""
        covered = self._blind.cover(text)
        for number in about:
            if number in self._people:
                covered = covered_words(covered, self._people[number])
        return covered

    def fit(self, fit: Fit, mentee: int, mentor: int) -> Fit:
        """A fit whose rules speak of labels; quick, for it is asked for every card."""
        if not fit.blocked:
            return fit
        return fit._replace(blocked=tuple(self._rule(one, mentee, mentor) for one in fit.blocked))

    def _rule(self, found: Forbidden, mentee: int, mentor: int) -> Forbidden:
        labels = self._blind.labels
        if found.rule is Rule.SAME_EMPLOYER:
            told = translate("Board", "{mentee} and {mentor} work for the same employer.")
            sentence = told.format(mentee=labels[mentee], mentor=labels[mentor])
        elif found.rule is Rule.BANNED:
            sentence = self.text(found.sentence)  # the reason may name anybody
        else:
            sentence = found.sentence
            for number in (mentee, mentor):
                sentence = sentence.replace(self._blind.names[number], labels[number])
        return found._replace(sentence=sentence)

    def comparison(self, shown: Comparison, mentee: int, mentor: int) -> Comparison:
        """A comparison whose rules and reasons speak of labels."""
        parts = tuple(
            replace(part, because=self.text(part.because, mentee, mentor)) for part in shown.parts
        )
        return replace(shown, fit=self.fit(shown.fit, mentee, mentor), parts=parts)

    def proposal(self, proposal: Proposal) -> Proposal:
        """A proposal whose sentences speak of labels."""
        unmatched = tuple(
            (mentee, tuple(self.text(reason) for reason in reasons))
            for mentee, reasons in proposal.unmatched
        )
        return replace(proposal, unmatched=unmatched)
