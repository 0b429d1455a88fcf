"""The matching board: waiting mentees, mentors' cards, the drag between them, and the drawer."""
