"""Names and certificates the tests of documents share."""

from dataclasses import replace
from datetime import date

from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.wording import default_title, default_wording
from mentordesk.domain.people import Role

LATIN_AND_RELATED = {
    "Maori": "Hinewehi Ngāwaiata Morgan",
    "apostrophe": "O\u2019Brien-Ångström",
    "ligatures": "Griffin Fitzofficial",
    "mononym": "Suharto",
    "Vietnamese": "Nguyễn Thị Ánh Tuyết",
    "Polish": "Łucja Źdźbłowska",
    "Icelandic": "Þórdís Ægisdóttir",
    "Turkish": "Iş\u0131l Çağatay-Gökçe",
    "Greek": "Γιώργος Ελευθέριος",
    "Cyrillic": "Юлія Щербакова",
    "Chinese": "陳美玲 May-Ling Chan",
    "simplified Chinese": "张伟丽",
    "Japanese": "山田 さくら",
    "Thai": "สมชาย ใจดี",
}
"""Names whose glyphs read back by themselves."""

COMPLEX = {
    "Arabic": "محمد عبد الله الأنصاري",
    "vocalised Arabic": "مُحَمَّد عَبْدُ اللّٰه",
    "Persian": "نرگس می‌خواهی",
    "Hebrew": "רות כהן",
    "pointed Hebrew": "שָׁלוֹם בֶּן־דָּוִד",
    "Hindi": "क्षितिज श्रीवास्तव",
    "Tamil": "தமிழ்ச்செல்வி",
    "Thai with stacked marks": "กุ้ง ที่รัก น้ำทิพย์",
}
"""Names that need shaping: what is read back comes from the text beside the glyphs."""

HOSTILE = (
    "<b>Ana</b>",
    "Ana &amp; <script>alert(1)</script>",
    "{{number}} {{secret}}",
    "**Ana** (x) \\051 ) Tj",
    "=HYPERLINK(A1)",
    "%s %d {0}",
    "Ana\nSilva\tLee",
    "Robert'); DROP TABLE person;--",
)

LONG = "María Alejandra de los Ángeles Fernández-Villanueva y Castellanos"


def certificate(name: str = "Ana Silva", **changes: object) -> CertificateFacts:
    """A mentee's certificate with some facts changed."""
    facts = CertificateFacts(
        number="HLIA-2021-0042",
        name=name,
        role=Role.MENTEE.value,
        title=default_title(Role.MENTEE),
        scheme="Mentoring Scheme",
        organisation="Harbour Library & Information Association",
        starts=date(2021, 7, 1),
        ends=date(2022, 7, 1),
        issued_on=date(2022, 7, 28),
        wording=default_wording(Role.MENTEE, hours=True),
        hours=38,
        webinars=11,
        signatories=(("Eleanor Whitlock", "President"),),
    )
    return replace(facts, **changes)  # type: ignore[arg-type]
