# What people and CI run. Needs Python 3.11 or newer with venv and pip, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8080
DEMO_ARGS ?=

.PHONY: help setup demo run test check format bench lock clean
.DEFAULT_GOAL := help

help:  ## list what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/.ready  ## make .venv with everything in it

$(VENV)/.ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Sahut needs Python 3.11 or newer. Name one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: setup  ## try it in the browser: no token, no account
	@$(BIN)/python -m bot demo --port $(PORT) $(DEMO_ARGS)

run: setup  ## run it for real, with the tokens in .env
	@$(BIN)/python -m bot run

test: setup  ## all tests, on SQLite and on PostgreSQL
	$(BIN)/python -m pytest -n 2 --dist worksteal --cov --cov-report=term $(TEST_ARGS)

check: setup  ## lint, types and import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup  ## put the code in its usual form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup  ## measure, as ratios within one run
	$(BIN)/python -m benchmarks

lock: setup  ## write the tested versions to constraints.txt
	{ echo "# The versions this project is tested with. Made by: make lock"; \
	  $(BIN)/python -m pip freeze --exclude-editable; } > constraints.txt

clean:  ## remove .venv and what tools left behind
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage* build *.egg-info
