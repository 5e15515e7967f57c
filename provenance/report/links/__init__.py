"""The audit of links for a person: which fell, what rests on them, what to cite instead."""
