"""Forms of other associations, worded and laid out unlike the samples."""

from datetime import datetime

from tests.spreadsheets.sheets_of import codes, fields, grid, meanings, review


def test_a_survey_of_nurses_in_their_own_words() -> None:
    said = review(
        grid(
            ["Submit Date (UTC)", "Forename", "Surname", "Email to use for correspondence",
             "Mobile no.", "Membership ID", "Which region are you based in?", "Current post",
             "NHS Trust or organisation you work for", "Area of practice (sector)",
             "How long have you been registered (years of experience)?",
             "What would you like support with?", "What are you hoping to gain?",
             "How should we and your mentor keep in touch?", "Declaration: I accept the terms",
             "T-shirt size"],
            [datetime.fromisoformat("2024-03-01T09:30"), "Niamh", "O\u2019Brien",
             "niamh@trust.example.org",
             7700900123, "RN-0042", "Yorkshire", "Staff nurse", "Leeds Trust", "Acute care",
             "4 yrs", "Leading a ward; Research, audit and writing",
             "To feel ready for a band 7 post within eighteen months of starting.",
             "Video, In person", "Yes", "M"],
            [datetime.fromisoformat("2024-03-02T19:05"), "Tunde", "Adeyemi",
             "tunde@trust.example.org",
             "07700 900 456", "RN-1180", "Kent", "Charge nurse", "Kent Trust", "Community",
             "11", "Self-care, Return to practice, Union work",
             "I want to write up my audit of falls and present it somewhere.",
             "Telephone", "Yes", "L"],
        ),
        name="mentees 2024.xlsx",
    )  # fmt: skip
    assert meanings(said) == {
        "Submit Date (UTC)": "submitted_at",
        "Forename": "given_name",
        "Surname": "family_name",
        "Email to use for correspondence": "email",
        "Mobile no.": "phone",
        "Membership ID": "member_no",
        "Which region are you based in?": "state",
        "Current post": "job_title",
        "NHS Trust or organisation you work for": "employer",
        "Area of practice (sector)": "sector",
        "How long have you been registered (years of experience)?": "years_experience",
        "What would you like support with?": "areas",
        "What are you hoping to gain?": "goals",
        "How should we and your mentor keep in touch?": "contact_modes",
        "Declaration: I accept the terms": "code_agreed",
        "T-shirt size": None,
    }
    first, second = said.drafts
    assert first.roles == ("mentee",)
    assert fields(first)["full_name"] == "Niamh O\u2019Brien"
    assert fields(first)["phone"] == "+447700900123"
    assert codes(first) == {("phone", "leading_zero_restored")}
    assert fields(first)["years_experience"] == 4
    assert fields(first)["areas"] == ("Leading a ward", "Research, audit and writing")
    assert fields(second)["areas"] == ("Return to practice", "Wellbeing", "Union work")
    assert [(o.header, o.text) for o in first.others] == [("T-shirt size", "M")]


def test_a_hand_kept_list_with_titles_groups_and_totals() -> None:
    said = review(
        grid(
            ["Spring round of mentoring, as of today"],
            [],
            ["", "Person", "", "", "Reach them", "", "Endorsed by", ""],
            ["#", "Name", "Mentor/Mentee", "Hospital", "E-mail", "Tel", "Name", "E-mail"],
            [1, "ADEYEMI, Tunde", "Mentor", "Kent Hospital", "tunde@x.example.org",
             "01632 960 001", "Boss One", "boss@x.example.org"],
            [2, "Ms Ines Ferreira", "mentee", "Leeds Hospital", "ines@x.example.org",
             "(01632) 960002", "Boss Two", "two@x.example.org"],
            [],
            ["", "TOTAL", 2],
            ["Prepared by the office"],
        )
    )  # fmt: skip
    assert meanings(said) == {
        "#": None,
        "Person / Name": "full_name",
        "Person / Mentor/Mentee": "role",
        "Person / Hospital": "employer",
        "Reach them / E-mail": "email",
        "Reach them / Tel": "phone",
        "Endorsed by / Name": None,
        "Endorsed by / E-mail": None,
    }
    assert [fields(d)["full_name"] for d in said.drafts] == ["Tunde Adeyemi", "Ines Ferreira"]
    assert [d.roles for d in said.drafts] == [("mentor",), ("mentee",)]
    assert [d.fields["email"] for d in said.drafts] == ["tunde@x.example.org", "ines@x.example.org"]
    assert [(a.row, a.reason) for a in said.ignored] == [
        (1, "above the heading"),
        (7, "blank"),
        (8, "totals row"),
        (9, "footer note"),
    ]


