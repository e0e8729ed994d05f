"""The office's own stops: pictures, maps, a welcome, a thank-you, with their form and preview."""
