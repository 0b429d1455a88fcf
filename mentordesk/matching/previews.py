"""A suggestion before it is put on the board: now against suggested, mentee by mentee."""

from collections.abc import Mapping

from mentordesk.matching.differences import Difference, State, compare
from mentordesk.matching.score import Scores
from mentordesk.matching.solve import Settled, Suggestion


def preview(settled: Settled, now: Mapping[int, int]) -> Difference:
    """What the suggestion would change; `now` are the board's pairs, mentee -> mentor."""
    return preview_of(settled.scores, settled.suggestion, now)


def preview_of(scores: Scores, suggestion: Suggestion, now: Mapping[int, int]) -> Difference:
    """The same for a suggestion and the scores it was made from (application ids)."""
    wanted = {pair.mentee_id: pair.mentor_id for pair in suggestion.pairs}
    known = {
        pair: scores.score(*pair)
        for pair in (*now.items(), *wanted.items())
        if pair[0] in scores.rows and pair[1] in scores.columns
    }
    return compare(scores.cohort, State(dict(now), known), State(wanted, known))
