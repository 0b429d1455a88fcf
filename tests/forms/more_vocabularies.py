"""Places and words of choices of the associations written later; an empty entry has set up none."""

from tests.forms.countries import (
    AUSTRALIA,
    BRITAIN,
    CANADA,
    GERMANY,
    INDIA,
    IRELAND,
    NZ,
    SINGAPORE,
    SOUTH_AFRICA,
    STATES,
    Place,
)

LATER_PLACES: dict[str, Place] = {
    "land surveyors": BRITAIN, "rural midwives": NZ, "consulting actuaries": STATES,
    "town planners": SOUTH_AFRICA, "equine vets": IRELAND, "music teachers": BRITAIN,
    "tax advisers": INDIA, "business alumni": SINGAPORE, "chaplains": CANADA,
    "fire engineers": NZ, "nutrition scientists": BRITAIN, "court interpreters": CANADA,
    "school principals": SOUTH_AFRICA, "radio producers": IRELAND, "data stewards": STATES,
    "informatics society": GERMANY, "museum educators": STATES, "radiographers": AUSTRALIA,
}  # fmt: skip
_TALKING = ("On the phone", "Microsoft Teams", "Face to face", "WhatsApp or text")
_SPARE = ("Mornings before work", "Lunchtimes", "Weekday evenings", "Saturdays or Sundays")
_NEARNESS = ("Same town or city", "Within an hour's drive", "Same country", "No preference")
_OTHERWISE: dict[str, tuple[str, ...]] = {
    "contact_modes": _TALKING,
    "times": _SPARE,
    "location_pref": _NEARNESS,
}

LATER_VOCABULARIES: dict[str, dict[str, tuple[str, ...]]] = {
    "land surveyors": _OTHERWISE | {
        "sector": ("Geomatics", "Building control", "Quantity surveying", "Rural, land and estates",
                   "Valuation"),
        "areas": ("Passing the APC", "Running jobs on site", "Writing reports, letters and bids",
                  "Working with clients", "Going out on my own"),
        "career_stage": ("Apprentice", "APC candidate", "Chartered", "Fellow"),
    },
    "rural midwives": {
        "sector": ("LMC practice", "Primary birthing unit", "Secondary hospital", "Management"),
        "areas": ("Emergencies far from help", "Cultural safety", "Keeping well, rest and cover",
                  "Postgraduate papers"),
        "career_stage": ("First year of practice", "Confident", "Leadership"),
    },
    "consulting actuaries": _OTHERWISE | {
        "sector": ("Health", "Life and annuities", "Property and casualty", "Retirement"),
        "areas": ("Consulting skills", "Exam strategy", "Predictive analytics",
                  "Business development, sales and pricing"),
        "career_stage": ("Pre-ASA", "ASA", "FSA", "Practice leader"),
    },
    "town planners": {
        "sector": ("Local government", "Provincial government", "Private consultancy", "NGO"),
        "areas": ("Land use management", "Spatial planning, GIS and data", "Registration",
                  "Public participation"),
        "career_stage": ("Candidate planner", "Technical planner", "Professional planner"),
    },
    "equine vets": {},
    "music teachers": {
        "sector": ("Early years", "Primary", "Secondary", "Instrumental and vocal", "SEND"),
        "areas": ("Behaviour", "Composing and improvising", "Choirs, bands and concerts",
                  "Leading a department"),
        "career_stage": ("Trainee teacher", "ECT", "Experienced teacher", "Middle leader"),
    },
    "tax advisers": {},
    "business alumni": _OTHERWISE | {
        "sector": ("Financial services", "Technology", "Consumer goods", "Healthcare",
                   "Real estate"),
        "areas": ("Career switch", "Entrepreneurship", "Working abroad", "Leadership presence",
                  "Negotiation, pay and promotion"),
        "career_stage": ("Junior executive", "Middle management", "Senior management", "C-suite"),
    },
    "chaplains": {},
    "informatics society": {
        "sector": ("Software engineering", "Security", "Data science", "Hardware", "Research"),
        "areas": ("Architecture", "First leadership role", "Freelancing, tax and contracts",
                  "PhD or not", "Conference talks"),
        "career_stage": ("Student", "Entry level", "Professional", "Expert", "Executive"),
    },
    "museum educators": _OTHERWISE | {
        "sector": ("Art museum", "Science center", "History museum", "Zoo or garden"),
        "areas": ("School programs", "Docents, volunteers and interns", "Evaluation",
                  "Inclusive practice"),
        "career_stage": ("Entry", "Mid", "Senior", "Exec"),
    },
    "fire engineers": {
        "sector": ("Consulting", "Fire service", "Insurance", "Regulator"),
        "areas": ("Modelling", "Alternative solutions", "Talking to councils, clients and courts",
                  "Chartership"),
        "career_stage": ("Graduate", "Intermediate", "Chartered", "Technical director"),
    },
    "nutrition scientists": _OTHERWISE | {
        "sector": ("Food industry", "Research", "Public health", "Sport and exercise"),
        "areas": ("Funding", "Media, policy and the public", "Setting up alone", "Supervising"),
        "career_stage": ("Early", "Middle", "Established", "Retired"),
    },
    "court interpreters": {},
    "school principals": {
        "sector": ("Primary school", "Secondary school", "Combined school", "Special school"),
        "areas": ("Finances", "Discipline", "Parents, governors and unions", "Curriculum"),
        "career_stage": ("Deputy", "New principal", "Experienced principal"),
    },
    "radio producers": {},
    "data stewards": _OTHERWISE | {
        "sector": ("Finance", "Health care", "Government", "Retail and logistics"),
        "areas": ("Data quality", "Metadata, lineage and catalogs", "Selling governance", "SQL"),
        "career_stage": ("Analyst", "Steward", "Lead steward", "Chief data officer"),
    },
    "radiographers": {
        "sector": ("General X-ray", "CT", "MRI", "Mammography", "Ultrasound"),
        "areas": ("Advanced practice", "Image interpretation", "Protection, safety and audit",
                  "Rural placements"),
        "career_stage": ("Supervised practice", "Accredited", "Senior radiographer", "Chief"),
    },
}  # fmt: skip
