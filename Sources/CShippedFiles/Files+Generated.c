// Written by Scripts/embed. Do not edit.
#include "CShippedFiles.h"

// #embed came with C23; clang has it in all of its modes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../dictionaries/en-001/base.xml"
};

static const unsigned char file1[] = {
#embed "../../dictionaries/en-AU/base.xml"
};

static const unsigned char file2[] = {
#embed "../../dictionaries/en-CA/base.xml"
};

static const unsigned char file3[] = {
#embed "../../dictionaries/en-GB/base.xml"
};

static const unsigned char file4[] = {
#embed "../../dictionaries/en/base.actions.xml"
};

static const unsigned char file5[] = {
#embed "../../dictionaries/en/base.claims.xml"
};

static const unsigned char file6[] = {
#embed "../../dictionaries/en/base.contracts.xml"
};

static const unsigned char file7[] = {
#embed "../../dictionaries/en/base.guide.messages.xml"
};

static const unsigned char file8[] = {
#embed "../../dictionaries/en/base.help.messages.xml"
};

static const unsigned char file9[] = {
#embed "../../dictionaries/en/base.invitation.messages.xml"
};

static const unsigned char file10[] = {
#embed "../../dictionaries/en/base.mail.messages.xml"
};

static const unsigned char file11[] = {
#embed "../../dictionaries/en/base.matrix.messages.xml"
};

static const unsigned char file12[] = {
#embed "../../dictionaries/en/base.money.xml"
};

static const unsigned char file13[] = {
#embed "../../dictionaries/en/base.notification.messages.xml"
};

static const unsigned char file14[] = {
#embed "../../dictionaries/en/base.parties.xml"
};

static const unsigned char file15[] = {
#embed "../../dictionaries/en/base.people.messages.xml"
};

static const unsigned char file16[] = {
#embed "../../dictionaries/en/base.period.messages.xml"
};

static const unsigned char file17[] = {
#embed "../../dictionaries/en/base.permission.messages.xml"
};

static const unsigned char file18[] = {
#embed "../../dictionaries/en/base.report.messages.xml"
};

static const unsigned char file19[] = {
#embed "../../dictionaries/en/base.status.messages.xml"
};

static const unsigned char file20[] = {
#embed "../../dictionaries/en/base.statuses.xml"
};

static const unsigned char file21[] = {
#embed "../../dictionaries/en/base.upstream.messages.xml"
};

static const unsigned char file22[] = {
#embed "../../dictionaries/en/base.workflow.messages.xml"
};

static const unsigned char file23[] = {
#embed "../../dictionaries/en/base.workflow.xml"
};

static const unsigned char file24[] = {
#embed "../../dictionaries/en/owner.xml"
};

static const unsigned char file25[] = {
#embed "../../dictionaries/en/specialty-contractor.xml"
};

static const unsigned char file26[] = {
#embed "../../dictionaries/points-of-view.xml"
};

static const EmbeddedFile files[] = {
    {"dictionaries/en-001/base.xml", file0, sizeof file0},
    {"dictionaries/en-AU/base.xml", file1, sizeof file1},
    {"dictionaries/en-CA/base.xml", file2, sizeof file2},
    {"dictionaries/en-GB/base.xml", file3, sizeof file3},
    {"dictionaries/en/base.actions.xml", file4, sizeof file4},
    {"dictionaries/en/base.claims.xml", file5, sizeof file5},
    {"dictionaries/en/base.contracts.xml", file6, sizeof file6},
    {"dictionaries/en/base.guide.messages.xml", file7, sizeof file7},
    {"dictionaries/en/base.help.messages.xml", file8, sizeof file8},
    {"dictionaries/en/base.invitation.messages.xml", file9, sizeof file9},
    {"dictionaries/en/base.mail.messages.xml", file10, sizeof file10},
    {"dictionaries/en/base.matrix.messages.xml", file11, sizeof file11},
    {"dictionaries/en/base.money.xml", file12, sizeof file12},
    {"dictionaries/en/base.notification.messages.xml", file13, sizeof file13},
    {"dictionaries/en/base.parties.xml", file14, sizeof file14},
    {"dictionaries/en/base.people.messages.xml", file15, sizeof file15},
    {"dictionaries/en/base.period.messages.xml", file16, sizeof file16},
    {"dictionaries/en/base.permission.messages.xml", file17, sizeof file17},
    {"dictionaries/en/base.report.messages.xml", file18, sizeof file18},
    {"dictionaries/en/base.status.messages.xml", file19, sizeof file19},
    {"dictionaries/en/base.statuses.xml", file20, sizeof file20},
    {"dictionaries/en/base.upstream.messages.xml", file21, sizeof file21},
    {"dictionaries/en/base.workflow.messages.xml", file22, sizeof file22},
    {"dictionaries/en/base.workflow.xml", file23, sizeof file23},
    {"dictionaries/en/owner.xml", file24, sizeof file24},
    {"dictionaries/en/specialty-contractor.xml", file25, sizeof file25},
    {"dictionaries/points-of-view.xml", file26, sizeof file26},
};

static const size_t file_count = sizeof files / sizeof files[0];

size_t shipped_file_count(void) { return file_count; }

EmbeddedFile shipped_file(size_t index) {
  EmbeddedFile none = {NULL, NULL, 0};
  return index < file_count ? files[index] : none;
}
