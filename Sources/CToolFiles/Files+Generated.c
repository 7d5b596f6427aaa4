// Written by Scripts/embed. Do not edit.
#include "CToolFiles.h"

// #embed came with C23; clang has it in all of its modes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Examples/scenarios/breakdown-first.yaml"
};

static const unsigned char file1[] = {
#embed "../../Examples/scenarios/change-of-company.yaml"
};

static const unsigned char file2[] = {
#embed "../../Examples/scenarios/declined-then-claimed.yaml"
};

static const unsigned char file3[] = {
#embed "../../Examples/scenarios/happy-month.yaml"
};

static const unsigned char file4[] = {
#embed "../../Examples/scenarios/last-minute.yaml"
};

static const unsigned char file5[] = {
#embed "../../Examples/scenarios/late-claim.yaml"
};

static const unsigned char file6[] = {
#embed "../../Examples/scenarios/late-review.yaml"
};

static const unsigned char file7[] = {
#embed "../../Examples/scenarios/mixed-readers.yaml"
};

static const unsigned char file8[] = {
#embed "../../Examples/scenarios/month-rolled-up.yaml"
};

static const unsigned char file9[] = {
#embed "../../Examples/scenarios/new-commitment.yaml"
};

static const unsigned char file10[] = {
#embed "../../Examples/scenarios/opened-by-mistake.yaml"
};

static const unsigned char file11[] = {
#embed "../../Examples/scenarios/people-and-levels.yaml"
};

static const unsigned char file12[] = {
#embed "../../Examples/scenarios/release-and-insurance.yaml"
};

static const unsigned char file13[] = {
#embed "../../Examples/scenarios/revise-and-resubmit.yaml"
};

static const unsigned char file14[] = {
#embed "../../Examples/scenarios/schedule-read-again.yaml"
};

static const unsigned char file15[] = {
#embed "../../Examples/scenarios/several-contacts.yaml"
};

static const unsigned char file16[] = {
#embed "../../Examples/scenarios/two-trades-early-approval.yaml"
};

static const unsigned char file17[] = {
#embed "../../Examples/scenarios/yen-and-units.yaml"
};

static const unsigned char file18[] = {
#embed "../../docs/authoring.md"
};

static const unsigned char file19[] = {
#embed "../../docs/command-line.md"
};

static const unsigned char file20[] = {
#embed "../../docs/diagnostics/abbreviation-not-introduced.md"
};

static const unsigned char file21[] = {
#embed "../../docs/diagnostics/ambiguous-term.md"
};

static const unsigned char file22[] = {
#embed "../../docs/diagnostics/bad-attribute-value.md"
};

static const unsigned char file23[] = {
#embed "../../docs/diagnostics/bad-configuration.md"
};

static const unsigned char file24[] = {
#embed "../../docs/diagnostics/bad-example.md"
};

static const unsigned char file25[] = {
#embed "../../docs/diagnostics/bad-form.md"
};

static const unsigned char file26[] = {
#embed "../../docs/diagnostics/bad-function-operand.md"
};

static const unsigned char file27[] = {
#embed "../../docs/diagnostics/bad-import.md"
};

static const unsigned char file28[] = {
#embed "../../docs/diagnostics/bad-operand.md"
};

static const unsigned char file29[] = {
#embed "../../docs/diagnostics/bad-option-value.md"
};

static const unsigned char file30[] = {
#embed "../../docs/diagnostics/bad-option.md"
};

static const unsigned char file31[] = {
#embed "../../docs/diagnostics/bad-scenario.md"
};

static const unsigned char file32[] = {
#embed "../../docs/diagnostics/bad-selector.md"
};

static const unsigned char file33[] = {
#embed "../../docs/diagnostics/bad-variant-key.md"
};

static const unsigned char file34[] = {
#embed "../../docs/diagnostics/bare-term.md"
};

static const unsigned char file35[] = {
#embed "../../docs/diagnostics/bidi-control.md"
};

