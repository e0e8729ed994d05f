"""The building blocks of pages; the only makers of labels, tooltips and message boxes, all plain text."""
