"""The forecast line of the overview: only while applications are open, and worked out late."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton

from mentordesk.matching.forecast import forecast
from mentordesk.services.matching import load_cohort
from mentordesk.services.overview import load_overview
from mentordesk.ui import doors
from mentordesk.ui.matching.forecast_dialog import ForecastDialog

Open = Callable[..., Any]


def test_the_sentence_stands_on_the_overview_of_an_open_intake(open_tab: Open, demo: Path) -> None:
    tab = open_tab(demo, "Overview")
    label = tab.findChild(QLabel, "overview.forecast")
    assert label.isVisible()
    cohort = load_cohort(tab.work.desk, tab.work.intake_id)
    assert label.text() == forecast(cohort).sentence


def test_the_gaps_are_one_click_away(open_tab: Open, demo: Path) -> None:
    tab = open_tab(demo, "Overview")
    tab.findChild(QPushButton, "overview.gaps").click()
    (window,) = [one for one in tab.window().findChildren(ForecastDialog) if one.isVisible()]
    window.close()


def test_a_running_intake_has_no_forecast(open_tab: Open, demo: Path) -> None:
    tab = open_tab(demo, "Overview", 1)
    assert not tab.findChild(QLabel, "overview.forecast").isVisible()
    tab.outlook.work_out()
    assert not tab.findChild(QLabel, "overview.forecast").isVisible()


def test_nothing_is_matched_before_the_page_is_at_rest(open_tab: Open, demo: Path) -> None:
    tab = open_tab(demo, "Overview", 1)
    asked: list[object] = []

    def quietly(_: object, then: Callable[[Any], None], function: object, *what: Any) -> None:
        if function is load_overview:  # the page itself, read beside the window like every page
            then(load_overview(*what))
        else:
            asked.append(function)

    tab.work.tasks.run_quietly = quietly
    place = tab.window().place
    place.choose_intake(place._intakes[0].intake_id)
    assert asked == []
    tab.settle()
    assert asked == [doors.forecast]
    tab.settle()
    assert asked == [doors.forecast]