static const unsigned char file36[] = {
#embed "../../docs/diagnostics/broken-term.md"
};

static const unsigned char file37[] = {
#embed "../../docs/diagnostics/common-word.md"
};

static const unsigned char file38[] = {
#embed "../../docs/diagnostics/composition-cycle.md"
};

static const unsigned char file39[] = {
#embed "../../docs/diagnostics/composition-too-large.md"
};

static const unsigned char file40[] = {
#embed "../../docs/diagnostics/computed-text.md"
};

static const unsigned char file41[] = {
#embed "../../docs/diagnostics/deprecated-term.md"
};

static const unsigned char file42[] = {
#embed "../../docs/diagnostics/derived-form.md"
};

static const unsigned char file43[] = {
#embed "../../docs/diagnostics/deviating-spelling.md"
};

static const unsigned char file44[] = {
#embed "../../docs/diagnostics/doubled-article.md"
};

static const unsigned char file45[] = {
#embed "../../docs/diagnostics/doubled-word.md"
};

static const unsigned char file46[] = {
#embed "../../docs/diagnostics/duplicate-declaration.md"
};

static const unsigned char file47[] = {
#embed "../../docs/diagnostics/duplicate-definition.md"
};

static const unsigned char file48[] = {
#embed "../../docs/diagnostics/duplicate-option-name.md"
};

static const unsigned char file49[] = {
#embed "../../docs/diagnostics/duplicate-variant.md"
};

static const unsigned char file50[] = {
#embed "../../docs/diagnostics/empty-text.md"
};

static const unsigned char file51[] = {
#embed "../../docs/diagnostics/example-mismatch.md"
};

static const unsigned char file52[] = {
#embed "../../docs/diagnostics/forbidden-term.md"
};

static const unsigned char file53[] = {
#embed "../../docs/diagnostics/foreign-term.md"
};

static const unsigned char file54[] = {
#embed "../../docs/diagnostics/frozen-word.md"
};

static const unsigned char file55[] = {
#embed "../../docs/diagnostics/glued-letters.md"
};

static const unsigned char file56[] = {
#embed "../../docs/diagnostics/hidden-message.md"
};

static const unsigned char file57[] = {
#embed "../../docs/diagnostics/hidden-term.md"
};

static const unsigned char file58[] = {
#embed "../../docs/diagnostics/inconsistent-term.md"
};

static const unsigned char file59[] = {
#embed "../../docs/diagnostics/introduce-in-declaration.md"
};

static const unsigned char file60[] = {
#embed "../../docs/diagnostics/literal-agreement.md"
};

static const unsigned char file61[] = {
#embed "../../docs/diagnostics/literal-article.md"
};

static const unsigned char file62[] = {
#embed "../../docs/diagnostics/literal-term.md"
};

static const unsigned char file63[] = {
#embed "../../docs/diagnostics/literal-variable.md"
};

static const unsigned char file64[] = {
#embed "../../docs/diagnostics/locale-spelling.md"
};

static const unsigned char file65[] = {
#embed "../../docs/diagnostics/long-rendering.md"
};

static const unsigned char file66[] = {
#embed "../../docs/diagnostics/look-alike.md"
};

static const unsigned char file67[] = {
#embed "../../docs/diagnostics/malformed-line.md"
};

static const unsigned char file68[] = {
#embed "../../docs/diagnostics/misplaced-space.md"
};

static const unsigned char file69[] = {
#embed "../../docs/diagnostics/missing-abbreviation.md"
};

static const unsigned char file70[] = {
#embed "../../docs/diagnostics/missing-attribute.md"
};

static const unsigned char file71[] = {
#embed "../../docs/diagnostics/missing-count.md"
};

static const unsigned char file72[] = {
#embed "../../docs/diagnostics/missing-counted-phrase.md"
};

static const unsigned char file73[] = {
#embed "../../docs/diagnostics/missing-element.md"
};

