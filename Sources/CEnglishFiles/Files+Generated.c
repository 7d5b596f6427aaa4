// Written by Scripts/embed. Do not edit.
#include "CEnglishFiles.h"

// #embed came with C23; clang has it in all of its modes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../words/en/common-words.txt"
};

static const unsigned char file1[] = {
#embed "../../words/en/fixed-expressions.txt"
};

static const unsigned char file2[] = {
#embed "../../words/en/irregular-verbs.txt"
};

static const unsigned char file3[] = {
#embed "../../words/en/of-phrases.txt"
};

static const unsigned char file4[] = {
#embed "../../words/en/plural-slips.txt"
};

static const unsigned char file5[] = {
#embed "../../words/en/spellings.txt"
};

static const unsigned char file6[] = {
#embed "../../words/en/verb-nouns.txt"
};

static const unsigned char file7[] = {
#embed "../../words/en/wide-verbs.txt"
};

static const unsigned char file8[] = {
#embed "../../words/en/wide-words.txt"
};

static const EmbeddedFile files[] = {
    {"words/en/common-words.txt", file0, sizeof file0},
    {"words/en/fixed-expressions.txt", file1, sizeof file1},
    {"words/en/irregular-verbs.txt", file2, sizeof file2},
    {"words/en/of-phrases.txt", file3, sizeof file3},
    {"words/en/plural-slips.txt", file4, sizeof file4},
    {"words/en/spellings.txt", file5, sizeof file5},
    {"words/en/verb-nouns.txt", file6, sizeof file6},
    {"words/en/wide-verbs.txt", file7, sizeof file7},
    {"words/en/wide-words.txt", file8, sizeof file8},
};

static const size_t file_count = sizeof files / sizeof files[0];

size_t english_file_count(void) { return file_count; }

EmbeddedFile english_file(size_t index) {
  EmbeddedFile none = {NULL, NULL, 0};
  return index < file_count ? files[index] : none;
}
