"""The tab where routes are prepared: chosen, assembled from the catalogue, put in order, saved, started."""
