"""Many articles: which outlet cites which report, shared claims, what changed, and origins."""
