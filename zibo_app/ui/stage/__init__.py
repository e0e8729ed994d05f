"""The page that prepares what is shown to guests: routes, the loop, own stops, counts, training, set-up."""
