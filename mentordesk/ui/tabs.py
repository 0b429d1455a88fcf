"""The tabs, in their order. To add one: write its class and put it in this row."""

from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.tab import Tab

TABS: tuple[type[Tab], ...] = (ApplicantsTab,)
