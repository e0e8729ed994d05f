"""The on-screen keyboard: letters and digits to touch, and hanzi for pinyin from the catalogue's words."""
