"""A problem without its low pairs: what a floor under the scores leaves of it."""

from dataclasses import replace

from mentordesk.matching.problem import Problem


def raised(problem: Problem, at_least: int) -> Problem:
    """The problem without pairs that score less; pins stay, whatever they score."""
    kept = problem.allowed & (problem.scores >= at_least)
    for pin in problem.pins:
        kept[pin] = True
    return replace(problem, allowed=kept)
