"""Rows and graphs as JSON, CSV, GraphML, GEXF and text."""
