# Two commands do all the set-up: `make demo` and `make test`. They need Python 3.11 or later.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-heavy test-editors test-emit test-engines test-pyodide test-site check unit dist site release-check generate mutants bench rule update clean

demo: $(READY) ## compile the card's sentence, then lint a body with faults
	$(BIN)/recdsl compile -e "record audio of users 123,456 individually to S3 us-east-1 as m4a"
	$(BIN)/recdsl lint examples/faulty.json || true

test: check unit dist ## everything that CI runs

check: $(READY) ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

unit: $(READY) ## the tests
	$(BIN)/pytest -n auto

dist: $(READY) ## wheel, sdist and editable install, each used from another folder
	$(BIN)/python -m tools.check_dist

test-heavy: $(READY) ## the tests that take seconds each, and the laws over more texts
	$(BIN)/pytest -n auto -m "heavy or law" --hypothesis-profile=heavy

test-editors: $(READY) ## highlighting, the extension of VS Code, Neovim; installs what they need
	$(BIN)/python -m tools.ready_editors
	$(BIN)/pytest -n 0 editors/tests

test-emit: $(READY) ## compile generated programs with the real tools, and run the backends
	$(BIN)/python -m tools.ready_emit
	$(BIN)/pytest -n 0 examples/tests

test-engines: $(READY) ## the audit of examples/ on Spark, Ray and DuckDB; installs what they need
	$(BIN)/python -m tools.ready_engines
	$(BIN)/pytest -n 0 examples/audit

test-pyodide: $(READY) ## the language, the checks and the rules on Python 3.12 to 3.14, in Pyodide
	$(BIN)/python -m tools.interpreters

site: $(READY) ## the site, into build/site; warnings are errors
	$(BIN)/python -m tools.site

test-site: site ## the playground in Chromium, which is installed on Debian
	command -v chromium >/dev/null || { apt-get update -qq && apt-get install -qq -y chromium >/dev/null; }
	$(BIN)/pytest -n 0 -q tools/site/tests

release-check: $(READY) ## all of a release that needs no network; TAG=v1.2.3 is the tag that it is for
	$(BIN)/python -m tools.release_check $(TAG)

generate: $(READY) ## remake what is made from grammar/ and rules/
	$(BIN)/python -m tools.generate

mutants: $(READY) ## change the checks in every small way; does a test fail?
	$(BIN)/python -m tools.mutation

bench: $(READY) ## recdsl and its peers side by side, into docs/performance.md; QUICK=1 prints only
	$(BIN)/python -m tools.bench $(if $(QUICK),--quick)

rule: $(READY) ## the skeleton of a new rule: make rule FOLDER=storage NAME=the-fault
	$(BIN)/python -m tools.new_rule $(FOLDER) $(NAME)

update: $(READY) ## rewrite the golden files
	$(BIN)/pytest -n auto --update -m ""

clean: ## forget the environment and all caches
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	rm -rf .editors .emit .engines .pyodide editors/vscode/node_modules editors/vscode/dist editors/vscode/*.vsix

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "recdsl needs Python 3.11 or later; say which: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@
