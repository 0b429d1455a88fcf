"""Plain values and rules of a mentoring scheme, without any library."""
