"""The investor checklist: its groups, filters, answers, and the writing down of a question."""
