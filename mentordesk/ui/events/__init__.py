"""The events of an intake and who took part."""
