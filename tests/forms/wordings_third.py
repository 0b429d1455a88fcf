"""Headings of other associations, the third set: written last.

Each line is `heading | field`; a field that begins with `-` (and a kind of value) has to stay among
the other answers; `field:style` is written in a special way and `@role` is asked of that role only.
"""

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
