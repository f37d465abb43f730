"""Reports that an officer or an ambassador enters for somebody else, and speaks for until then."""
