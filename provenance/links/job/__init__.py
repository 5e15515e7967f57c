"""An audit of links as a job: kept as it goes, resumed where it stopped, compared over time."""
