"""Whether the evidence still stands: addresses → verdicts. The only room that asks the network."""
