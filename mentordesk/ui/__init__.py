"""The window: tabs, models of frozen rows, delegates, tasks, theme. Qt is only here."""
