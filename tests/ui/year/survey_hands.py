"""Hands for the tests of surveys: the quotes of a window."""

from mentordesk.ui.year.quotes_pane import QuotesPane
from mentordesk.ui.year.surveys_window import SurveysWindow


def quotes_of(window: SurveysWindow) -> QuotesPane:
    window.tabs.setCurrentIndex(2)
    return window.quotes