static const unsigned char file74[] = {
#embed "../../docs/diagnostics/missing-fallback-variant.md"
};

static const unsigned char file75[] = {
#embed "../../docs/diagnostics/missing-form.md"
};

static const unsigned char file76[] = {
#embed "../../docs/diagnostics/missing-selector-annotation.md"
};

static const unsigned char file77[] = {
#embed "../../docs/diagnostics/mistaken-form.md"
};

static const unsigned char file78[] = {
#embed "../../docs/diagnostics/mixed-spelling.md"
};

static const unsigned char file79[] = {
#embed "../../docs/diagnostics/no-article.md"
};

static const unsigned char file80[] = {
#embed "../../docs/diagnostics/not-a-dictionary.md"
};

static const unsigned char file81[] = {
#embed "../../docs/diagnostics/open-markup.md"
};

static const unsigned char file82[] = {
#embed "../../docs/diagnostics/option-conflict.md"
};

static const unsigned char file83[] = {
#embed "../../docs/diagnostics/option-not-literal.md"
};

static const unsigned char file84[] = {
#embed "../../docs/diagnostics/parameter-mismatch.md"
};

static const unsigned char file85[] = {
#embed "../../docs/diagnostics/part-of-speech-mismatch.md"
};

static const unsigned char file86[] = {
#embed "../../docs/diagnostics/point-of-view-cycle.md"
};

static const unsigned char file87[] = {
#embed "../../docs/diagnostics/possible-term.md"
};

static const unsigned char file88[] = {
#embed "../../docs/diagnostics/renamed-identifier.md"
};

static const unsigned char file89[] = {
#embed "../../docs/diagnostics/repeated-element.md"
};

static const unsigned char file90[] = {
#embed "../../docs/diagnostics/repeated-entry.md"
};

static const unsigned char file91[] = {
#embed "../../docs/diagnostics/repeated-word.md"
};

static const unsigned char file92[] = {
#embed "../../docs/diagnostics/shared-abbreviation.md"
};

static const unsigned char file93[] = {
#embed "../../docs/diagnostics/shared-word.md"
};

static const unsigned char file94[] = {
#embed "../../docs/diagnostics/small-start.md"
};

static const unsigned char file95[] = {
#embed "../../docs/diagnostics/stale-abbreviation.md"
};

static const unsigned char file96[] = {
#embed "../../docs/diagnostics/syntax-error.md"
};

static const unsigned char file97[] = {
#embed "../../docs/diagnostics/term-casing.md"
};

static const unsigned char file98[] = {
#embed "../../docs/diagnostics/unacceptable-code.md"
};

static const unsigned char file99[] = {
#embed "../../docs/diagnostics/uncertain-agreement.md"
};

static const unsigned char file100[] = {
#embed "../../docs/diagnostics/unclear-subject.md"
};

static const unsigned char file101[] = {
#embed "../../docs/diagnostics/unconverted-term.md"
};

static const unsigned char file102[] = {
#embed "../../docs/diagnostics/uncounted-thing.md"
};

static const unsigned char file103[] = {
#embed "../../docs/diagnostics/undeclared-parameter.md"
};

static const unsigned char file104[] = {
#embed "../../docs/diagnostics/undeterminable-use.md"
};

static const unsigned char file105[] = {
#embed "../../docs/diagnostics/unexpected-plural.md"
};

static const unsigned char file106[] = {
#embed "../../docs/diagnostics/unexpected-sound.md"
};

static const unsigned char file107[] = {
#embed "../../docs/diagnostics/unexpected-text.md"
};

static const unsigned char file108[] = {
#embed "../../docs/diagnostics/unknown-argument.md"
};

static const unsigned char file109[] = {
#embed "../../docs/diagnostics/unknown-attribute.md"
};

static const unsigned char file110[] = {
#embed "../../docs/diagnostics/unknown-case.md"
};

static const unsigned char file111[] = {
#embed "../../docs/diagnostics/unknown-code.md"
};

