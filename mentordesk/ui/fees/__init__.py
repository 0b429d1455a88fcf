"""Fees in the window: the list with its papers, what may be done, how invoices are written."""
