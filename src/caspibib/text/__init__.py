"""Characters and words: normalization that keeps offsets, scripts, languages."""
