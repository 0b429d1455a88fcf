"""What is decided about two people for a written reason: an override, a ban, the end of a ban."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentordesk.services import pairing
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.acting import Acting
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.reason_dialog import BanDialog, OverrideDialog
from mentordesk.ui.tab import Work


class WithReason(QObject):
    """Asks for the reason, then acts; what came of it is told by `acting`'s signals."""

    def __init__(self, work: Work, advice: Advice, acting: Acting, page: QWidget) -> None:
        super().__init__(page)
        self._work, self._advice, self._acting, self._page = work, advice, acting, page

    def _names(self, mentee: MenteeCard, mentor: MentorCard) -> str:
        text = self.tr("{mentee} with {mentor}")
        return text.format(mentee=mentee.name, mentor=mentor.name)

    def override(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        """Pair two people against a rule, for a reason that is written down."""
        fit = self._advice.fits(mentee.application_id).get(mentor.application_id)
        if fit is None or not fit.blocked:
            self._acting.refused.emit(
                self.tr("No rule stands between these two; they can simply be paired.")
            )
            return
        never = next((rule for rule in fit.blocked if not rule.can_be_overridden), None)
        if never is not None:
            self._acting.refused.emit(never.sentence)
            return
        if not self._acting.may_change():
            return
        rules = [rule.sentence for rule in fit.blocked]
        dialog = OverrideDialog(self._names(mentee, mentor), rules, self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self._override(mentee, mentor, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)

    def _override(self, mentee: MenteeCard, mentor: MentorCard, reason: str) -> None:
        pairing.pair(self._work.desk, mentee.application_id, mentor.application_id, override=reason)
        self._acting.paired.emit(mentee.application_id, mentor.application_id)
        text = self.tr("{mentee} paired with {mentor}, with a written reason")
        self._acting.done.emit(text.format(mentee=mentee.name, mentor=mentor.name))

    def ban(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        """Never pair these two in this intake, for a reason that is written down."""
        if mentee.mentor_application_id == mentor.application_id:
            text = self.tr("{mentee} and {mentor} are paired. Take the pair apart first.")
            self._acting.refused.emit(text.format(mentee=mentee.name, mentor=mentor.name))
            return
        if not self._acting.may_change():
            return
        dialog = BanDialog(self._names(mentee, mentor), self._page)
        dialog.open()
        dialog.accepted.connect(lambda: self._ban(mentee, mentor, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)

    def _ban(self, mentee: MenteeCard, mentor: MentorCard, reason: str) -> None:
        pairing.ban(self._work.desk, mentee.application_id, mentor.application_id, reason)
        text = self.tr("{mentee} and {mentor} will never be paired in this intake")
        self._acting.done.emit(text.format(mentee=mentee.name, mentor=mentor.name))

    def lift_ban(self, mentee: MenteeCard, mentor: MentorCard) -> None:
        """Let two be paired again who were banned from each other."""
        if not self._acting.may_change():
            return
        pairing.lift_ban(self._work.desk, mentee.application_id, mentor.application_id)
        text = self.tr("{mentee} and {mentor} may be paired again")
        self._acting.done.emit(text.format(mentee=mentee.name, mentor=mentor.name))
