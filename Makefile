# What people type. Each line is a small Python file in dev/, which needs nothing but Python 3.11 to begin with.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
ifeq ($(PYTHON),)
$(error Python 3.11 or newer is missing: apt-get install python3 python3-venv)
endif
PORT ?= 8000
export PORT
.PHONY: run test upgrade-test check bench screenshots catalogues lock

run: # the program on http://127.0.0.1:8000/ (PORT= changes it), one Ctrl-C ends it
	@$(PYTHON) -m dev.run

test: # all tests; ARGS="-k ticket" goes to pytest, ARGS=tests/test_cli.py runs one file at once
	@$(PYTHON) -m dev.tests $(ARGS)

upgrade-test: # upgrades the kept databases on both engines and uses them; `make test` does that too
	@$(PYTHON) -m dev.tests tests/upgrades -n auto $(ARGS)

check: # lint, types, contracts between the layers
	@$(PYTHON) -m dev.check

lock: # renews the locks in requirements/, keeping versions; ARGS=--upgrade takes new releases
	@$(PYTHON) -m dev.environment lock
	@.venv-lock/bin/python -m dev.lock $(ARGS)

bench: # measures speed and writes benchmarks/README.md
	@$(PYTHON) -m dev.environment
	@.venv/bin/python -m benchmarks $(ARGS)

screenshots: # pictures of the booking and the agenda into var/screenshots/
	@$(PYTHON) -m dev.environment
	@.venv/bin/python -m dev.screenshots

catalogues: # collects the messages of each domain into its catalogues and says what is missing
	@$(PYTHON) -m dev.environment
	@.venv/bin/python -m dev.catalogues
