"""Two articles side by side: the same claims, and what differs. Pure functions."""
