"""Headings as other associations word them: written before looking at the program's own words.

Each line is `heading | field`; a field that begins with `-` (and a kind of value) has to stay among
the other answers; `field:style` is written in a special way and `@role` is asked of that role only.
FIRST was used to better the mechanism, SECOND was held back and only measured.
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
Subs paid to | -day
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

SECOND: dict[str, str] = {
    "social workers": """
Submission date | submitted_at
Given names | given_name
Family name | family_name
Work email | email
Best contact number | phone
Member number | member_no
Membership renewal date | member_expiry
Agency / employer | employer
Your current role | job_title
Field of practice | sector
Fields of practice you are curious about | sectors_wanted @mentee
Years since qualifying | years_experience
Which best describes your career stage? | career_stage
What would you like to focus on with your mentor? (select up to 5) | areas @mentee
What can you help a mentee with? (select up to 5) | areas @mentor
Three things you want to achieve over the year | goals
Why do you want to be a mentor and what can you offer? | offer
Suburb or town | city
State/Territory | state
Post code | postcode
Preferred mode of contact with your partner | contact_modes
Days and times you can meet | times
Location preference for your match | location_pref
Languages other than English | languages
Preferred number of mentees | capacity
Have you taken part in our mentoring before? | previous_participation
Who is your current line manager? | line_manager @mentee
Are there people we should not pair you with? | avoid
Emergency contact number | -phone
Do you identify as having any support needs? | access_needs
I have read the Code of Conduct and agree to it | code_agreed
I consent to my profile being shared with a potential match | share_agreed
How did you hear about the program? | -words
Other information | comments
""",
    "pharmacists": """
Id | -count
Start time | -moment
Completion time | submitted_at
Email | -anonymous
Name | -blank
First and last name | full_name
Name for certificate | certificate_name
Email we should use to contact you | email
Mobile phone number | phone
PSI registration number / member no | member_no
Place of work | employer
Position held | job_title
Area of pharmacy you work in | sector
Number of years qualified | years_experience
Current career stage | career_stage
Highest qualification obtained | qualification
Please choose the topics you want to cover | areas @mentee
Please choose the topics you feel able to cover | areas @mentor
Your goals for the mentoring year | goals
What experience do you bring to mentoring? | offer
Short bio (max 100 words) | biography
Town/City where you are based | city
County | state
Eircode | postcode
How will you be able to meet? | contact_modes
When suits you best? | times
How many hours can you set aside every month? | hours_per_month
How many mentees will you take? | capacity
Is there a mentor you would like to request? | requested_partner @mentee
Who is paying the fee? | fee_payer @mentee
Purchase order number | purchase_order @mentee
Line manager email | -email @mentee
Do you accept the code of conduct? | code_agreed
Can we use quotes from your feedback? | quote_agreed
Is there anything you would like to add? | comments
""",
    "archivists": """
Name (Last, First) | full_name:last_first
Pronouns | pronouns
E-mail address | email
Phone # | phone
Member # | member_no
Institution | employer
Title | job_title
Type of repository | sector
Yrs in profession | years_experience
Career stage | career_stage
Education | qualification
Topics of interest | areas
Goals for mentorship | goals
Expertise to share | offer
City | city
State / Province | state
Zip | postcode
Country | country
Time Zone | time_zone
Virtual or in-person? | contact_modes
Availability for calls | times
# of mentees | capacity
Past participant? | previous_participation
Requested mentor | requested_partner @mentee
Exclude | avoid
Boss | line_manager @mentee
Date signed | signed_on
Agreed to code of conduct | code_agreed
OK to share info with match | share_agreed
Dues status | -words
Remarks | comments
""",
    "surveyors": """
Respondent ID | -count
Collector ID | -constant
Start Date | -moment
End Date | submitted_at
IP Address | -ip
Email Address | email
First Name | given_name
Last Name | family_name
Telephone (mobile preferred) | phone
Your membership number | member_no
Who do you work for? | employer
What is your job? | job_title
Which part of the profession do you work in? | sector
Which other parts of the profession have you worked in? | sectors_worked
How many years of experience do you have? | years_experience
How senior are you? | career_stage
What would you like help with? | areas @mentee
What could you help with? | areas @mentor
What would make this mentoring year a success for you? | goals
What would a mentee gain from working with you? | offer
About you | biography
Town or city | city
County | state
Postcode (work) | postcode
How would you like to meet your partner? | contact_modes
When could you usually meet? | times
Would you only meet in person? | in_person_only
How many mentees can you manage? | capacity
Have you been a mentor or mentee with us previously? | previous_participation
Anything you need us to adjust for you? | access_needs
Secretary's email | -email
Do you agree to the Code of Conduct? | code_agreed
May we pass your details to your partner? | share_agreed
Is there anything else? | comments
""",
    "physiotherapists": """
