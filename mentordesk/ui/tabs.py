"""The tabs, in their order. To add one: write its class and put it in this row."""

from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.events.tab import EventsTab
from mentordesk.ui.letters.tab import LettersTab
from mentordesk.ui.overview.tab import OverviewTab
from mentordesk.ui.pairs.tab import PairsTab
from mentordesk.ui.reports.tab import ReportsTab
from mentordesk.ui.tab import Tab

TABS: tuple[type[Tab], ...] = (
    OverviewTab,
    ApplicantsTab,
    BoardTab,
    PairsTab,
    EventsTab,
    LettersTab,
    CertificatesTab,
    ReportsTab,
)