static const unsigned char file112[] = {
#embed "../../docs/diagnostics/unknown-element.md"
};

static const unsigned char file113[] = {
#embed "../../docs/diagnostics/unknown-function.md"
};

static const unsigned char file114[] = {
#embed "../../docs/diagnostics/unknown-message.md"
};

static const unsigned char file115[] = {
#embed "../../docs/diagnostics/unknown-option.md"
};

static const unsigned char file116[] = {
#embed "../../docs/diagnostics/unknown-point-of-view.md"
};

static const unsigned char file117[] = {
#embed "../../docs/diagnostics/unknown-suppression.md"
};

static const unsigned char file118[] = {
#embed "../../docs/diagnostics/unknown-term.md"
};

static const unsigned char file119[] = {
#embed "../../docs/diagnostics/unmatched-verb-part.md"
};

static const unsigned char file120[] = {
#embed "../../docs/diagnostics/unreachable-key.md"
};

static const unsigned char file121[] = {
#embed "../../docs/diagnostics/unread-entry.md"
};

static const unsigned char file122[] = {
#embed "../../docs/diagnostics/unresolved-variable.md"
};

static const unsigned char file123[] = {
#embed "../../docs/diagnostics/unused-acceptance.md"
};

static const unsigned char file124[] = {
#embed "../../docs/diagnostics/unused-message.md"
};

static const unsigned char file125[] = {
#embed "../../docs/diagnostics/unused-parameter.md"
};

static const unsigned char file126[] = {
#embed "../../docs/diagnostics/unused-suppression.md"
};

static const unsigned char file127[] = {
#embed "../../docs/diagnostics/unused-term.md"
};

static const unsigned char file128[] = {
#embed "../../docs/diagnostics/unusual-space.md"
};

static const unsigned char file129[] = {
#embed "../../docs/diagnostics/variant-key-mismatch.md"
};

static const unsigned char file130[] = {
#embed "../../docs/diagnostics/word-cycle.md"
};

static const unsigned char file131[] = {
#embed "../../docs/diagnostics/wrong-agreement.md"
};

static const unsigned char file132[] = {
#embed "../../docs/diagnostics/wrong-article.md"
};

static const unsigned char file133[] = {
#embed "../../docs/diagnostics/wrong-number.md"
};

static const unsigned char file134[] = {
#embed "../../docs/diagnostics/wrong-parameter-type.md"
};

static const unsigned char file135[] = {
#embed "../../docs/diagnostics/wrong-part-of-speech.md"
};

static const unsigned char file136[] = {
#embed "../../docs/diagnostics/wrong-verb-form.md"
};

static const unsigned char file137[] = {
#embed "../../docs/diagnostics/xml-doctype.md"
};

static const unsigned char file138[] = {
#embed "../../docs/diagnostics/xml-encoding.md"
};

static const unsigned char file139[] = {
#embed "../../docs/diagnostics/xml-entity.md"
};

static const unsigned char file140[] = {
#embed "../../docs/diagnostics/xml-limit.md"
};

static const unsigned char file141[] = {
#embed "../../docs/diagnostics/xml-syntax.md"
};

static const unsigned char file142[] = {
#embed "../../docs/dictionary-format.md"
};

static const unsigned char file143[] = {
#embed "../../docs/import.md"
};

static const unsigned char file144[] = {
#embed "../../docs/message-format.md"
};

static const unsigned char file145[] = {
#embed "../../docs/message-functions.md"
};

static const unsigned char file146[] = {
#embed "../../docs/prose.md"
};

