"""How answers come about: a superior's consent, and words prepared beforehand."""
