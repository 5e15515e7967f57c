"""How a corpus is kept: tables, their steps, and what goes in and out."""
