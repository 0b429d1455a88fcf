"""Certificates, statements and reports as PDF, with a text layer of our own."""
