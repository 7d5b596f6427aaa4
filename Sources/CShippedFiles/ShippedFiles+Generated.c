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
#embed "../../dictionaries/en/base.help.messages.xml"
};

static const unsigned char file8[] = {
#embed "../../dictionaries/en/base.invitation.messages.xml"
};

static const unsigned char file9[] = {
#embed "../../dictionaries/en/base.mail.messages.xml"
};

static const unsigned char file10[] = {
#embed "../../dictionaries/en/base.money.xml"
};

static const unsigned char file11[] = {
#embed "../../dictionaries/en/base.parties.xml"
};

static const unsigned char file12[] = {
#embed "../../dictionaries/en/base.permission.messages.xml"
};

static const unsigned char file13[] = {
#embed "../../dictionaries/en/base.status.messages.xml"
};

static const unsigned char file14[] = {
#embed "../../dictionaries/en/base.statuses.xml"
};

static const unsigned char file15[] = {
#embed "../../dictionaries/en/owner.xml"
};

static const unsigned char file16[] = {
#embed "../../dictionaries/en/specialty-contractor.xml"
};

static const unsigned char file17[] = {
#embed "../../dictionaries/points-of-view.xml"
};

static const unsigned char file18[] = {
#embed "../../docs/diagnostics/xml-doctype.md"
};

static const unsigned char file19[] = {
#embed "../../docs/diagnostics/xml-encoding.md"
};

static const unsigned char file20[] = {
#embed "../../docs/diagnostics/xml-entity.md"
};

static const unsigned char file21[] = {
#embed "../../docs/diagnostics/xml-limit.md"
};

static const unsigned char file22[] = {
#embed "../../docs/diagnostics/xml-syntax.md"
};

static const ShippedFile files[] = {
    {"dictionaries/en-001/base.xml", file0, sizeof file0},
    {"dictionaries/en-AU/base.xml", file1, sizeof file1},
    {"dictionaries/en-CA/base.xml", file2, sizeof file2},
    {"dictionaries/en-GB/base.xml", file3, sizeof file3},
    {"dictionaries/en/base.actions.xml", file4, sizeof file4},
    {"dictionaries/en/base.claims.xml", file5, sizeof file5},
    {"dictionaries/en/base.contracts.xml", file6, sizeof file6},
    {"dictionaries/en/base.help.messages.xml", file7, sizeof file7},
    {"dictionaries/en/base.invitation.messages.xml", file8, sizeof file8},
    {"dictionaries/en/base.mail.messages.xml", file9, sizeof file9},
    {"dictionaries/en/base.money.xml", file10, sizeof file10},
    {"dictionaries/en/base.parties.xml", file11, sizeof file11},
    {"dictionaries/en/base.permission.messages.xml", file12, sizeof file12},
    {"dictionaries/en/base.status.messages.xml", file13, sizeof file13},
    {"dictionaries/en/base.statuses.xml", file14, sizeof file14},
    {"dictionaries/en/owner.xml", file15, sizeof file15},
    {"dictionaries/en/specialty-contractor.xml", file16, sizeof file16},
    {"dictionaries/points-of-view.xml", file17, sizeof file17},
    {"docs/diagnostics/xml-doctype.md", file18, sizeof file18},
    {"docs/diagnostics/xml-encoding.md", file19, sizeof file19},
    {"docs/diagnostics/xml-entity.md", file20, sizeof file20},
    {"docs/diagnostics/xml-limit.md", file21, sizeof file21},
    {"docs/diagnostics/xml-syntax.md", file22, sizeof file22},
};

static const size_t file_count = sizeof files / sizeof files[0];

size_t shipped_file_count(void) { return file_count; }

ShippedFile shipped_file(size_t index) {
  ShippedFile none = {NULL, NULL, 0};
  return index < file_count ? files[index] : none;
}
