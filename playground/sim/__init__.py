"""The control interface under /sim/: people are played here, and watched."""
