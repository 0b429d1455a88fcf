"""The papers of the story's applications: form, signed Code of Conduct and resume, all invented."""

import hashlib
from collections.abc import Sequence

from sqlalchemy.orm import Session

from mentordesk.domain.applications import TICKED_BY, CheckState, DocumentKind
from mentordesk.resources import resource
from mentordesk.services.demonstration.story import Arrival
from mentordesk.storage.models.applications import (
    Application,
    CheckLine,
    Document,
    FileContent,
    Source,
)

_NAMES = {
    DocumentKind.FORM: "Application form.pdf",
    DocumentKind.CODE_OF_CONDUCT: "Code of Conduct signed.pdf",
    DocumentKind.RESUME: "Resume.pdf",
}


def add_papers(
    session: Session,
    arrivals: Sequence[Arrival],
    applications: Sequence[Application],
    sources: Sequence[Source],
) -> None:
    """File the papers of each application and tick its checklist; a table's row needs no form."""
    digests = {kind: _content(session, kind) for kind in _NAMES}
    lines: list[CheckLine] = []
    documents: list[Document] = []
    waiting: list[tuple[CheckLine, Document]] = []
    for arrival, application, source in zip(arrivals, applications, sources, strict=True):
        for kind in arrival.applied.documents:
            line = CheckLine(
                application_id=application.id, item=TICKED_BY[kind], state=CheckState.DONE
            )
            lines.append(line)
            if kind is DocumentKind.FORM and arrival.applied.via == "file":
                line.reason = f"{source.name}, row {arrival.row}"
                continue
            line.reason = _NAMES[kind]
            document = _document(application, kind, source, digests[kind])
            documents.append(document)
            waiting.append((line, document))
    session.add_all(documents)
    session.flush()
    for line, document in waiting:
        line.document_id = document.id
    session.add_all(lines)
    session.flush()


def _content(session: Session, kind: DocumentKind) -> tuple[str, int]:
    """The hash and size of the paper that stands for all of its kind."""
    content = resource("demo", "papers", f"{kind}.pdf").read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if session.get(FileContent, digest) is None:
        session.add(FileContent(sha256=digest, content=content))
        session.flush()
    return digest, len(content)


def _document(
    application: Application, kind: DocumentKind, source: Source, content: tuple[str, int]
) -> Document:
    return Document(
        application_id=application.id,
        kind=kind,
        name=_NAMES[kind],
        media_type="application/pdf",
        size=content[1],
        sha256=content[0],
        source_id=source.id,
        filed_at=application.received_at,
    )
