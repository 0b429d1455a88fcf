"""The applicants of an intake: the list, and one applicant in full at the right."""
