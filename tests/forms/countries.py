"""Countries as their people write (telephone numbers, dates, towns) and words of some trades."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A country as its people write: telephone numbers with their full form, dates, places."""

    name: str
    dial: str
    phones: tuple[tuple[str, str], ...]
    day_format: str
    day_first: bool
    states: tuple[str, ...]
    cities: tuple[str, ...]
    postcodes: tuple[str, ...]


NZ = Place(
    "New Zealand", "+64",
    (("021 555 0147", "+64215550147"), ("(09) 555 0123", "+6495550123"),
     ("+64 27 555 0199", "+64275550199")),
    "%d/%m/%Y", True, ("Otago", "Waikato", "Canterbury"), ("Dunedin", "Hamilton", "Timaru"),
    ("9016", "3204", "7910"),
)  # fmt: skip
CANADA = Place(
    "Canada", "+1",
    (("(613) 555-0142", "+16135550142"), ("416.555.0187", "+14165550187"),
     ("1-604-555-0110", "+16045550110")),
    "%Y-%m-%d", False, ("ON", "British Columbia", "Quebec"), ("Ottawa", "Vancouver", "Laval"),
    ("K1A 0B1", "V5K 0A1", "H7N 1A1"),
)  # fmt: skip
BRITAIN = Place(
    "United Kingdom", "+44",
    (("01632 960123", "+441632960123"), ("07700 900 456", "+447700900456"),
     ("+44 (0)20 7946 0999", "+442079460999")),
    "%d %B %Y", True, ("Kent", "Devon", "West Yorkshire"), ("Exeter", "Leeds", "Dover"),
    ("EX4 4QJ", "LS2 9JT", "CT16 1AA"),
)  # fmt: skip
STATES = Place(
    "United States", "+1",
    (("(212) 555-0134", "+12125550134"), ("312-555-0199", "+13125550199"),
     ("+1 503 555 0122", "+15035550122")),
    "%m/%d/%Y", False, ("OR", "Illinois", "New York"), ("Salem", "Chicago", "Albany"),
    ("97301", "60601", "12207"),
)  # fmt: skip
AUSTRALIA = Place(
    "Australia", "+61",
    (("0491 570 156", "+61491570156"), ("(02) 5550 1234", "+61255501234"),
     ("+61 491 570 158", "+61491570158")),
    "%d-%b-%Y", True, ("NSW", "VIC", "TAS"), ("Ballarat", "Orange", "Hobart"),
    ("3350", "2800", "7000"),
)  # fmt: skip
IRELAND = Place(
    "Ireland", "+353",
    (("087 155 0123", "+353871550123"), ("+353 1 555 0188", "+35315550188"),
     ("(021) 555 0144", "+353215550144")),
    "%d/%m/%Y", True, ("Cork", "Galway", "Sligo"), ("Mallow", "Tuam", "Sligo"),
    ("D02 X285", "H91 E2K3", "F91 X2Y0"),
)  # fmt: skip

GERMANY = Place(
    "Germany", "+49",
    (("0151 55501234", "+4915155501234"), ("030 5550188", "+49305550188"),
     ("+49 (0)89 555 0142", "+49895550142")),
    "%d.%m.%Y", True, ("Bayern", "Hessen", "Sachsen"), ("Leipzig", "Kassel", "Augsburg"),
    ("04109", "34117", "86150"),
)  # fmt: skip
SINGAPORE = Place(
    "Singapore", "+65",
    (("8555 0142", "+6585550142"), ("+65 6555 0188", "+6565550188"), ("65550170", "+6565550170")),
    "%d %b %Y", True, ("Central", "North East", "West"), ("Bedok", "Jurong", "Tampines"),
    ("460123", "600456", "520789"),
)  # fmt: skip
SOUTH_AFRICA = Place(
    "South Africa", "+27",
    (("082 555 0147", "+27825550147"), ("(021) 555-0123", "+27215550123"),
     ("+27 11 555 0199", "+27115550199")),
    "%Y/%m/%d", True, ("Gauteng", "Western Cape", "Limpopo"), ("Paarl", "Benoni", "Polokwane"),
    ("7646", "1501", "0700"),
)  # fmt: skip
INDIA = Place(
    "India", "+91",
    (("98555 01234", "+919855501234"), ("+91-98555-01999", "+919855501999"),
     ("098555 01777", "+919855501777")),
    "%d-%m-%Y", True, ("Kerala", "Odisha", "Punjab"), ("Kochi", "Cuttack", "Patiala"),
    ("682001", "753001", "147001"),
)  # fmt: skip