static const EmbeddedFile files[] = {
    {"Examples/scenarios/breakdown-first.yaml", file0, sizeof file0},
    {"Examples/scenarios/change-of-company.yaml", file1, sizeof file1},
    {"Examples/scenarios/declined-then-claimed.yaml", file2, sizeof file2},
    {"Examples/scenarios/happy-month.yaml", file3, sizeof file3},
    {"Examples/scenarios/last-minute.yaml", file4, sizeof file4},
    {"Examples/scenarios/late-claim.yaml", file5, sizeof file5},
    {"Examples/scenarios/late-review.yaml", file6, sizeof file6},
    {"Examples/scenarios/mixed-readers.yaml", file7, sizeof file7},
    {"Examples/scenarios/month-rolled-up.yaml", file8, sizeof file8},
    {"Examples/scenarios/new-commitment.yaml", file9, sizeof file9},
    {"Examples/scenarios/opened-by-mistake.yaml", file10, sizeof file10},
    {"Examples/scenarios/people-and-levels.yaml", file11, sizeof file11},
    {"Examples/scenarios/release-and-insurance.yaml", file12, sizeof file12},
    {"Examples/scenarios/revise-and-resubmit.yaml", file13, sizeof file13},
    {"Examples/scenarios/schedule-read-again.yaml", file14, sizeof file14},
    {"Examples/scenarios/several-contacts.yaml", file15, sizeof file15},
    {"Examples/scenarios/two-trades-early-approval.yaml", file16, sizeof file16},
    {"Examples/scenarios/yen-and-units.yaml", file17, sizeof file17},
    {"docs/authoring.md", file18, sizeof file18},
    {"docs/command-line.md", file19, sizeof file19},
    {"docs/diagnostics/abbreviation-not-introduced.md", file20, sizeof file20},
    {"docs/diagnostics/ambiguous-term.md", file21, sizeof file21},
    {"docs/diagnostics/bad-attribute-value.md", file22, sizeof file22},
    {"docs/diagnostics/bad-configuration.md", file23, sizeof file23},
    {"docs/diagnostics/bad-example.md", file24, sizeof file24},
    {"docs/diagnostics/bad-form.md", file25, sizeof file25},
    {"docs/diagnostics/bad-function-operand.md", file26, sizeof file26},
    {"docs/diagnostics/bad-import.md", file27, sizeof file27},
    {"docs/diagnostics/bad-operand.md", file28, sizeof file28},
    {"docs/diagnostics/bad-option-value.md", file29, sizeof file29},
    {"docs/diagnostics/bad-option.md", file30, sizeof file30},
    {"docs/diagnostics/bad-scenario.md", file31, sizeof file31},
    {"docs/diagnostics/bad-selector.md", file32, sizeof file32},
    {"docs/diagnostics/bad-variant-key.md", file33, sizeof file33},
    {"docs/diagnostics/bare-term.md", file34, sizeof file34},
    {"docs/diagnostics/bidi-control.md", file35, sizeof file35},
    {"docs/diagnostics/broken-term.md", file36, sizeof file36},
    {"docs/diagnostics/common-word.md", file37, sizeof file37},
    {"docs/diagnostics/composition-cycle.md", file38, sizeof file38},
    {"docs/diagnostics/composition-too-large.md", file39, sizeof file39},
    {"docs/diagnostics/computed-text.md", file40, sizeof file40},
    {"docs/diagnostics/deprecated-term.md", file41, sizeof file41},
    {"docs/diagnostics/derived-form.md", file42, sizeof file42},
    {"docs/diagnostics/deviating-spelling.md", file43, sizeof file43},
    {"docs/diagnostics/doubled-article.md", file44, sizeof file44},
    {"docs/diagnostics/doubled-word.md", file45, sizeof file45},
    {"docs/diagnostics/duplicate-declaration.md", file46, sizeof file46},
    {"docs/diagnostics/duplicate-definition.md", file47, sizeof file47},
    {"docs/diagnostics/duplicate-option-name.md", file48, sizeof file48},
    {"docs/diagnostics/duplicate-variant.md", file49, sizeof file49},
    {"docs/diagnostics/empty-text.md", file50, sizeof file50},
    {"docs/diagnostics/example-mismatch.md", file51, sizeof file51},
    {"docs/diagnostics/forbidden-term.md", file52, sizeof file52},
    {"docs/diagnostics/foreign-term.md", file53, sizeof file53},
    {"docs/diagnostics/frozen-word.md", file54, sizeof file54},
    {"docs/diagnostics/glued-letters.md", file55, sizeof file55},
    {"docs/diagnostics/hidden-message.md", file56, sizeof file56},
    {"docs/diagnostics/hidden-term.md", file57, sizeof file57},
    {"docs/diagnostics/inconsistent-term.md", file58, sizeof file58},
    {"docs/diagnostics/introduce-in-declaration.md", file59, sizeof file59},
    {"docs/diagnostics/literal-agreement.md", file60, sizeof file60},
    {"docs/diagnostics/literal-article.md", file61, sizeof file61},
    {"docs/diagnostics/literal-term.md", file62, sizeof file62},
    {"docs/diagnostics/literal-variable.md", file63, sizeof file63},
    {"docs/diagnostics/locale-spelling.md", file64, sizeof file64},
    {"docs/diagnostics/long-rendering.md", file65, sizeof file65},
    {"docs/diagnostics/look-alike.md", file66, sizeof file66},
    {"docs/diagnostics/malformed-line.md", file67, sizeof file67},
    {"docs/diagnostics/misplaced-space.md", file68, sizeof file68},
    {"docs/diagnostics/missing-abbreviation.md", file69, sizeof file69},
    {"docs/diagnostics/missing-attribute.md", file70, sizeof file70},
    {"docs/diagnostics/missing-count.md", file71, sizeof file71},
    {"docs/diagnostics/missing-counted-phrase.md", file72, sizeof file72},
    {"docs/diagnostics/missing-element.md", file73, sizeof file73},
    {"docs/diagnostics/missing-fallback-variant.md", file74, sizeof file74},
    {"docs/diagnostics/missing-form.md", file75, sizeof file75},
    {"docs/diagnostics/missing-selector-annotation.md", file76, sizeof file76},
    {"docs/diagnostics/mistaken-form.md", file77, sizeof file77},
    {"docs/diagnostics/mixed-spelling.md", file78, sizeof file78},
    {"docs/diagnostics/no-article.md", file79, sizeof file79},
    {"docs/diagnostics/not-a-dictionary.md", file80, sizeof file80},
    {"docs/diagnostics/open-markup.md", file81, sizeof file81},
    {"docs/diagnostics/option-conflict.md", file82, sizeof file82},
    {"docs/diagnostics/option-not-literal.md", file83, sizeof file83},
    {"docs/diagnostics/parameter-mismatch.md", file84, sizeof file84},
    {"docs/diagnostics/part-of-speech-mismatch.md", file85, sizeof file85},
    {"docs/diagnostics/point-of-view-cycle.md", file86, sizeof file86},
    {"docs/diagnostics/possible-term.md", file87, sizeof file87},
    {"docs/diagnostics/renamed-identifier.md", file88, sizeof file88},
    {"docs/diagnostics/repeated-element.md", file89, sizeof file89},
    {"docs/diagnostics/repeated-entry.md", file90, sizeof file90},
    {"docs/diagnostics/repeated-word.md", file91, sizeof file91},
    {"docs/diagnostics/shared-abbreviation.md", file92, sizeof file92},
    {"docs/diagnostics/shared-word.md", file93, sizeof file93},
    {"docs/diagnostics/small-start.md", file94, sizeof file94},
    {"docs/diagnostics/stale-abbreviation.md", file95, sizeof file95},
    {"docs/diagnostics/syntax-error.md", file96, sizeof file96},
    {"docs/diagnostics/term-casing.md", file97, sizeof file97},
    {"docs/diagnostics/unacceptable-code.md", file98, sizeof file98},
    {"docs/diagnostics/uncertain-agreement.md", file99, sizeof file99},
    {"docs/diagnostics/unclear-subject.md", file100, sizeof file100},
    {"docs/diagnostics/unconverted-term.md", file101, sizeof file101},
    {"docs/diagnostics/uncounted-thing.md", file102, sizeof file102},
    {"docs/diagnostics/undeclared-parameter.md", file103, sizeof file103},
    {"docs/diagnostics/undeterminable-use.md", file104, sizeof file104},
    {"docs/diagnostics/unexpected-plural.md", file105, sizeof file105},
    {"docs/diagnostics/unexpected-sound.md", file106, sizeof file106},
    {"docs/diagnostics/unexpected-text.md", file107, sizeof file107},
    {"docs/diagnostics/unknown-argument.md", file108, sizeof file108},
    {"docs/diagnostics/unknown-attribute.md", file109, sizeof file109},
    {"docs/diagnostics/unknown-case.md", file110, sizeof file110},
    {"docs/diagnostics/unknown-code.md", file111, sizeof file111},
    {"docs/diagnostics/unknown-element.md", file112, sizeof file112},
    {"docs/diagnostics/unknown-function.md", file113, sizeof file113},
    {"docs/diagnostics/unknown-message.md", file114, sizeof file114},
    {"docs/diagnostics/unknown-option.md", file115, sizeof file115},
    {"docs/diagnostics/unknown-point-of-view.md", file116, sizeof file116},
    {"docs/diagnostics/unknown-suppression.md", file117, sizeof file117},
    {"docs/diagnostics/unknown-term.md", file118, sizeof file118},
    {"docs/diagnostics/unmatched-verb-part.md", file119, sizeof file119},
    {"docs/diagnostics/unreachable-key.md", file120, sizeof file120},
    {"docs/diagnostics/unread-entry.md", file121, sizeof file121},
    {"docs/diagnostics/unresolved-variable.md", file122, sizeof file122},
    {"docs/diagnostics/unused-acceptance.md", file123, sizeof file123},
    {"docs/diagnostics/unused-message.md", file124, sizeof file124},
    {"docs/diagnostics/unused-parameter.md", file125, sizeof file125},
    {"docs/diagnostics/unused-suppression.md", file126, sizeof file126},
    {"docs/diagnostics/unused-term.md", file127, sizeof file127},
    {"docs/diagnostics/unusual-space.md", file128, sizeof file128},
    {"docs/diagnostics/variant-key-mismatch.md", file129, sizeof file129},
    {"docs/diagnostics/word-cycle.md", file130, sizeof file130},
    {"docs/diagnostics/wrong-agreement.md", file131, sizeof file131},
    {"docs/diagnostics/wrong-article.md", file132, sizeof file132},
    {"docs/diagnostics/wrong-number.md", file133, sizeof file133},
    {"docs/diagnostics/wrong-parameter-type.md", file134, sizeof file134},
    {"docs/diagnostics/wrong-part-of-speech.md", file135, sizeof file135},
    {"docs/diagnostics/wrong-verb-form.md", file136, sizeof file136},
    {"docs/diagnostics/xml-doctype.md", file137, sizeof file137},
    {"docs/diagnostics/xml-encoding.md", file138, sizeof file138},
    {"docs/diagnostics/xml-entity.md", file139, sizeof file139},
    {"docs/diagnostics/xml-limit.md", file140, sizeof file140},
    {"docs/diagnostics/xml-syntax.md", file141, sizeof file141},
    {"docs/dictionary-format.md", file142, sizeof file142},
    {"docs/import.md", file143, sizeof file143},
    {"docs/message-format.md", file144, sizeof file144},
    {"docs/message-functions.md", file145, sizeof file145},
    {"docs/prose.md", file146, sizeof file146},
};

static const size_t file_count = sizeof files / sizeof files[0];

size_t tool_file_count(void) { return file_count; }

EmbeddedFile tool_file(size_t index) {
  EmbeddedFile none = {NULL, NULL, 0};
  return index < file_count ? files[index] : none;
}
