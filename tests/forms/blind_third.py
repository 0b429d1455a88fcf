"""Headings of six associations, written last and measured once: nothing was bettered by them.

What is measured here is the floor that the tests keep.
"""

BLIND: dict[str, str] = {
    "fire engineers": """
Form started | -moment
Form completed | submitted_at
Your first name | given_name
Your last name | family_name
Contact e-mail for the programme | email
Contact phone for the programme | phone
Engineering NZ / SFPE number | member_no
Consultancy, authority or brigade | employer
Job title on your business card | job_title
Which side of the profession are you on? | sector
Total time in fire engineering (years) | years_experience
How would you rank your own seniority? | career_stage
Formal education | qualification
I want to get better at | areas @mentee
I could coach somebody on | areas @mentor
If mentoring goes well, what will have changed for you by December? | goals
Why would somebody be lucky to have you as a mentor? | offer
Nearest main centre | city
Region | state
Can your mentoring be remote, or do you want somebody in your own city? | location_pref
Meeting up: which of these work? | contact_modes
Which times of the week suit? | times
Hours a month, honestly | hours_per_month
Mentees you could handle | capacity
Been in our programme already? | previous_participation
Name somebody you'd love to be paired with | requested_partner
Name somebody you'd rather not be paired with | avoid
Manager's name | line_manager @mentee
Manager's phone | -phone @mentee
Employer pays or you pay? | fee_payer @mentee
Is there a purchase order? Quote it here | purchase_order @mentee
Agree to code of conduct | code_agreed
Agree to details being shared with my pair | share_agreed
Please send me CPD news by e-mail | -yes
Last words | comments
""",
    "nutrition scientists": """
Date of receipt | submitted_at
Applicant's full name and title | full_name
Name for everyday use | preferred_name
E-mail for all contact | email
Telephone (preferably mobile) | phone
AfN registration / membership number | member_no
Membership renewal due | member_expiry
University, company or agency | employer
Appointment held | job_title
Area of nutrition in which you are employed | sector
Other areas of nutrition you have been employed in | sectors_worked
Length of experience post-registration, in years | years_experience
Stage reached in career | career_stage
Degrees and where obtained | qualification
Topics for mentoring (tick those of interest) | areas
What prompted you to look for a mentor, and what should come of it? | goals
What would a mentee get from you? | offer
Profile for your partner to read (up to 150 words) | biography
Town of residence | city
County of residence | state
Country of residence | country
Postcode | postcode
Means of communication you like best | contact_modes
Times at which you can be available | times
Time commitment you can make (hours/month) | hours_per_month
Upper limit on mentees | capacity
Prior experience of this scheme (Y/N) | previous_participation
Suggested mentor | requested_partner @mentee
Persons you know and would not want as a partner | avoid
Referee 1 | -name
Referee 1 e-mail | -email
Adjustments or support you require | access_needs
Conduct code read and accepted | code_agreed
Consent: disclosure of details to partner | share_agreed
Consent: anonymous quotation | quote_agreed
Consent: photographs | -yes
Signed and dated | signed_on
Supplementary information | comments
""",
    "court interpreters": """
Submission ID | -count
Submission date | submitted_at
First and last name | full_name
Gender | -words
E-mail | email
Phone number (with extension) | phone
Association card number | member_no
Court, agency or freelance | employer
Current occupation | job_title
Main setting of your assignments | sector
Settings you'd be curious to try | sectors_wanted @mentee
How many years have you interpreted professionally? | years_experience
Proficiency stage | career_stage
Certifications or diplomas | qualification
Working languages | languages
What would you want to practise or talk through with a mentor? | areas @mentee
What could you practise or talk through with a newcomer? | areas @mentor
Your objectives in joining as a mentee | goals
Your reasons for joining as a mentor | offer
City | city
Province | state
Postal code | postcode
Time zone | time_zone
Where should your counterpart be located? | location_pref
How should the two of you communicate? | contact_modes
Best days and times for you | times
Monthly hours you are offering | hours_per_month
How many newcomers can you take under your wing? | capacity
Did you take part in a former edition? | previous_participation
Is there a colleague you would like as your mentor? | requested_partner @mentee
Is there a colleague who should not be considered for you? | avoid
Name of a person to notify in case of emergency | -person
Phone of that person | -phone
Accessibility needs | access_needs
I accept the association's code of conduct for mentoring | code_agreed
I allow the association to give my coordinates to my counterpart | share_agreed
How you learned of the program | -words
Additional remarks | comments
""",
    "school principals": """
No. | -count
Date captured | submitted_at
Initials | -words
Full names | given_name
Surname | family_name
Persal no. | -ref
Membership no. | member_no
Cell no. | phone
E-mail | email
Name of school | employer
Post level and title | job_title
Type of school | sector
Years in teaching and management | years_experience
Leadership stage | career_stage
Highest qualification | qualification
Matters I need guidance on | areas @mentee
Matters I can give guidance on | areas @mentor
Expectations of the mentorship | goals
Contribution you can make as mentor | offer
Short CV | biography
Town | city
Province | state
Postal code | postcode
Language preference | languages
Contact sessions: online / telephone / school visit | contact_modes
Times when you can be contacted for sessions | times
Hours per month for mentorship | hours_per_month
Number of mentees you can assist | capacity
Took part in the previous intake (Yes/No) | previous_participation
Mentor nominated (if known) | requested_partner @mentee
Circuit manager | line_manager @mentee
Circuit manager's contact no. | -phone @mentee
Special needs | access_needs
I subscribe to the code of conduct (Yes/No) | code_agreed
Contact details may be made available to mentor/mentee (Yes/No) | share_agreed
Date of signature | signed_on
General | comments
""",
    "radio producers": """
Timestamp | submitted_at
Who are you? (first name and surname) | full_name
And what do you like to be called? | preferred_name
Pronouns | pronouns
E-mail address | email
Phone or WhatsApp number | phone
Guild number | member_no
Station, network or production house | employer
Your role there at the moment | job_title
What kind of radio or audio do you make? | sector
What kinds have you made in the past? | sectors_worked
Years making radio | years_experience
Where would you put yourself? (career stage) | career_stage
Courses or degrees you've done | qualification
What do you want to pick a mentor's brain about? | areas @mentee
What can people pick your brain about? | areas @mentor
What are you after from all this? | goals
What's in it for the person you mentor? | offer
Blurb about yourself | biography
What town are you in? | city
County | state
Would you mind if your match lives at the other end of the country? | location_pref
Coffee, phone or Zoom? | contact_modes
When's good for you? | times
How many hours in a month can we hold you to? | hours_per_month
How many people would you take on? | capacity
Have you done this with us before? | previous_participation
Anyone particular in mind? | requested_partner
Anyone we should keep you away from? | avoid
Who's your boss? | line_manager @mentee
Boss's e-mail | -email @mentee
Anything that would make it easier for you to take part? (access needs) | access_needs
You're OK with the code of conduct? | code_agreed
OK for us to give your match your e-mail and number? | share_agreed
Where did you see the call? | -words
Anything we forgot to ask? | comments
""",
    "data stewards": """
Respondent ID | -count
Collector ID | -constant
Start Date | -moment
End Date | submitted_at
IP Address | -ip
Preferred e-mail | email
First name | given_name
Last name | family_name
Name as you'd like it on your completion certificate | certificate_name
Cell phone number | phone
Membership ID (leave blank if unsure) | member_no
Membership expiration | member_expiry
Employer/organization name | employer
Employer street address | -words
Job title/role | job_title
Industry sector of your organization | sector
Sectors you would consider moving into | sectors_wanted @mentee
Years of data experience | years_experience
Self-assessed career level | career_stage
Education level/degree | qualification
Competencies you want to develop through mentoring | areas @mentee
Competencies you are able to mentor others in | areas @mentor
Top goals for your mentoring experience | goals
Value you believe you will provide to your mentee | offer
Professional bio | biography
City | city
State | state
ZIP/postal code | postcode
Local time zone | time_zone
Preference for geographic location of match | location_pref
Preferred communication method(s) | contact_modes
Times you are typically available (your local time) | times
Monthly time commitment you can make, in hours | hours_per_month
Number of mentees you are willing to support concurrently | capacity
Prior program participant? | previous_participation
Specific mentor requested, if any | requested_partner @mentee
Individuals with whom a match would be a conflict of interest | avoid
Supervisor name | line_manager @mentee
Supervisor email | -email @mentee
Party responsible for program fee | fee_payer @mentee
PO number (if applicable) | purchase_order @mentee
I acknowledge and agree to the program Code of Conduct | code_agreed
I authorize release of my contact information to my match | share_agreed
Emergency contact name | -person
Additional comments or questions | comments
""",
}
