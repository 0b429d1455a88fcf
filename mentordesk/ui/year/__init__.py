"""What goes on through the year: hours and logs, resources, surveys and quotes, cases."""
