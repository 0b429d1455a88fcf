"""The form of the demonstration's scheme, and answers that look like questions."""

from mentordesk.domain.vocabulary import Option, Scheme
from tests.spreadsheets.sheets_of import fields, grid, review

SCHEME = Scheme("Demo", options={"sector": (Option("School"), Option("Public"))})


def test_an_answer_that_ends_like_a_label_keeps_its_place() -> None:
    said = review(
        grid(
            ["Mentor application form"],
            ["", "Full name:", "", "Elspeth Munro"],
            ["", "E-mail address:", "", "elspeth.munro@example.net"],
            ["", "Sector:", "", "School"],
            ["", "Highest library qualification:", "",
             "Master of Education (Teacher Librarianship)"],
            ["Tell us what you can offer a mentee"],
            ["", "I work with schools every week and can help to open doors."],
            ["", "Years of experience:", "", 19],
        ),
        scheme=SCHEME,
    )  # fmt: skip
    found = fields(said.drafts[0])
    assert found["qualification"] == "Master of Education (Teacher Librarianship)"
    assert found["years_experience"] == 19
    assert "open doors" not in found["qualification"]


def test_details_may_be_shared_in_either_order_of_words() -> None:
    for heading in (
        "My details may be shared with my mentor",
        "May we share your contact details with your mentee?",
        "I consent to sharing my information with a partner",
        "Details can be passed on to my mentor",
    ):
        said = review(
            grid(["Name", "Email", heading], ["Ana Silva", "a@x.example.org", "Yes"]),
            name="mentees",
        )
        assert fields(said.drafts[0]).get("share_agreed") is True, heading
