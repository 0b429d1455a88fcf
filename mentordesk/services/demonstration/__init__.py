"""The demonstration programme: four invented intakes told up to the present day, and an inbox."""
