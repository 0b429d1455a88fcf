"""The sentence at the bottom of the window: what was just said, else how the page stands."""

from mentordesk.ui.safe_text import ElidedLabel


class StatusLine(ElidedLabel):
    """Shows one sentence, cut where there is no room; a screen reader reads it whole."""

    def __init__(self) -> None:
        super().__init__()
        self._resting = ""
        self.setObjectName("status")
        self.setContentsMargins(10, 3, 0, 3)

    def say(self, sentence: str) -> None:
        """Show what was just done; with nothing, how the page in front stands."""
        self.setText(sentence or self._resting)
        self.setAccessibleName(sentence or self._resting)

    def rest(self, sentence: str) -> None:
        """Take how the page in front stands now; what was said meanwhile is left to be read."""
        before, self._resting = self._resting, sentence
        if self.text() == before:
            self.say("")

    def forget(self) -> None:
        """Say nothing, and nothing of a page either."""
        self._resting = ""
        self.say("")
