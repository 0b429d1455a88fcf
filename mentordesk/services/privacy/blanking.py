"""What goes and what stays of a person's rows: the one list that erasing and anonymising share.

What stays is what counts: that somebody applied as what, when, in which sector, was paired, took
part, for how many hours, and which certificate number was given out.
"""

import re
from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.fields import FIELDS, Home
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Membership
from mentordesk.domain.traces import GONE, Known
from mentordesk.services import drafting
from mentordesk.services.design_hashes import files_of_designs
from mentordesk.services.privacy.knowing import ERASED_NAME, listed_lines
from mentordesk.services.unfiled import unfiled_sources
from mentordesk.storage.erasing import Blanking, drop_unused_contents
from mentordesk.storage.models.accounts import Acceptance, FeePaper, Reminder
from mentordesk.storage.models.applications import Answer, Application, CheckLine, Document, Source
from mentordesk.storage.models.certificates import Certificate, CertificateLine
from mentordesk.storage.models.correspondence import (
    Letter,
    LetterFile,
    Quote,
    SurveyResponse,
)
from mentordesk.storage.models.pairs import Ban, Fee, Pair, RuleOverride
from mentordesk.storage.models.people import Person, PersonEmail
from mentordesk.storage.models.registers import ListedMember, PersonMerge
from mentordesk.storage.models.year import Case, CheckIn

COUNTED = ("sector", "career_stage", "state", "country")
"""Answers that stay because reports count them."""
_EMPTIED = [f.key for f in FIELDS if f.home is Home.APPLICATION and f.key not in COUNTED]
_NOBODY = {
    **dict.fromkeys(
        ("given_name", "family_name", "preferred_name", "certificate_name", "former_names"), None
    ),
    **dict.fromkeys(("pronouns", "email", "phone", "member_no", "member_expiry"), None),
    "membership": Membership.UNKNOWN,
}
_RECOMMEND = "recommend"
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def let_go_of_pairs(today: date, blanking: Blanking, application_ids: Collection[int]) -> None:
    """End what still runs: drafts go, later pairs end early, and the partners wait again."""
    session = blanking.session
    mine = _in_pair(application_ids)
    for pair in session.scalars(select(Pair).where(Pair.live, mine)).all():
        partner = {pair.mentee_application_id, pair.mentor_application_id} - set(application_ids)
        blanking.touched[Pair.__tablename__].add(pair.id)
        blanking.altered[Application.__tablename__] |= partner
        if pair.state is PairState.DRAFT:
            session.delete(pair)
        else:
            fee = session.scalar(select(Fee).where(Fee.pair_id == pair.id))
            if fee is not None:
                blanking.altered[Fee.__tablename__].add(fee.id)
                drafting.ask_about_refund(fee)
            pair.state, pair.live = PairState.ENDED_EARLY, False
            pair.end_reason, pair.ended_on = EndReason.OTHER, today
        session.flush()
        drafting.release(session, partner)
    for application in session.scalars(
        select(Application).where(Application.id.in_(application_ids))
    ):
        if application.standing in {
            ApplicationState.RECEIVED,
            ApplicationState.INCOMPLETE,
            ApplicationState.READY,
        }:
            application.standing = ApplicationState.WITHDRAWN
            application.standing_reason = "erased"
    session.flush()


def blank_applications(blanking: Blanking, ids: Collection[int], *, rare: bool) -> None:
    """Empty applications of all but what is counted; with `rare` also what only they answered."""
    _blank_papers(blanking, ids)
    _blank_year(blanking, ids)
    session = blanking.session
    emptied: dict[str, Any] = dict.fromkeys(_EMPTIED)
    blanking.blank(Application, Application.id.in_(ids), emptied)
    if rare:
        for name in (*COUNTED, "standing_reason"):
            column = getattr(Application, name)
            others = aliased(Application)
            same = getattr(others, name)
            usual = select(same).where(~others.id.in_(ids), same.is_not(None))
            blanking.blank(Application, Application.id.in_(ids) & ~column.in_(usual), {name: None})
    session.expire_all()


def _blank_papers(blanking: Blanking, ids: Collection[int]) -> None:
    """Answers, files, checklists, letters, certificates' words."""
    session = blanking.session
    sources = set(session.scalars(select(Answer.source_id).where(Answer.application_id.in_(ids))))
    sources |= set(
        session.scalars(select(Document.source_id).where(Document.application_id.in_(ids)))
    )
    blanking.blank(
        CheckLine, CheckLine.application_id.in_(ids), {"document_id": None, "reason": GONE}
    )
    blanking.remove(Answer, Answer.application_id.in_(ids))
    blanking.remove(Document, Document.application_id.in_(ids))
    remove_letters(blanking, Letter.application_id.in_(ids))
    blanking.remove(Quote, Quote.application_id.in_(ids))
    _blank_sources(blanking, sources)
    for certificate in session.scalars(
        select(Certificate).where(Certificate.application_id.in_(ids))
    ):
        # The signed code says the name too; the paper that is out there keeps its own.
        certificate.facts = certificate.facts | {"name": "Erased", "code": ""}
        certificate.override_reason = None if certificate.override_reason is None else GONE
    certificates = blanking.blank(Certificate, Certificate.application_id.in_(ids))
    blanking.blank(CertificateLine, CertificateLine.certificate_id.in_(certificates), {"note": ""})


