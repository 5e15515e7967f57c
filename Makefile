# Everything happens in .venv; nothing needs to be installed by hand but Python 3.11 or newer.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: help setup demo test lint bench pictures clean

help:
	@echo "make setup   install into $(VENV)"
	@echo "make demo    trace the example articles, and compare three papers on one report"
	@echo "make test    lint, types, and every test"
	@echo "make lint    ruff and mypy alone"
	@echo "make bench   the benchmarks, on data beside the checkout (see benchmarks/README.md)"
	@echo "make pictures  draw the pictures of the README again"
	@echo "make clean   remove $(VENV) and caches"

setup: $(READY)

$(READY): pyproject.toml provenance/_version.py
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(READY)
	$(BIN)/provenance trace examples/chain.txt
	@echo
	$(BIN)/provenance trace examples/footnoted-analysis.md
	@mkdir -p build
	$(BIN)/provenance trace examples/*.txt examples/footnoted-analysis.md --format html -o build/demo.html
	@echo "The same as a page, with the articles beside their claims: build/demo.html"
	@echo
	@rm -f build/corpus.sqlite*
	$(BIN)/provenance corpus add examples/one-report --store build/corpus.sqlite
	$(BIN)/provenance corpus origins --store build/corpus.sqlite
	$(BIN)/provenance corpus drift --altered --store build/corpus.sqlite

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	$(BIN)/pytest

SHARED ?= ../shared

bench: $(READY)
	$(BIN)/python benchmarks/attribution.py $(SHARED)/data/polnear --scorer $(SHARED)/bench/attribution/score.py
	$(BIN)/python benchmarks/articles.py $(SHARED)/bench/seeds/gold.jsonl --texts $(SHARED)/seeds --scorer $(SHARED)/bench/articles/score.py
	for half in dev judge fresh; do $(BIN)/python benchmarks/articles.py tests/articles/$$half.jsonl --texts tests/articles/$$half --scorer $(SHARED)/bench/articles/score.py; done
	$(BIN)/python benchmarks/footnotes.py $(SHARED)/bench/footnotes/sample.jsonl --scorer $(SHARED)/bench/footnotes/score.py
	$(BIN)/python benchmarks/footnotes.py tests/citations/seventh.jsonl --scorer $(SHARED)/bench/footnotes/score.py --by-house
	$(BIN)/python benchmarks/notes.py tests/notes/fresh_documents.jsonl $(SHARED)/bench/footnotes/score.py
	$(BIN)/python benchmarks/links.py
	$(BIN)/python benchmarks/corpus.py generated --size 2000 --planted 100 --untraced
	$(BIN)/python benchmarks/startup.py

pictures: $(READY)
	$(BIN)/python docs/pictures/make.py

clean:
	rm -rf $(VENV) build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