Full name (as registered) | full_name
Name you go by | preferred_name
Personal email | email
Tel (cell) | phone
Association ID | member_no
Member until | member_expiry
Clinic or hospital | employer
Job title | job_title
Area of practice | sector
Years in practice | years_experience
Stage of career | career_stage
Credentials | qualification
Areas where you want guidance | areas @mentee
Areas where you can give guidance | areas @mentor
What you hope to learn | goals
What you can contribute | offer
A few words about you | biography
City / Town | city
Province | state
Postal Code | postcode
How we can meet | contact_modes
Convenient times | times
Languages you speak | languages
Monthly time commitment (hours) | hours_per_month
Mentee limit | capacity
Joined the program previously | previous_participation
Preferred mentor (if any) | requested_partner @mentee
Manager to whom you report | line_manager @mentee
Referee's phone | -phone
I accept the Code of Conduct | code_agreed
Permission to share my information with my partner | share_agreed
Signature date | signed_on
Comments | comments
""",
}

THIRD: dict[str, str] = {
    "vets": """
Record | -count
Date of entry | submitted_at
Title and full name | full_name
How should we address you? | preferred_name
Where can we e-mail you? | email
Telephone (day) | phone
Membership ref | member_no
Practice or employer name | employer
What is your role there? | job_title
Kind of practice | sector
In which year did you qualify? | -year
How many years have you been in practice? | years_experience
How would you describe your stage of career? | career_stage
Qualifications (degrees, certificates) | qualification
Subjects you would like to be mentored in | areas @mentee
Subjects you would be happy to mentor in | areas @mentor
What do you wish to get from this? | goals
What have you got to give? | offer
A paragraph about yourself | biography
Town | city
County | state
Post code | postcode
How do you prefer to talk to your mentor/mentee? | contact_modes
Which times of the week work for you? | times
Hours per month available | hours_per_month
How many people would you be willing to mentor? | capacity
Have you done this scheme before? | previous_participation
Name of anyone you must not be paired with | avoid
Practice manager's e-mail | -email
I have signed the code of conduct | code_agreed
You may give my contact details to my partner | share_agreed
Anything to add? | comments
""",
    "planners": """
Timestamp | submitted_at
Email address | email
Your full name | full_name
Name to print on certificate | certificate_name
Pronouns (optional) | pronouns
Cell number | phone
CIP member number | member_no
Current employer | employer
Current position | job_title
Which sector are you in? | sector
Which sectors have you worked in before? | sectors_worked
Which sectors would you like to learn about? | sectors_wanted @mentee
Years of professional planning experience | years_experience
Career level | career_stage
Highest degree completed | qualification
What topics would you like to explore with your mentor? | areas @mentee
What topics could you speak to as a mentor? | areas @mentor
What are your goals for participating? | goals
Why would you make a good mentor? | offer
City/Town | city
Province/Territory | state
Preferred method of communication | contact_modes
What is your general availability? | times
Would you like a mentor in your own region? | location_pref @mentee
Would you like a mentee in your own region? | location_pref @mentor
How many mentees would you like? | capacity
Have you previously participated in the mentorship program? | previous_participation
Do you have a mentor in mind? | requested_partner @mentee
Who is your direct supervisor? | line_manager @mentee
Please describe any accessibility needs | access_needs
Emergency contact name | -name
Emergency contact phone | -phone
I agree to the Code of Conduct | code_agreed
I consent to my information being shared with my match | share_agreed
May we use a quote from you? | quote_agreed
Other comments or questions | comments
""",
    "translators": """
First name: | given_name
Last name: | family_name
E-mail: | email
Mobile/WhatsApp: | phone
Member ID: | member_no
Member since: | -day
Company (if employed): | employer
Occupation: | job_title
Specialism: | sector
Yrs of experience: | years_experience
Experience level: | career_stage
Training & diplomas: | qualification
I want to work on: | areas @mentee
I can help with: | areas @mentor
My main objective this year: | goals
What I would bring: | offer
Short introduction: | biography
City: | city
State: | state
Country: | country
Time zone: | time_zone
Working languages: | languages
Ways to meet: | contact_modes
I am available on: | times
Hours I can spend a month: | hours_per_month
Max. mentees: | capacity
Took part in an earlier round: | previous_participation
I would like to be matched with: | requested_partner @mentee
Invoice goes to: | fee_payer @mentee
PO no.: | purchase_order @mentee
Code of Conduct accepted: | code_agreed
Share my details with my match: | share_agreed
Signed on: | signed_on
""",
}
