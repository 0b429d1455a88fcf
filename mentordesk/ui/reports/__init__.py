"""Reports: the figures of the intake in small charts, the comparison of intakes, both to save."""
