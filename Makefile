.DEFAULT_GOAL := help
SWIFT_FILES := Package.swift Sources Tests Benchmarks Fuzz
TARGETS := Diagnostics LocaleData MessageFormat TermGrammar TermDictionary OfficeDocuments TermProse ClaimVocabulary

.PHONY: fuzz-cli help setup build test differential soak mutations public-messages record lint format embed grammar-data grammar-table docs asan tsan fuzz bench bench-scan bench-claims bench-dictionaries bench-growth bench-compare bench-commands nightly check precision prose-quality office package package-verify package-check icu-data startup torture pictures screenshots

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what the build needs besides Swift
	Scripts/setup

build: ## build everything
	swift build

test: ## run all tests
	swift test --disable-xctest

DIFFERENTIAL_VALUES ?= 100000
RELEASE_TEST := swift test --disable-xctest -c release -Xswiftc -enable-testing --scratch-path .build/release-tests

differential: ## compare numbers, plurals and dates with ICU, DIFFERENTIAL_VALUES (100,000) each per locale
	DIFFERENTIAL_VALUES=$(DIFFERENTIAL_VALUES) $(RELEASE_TEST) --filter DifferentialTests

record: ## record the snapshots anew, to be read and committed
	RECORD=1 swift test --disable-xctest || true
	git status --short Tests

lint: ## check the format of the Swift files
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)
	Scripts/comment-width Sources Tests Benchmarks/Sources Fuzz/Sources

format: ## format the Swift files and the dictionaries
	swift format --in-place --parallel --recursive $(SWIFT_FILES)
	swift run termtool fmt dictionaries Examples

embed: ## list the shipped files anew, after one was added or removed
	Scripts/embed

grammar-data: ## derive the data of English anew (Debian: scowl, wordnet-base)
	Scripts/english/python Scripts/english/derive-onsets
	Scripts/english/python Scripts/english/derive-nouns
	Scripts/english/derive-words

grammar-table: ## compare the grammar with Python's inflect and Perl's (Debian: liblingua-en-inflect-perl)
	swift build -c release --product termtool
	Scripts/english/python Scripts/english/compare

precision: ## lint the documentation of Debian packages, and draw findings about articles to be judged
	swift build -c release --product termtool
	Scripts/precision/gather
	Scripts/precision/sample

prose-quality: ## measure convert and lint on the judged documents, those that are known
	swift build -c release --product termtool
	Scripts/prose/quality

office: ## try office documents with LibreOffice and Python (Debian: libreoffice, python3-uno; python-docx, python-pptx, openpyxl)
	swift build -c release --product termtool
	Scripts/office/verify

docs: ## build the documentation of the libraries; a broken link fails
	for target in $(TARGETS); do \
	  swift package generate-documentation --target $$target --warnings-as-errors || exit 1; \
	done

FILTERED := $(if $(FILTER),--filter '$(FILTER)')

asan: ## run the tests with the address sanitizer, those that FILTER matches where it is set
	SANITIZED=1 LSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/leaks.supp:print_suppressions=0 \
	  swift test --disable-xctest --sanitize=address --scratch-path .build/asan $(FILTERED)

tsan: ## run the tests with the thread sanitizer, those that FILTER matches where it is set
	SANITIZED=1 swift test --disable-xctest --sanitize=thread --scratch-path .build/tsan $(FILTERED)

mutations: ## make all mutations of right messages, and compare what check finds with the table (RECORD=1 records it)
	MUTATIONS=1 $(RELEASE_TEST) --filter MutationTests

MESSAGES ?=

public-messages: ## let check read the messages of three public projects, from MESSAGES or fetched
	swift build -c release --product termtool
	Scripts/sentences/public $(MESSAGES)

SOAK_TESTS ?= WorkflowPropertyTests|MailPropertyTests|LintSessionPropertyTests

soak: ## perform ten times as many random actions of the workflow, and edits of documents
	SOAK=1 $(RELEASE_TEST) --filter '$(SOAK_TESTS)'

FUZZ_SECONDS ?= 60
FUZZ_TARGET ?= Messages

fuzz: ## feed random input to FUZZ_TARGET (Messages, Recogniser, Markdown, Markup, Office), FUZZ_SECONDS long
	swift build -c release --package-path Fuzz --product Fuzz$(FUZZ_TARGET) -Xswiftc -use-ld=lld \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -assert-config -Xswiftc Debug \
	  -Xswiftc -enable-testing
	mkdir -p Fuzz/.build/found/$(FUZZ_TARGET)
	cd Fuzz && LSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/leaks.supp:print_suppressions=0 \
	  .build/release/Fuzz$(FUZZ_TARGET) -max_total_time=$(FUZZ_SECONDS) -max_len=400 \
	  -timeout=10 -dict=$(FUZZ_TARGET).dict -artifact_prefix=.build/ .build/found/$(FUZZ_TARGET) \
	  Corpus/$(FUZZ_TARGET)

fuzz-cli: ## feed a million damaged inputs to every command (FUZZ_INPUTS, FUZZ_SEED, FUZZ_JOBS)
	swift build -c release --product termtool
	Scripts/fuzz-cli

torture: ## kill, race and starve what writes files (TORTURE_KILLS, TORTURE_RACES, TORTURE_FILES)
	swift build -c release --product termtool
	Scripts/torture

bench: ## measure beside peers, as ratios
	swift run -c release --package-path Benchmarks Benchmarks

pictures: ## draw the pictures of the README anew
	Scripts/pictures

screenshots: ## look at the pages in headless Chromium, at two widths, light and dark, and attack them there
	Scripts/screenshots
	Scripts/page-policy

bench-claims: ## measure sheets of long claims, beside version 0.1.0
	Scripts/bench-claims

PROSE ?= .build/prose.txt

bench-scan: ## measure how fast phrases are found, beside Hyperscan and a Rust Aho–Corasick
	cd Benchmarks && mkdir -p .build && { [ -f $(PROSE) ] || Scripts/gather-prose $(PROSE); }
	cd Benchmarks && swift build -c release --product ScanBenchmarks \
	  && .build/release/ScanBenchmarks $(PROSE)

bench-dictionaries: ## measure how fast dictionaries are read and checked, beside Foundation's XMLParser
	cd Benchmarks && swift build -c release --product termtool \
	  && swift build -c release --product DictionaryBenchmarks \
	  && .build/release/DictionaryBenchmarks .build/release/termtool

package: ## make the tarball and the Debian package
	Scripts/package

package-verify: package ## make them twice, and compare byte for byte
	Scripts/package --verify

package-check: icu-data ## install them in fresh Debian systems, and do what a person does first (as root)
	Scripts/package-check

icu-data: ## compare the tarball's data of ICU with the whole of it
	Scripts/packaging/compare-data

startup: ## count the instructions of a start, beside version 0.1.0
	Scripts/startup

bench-growth: ## double many kinds of input and count instructions (needs valgrind); no work may grow with a square
	swift build -c release --product termtool
	Benchmarks/Scripts/growth .build/release/termtool

bench-compare: ## count the instructions of what is measured, beside version 0.1.0 (needs valgrind)
	Scripts/bench-compare

bench-commands: ## count the instructions of commands from start to end, beside version 0.1.0 (needs valgrind)
	Scripts/bench-commands

nightly: ## run all of that which takes long, and print a page (Scripts/nightly --help has the options)
	Scripts/nightly

check: lint build test docs ## what must pass before a commit
