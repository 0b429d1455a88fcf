"""Headings of other associations, the second set: held back and only measured.

Each line is `heading | field`; a field that begins with `-` (and a kind of value) has to stay among
the other answers; `field:style` is written in a special way and `@role` is asked of that role only.
"""

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
