"""What is read of a catalogue only once somebody asks for it; reached through `later.sought` only."""

from zibo_app.store import (
    quality,
    read_nearest,
    read_positions,
    read_search,
    read_slides,
    read_synonyms,
    read_ties,
    read_typed,
    read_whole,
    search_similar,
)


class Sought:
    """Searches and what belongs to them, places in lists, slides, ties, flaws."""

    search = staticmethod(read_search.search)
    search_ids = staticmethod(read_search.ids)
    search_count = staticmethod(read_search.counts)
    saying = staticmethod(read_whole.saying)
    similar_words = staticmethod(search_similar.similar)
    synonyms = staticmethod(read_synonyms.synonyms)
    spoken = staticmethod(read_synonyms.spoken)
    nearest = staticmethod(read_nearest.nearest)
    position = staticmethod(read_positions.position)
    seek = staticmethod(read_positions.seek)
    slides = staticmethod(read_slides.slides)
    candidates = staticmethod(read_typed.candidates)
    ties = staticmethod(read_ties.ties)
    flaws = staticmethod(quality.flaws)
