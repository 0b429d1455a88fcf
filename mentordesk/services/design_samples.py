"""Whose certificate an own design is shown with: real people of an intake, and hard names."""

from dataclasses import dataclass, replace

from mentordesk.documents.facts import CertificateFacts
from mentordesk.domain.people import Role
from mentordesk.services.certificate_facts import NOT_ISSUED
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.certificates import load_certificates
from mentordesk.services.programmes import load_programme
from mentordesk.services.signing.previewing import preview_facts
from mentordesk.storage.desk import Desk

HARD_NAMES = (
    ("Short name", "Li Wu"),
    ("Long name", "María Alejandra de los Ángeles Fernández-Villanueva y Castellanos"),
    ("Very long name (120 letters)", "Wolfeschlegelsteinhausenbergerdorff " * 3 + "Featherstone"),
    ("Vietnamese", "Nguyễn Thị Ánh Tuyết"),
    ("Polish", "Łucja Źdźbłowska"),
    ("Greek", "Γιώργος Ελευθέριος"),
    ("Ukrainian", "Юлія Щербакова"),
    ("Arabic with vowels", "مُحَمَّد عَبْدُ اللّٰه"),
    ("Hebrew", "רות כהן"),
    ("Hindi", "क्षितिज श्रीवास्तव"),
    ("Tamil", "தமிழ்ச்செல்வி"),
    ("Thai", "กุ้ง ที่รัก น้ำทิพย์"),
    ("Chinese", "陳美玲 May-Ling Chan"),
    ("Like markup", "<b>Ana</b> & {{name}}"),
)
"""What the name is called, and the name: what a design has to stand."""

_MOST = 60
_TWO = (("Eleanor Whitlock", "President"), ("Dr Tomas Reyes", "Director of Learning"))


@dataclass(frozen=True, slots=True)
class Sample:
    """One certificate to look at a design with; `is_real` for somebody of the intake."""

    label: str
    facts: CertificateFacts
    is_real: bool


def load_samples(
    desk: Desk, intake_id: int | None, settings: CertificateSettings
) -> tuple[Sample, ...]:
    """Somebody of the intake by name, mentees first, then the hard names; never empty."""
    rows = load_certificates(desk, intake_id) if intake_id is not None else ()
    chosen = [row.application_id for row in rows[:_MOST]]
    real = preview_facts(desk, chosen, settings) if chosen else ()
    first = real[0] if real else _usual(desk, settings)
    if not first.signatories:
        first = replace(first, signatories=_TWO[:1])
    hard = [Sample(label, replace(first, name=name), False) for label, name in HARD_NAMES]
    both = Sample("Two signatories", replace(first, signatories=_TWO), False)
    mine = [
        Sample(
            f"{one.name} ({one.role})",
            one if one.signatories else replace(one, signatories=_TWO[:1]),
            True,
        )
        for one in real
    ]
    return (*mine, both, *hard)


def _usual(desk: Desk, settings: CertificateSettings) -> CertificateFacts:
    """What a certificate says where nobody takes part yet."""
    scheme = load_programme(desk).scheme
    today = desk.today()
    return CertificateFacts(
        number=NOT_ISSUED,
        name="Ana Silva",
        role=str(Role.MENTEE),
        title=settings.title(Role.MENTEE),
        scheme=scheme.name,
        organisation=scheme.organisation or scheme.name,
        starts=today,
        ends=today,
        issued_on=today,
        wording=settings.wording(Role.MENTEE, hours=settings.with_hours),
        hours=38.0 if settings.with_hours else None,
        webinars=11 if settings.with_hours else None,
        signatories=settings.signatories,
        language=settings.language,
        paper=settings.paper,
    )
