"""Hands for the tests of events: what is marked, which event is chosen, where one clicks."""

from mentordesk.ui.events.tab import EventsTab


def chosen(tab: EventsTab) -> int:
    (event,) = tab.list.table.chosen
    return event
