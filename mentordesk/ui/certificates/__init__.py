"""Certificates: who is ready, the true page, settings; issuing, saving and printing."""
