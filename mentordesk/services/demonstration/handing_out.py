"""What the story hands out: links and a file, an earlier edition, and who got which."""

import hashlib
from collections.abc import Iterator

from sqlalchemy.orm import Session

from mentordesk.services.demonstration.closing import applications_of
from mentordesk.services.demonstration.telling import Telling
from mentordesk.services.intake_resources import NAMES_KEY
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.correspondence import Resource, ResourceSent
from mentordesk.storage.models.settings import Setting


def get_ready(telling: Telling, key: str) -> None:
    """Add the resources of an intake that nobody has got yet."""
    titles = telling.story.year["resources"]
    with telling.action(f"Add {len(titles)} resources", "resource") as session:
        session.add_all(_resources(telling, session, key))


def hand_out(telling: Telling, key: str) -> None:
    """Send the workbook, the kit, the guidelines and the templates to everybody in a pair."""
    titles = telling.story.year["resources"]
    with telling.action(f"Send {len(titles)} resources to all pairs", "resource") as session:
        if key == "first":
            session.add(_earlier(telling, key))
            session.flush()
        resources = list(_resources(telling, session, key))
        session.add_all(resources)
        session.flush()
        day = telling.desk.now().astimezone(telling.zone).date()
        session.add_all(
            ResourceSent(resource_id=resource.id, application_id=number, sent_on=day)
            for resource in resources
            for _who, _role, number in applications_of(telling, key)
        )


def _resources(telling: Telling, session: Session, key: str) -> Iterator[Resource]:
    file = telling.story.year["resource_file"]
    for place, title in enumerate(telling.story.year["resources"], 1):
        resource = Resource(
            intake_id=telling.intakes[key],
            title=title,
            edition=str(telling.plan[key].starts.year),
        )
        if title == file["title"]:
            resource.sha256 = _kept(session, file["name"], file["text"].encode())
        else:
            resource.link = f"https://hlia.example.org/mentoring/{place}"
        yield resource


def _kept(session: Session, name: str, content: bytes) -> str:
    digest = hashlib.sha256(content).hexdigest()
    if session.get(FileContent, digest) is None:
        session.add(FileContent(sha256=digest, content=content))
        session.add(Setting(key=NAMES_KEY, value={digest: [name, "text/csv"]}))
        session.flush()
    return digest


def _earlier(telling: Telling, key: str) -> Resource:
    """The edition before the one that was sent: it stays known, and nobody got it."""
    return Resource(
        intake_id=telling.intakes[key],
        title=telling.story.year["earlier_edition"],
        edition=f"{telling.plan[key].starts.year - 1}, replaced",
        link="https://hlia.example.org/mentoring/earlier",
    )
