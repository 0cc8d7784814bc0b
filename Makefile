# make site: builds build/site.   make serve: previews it, and follows what is saved.
# make test: lints, builds and tests.   make test-quick: lints and tries values, without a build.
# make test-more: what needs other programs or minutes.   make bench: measures.
# make new-study NAME="…" DEST=…: a repository of its own for another study.
# make check-links: asks other hosts whether what the study cites is still there; changes nothing.
# make edition NAME=…: freezes the site below editions/NAME/; with SITE_URL, its public address.
# Each sets up what it needs first.
PYTHON ?= python3
STAMP := .venv/.ready
BROWSER := .venv/.browser
DICTIONARIES := .venv/.dictionaries
PYTEST := .venv/bin/python -m pytest -q -n auto --maxprocesses 4

# What is compiled is kept, whatever the environment says: to read the tests anew costs each process
# of them seconds.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: site serve edition bench check-links new-study test test-quick values test-more lint
site: $(STAMP)
	@.venv/bin/python scripts/build.py

serve: $(STAMP)
	@.venv/bin/python scripts/serve.py

# As a text of the environment: no sign of a name means anything to the shell.
edition: export NAME := $(NAME)
edition: $(STAMP)
	@.venv/bin/python scripts/edition.py "$$NAME"

bench: $(BROWSER)
	@.venv/bin/python scripts/bench.py

# Slowly: some minutes for a hundred addresses. No build and no test asks another host.
check-links: $(STAMP)
	@.venv/bin/python scripts/check_links.py

# As texts of the environment: no sign of a name means anything to the shell.
new-study: export NAME := $(NAME)
new-study: export DEST := $(DEST)
new-study: $(STAMP)
	@.venv/bin/python scripts/new_study.py "$$NAME" "$$DEST"

test: lint $(BROWSER) $(DICTIONARIES)
	$(PYTEST) -m "not more"

# Side by side: types without a cache take one core for as long as values take another.
test-quick: $(STAMP) $(DICTIONARIES)
	@$(MAKE) -j 2 lint values

values: $(STAMP) $(DICTIONARIES)
	$(PYTEST) -m "not whole and not more"

test-more: $(BROWSER)
	$(PYTEST) -m more

lint: $(STAMP)
	.venv/bin/ruff check scripts tests
	.venv/bin/ruff format --check scripts tests
	.venv/bin/mypy

# Packages are pinned with hashes; a changed requirements.txt sets them up anew.
$(STAMP): requirements.txt
	@$(PYTHON) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Python 3.11 or newer with its venv module is needed (python3-venv on Debian)"; exit 1; }
	@echo "setting up .venv (once; some minutes on a slow line)"
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(BROWSER): $(STAMP) tests/chromium.py
	@.venv/bin/python tests/chromium.py
	@touch $@

$(DICTIONARIES): $(STAMP) tests/dictionaries.txt
	@.venv/bin/python tests/dictionaries.py
	@touch $@
