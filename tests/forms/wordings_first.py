"""Headings of other associations, the first set: used to better the mechanism.

Each line is `heading | field`; a field that begins with `-` (and a kind of value) has to stay among
the other answers; `field:style` is written in a special way and `@role` is asked of that role only.
"""

FIRST: dict[str, str] = {
    "nurses": """
Timestamp | submitted_at
Email Address | email
First name(s) | given_name
Surname | family_name
What would you like to be called? | preferred_name
Mobile | phone
College membership # | member_no
Organisation / DHB you work for | employer
Role / position | job_title
Practice setting | sector
How long have you been nursing? (years) | years_experience
Stage of your nursing career | career_stage
Highest nursing qualification | qualification
Which areas would you like support with? (tick all that apply) | areas @mentee
Which areas can you support others with? (tick all that apply) | areas @mentor
What do you hope to get out of being mentored? | goals
What can you bring to a mentoring relationship? | offer
Tell us a bit about yourself | biography
How would you prefer to connect? | contact_modes
When are you usually free? | times
Where do you live? (town/city) | city
Region | state
Hours you can give each month | hours_per_month
How many mentees could you support at once? | capacity
Have you been part of a mentoring programme with us before? | previous_participation
Is there a particular mentor you'd like to work with? | requested_partner @mentee
Is there anyone you would rather not be matched with? | avoid
Do you have any accessibility requirements we should know about? | access_needs
Next of kin (name) | -name
Next of kin phone | -phone
I have read and accept the mentoring code of conduct | code_agreed
I'm happy for my details to be passed to my mentor | share_agreed @mentee
I'm happy for my details to be passed to my mentee | share_agreed @mentor
Any other comments? | comments
""",
    "engineers": """
ID | -count
Start time | -moment
Completion time | submitted_at
Email | -anonymous
Name | -blank
Full legal name | full_name
Preferred e-mail address for correspondence | email
Daytime telephone | phone
P.Eng. licence / member ID | member_no
Company / Organization | employer
Current position title | job_title
Industry you work in | sector
Industries you have experience in | sectors_worked
Years of practice since graduation | years_experience
Where are you in your career? | career_stage
Degree(s) held | qualification
Topics I would like to discuss with a mentor | areas @mentee
Topics I am comfortable advising on | areas @mentor
Describe your career objectives for the next twelve months | goals
Describe how your background could help a more junior engineer | offer
City | city
Province / Territory | state
Postal code | postcode
Country of residence | country
Meeting format preferred | contact_modes
Best days/times for meetings | times
Languages spoken | languages
Number of hours per month you can commit | hours_per_month
Maximum number of mentees | capacity
Supervisor's name | line_manager @mentee
Supervisor's e-mail | -email @mentee
Who will cover the programme cost? | fee_payer @mentee
PO # (if employer pays) | purchase_order @mentee
I agree to abide by the Code of Conduct for mentoring participants | code_agreed
May we quote you anonymously in promotional material? | quote_agreed
Anything else we should know? | comments
""",
    "accountants": """
Applicant | full_name
E-mail | email
Tel no. | phone
Membership number (8 digits) | member_no
Firm | employer
Job role | job_title
Sector of practice | sector
PQE (years) | years_experience
Level | career_stage
Qualifications held | qualification
Mentoring topics | areas
Aims | goals
Skills and experience offered | offer
Town | city
County | state
Postcode | postcode
In person / online | contact_modes
Availability | times
Max no. of mentees | capacity
Mentored before? Y/N | previous_participation
Do not match with | avoid
Date received | submitted_at
Date of signature | signed_on
CoC signed | code_agreed
Consent to share details with match | share_agreed
Subs paid to | member_expiry
Notes | comments
""",
    "teachers": """
Respondent ID | -count
Collector ID | -constant
Start Date | -moment
End Date | submitted_at
IP Address | -ip
Email Address | email
First Name | given_name
Last Name | family_name
What pronouns do you use? | pronouns
Cell phone | phone
School or district where you work | employer
What is your current teaching assignment? | job_title
Grade band you teach | sector
Grade bands you would like to move into | sectors_wanted @mentee
Total years in the classroom | years_experience
Career phase | career_stage
In what areas do you want to grow? | areas @mentee
In what areas can you coach a colleague? | areas @mentor
What are you hoping to accomplish with the help of a mentor? | goals
What strengths would you bring as a mentor? | offer
State | state
ZIP code | postcode
City | city
Time zone | time_zone
How do you want to meet? | contact_modes
Preferred meeting times | times
Does your partner need to be nearby? | location_pref
Are you only able to meet face to face? | in_person_only
How many teachers are you willing to mentor? | capacity
Have you participated in this program in the past? | previous_participation
Emergency contact email | -email
Do you need any accommodations? | access_needs
Do you agree to follow the code of conduct? | code_agreed
May we share your contact information with your match? | share_agreed
Additional comments | comments
""",
    "curators": """
Your name | full_name
Known as | preferred_name
Name as it should appear on your certificate | certificate_name
Contact email | email
Contact telephone | phone
Membership no. | member_no
Membership valid until | member_expiry
Museum, gallery or institution | employer
Post held | job_title
Type of museum | sector
Other kinds of museum you have worked in | sectors_worked
Years working in museums | years_experience
Career level | career_stage
Academic or professional qualifications | qualification
Areas of interest for mentoring | areas
What do you want to achieve? | goals
What could you offer a mentee? | offer
A short biography | biography
Nearest town or city | city
County / region | state
Country | country
Ways you are able to meet | contact_modes
Times that suit you | times
Time you can give per month (hours) | hours_per_month
Number of people you could mentor | capacity
Any person you have in mind as a mentor | requested_partner @mentee
Your line manager | line_manager @mentee
Referee name | -name
Referee telephone | -phone
I will keep to the Code of Conduct | code_agreed
My details may be given to my mentoring partner | share_agreed
I am willing to be quoted | quote_agreed
Date | signed_on
Further information | comments
""",
}
