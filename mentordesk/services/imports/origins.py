"""Where the answers of an import come from: a source for each file and message of a plan."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.services.imports.plans import ImportPlan, Item
from mentordesk.spreadsheets.mended import WITHIN, origin_of
from mentordesk.storage.models.applications import Source


@dataclass(slots=True)
class Origins:
    """The sources of one import by the place of the file, the message and the file inside it."""

    session: Session
    plan: ImportPlan
    at: datetime
    known: dict[tuple[int, int, str | None], Source] = field(default_factory=dict)

    def of_item(self, item: Item) -> Source:
        """The source of an item: its file, the file inside its message, or where it came from.

        A row that was refused before and mended since belongs to the file it first stood in.
        """
        origin = origin_of(item.sheet)
        if origin is not None:
            return self._first_place(item, origin[0])
        return self.source(item.source, item.group, item.attachment)

    def source(self, place: int, group: int, attachment: str | None = None) -> Source:
        """The source row of a file, or of a file inside a message; made when first needed."""
        key = (place, group, attachment)
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = self._made(place, group, attachment)
            self.session.add(found)
            self.session.flush()
        return found

    def _first_place(self, item: Item, name: str) -> Source:
        """The source a mended row first stood in; made again where that file is not known."""
        key = (item.source, item.group, f"{name}{WITHIN}")
        if key not in self.known:
            wanted = select(Source).where(
                Source.name == name,
                Source.intake_id == self.plan.intake_id,
                Source.kind.in_(("file", "message")),
            )
            found = self.session.scalar(wanted.order_by(Source.id.desc()))
            if found is None:
                mended_in = self.source(item.source, item.group)
                found = Source(
                    kind="file", name=name, intake_id=self.plan.intake_id, recorded_at=self.at,
                    notes={"mended in": mended_in.name},
                )  # fmt: skip
                self.session.add(found)
                self.session.flush()
            self.known[key] = found
        return self.known[key]

    def remember(self) -> None:
        """Know every file of the plan again, also those that changed nothing."""
        for place, reviewed in enumerate(self.plan.sources):
            for group in sorted({entry.group for entry in reviewed.entries}):
                self.source(place, group)

    def _made(self, place: int, group: int, attachment: str | None) -> Source:
        reviewed = self.plan.sources[place]
        source = Source(
            kind="file",
            name=attachment or reviewed.name,
            sha256=reviewed.sha256,
            intake_id=self.plan.intake_id,
            recorded_at=self.at,
        )
        if attachment is not None:
            inner = (f.sha256 for f in reviewed.files if (f.name, f.group) == (attachment, group))
            source.sha256 = next(inner, None)
            source.inside_id = self.source(place, group).id
        elif reviewed.messages:
            message = reviewed.messages[group]
            source.kind = "message"
            source.message_id, source.sender = message.message_id or None, message.sender or None
            source.subject = message.subject or None
            sent = message.sent
            source.sent_at = sent if sent is not None and sent.tzinfo else None
        return source
