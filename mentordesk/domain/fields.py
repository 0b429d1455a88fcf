"""The fields of an application: what each is called, what it holds, who is asked, where it is kept.

This table is the one list that import, editing, export, blank forms and the applicant's page share.
How to add one: a line here, a mapped column on the table its home names (storage), a migration,
and its other words in spreadsheets/columns; tests/test_fields.py ties the four.
"""

from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.people import Role


class Kind(StrEnum):
    """What a field's value is: the Python type is named behind each."""

    TEXT = "text"  # str
    LONG_TEXT = "long text"  # str
    EMAIL = "email"  # str
    PHONE = "phone"  # str, E.164 where the country is known
    CHOICE = "choice"  # str, an option of the vocabulary or the applicant's own words
    CHOICES = "choices"  # tuple[str, ...]
    NUMBER = "number"  # int or float
    YES_NO = "yes/no"  # bool
    DAY = "day"  # datetime.date
    MOMENT = "moment"  # datetime.datetime, as written (no zone) or in UTC


class Home(StrEnum):
    """Where a field's current value is kept."""

    PERSON = "person"
    APPLICATION = "application"


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `shared` values the partner may see, `sensitive` ones never leave unticked."""

    key: str
    label: str
    kind: Kind = Kind.TEXT
    home: Home = Home.APPLICATION
    vocabulary: str | None = None
    roles: tuple[Role, ...] = (Role.MENTEE, Role.MENTOR)
    sensitive: bool = False
    shared: bool = False


_MENTEE = (Role.MENTEE,)
_MENTOR = (Role.MENTOR,)

FIELDS: tuple[Field, ...] = (
    Field("full_name", "Full name", home=Home.PERSON, shared=True),
    Field("given_name", "Given name", home=Home.PERSON, shared=True),
    Field("family_name", "Family name", home=Home.PERSON, shared=True),
    Field("preferred_name", "Preferred name", home=Home.PERSON, shared=True),
    Field("certificate_name", "Name on the certificate", home=Home.PERSON),
    Field("pronouns", "Pronouns", home=Home.PERSON, sensitive=True),
    Field("email", "E-mail", Kind.EMAIL, Home.PERSON, shared=True),
    Field("phone", "Phone", Kind.PHONE, Home.PERSON, shared=True),
    Field("member_no", "Member number", home=Home.PERSON),
    Field("member_expiry", "Membership expires", Kind.DAY, Home.PERSON),
    Field("city", "City or town", shared=True),
    Field("state", "State or region", shared=True),
    Field("postcode", "Postcode"),
    Field("country", "Country", shared=True),
    Field("time_zone", "Time zone"),
    Field("employer", "Employer", shared=True),
    Field("job_title", "Job title", shared=True),
    Field("sector", "Sector", Kind.CHOICE, vocabulary="sector", shared=True),
    Field("sectors_worked", "Sectors worked in", Kind.CHOICES, vocabulary="sector"),
    Field("sectors_wanted", "Sectors wanted", Kind.CHOICES, vocabulary="sector", roles=_MENTEE),
    Field("years_experience", "Years of experience", Kind.NUMBER),
    Field("career_stage", "Career stage", Kind.CHOICE, vocabulary="career_stage", shared=True),
    Field("qualification", "Qualification"),
    Field("areas", "Topics", Kind.CHOICES, vocabulary="areas", shared=True),
    Field("goals", "Goals", Kind.LONG_TEXT, roles=_MENTEE, shared=True),
    Field("offer", "What I bring", Kind.LONG_TEXT, roles=_MENTOR, shared=True),
    Field("biography", "Short biography", Kind.LONG_TEXT, shared=True),
    Field("contact_modes", "Ways to meet", Kind.CHOICES, vocabulary="contact_modes"),
    Field("in_person_only", "In person only", Kind.YES_NO),
    Field("location_pref", "Where the partner may be", Kind.CHOICE, vocabulary="location_pref"),
    Field("times", "Times to meet", Kind.CHOICES, vocabulary="times"),
    Field("languages", "Languages", Kind.CHOICES),
    Field("hours_per_month", "Hours a month", Kind.NUMBER),
    Field("capacity", "Mentees I can take", Kind.NUMBER, roles=_MENTOR),
    Field("previous_participation", "Took part before", Kind.YES_NO),
    Field("requested_partner", "Wished partner"),
    Field("avoid", "Not to be paired with", sensitive=True),
    Field("line_manager", "Line manager", sensitive=True, roles=_MENTEE),
    Field("access_needs", "Access or language needs", Kind.LONG_TEXT, sensitive=True),
    Field("fee_payer", "Who pays the fee", roles=_MENTEE),
    Field("purchase_order", "Purchase order or reference", roles=_MENTEE),
    Field("code_agreed", "Agrees to the Code of Conduct", Kind.YES_NO),
    Field("share_agreed", "Details may be shared with the partner", Kind.YES_NO),
    Field("quote_agreed", "May be quoted without name", Kind.YES_NO),
    Field("signed_on", "Signed on", Kind.DAY),
    Field("submitted_at", "Submitted at", Kind.MOMENT),
    Field("comments", "Comments", Kind.LONG_TEXT),
)

BY_KEY: dict[str, Field] = {field.key: field for field in FIELDS}


def field_named(key: str) -> Field:
    """The field with this key; raises KeyError for an unknown one (a bug, not a refusal)."""
    return BY_KEY[key]
