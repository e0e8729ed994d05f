"""The parts of the page of indicators: the table with numbers in frames, the tabs of charts and lists."""
