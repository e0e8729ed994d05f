"""The parts of the page of industry chains: nodes, lines, the board, the strip of chain leaders, the foot."""