VOCABULARIES: dict[str, dict[str, tuple[str, ...]]] = {
    "nurses": {
        "sector": ("Hospital ward", "Primary care", "Aged care", "Mental health and addictions"),
        "areas": ("Clinical leadership", "Te reo, tikanga and practice", "Postgraduate study",
                  "Returning after leave"),
        "career_stage": ("New graduate", "Competent", "Proficient", "Expert"),
    },
    "engineers": {
        "sector": ("Oil & gas", "Structural", "Water, waste and environment", "Aerospace"),
        "areas": ("Licensure", "Project management", "Starting a firm", "Safety, ethics and law"),
        "career_stage": ("EIT", "Newly licensed", "Senior", "Principal"),
    },
    "accountants": {},
    "teachers": {
        "sector": ("PreK-2", "Grades 3-5", "Middle school", "High school"),
        "areas": ("Classroom management", "Lesson design", "Parents, families and community",
                  "Assessment"),
        "career_stage": ("First year", "Years 2-5", "Veteran", "Teacher leader"),
    },
    "curators": {
        "sector": ("National museum", "Local authority", "Independent", "University collection"),
        "areas": ("Collections care", "Exhibitions", "Loans, insurance and couriers",
                  "Fundraising"),
        "career_stage": ("Entry level", "Mid level", "Head of department", "Director"),
    },
    "social workers": {
        "sector": ("Child protection", "Disability", "Health", "Homelessness"),
        "areas": ("Supervision", "Report writing", "Trauma, loss and grief", "Private practice"),
        "career_stage": ("Student", "New", "Established", "Executive"),
    },
    "pharmacists": {
        "sector": ("Community pharmacy", "Hospital pharmacy", "Industry", "Regulation"),
        "areas": ("Owning a pharmacy", "Clinical trials", "Vaccination, screening and services",
                  "Leading a team"),
        "career_stage": ("Intern", "Early years", "Experienced", "Superintendent"),
    },
    "archivists": {
        "sector": ("Government archives", "Corporate archives", "Tribal archives", "Religious"),
        "areas": ("Digital preservation", "Arrangement, description and access", "Grants",
                  "Outreach"),
        "career_stage": ("Student", "Early career", "Mid-career", "Late career"),
    },
    "surveyors": {},
    "vets": {
        "sector": ("Small animal", "Equine", "Farm", "Zoo and wildlife"),
        "areas": ("Surgery", "Wellbeing, stress and burn-out", "Buying into a practice", "Exams"),
        "career_stage": ("Recent graduate", "Established", "Senior", "Partner"),
    },
    "planners": {
        "sector": ("Municipal", "Provincial", "Consulting", "Indigenous government"),
        "areas": ("Public hearings", "Zoning, bylaws and appeals", "Certification", "Consulting"),
        "career_stage": ("Student", "Candidate", "Registered", "Director"),
    },
    "translators": {
        "sector": ("Legal", "Medical", "Literary", "Subtitling"),
        "areas": ("Finding clients", "Rates, contracts and tax", "CAT tools", "Literary rights"),
        "career_stage": ("Beginner", "Practising", "Expert", "Agency owner"),
    },
    "physiotherapists": {
        "sector": ("Sports", "Paediatrics", "Neurology", "Orthopaedics"),
        "areas": ("Running a clinic", "Manual therapy", "Research, teaching and writing",
                  "Burn-out"),
        "career_stage": ("Resident", "Junior", "Senior", "Clinical specialist"),
    },
}  # fmt: skip
