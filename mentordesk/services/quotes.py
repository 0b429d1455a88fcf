"""The quote bank: words of participants with their consent, rated, ready to be copied."""

from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.domain.people import Role, folded
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import CONSENT_KEY, HIGHEST, LOWEST, Consent, QuestionKind
from mentordesk.services.surveys import questions_in
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Quote, Survey, SurveyResponse
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person

LONGEST = 4000


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quote; name and role are empty where nobody is known to have said it."""

    quote_id: int
    application_id: int | None
    text: str
    consent: Consent
    rating: int | None
    name: str
    role: Role | None
    intake: str

    @property
    def printed(self) -> str:
        """The quote as it may be printed; empty where its author did not agree to that."""
        if self.consent is Consent.NO:
            return ""
        who = str(self.role) if self.role else "participant"
        named = self.consent is Consent.NAMED and self.name
        by = f"{self.name}, {who}" if named else f"a {who}"
        return f"“{self.text}” ({by}, {self.intake})"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of a survey that are no quote yet, with the consent their author gave there.

    `number` is their place among all such words of the intake.
    """

    number: int
    application_id: int | None
    name: str
    role: Role | None
    text: str
    consent: Consent


@dataclass(frozen=True, slots=True)
class NewQuote:
    """A quote to be kept, or what one shall be."""

    text: str
    consent: Consent
    application_id: int | None = None
    rating: int | None = None


def load_quotes(desk: Desk, intake_id: int | None = None) -> tuple[QuoteRow, ...]:
    """The quotes of an intake (None: of all), the best rated first; one query."""
    query = (
        select(Quote, Person.full_name, Application.role, Intake.name)
        .join(Intake, Intake.id == Quote.intake_id)
        .outerjoin(Application, Application.id == Quote.application_id)
        .outerjoin(Person, Person.id == Application.person_id)
    )
    if intake_id is not None:
        query = query.where(Quote.intake_id == intake_id)
    with desk.reading() as session:
        rows = [
            QuoteRow(
                quote.id,
                quote.application_id,
                quote.text,
                Consent(quote.consent),
                quote.rating,
                name or "",
                role,
                intake,
            )
            for quote, name, role, intake in session.execute(query)
        ]
    return tuple(sorted(rows, key=lambda row: (-(row.rating or 0), row.quote_id)))


def load_candidates(desk: Desk, intake_id: int) -> tuple[Candidate, ...]:
    """Words of the intake's surveys that are no quote yet; without a consent it is no. Two queries.

    Where the survey did not ask, the consent on the application counts, without the name.
    """
    with desk.reading() as session:
        known = {
            folded(text)
            for text in session.scalars(select(Quote.text).where(Quote.intake_id == intake_id))
        }
        rows = session.execute(
            select(SurveyResponse, Survey, Application, Person.full_name)
            .join(Survey, Survey.id == SurveyResponse.survey_id)
            .outerjoin(Application, Application.id == SurveyResponse.application_id)
            .outerjoin(Person, Person.id == Application.person_id)
            .where(Survey.intake_id == intake_id)
            .order_by(SurveyResponse.id)
        ).all()
        found = [
            (response, application, name, text)
            for response, survey, application, name in rows
            for text in _words(response, survey)
            if folded(text) not in known
        ]
        return tuple(
            Candidate(
                number,
                response.application_id,
                name or "",
                application.role if application else None,
                text,
                _consent(response, application),
            )
            for number, (response, application, name, text) in enumerate(found)
        )


def _words(response: SurveyResponse, survey: Survey) -> list[str]:
    answers = response.answers or {}
    said = [answers.get(q.key) for q in questions_in(survey) if q.kind is QuestionKind.TEXT]
    return [text.strip() for text in said if isinstance(text, str) and text.strip()]


def _consent(response: SurveyResponse, application: Application | None) -> Consent:
    said = (response.answers or {}).get(CONSENT_KEY)
    if said in tuple(Consent):
        return Consent(said)
    agreed = application is not None and application.quote_agreed
    return Consent.UNNAMED if agreed else Consent.NO


def keep_quote(desk: Desk, intake_id: int, new: NewQuote) -> int:
    """Keep a quote and return its id; raises Refused with one sentence."""
    _require(new)
    with desk.action("Keep a quote", "quote") as session:
        if new.application_id is not None:
            application = session.get_one(Application, new.application_id)
            if application.intake_id != intake_id:
                raise Refused("Whoever said this is not in this intake. Nothing was kept.")
        quote = Quote(intake_id=intake_id, application_id=new.application_id)
        _put(quote, new)
        session.add(quote)
        session.flush()
        return quote.id


def change_quote(desk: Desk, quote_id: int, new: NewQuote) -> None:
    """Change words, consent or rating of a quote; who said it stays."""
    _require(new)
    with desk.action("Change a quote", "quote") as session:
        _put(session.get_one(Quote, quote_id), new)


def remove_quote(desk: Desk, quote_id: int) -> None:
    """Take a quote out of the bank."""
    with desk.action("Remove a quote", "quote") as session:
        session.delete(session.get_one(Quote, quote_id))


def to_print(rows: tuple[QuoteRow, ...]) -> str:
    """Quotes as they may be printed, one a line; Refused where none of them may be."""
    lines = [row.printed for row in rows if row.printed]
    if not lines:
        raise Refused(
            "None of these may be printed: nobody agreed to it. Nothing was copied; ask them first."
        )
    return "\n\n".join(lines)


def _require(new: NewQuote) -> None:
    if not new.text.strip():
        raise Refused("A quote needs its words. Nothing was kept.")
    if len(new.text) > LONGEST:
        raise Refused(f"A quote has at most {LONGEST} characters. Nothing was kept; shorten it.")
    if new.rating is not None and not LOWEST <= new.rating <= HIGHEST:
        raise Refused(f"A rating is {LOWEST} to {HIGHEST}. Nothing was kept.")
    if new.consent is Consent.NAMED and new.application_id is None:
        raise Refused(
            "Nobody is known to have said this, so no name can be printed. Nothing was kept; "
            "choose who said it, or keep it unnamed."
        )


def _put(quote: Quote, new: NewQuote) -> None:
    quote.text, quote.consent, quote.rating = new.text.strip(), new.consent.value, new.rating