def remove_letters(blanking: Blanking, where: ColumnElement[bool]) -> None:
    """Delete letters, whether sent or not, with the files that go with them."""
    letters = select(Letter.id).where(where)
    blanking.remove(LetterFile, LetterFile.letter_id.in_(letters))
    blanking.remove(Letter, where)


def _blank_sources(blanking: Blanking, sources: set[int]) -> None:
    """Empty the origins that nobody else's answers or files came from; hashes stay."""
    session = blanking.session
    parents = set(
        session.scalars(
            select(Source.inside_id).where(Source.id.in_(sources), Source.inside_id.is_not(None))
        )
    )
    wanted = {one for one in sources | parents if one is not None}
    used: set[int] = set()
    for column in (Answer.source_id, Document.source_id, ListedMember.source_id):
        used |= set(session.scalars(select(column).where(column.in_(wanted)).distinct()))
    inside = select(Source.inside_id).where(
        Source.inside_id.in_(wanted), ~Source.id.in_(wanted - used)
    )
    used |= {one for one in session.scalars(inside) if one is not None}
    gone = {"name": GONE, "sender": None, "subject": None, "notes": None, "message_id": None}
    blanking.blank(
        Source, Source.id.in_(wanted - used) & Source.kind.in_(("file", "message")), gone
    )


def _blank_year(blanking: Blanking, ids: Collection[int]) -> None:
    """Words about pairs, fees, cases and surveys; the numbers stay."""
    session = blanking.session
    pairs = blanking.blank(Pair, _in_pair(ids), {"reasons": None, "end_note": None})
    blanking.blank(Ban, _of_two(Ban, ids), {"reason": GONE})
    blanking.blank(RuleOverride, _of_two(RuleOverride, ids), {"reason": GONE})
    blanking.blank(
        Fee, Fee.application_id.in_(ids), {"payer": None, "reference": None, "note": None}
    )
    _blank_fee_papers(blanking, ids)
    blanking.blank(Acceptance, Acceptance.pair_id.in_(pairs), {"note": None})
    blanking.blank(Reminder, Reminder.pair_id.in_(pairs), {"text": GONE})
    blanking.blank(CheckIn, CheckIn.pair_id.in_(pairs), {"outcome": None})
    blanking.blank(Case, Case.pair_id.in_(pairs), {"actions": (), "outcome": None})
    for response in session.scalars(
        select(SurveyResponse).where(SurveyResponse.application_id.in_(ids))
    ):
        kept = response.answers or {}
        response.answers = {key: kept[key] for key in (_RECOMMEND,) if key in kept}
    blanking.blank(SurveyResponse, SurveyResponse.application_id.in_(ids))


def _blank_fee_papers(blanking: Blanking, ids: Collection[int]) -> None:
    """Invoices and receipts keep number, days and amount; whatever words were printed go."""
    fees = select(Fee.id).where(Fee.application_id.in_(ids))
    for paper in blanking.session.scalars(select(FeePaper).where(FeePaper.fee_id.in_(fees))):
        paper.facts = {key: _without_words(value) for key, value in (paper.facts or {}).items()}
    blanking.blank(FeePaper, FeePaper.fee_id.in_(fees))


def _without_words(value: Any) -> Any:
    """A printed fact without its words; numbers and days in ISO form stay."""
    if isinstance(value, dict):
        return {key: _without_words(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_words(one) for one in value]
    return GONE if isinstance(value, str) and not _ISO_DAY.fullmatch(value) else value


def blank_people(blanking: Blanking, person_ids: Collection[int], known: Known) -> None:
    """Empty people of everything but their number."""
    for number in person_ids:
        name = f"{ERASED_NAME} {number}"
        blanking.blank(Person, Person.id == number, {**_NOBODY, "full_name": name})
    blanking.remove(PersonEmail, PersonEmail.person_id.in_(person_ids))
    remove_letters(blanking, Letter.person_id.in_(person_ids))
    blanking.remove(ListedMember, listed_lines(known))
    blanking.blank(
        PersonMerge,
        or_(PersonMerge.kept_id.in_(person_ids), PersonMerge.merged_id.in_(person_ids)),
        {"reason": "", "moved": {}},
    )


def blank_unfiled(blanking: Blanking, source_ids: Collection[int]) -> None:
    """Let go of files nobody owns yet: their names and, with `drop_files`, their bytes."""
    letters = select(Source.inside_id).where(Source.id.in_(source_ids))
    parents = {one for one in blanking.session.scalars(letters) if one is not None}
    gone = {"name": GONE, "notes": None}
    blanking.blank(Source, Source.id.in_(source_ids), gone)
    _blank_sources(blanking, parents | set(source_ids))


def drop_files(session: Session) -> int:
    """Delete the bytes of files that nothing names any longer."""
    nobodys = [one.sha256 for one in unfiled_sources(session) if one.sha256]
    return drop_unused_contents(session, {*nobodys, *files_of_designs(session)})


def _in_pair(ids: Collection[int]) -> ColumnElement[bool]:
    return or_(Pair.mentee_application_id.in_(ids), Pair.mentor_application_id.in_(ids))


def _of_two(model: type[Ban] | type[RuleOverride], ids: Collection[int]) -> ColumnElement[bool]:
    return or_(model.mentee_application_id.in_(ids), model.mentor_application_id.in_(ids))
