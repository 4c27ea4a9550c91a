# Set-up, the sample run, and all checks. Needs Python 3.11 or newer with pip; uses uv when it is there.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo
ARTICLE := data/article.md

ifneq ($(shell command -v uv 2>/dev/null),)
CREATE := uv venv --quiet --allow-existing --python $(PYTHON) $(VENV)
INSTALL := uv pip install --quiet --python $(BIN)/python
else
CREATE := $(PYTHON) -m venv $(VENV)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

.PHONY: demo test lint docs train clean

demo: $(VENV)/.installed
	mkdir -p $(DEMO)
	$(BIN)/caspibib export $(ARTICLE) -o $(DEMO)/refs.bib
	$(BIN)/caspibib export $(ARTICLE) -o $(DEMO)/refs.json
	$(BIN)/caspibib format $(ARTICLE) --style apa -o $(DEMO)/references.apa.txt
	$(BIN)/caspibib format $(ARTICLE) --style gost-r-7-0-5-2008 -o $(DEMO)/references.gost.txt
	$(BIN)/caspibib match $(ARTICLE)
	@ls $(DEMO)/*

test: $(VENV)/.installed-dev lint
	$(BIN)/pytest

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/.installed: pyproject.toml
	$(CREATE)
	$(INSTALL) -e .
	touch $@

$(VENV)/.installed-dev: pyproject.toml
	$(CREATE)
	$(INSTALL) -e '.[dev]'
	touch $@ $(VENV)/.installed

docs: $(VENV)/.installed
	$(BIN)/python docs/print_formats.py > docs/formats.md

train: $(VENV)/.installed
	$(BIN)/python -m training.train

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
