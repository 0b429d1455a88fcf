"""The programme file: models, engine, the one door for writing, history, opening, backups."""
