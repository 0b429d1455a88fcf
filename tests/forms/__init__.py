"""Forms of associations that nobody here has seen, generated with their truth, and measured."""
