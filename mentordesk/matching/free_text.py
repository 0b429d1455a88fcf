"""The criterion on what people wrote: the telling words that both use.

How telling a word is must not depend on who else applies, or a score would change with every new
application. So rarity is not counted in the cohort but fixed, in three steps: words that say
nothing in any English text (the usual function words and fillers, put together for this program),
words that nearly every application to a mentoring scheme has (read off the questions and answers of
such forms), which count a quarter, and all others. A word said often counts by 1 + ln n (sublinear
term frequency: Manning, Raghavan and Schuetze, Introduction to Information Retrieval, 6.4.1).
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mentordesk.domain.cohort import Candidate
from mentordesk.domain.people import folded
from mentordesk.matching.criterion import TOP, Block, Candidates, Form, Numbers, criterion, numbered

_EMPTY_WORDS = """
able about above according across actually after again against ago all almost along already also
although always am among an and another any anything apart are area around as ask at away back
based be became because become been before being believe below best better between big bit both
but by came can cannot certain change clear come coming could current currently day days did
different do does doing done down during each early either else end enough etc even ever every
everyone everything example far feel felt few find first following for forward found from full
further gain gave general get getting give given go going good got great had happy has have having
he help helped helping her here herself hers high him himself his hope how however i if important
in including instead interest interested interests into is it its itself just keen keep kind knew
know known large last later least less let level life like little long look looking lot love made
main make makes making many may maybe me mean means might more most mostly much must my myself
near need needs never new next no none nor not nothing now number of off often on once one ones
only onto open or other others our ours out outside over own part particular particularly past
people per perhaps person place please point possible put quite rather read ready really recent
recently right said same saw say see seem seen several shall share she should show since small so
some someone something sometimes soon specific start started still such sure take taken talk tell
than thank that the their theirs them then there these they thing things think this those though
thought through time times to today together told too took towards tried try trying two type under
until up upon us use used useful using usually various very via want wanted wants was way ways we
week weeks well went were what when where whether which while who whole whom whose why wide will
willing wish with within without wonderful work worked working works would year years yes yet you
your yours yourself mentor mentors mentored mentoring mentee mentees library libraries librarian
librarians librarianship
"""
_WEAK_WORDS = """
advice advance apply aspect aspire balance building build business career careers challenge
challenges client colleague colleagues communication community confidence connect connections
contribute course create degree develop developed developing development direction discuss
education employer encourage environment establish expand experience experienced experiences
expertise explore feedback field focus future goal goals graduate group grow growth guidance guide
ideas improve industry information insight insights issues job jobs join knowledge lead learn
learning manage management manager network networking opportunities opportunity organisation
organization passion passionate path perspective plan planning position practical practice process
profession professional professionals program programme progress project projects provide
qualification resources role roles sector sectors service services skill skills staff strategies
strong student students study studying success successful support team teams training understand
understanding university workplace
"""
_EMPTY, _WEAK = frozenset(_EMPTY_WORDS.split()), frozenset(_WEAK_WORDS.split())
_WEAK_SHARE = 4
_SHOWN = 4


@lru_cache(maxsize=4096)
def text_words(text: str) -> tuple[str, ...]:
    """The words of a text that say something: folded, three letters or more, not empty ones."""
    return tuple(w for w in re.findall(r"[^\W\d_]{3,}", folded(text)) if w not in _EMPTY)


def _text_because(mentee: Candidate, mentor: Candidate, *_: object) -> str:
    theirs = Counter(text_words(mentor.text))
    both = [w for w, _ in Counter(text_words(mentee.text)).most_common() if w in theirs]
    return f"both wrote of {', '.join(both[:_SHOWN])}" if both else "no telling word in common"


@criterion("text", "Own words", 4, _text_because)
def free_text(mentees: Candidates, mentors: Candidates, _numbers: Numbers) -> Form:
    """How alike the two texts are by their telling words (cosine, Salton 1975).

    Whole numbers throughout, so that every computer finds the same: texts become vectors of
    length 1000, and their product over 1000 is the cosine in thousandths.
    """
    mine = [Counter(text_words(c.text)) for c in mentees]
    theirs = [Counter(text_words(c.text)) for c in mentors]
    both = set().union(*mine) & set().union(*theirs)
    columns = numbered([sorted(both)])
    here, there = _vectors(mine, columns), _vectors(theirs, columns)
    asked = np.array([bool(counts) for counts in mine], dtype=bool)
    given = np.array([bool(counts) for counts in theirs], dtype=bool)

    def block(rows: slice) -> Block:
        cosine = (here[rows] @ there.T).astype(np.int32) // TOP
        return np.clip(cosine, 0, TOP), asked[rows, None] & given

    return block


def _telling(word: str, times: int) -> int:
    """What a word adds to its text's vector."""
    weight = 100 * (1 + math.log(times))
    return round(weight / _WEAK_SHARE if word in _WEAK else weight)


def _vectors(texts: Sequence[Counter[str]], columns: dict[str, int]) -> npt.NDArray[np.float32]:
    """Each text as a vector of length 1000, told by the words that both sides use."""
    result = np.zeros((len(texts), max(len(columns), 1)), dtype=np.float32)
    for line, counts in enumerate(texts):
        worth = {word: _telling(word, times) for word, times in counts.items()}
        length = math.sqrt(sum(some * some for some in worth.values()))
        for word, some in worth.items():
            if word in columns:
                result[line, columns[word]] = round(TOP * some / length)
    return result
