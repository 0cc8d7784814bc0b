# make test: sets up .venv from pinned, hashed requirements, then lints and tests.
PYTHON ?= python3
STAMP := .venv/.ready

.PHONY: test lint
test: lint
	.venv/bin/python -m pytest -q

lint: $(STAMP)
	.venv/bin/ruff check scripts tests
	.venv/bin/ruff format --check scripts tests

$(STAMP): requirements.txt
	@$(PYTHON) -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer with its venv module is needed (python3-venv on Debian)"; exit 1; }
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --require-hashes -r requirements.txt
	touch $@
