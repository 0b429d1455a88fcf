"""The sets of wordings: those the mechanism was bettered by, and those held out."""

from tests.forms.blind_third import BLIND
from tests.forms.held_out_first import HELD_OUT_FIRST
from tests.forms.held_out_second import HELD_OUT_SECOND
from tests.forms.wordings_fifth import FIFTH
from tests.forms.wordings_first import FIRST
from tests.forms.wordings_fourth import FOURTH
from tests.forms.wordings_second import SECOND
from tests.forms.wordings_seventh import SEVENTH
from tests.forms.wordings_sixth import SIXTH
from tests.forms.wordings_third import THIRD

DEVELOPMENT = FIRST | SECOND | THIRD | FOURTH | FIFTH
SECOND_DEVELOPMENT = SIXTH | SEVENTH
HELD_OUT = HELD_OUT_FIRST | HELD_OUT_SECOND
EVERY = DEVELOPMENT | SECOND_DEVELOPMENT | HELD_OUT | BLIND