def test_two_heading_rows_of_a_survey_tool_and_a_column_per_option() -> None:
    said = review(
        grid(
            ["Respondent ID", "Start Date", "Full name", "Email Address",
             "Which topics can you help with?", "", "", "How many mentees can you take?"],
            ["", "", "Response", "Response", "Leading a ward", "Return to practice", "Wellbeing",
             "Response"],
            [901, "02/25/2024 10:00", "Grace Amadi", "grace@x.example.org", "Leading a ward", "",
             "Wellbeing", "Two (at different times)"],
            [902, "03/14/2024 11:30", "Huw Price", "huw@x.example.org", "", "Return to practice",
             "", "1"],
        ),
        name="Survey.xlsx",
    )  # fmt: skip
    first, second = said.drafts
    assert fields(first)["areas"] == ("Leading a ward", "Wellbeing")
    assert fields(second)["areas"] == ("Return to practice",)
    assert [d.fields["capacity"] for d in said.drafts] == [2, 1]
    assert fields(first)["submitted_at"] == "2024-02-25T10:00:00"
    assert first.roles == ("mentor",)


def test_both_roles_and_a_question_answered_by_yes_or_no() -> None:
    said = review(
        grid(
            ["Your name", "Email", "I would like to be a"],
            ["Ana Silva", "ana@x.example.org", "Both"],
            ["Ben Roe", "ben@x.example.org", "Mentor and mentee"],
            ["Cy Poe", "cy@x.example.org", "observer"],
        )
    )
    assert [d.roles for d in said.drafts] == [("mentee", "mentor"), ("mentee", "mentor"), ()]
    assert codes(said.drafts[2]) == {("role", "unknown")}
    asked = review(
        grid(
            ["Your name", "Email", "Do you want to sign up as a mentor?"],
            ["Ana Silva", "ana@x.example.org", "Yes"],
            ["Ben Roe", "ben@x.example.org", "No"],
        )
    )
    assert [d.roles for d in asked.drafts] in ([("mentor",), ("mentee",)], [(), ()])


def test_month_first_dates_are_told_by_the_column() -> None:
    said = review(
        grid(
            ["Timestamp", "Name", "Email"],
            ["4/5/2024 8:00", "A Bee", "a@x.example.org"],
            ["4/25/2024 8:00", "C Dee", "c@x.example.org"],
        ),
        name="mentors.csv",
    )
    assert [fields(d)["submitted_at"] for d in said.drafts] == [
        "2024-04-05T08:00:00",
        "2024-04-25T08:00:00",
    ]


def test_an_ambiguous_date_names_both_readings() -> None:
    said = review(
        grid(["Date signed", "Name", "Email"], ["4/5/2024", "A Bee", "a@x.example.org"]),
        name="mentors.csv",
    )
    issue = next(i for i in said.drafts[0].issues if i.field == "signed_on")
    assert issue.code == "ambiguous_date"
    assert "4 May 2024" in issue.sentence
    assert "5 April 2024" in issue.sentence


def test_headings_in_another_language_are_mapped_by_their_values() -> None:
    said = review(
        grid(
            ["Vorname Nachname", "Elektronische Adresse", "Themen", "Rolle"],
            ["Jörg Weiß", "joerg@x.example.org", "Leading a ward; Wellbeing", "Mentor"],
            ["Ümit Çelik", "umit@x.example.org", "Return to practice", "Mentee"],
            ["Zoë Ng", "zoe@x.example.org", "Wellbeing", "Mentee"],
        )
    )
    found = meanings(said)
    assert found["Elektronische Adresse"] == "email"
    assert found["Themen"] == "areas"
    assert found["Rolle"] == "role"
    assert [d.roles for d in said.drafts] == [("mentor",), ("mentee",), ("mentee",)]
    assert said.drafts[0].fields["full_name"] == "Jörg Weiß"


def test_the_coordinators_own_account_in_every_row_is_nobodys_address() -> None:
    rows = [
        ["office@x.example.org", f"Person {word}", f"{word.lower()}@x.example.org"]
        for word in ("Ade", "Bo", "Cleo", "Dov")
    ]
    said = review(grid(["Email", "Name", "Contact email"], *rows), name="mentors.xlsx")
    assert [d.fields["email"] for d in said.drafts] == [row[2] for row in rows]


def test_two_sheets_by_name_and_a_sheet_without_anybody() -> None:
    said = review(
        grid(["How to use this list"], ["Do not sort."], sheet="Read me"),
        grid(["Name", "Email"], ["A Bee", "a@x.example.org"], sheet="Mentees"),
        grid(["Name", "Email"], ["C Dee", "c@x.example.org"], sheet="Mentors"),
    )
    assert [(d.sheet, d.roles) for d in said.drafts] == [
        ("Mentees", ("mentee",)),
        ("Mentors", ("mentor",)),
    ]
    assert said.notes == ('The sheet "Read me" holds no applicants.',)
