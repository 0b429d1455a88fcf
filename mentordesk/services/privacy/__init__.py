"""Privacy: erasing a person, anonymising an intake, and everything about one person."""
