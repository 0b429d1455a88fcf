"""Questions about the person, as forms and survey tools ask them, in tidied words."""

PEOPLE_QUESTIONS: dict[str, str] = {
    "role": (
        "i am applying to be; would you like to be a mentor or a mentee; in what capacity are "
        "you applying; are you applying as a mentor or mentee; registering as; i wish to "
        "participate as; sign me up as; mentor mentee or both"
    ),
    "given_name": (
        "legal first name; hello what is your first name; please enter your first name; "
        "participant name first; forenames in full; your first name; given name as in "
        "passport; applicant first name; name given"
    ),
    "family_name": (
        "legal last name; and your last name; please enter your surname; participant name "
        "last; family name surname; your surname; applicant last name; name family"
    ),
    "full_name": (
        "name in block capitals; first last name; name of the candidate; name and title; name "
        "of applicant block capitals; your full name as on your membership card; what is your "
        "full name; your name please; first name and surname; title first name surname; who "
        "is applying; name of person applying; name of mentee; name of mentor; member name; "
        "teacher name; name as it appears in our records; tell us your name; name preferred "
        "and family; contact name of applicant"
    ),
    "preferred_name": (
        "what do people call you day to day; preferred first name if different; the name you "
        "like to be known by; nickname for name badge; what name should your mentor use for "
        "you; what name should your mentee use for you; name you use; what do your friends "
        "call you; preferred form of address; how would you like to be addressed; name to use "
        "in correspondence; short name; what shall we call you; if you use another name; name "
        "commonly used; also known as; chosen name"
    ),
    "certificate_name": (
        "name you would like on your cpd certificate; name for certificate of completion; how "
        "should your name read on the certificate; please give your name as you want it "
        "printed; certificate to be made out to; name to appear on certificate of "
        "participation"
    ),
    "pronouns": (
        "pronouns if you wish to share; which pronouns should we use; your pronouns; "
        "preferred pronouns; she he they"
    ),
    "email": (
        "please use one you check regularly; where should we email you; which email address "
        "do you use most; best email address to contact you; email id; business email "
        "address; personal email; please enter the email address where you would like to "
        "receive information; email you check most often; your main email address; address "
        "for all correspondence by email; preferred email for programme communications; email "
        "for contact; email work; email private; participant email; applicant email; what is "
        "your email address; how can we reach you by email; email for correspondence"
    ),
    "phone": (
        "best number to get you on; which phone number can we use; mobile we may text you; "
        "please enter your mobile phone number including area code; contact number mobile; "
        "cellphone; daytime contact number; number to reach you on; your phone number; mobile "
        "phone; telephone number including country code; phone day; participant phone; what "
        "is your mobile number; best phone number to contact you; preferred contact number; "
        "preferred phone; phone with area code; cell; how can we phone you; number we can "
        "ring you on; telephone incl code"
    ),
    "member_no": (
        "what is your membership number; society id number; enrolment number; alumni "
        "membership id; your member id if known; membership number as on your card; "
        "professional body membership number; member registration number; membership number "
        "if applicable; association member number; chartered membership number; roll number "
        "member; please enter your society member number; institute membership number; what "
        "is your member id; college member number; account number of member; fellow or member "
        "number"
    ),
    "member_expiry": (
        "membership paid up to; when does your membership run out; member in good standing "
        "until; membership expiry date; when is your membership due for renewal; membership "
        "valid to; date membership expires; subscription paid until; paid up until; financial "
        "until; membership current until; membership lapses on; subs paid to; subscription "
        "valid till; membership end"
    ),
    "city": (
        "which town do you live in or near; nearest big town; in which city or town are you "
        "located; city you live in; city where you are currently based; town rural locality; "
        "present city; what town are you in; which city do you work in; closest city; city or "
        "town of residence; where in the country are you; home city; work city; your "
        "location; place; based in which city; what is your nearest city; town or suburb "
        "where you live; where do you call home; area you live in; where are you currently "
        "living"
    ),
    "state": (
        "in which state or territory are you located; state of residence; federal state "
        "bundesland; county you work in; province or territory; which state do you live in; "
        "which province are you in; which county are you in; region you work in; state ut; "
        "home county; state or province; region of the country; district or region; what "
        "region do you live in; which territory; state where you practise"
    ),
    "postcode": (
        "postcode first half is fine; zip or postal code; home postcode; eircode; pin code; "
        "post code of your home; postal code of residence; work postcode; what is your "
        "postcode; zip postal code"
    ),
    "country": (
        "which country do you live in; country where you live; country where you work; "
        "country of practice; country you are based in; in which country are you located; "
        "what country are you in; home country; current country; country region"
    ),
    "time_zone": (
        "time zone you work in; what is your time zone; your local time zone; which time zone "
        "do you live in; time difference from utc; gmt offset"
    ),
    "employer": (
        "who is your current employer; what is the name of the hospital clinic or company "
        "that you work for; practice or yard; institution you serve; organisation "
        "municipality firm; which company or university are you with; current company; name "
        "of firm or company; museum organization; school music service self employed; name of "
        "your employer; company you work for; organization you currently work for; where are "
        "you employed; present employer; who employs you now; name of current workplace; "
        "current place of work; name of your practice; name of school; name of hospital; name "
        "of company; council or consultancy; hospital or trust; chambers or firm; studio or "
        "practice; lab or company; university or research institute; employing organisation; "
        "employer if any; employer or business name; current workplace; who do you currently "
        "work for; library you work at; station or newspaper; health board or trust; plant or "
        "site; parish or congregation; bank or company; agency or department; centre where "
        "you work; where do you practise; restaurant or kitchen you work in; facility where "
        "you work"
    ),
    "job_title": (
        "and what is your job title there; position you hold at present; current job title; "
        "role in the practice; title of your position; designation; present designation; "
        "designation job title; what is your role there; what is your current position or "
        "role; current post; position title; what is your present position; what is your role "
        "in your organisation; your job; job description in a few words; what do you do at "
        "work; post you hold; official title; what is your current role; current role and "
        "title; occupation; main role; your current job title; professional role; what is "
        "your profession; rank or post; day job; your function in the company"
    ),
    "sector": (
        "pathway sector you mainly work in; setting in which you practise; primary practice "
        "area; sector employed in; what sort of practice is it; phase or setting in which you "
        "mostly teach; industry vertical; industry you are in now; type of ministry setting; "
        "which field of it are you in; type of organization; in which modality do you mainly "
        "work; what kind of organisation do you work for; what type of workplace are you in; "
        "main area of work; what field do you work in; which industry do you work in; current "
        "industry; current sector; what is your area of practice; what is your specialty; "
        "what is your discipline; which part of the industry are you in; main field; "
        "professional area; kind of organisation; category of employer; subject area you work "
        "in; type of practice; type of employer; what do you specialise in; your specialty; "
        "which specialism are you in; type of school; type of service; clinical area; area of "
        "law; kind of library; research field; business sector; which sector best describes "
        "your work; work environment; setting you work in"
    ),
    "sectors_worked": (
        "have you worked in any other pathways; settings you have practised in previously; "
        "practice areas you have worked in during your career; other verticals handled "
        "earlier; industries you worked in previously; other ministry settings you have "
        "served in; in which other modalities have you worked; other fields you have worked "
        "in; which other industries do you have experience of; what other sectors have you "
        "experience of; previous fields of work; which settings have you worked in; other "
        "specialties in which you have experience; fields you know from earlier jobs; other "
        "areas of practice you have experience in; other types of organisation you have "
        "worked for; past fields; other types of school you have taught in; previous sectors; "
        "sectors you have experience of"
    ),
    "sectors_wanted": (
        "practice areas you would like exposure to; industries you would like to explore; "
        "which fields of it would you like to get to know; fields you want to move into; "
        "which settings would you like to try; sector you hope to move into; fields of "
        "interest for the future; other settings you would consider; which industries "
        "interest you; what sector would you like to move to; areas of practice you want to "
        "enter; which specialties are you considering; type of organisation you would like to "
        "work for; settings that interest you; industries of interest; what field do you want "
        "to go into; desired sector; desired industry"
    ),
    "years_experience": (
        "roughly how many years post qualification experience do you have; number of years in "
        "practice; total years of experience; years experience in planning; how many years is "
        "it since you qualified; how long have you taught; total work experience in years; "
        "years of full time work experience; number of years in care; how many years have you "
        "been working; please indicate your total years of clinical experience; years in "
        "education; how long have you been in practice; how long have you been in the "
        "profession; how long have you worked in this field; length of time in the "
        "profession; years of service; how many years have you worked; how long in the "
        "industry; how long have you been qualified; years qualified; number of years of "
        "experience; years in current profession; work experience years; professional "
        "experience years; years in industry; years on the job; post qualification "
        "experience; how much experience do you have in years; number of years working; "
        "seniority in years; years since graduation"
    ),
    "career_stage": (
        "which of these best sums up where you are at the moment; how would you describe your "
        "level of experience; which of the following best describes your current level; "
        "experience level; career point; career stage please select one; present level in the "
        "organisation; seniority level; stage in your vocation; which career level are you "
        "at; level entry mid senior; please indicate your current career stage; where are you "
        "in your career; what is your career stage; which describes your career best; current "
        "seniority; professional stage; current stage; how far along are you in your career; "
        "at what point in your career are you; what level are you; job level; level of "
        "seniority; career status; which stage are you at; how would you describe your "
        "position in the profession; professional level; early mid or late career; your "
        "level; grade level"
    ),
    "qualification": (
        "qualifications degree diploma apprenticeship; midwifery education; credentials "
        "earned; highest qualification and institution; where did you qualify and with what; "
        "highest music qualification; educational qualifications; degree programme completed; "
        "theological and clinical education; what is your highest degree; degree major; "
        "please list your formal qualifications; professional qualification and year; what "
        "qualifications do you hold; academic qualifications; education and training; degrees "
        "and diplomas; what is your highest level of education; letters after your name; post "
        "nominals; what did you study and where; your education; tertiary qualifications; "
        "highest level of study completed; relevant qualifications; degrees and "
        "certifications; educational background; qualified as; professional designations "
        "held; licences and certificates held; course completed; degree and university"
    ),
}
