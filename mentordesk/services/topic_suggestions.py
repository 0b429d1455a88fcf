"""Topics suggested from what applicants wrote in their own words; the coordinator confirms them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from mentordesk.domain.people import Role, folded
from mentordesk.domain.refusals import Refused
from mentordesk.matching.topics import mentions
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.candidates import entries_of
from mentordesk.services.match_words import load_synonyms
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application

_TEXTS = {Role.MENTEE: ("goals",), Role.MENTOR: ("offer", "biography")}
"""Which free texts of a role may speak of topics."""


@dataclass(frozen=True, slots=True)
class TopicSuggestion:
    """A topic somebody wrote of but did not tick; `words` are those of the text that say so."""

    application_id: int
    name: str
    role: Role
    topic: str
    field: str
    words: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """The suggestion in words: "Ana Silva wrote “lead a team”: add Leadership?"."""
        return f"{self.name} wrote “{' … '.join(self.words)}”: add {self.topic}?"


def topic_suggestions(desk: Desk, intake_id: int) -> tuple[TopicSuggestion, ...]:
    """What the free texts of an intake suggest, applications in the order they were received.

    Only topics of the programme's vocabulary are suggested, and none that somebody has already.
    """
    topics = load_synonyms(desk)
    with desk.reading() as session:
        entries = entries_of(session, intake_id)
    found = []
    for entry in entries:
        kept = entry.application
        has = {folded(topic) for topic in kept.areas or ()}
        for field in _TEXTS[kept.role]:
            for mention in mentions(topics, getattr(kept, field) or ""):
                if folded(mention.topic) not in has:
                    has.add(folded(mention.topic))
                    found.append(
                        TopicSuggestion(
                            kept.id,
                            entry.person.full_name,
                            kept.role,
                            mention.topic,
                            field,
                            mention.words,
                        )
                    )
    return tuple(found)


def confirm_topics(desk: Desk, suggestions: Iterable[TopicSuggestion]) -> int:
    """Add suggested topics as the coordinator's own answers, in one step; how many were added.

    They come after what the applicant ticked, so that the applicant's order of wishes stays.
    Raises Refused where nothing was chosen, or all of it is there by now.
    """
    wanted: dict[int, list[str]] = defaultdict(list)
    for one in suggestions:
        wanted[one.application_id].append(one.topic)
    if not wanted:
        raise Refused("No topic was chosen. Nothing was changed.")
    with desk.reading() as session:
        fresh = {
            number: _new(session.get_one(Application, number), wanted[number]) for number in wanted
        }
    fresh = {number: topics for number, topics in fresh.items() if topics}
    count = sum(len(topics) for topics in fresh.values())
    if not count:
        raise Refused("All of these topics are there already. Nothing was changed.")
    label = f"Add {count} {'topic' if count == 1 else 'topics'} from own words"
    with desk.action(label, "answer") as session:
        source = coordinator_source(session, desk.now())
        for number, topics in fresh.items():
            application = session.get_one(Application, number)
            areas = (*(application.areas or ()), *topics)
            record(session, application, [Given("areas", areas)], source, desk.now())
    return count


def _new(application: Application, topics: Iterable[str]) -> tuple[str, ...]:
    has = {folded(topic) for topic in application.areas or ()}
    return tuple(topic for topic in dict.fromkeys(topics) if folded(topic) not in has)
