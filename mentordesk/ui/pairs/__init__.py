"""The pairs of an intake: where each stands, and the moves through the year."""
