# make site: builds build/site.  make test: lints, builds and tests.
# Each sets up .venv from pinned, hashed requirements first.
PYTHON ?= python3
STAMP := .venv/.ready

.PHONY: site test lint
site: $(STAMP)
	.venv/bin/python scripts/build.py

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
