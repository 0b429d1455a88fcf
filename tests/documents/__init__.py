"""Documents: text, fit, designs, certificates, preview."""
