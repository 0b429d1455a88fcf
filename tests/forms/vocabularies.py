"""More words of choices; the associations with an empty entry have set up none."""

MORE_VOCABULARIES: dict[str, dict[str, tuple[str, ...]]] = {
    "lawyers": {
        "sector": ("Conveyancing", "Family law", "Crime", "Wills, trusts and probate"),
        "areas": ("Advocacy", "Billing, targets and time", "Partnership", "Moving in-house"),
        "career_stage": ("Trainee", "Associate", "Senior associate", "Partner"),
    },
    "alumni": {},
    "management accountants": {
        "sector": ("Shipping", "Banking", "Manufacturing", "Public sector"),
        "areas": ("Budgeting, planning and control", "Presenting figures", "Overseas postings"),
        "career_stage": ("Executive", "Manager", "Director", "CFO"),
    },
    "women in software": {
        "sector": ("Web", "Games", "Embedded", "Data and machine learning"),
        "areas": ("System design", "Interviews, offers and pay", "Public speaking", "Leading"),
        "career_stage": ("Junior", "Mid-level", "Senior", "Staff or above"),
    },
    "midwives": {
        "sector": ("Birth suite", "Community midwifery", "Private practice", "Education"),
        "areas": ("Continuity of care", "Reflective practice", "Loss, grief and debriefing"),
        "career_stage": ("Student", "Graduate year", "Experienced", "Clinical consultant"),
    },
    "psychologists": {
        "sector": ("Clinical", "Counselling", "Forensic", "Industrial"),
        "areas": ("Setting up a practice", "Supervision, ethics and boundaries", "Research"),
        "career_stage": ("Intern", "Newly registered", "Independent", "Supervisor"),
    },
    "architects": {
        "sector": ("Sole practitioner", "Small practice", "Large practice", "Local authority"),
        "areas": ("Part III", "Contracts, fees and claims", "Conservation", "Running a studio"),
        "career_stage": ("Part II", "Newly registered", "Associate", "Principal"),
    },
    "young scientists": {
        "sector": ("Life sciences", "Earth sciences", "Physics", "Chemistry"),
        "areas": ("Grant writing", "Teaching, tutoring and outreach", "Leaving academia"),
        "career_stage": ("Graduate student", "Postdoc", "Assistant professor", "Professor"),
    },
    "dietitians": {
        "sector": ("Hospital", "Public health", "Sport", "Food industry"),
        "areas": ("Counselling skills", "Private clinics, pricing and tax", "Publishing"),
        "career_stage": ("New to practice", "Developing", "Confident", "Leader"),
    },
    "public servants": {
        "sector": ("Treasury", "Transport", "Health portfolio", "Justice"),
        "areas": ("Briefing ministers", "Policy, law and delivery", "Leading change"),
        "career_stage": ("APS 4-5", "APS 6", "EL 1", "EL 2"),
    },
    "journalists": {},
    "bankers": {
        "sector": ("Retail banking", "Risk", "Treasury and markets", "Compliance"),
        "areas": ("Influencing", "Networking, visibility and brand", "Executive presence"),
        "career_stage": ("Analyst", "Associate", "Vice president", "Managing director"),
    },
    "founders": {},
    "actuaries": {
        "sector": ("Life", "General insurance", "Pensions", "Investment"),
        "areas": ("Exams", "Reserving, pricing and capital", "Speaking to boards"),
        "career_stage": ("Student", "Nearly qualified", "Fellow", "Partner"),
    },
    "speech therapists": {},
    "foresters": {
        "sector": ("Harvesting", "Nurseries", "Urban trees", "Conservation"),
        "areas": ("Surveys", "Contracts, grants and felling licences", "Starting out alone"),
        "career_stage": ("Trainee", "Forester", "Manager", "Consultant"),
    },
    "chemists": {
        "sector": ("Academia", "Pharma", "Agrochemicals", "Government laboratory"),
        "areas": ("Chartership", "Patents, publishing and funding", "Changing sector"),
        "career_stage": ("Undergraduate", "Early career", "Mid career", "Late career"),
    },
    "chefs": {
        "sector": ("Fine dining", "Bakery", "Hotel", "Catering"),
        "areas": ("Menus", "Costing, suppliers and waste", "Running a brigade"),
        "career_stage": ("Commis", "Chef de partie", "Sous chef", "Head chef"),
    },
    "occupational therapists": {
        "sector": ("Paediatrics", "Hands", "Community rehabilitation", "Driving"),
        "areas": ("Report writing", "Telehealth, rural and remote work", "Supervising students"),
        "career_stage": ("Student", "New graduate", "Established", "Leader"),
    },
    "geologists": {
        "sector": ("Mining", "Hydrogeology", "Survey of the state", "Petroleum"),
        "areas": ("Field safety", "Modelling, mapping and GIS", "Higher studies abroad"),
        "career_stage": ("Student", "Junior", "Senior", "Chief"),
    },
}
