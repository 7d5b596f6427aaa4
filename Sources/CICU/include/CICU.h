#ifndef CICU_H
#define CICU_H

// The part of ICU that this package needs, without a type of ICU.
//
// Text comes in and goes out as UTF-8 with a length in bytes; nothing is terminated by a zero,
// except locales, skeletons and time zones, which are zero-terminated ASCII. Locales are BCP 47
// tags. A function that writes text returns the length it needs, which may be more than
// `capacity` (nothing useful is written then, so call again with more), or -1 where ICU refuses.

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Locales

// Writes the canonical form of a well-formed tag.
int32_t cicu_locale_canonical(const char *tag, char *out, int32_t capacity);

// Writes the tag with the likely script and region added.
int32_t cicu_locale_maximized(const char *tag, char *out, int32_t capacity);

// Whether the locale is written from right to left.
bool cicu_locale_is_right_to_left(const char *tag);

// Calls `visit` for every child whose parent is not simply its own truncation. Names have
// underscores, as in ICU's data; the root is "root".
void cicu_locale_each_parent(
  void (*visit)(void *context, const char *child, const char *parent),
  void *context
);

// Whether ISO 639 or CLDR has the language, and as no old one.
bool cicu_locale_has_language(const char *code);

// Whether ISO 3166 or CLDR has the region, and as no old one.
bool cicu_locale_has_region(const char *code);

// Writes the code that has replaced `code` of `kind`, "language" or "territory"; of several the
// first. -1 where none has.
int32_t cicu_locale_alias(const char *kind, const char *code, char *out, int32_t capacity);

// Calls `visit` for the languages of ISO 639, each with its English name.
void cicu_locale_each_language(
  void (*visit)(void *context, const char *code, const char *name),
  void *context
);

// MARK: Numbers

typedef struct cicu_number_formatter cicu_number_formatter;

// The field to which a byte of a printed number belongs.
enum cicu_number_field {
  CICU_NUMBER_LITERAL = 0,
  CICU_NUMBER_INTEGER = 1,
  CICU_NUMBER_FRACTION = 2,
  CICU_NUMBER_DECIMAL = 3,
  CICU_NUMBER_EXPONENT_SYMBOL = 4,
  CICU_NUMBER_EXPONENT_SIGN = 5,
  CICU_NUMBER_EXPONENT = 6,
  CICU_NUMBER_GROUP = 7,
  CICU_NUMBER_CURRENCY = 8,
  CICU_NUMBER_PERCENT = 9,
  CICU_NUMBER_PER_MILLE = 10,
  CICU_NUMBER_SIGN = 11,
  CICU_NUMBER_UNIT = 12,
  CICU_NUMBER_COMPACT = 13,
};

// A formatter for a number skeleton; NULL where the skeleton makes no sense. Safe to share
// between threads.
cicu_number_formatter *cicu_number_formatter_open(const char *locale, const char *skeleton);
void cicu_number_formatter_close(cicu_number_formatter *formatter);

// How many digits after the point sums of a currency have; -1 where no currency has this code.
int32_t cicu_currency_digits(const char *code);


// Prints a decimal such as "-12.50". `fields` takes one field for each byte; it may be NULL.
int32_t cicu_number_format(
  const cicu_number_formatter *formatter,
  const char *decimal,
  int32_t length,
  char *out,
  uint8_t *fields,
  int32_t capacity
);

// MARK: Plural rules

typedef struct cicu_plural_rules cicu_plural_rules;

// Safe to share between threads.
cicu_plural_rules *cicu_plural_rules_open(const char *locale, bool ordinal);
void cicu_plural_rules_close(cicu_plural_rules *rules);

// The category of the number as `formatter` prints it: zero, one, two, few, many, other from 0 to
// 5; -1 where ICU refuses.
int32_t cicu_plural_select(
  const cicu_plural_rules *rules,
  const cicu_number_formatter *formatter,
  const char *decimal,
  int32_t length
);

// Writes the rules as CLDR states them, without samples: a line for each category, as
// "one: i = 1 and v = 0". Nothing for a locale that tells no categories apart.
int32_t cicu_plural_rules_text(const char *locale, bool ordinal, char *out, int32_t capacity);

// MARK: Dates

typedef struct cicu_date_formatter cicu_date_formatter;

// The field to which a byte of a printed date belongs.
enum cicu_date_field {
  CICU_DATE_LITERAL = 0,
  CICU_DATE_ERA = 1,
  CICU_DATE_YEAR = 2,
  CICU_DATE_MONTH = 3,
  CICU_DATE_DAY = 4,
  CICU_DATE_WEEKDAY = 5,
  CICU_DATE_DAY_PERIOD = 6,
  CICU_DATE_HOUR = 7,
  CICU_DATE_MINUTE = 8,
  CICU_DATE_SECOND = 9,
  CICU_DATE_FRACTION = 10,
  CICU_DATE_TIME_ZONE = 11,
};

// A formatter for a skeleton of date fields; `calendar` may be NULL. For one thread at a time.
cicu_date_formatter *cicu_date_formatter_open(
  const char *locale,
  const char *calendar,
  const char *skeleton,
  const char *time_zone
);
void cicu_date_formatter_close(cicu_date_formatter *formatter);

// Prints an instant, in milliseconds since 1970.
int32_t cicu_date_format(
  cicu_date_formatter *formatter,
  double milliseconds,
  char *out,
  uint8_t *fields,
  int32_t capacity
);

// Whether the formatter counts years and months as the Gregorian calendar does.
bool cicu_date_is_gregorian(const cicu_date_formatter *formatter);

// Writes the pattern of the formatter, in the letters of CLDR.
int32_t cicu_date_pattern(const cicu_date_formatter *formatter, char *out, int32_t capacity);

// The names that a pattern asks for.
enum cicu_date_symbol {
  CICU_SYMBOL_MONTH_WIDE,
  CICU_SYMBOL_MONTH_SHORT,
  CICU_SYMBOL_MONTH_ALONE_WIDE,
  CICU_SYMBOL_MONTH_ALONE_SHORT,
  CICU_SYMBOL_WEEKDAY_WIDE,
  CICU_SYMBOL_WEEKDAY_SHORT,
  CICU_SYMBOL_WEEKDAY_ALONE_WIDE,
  CICU_SYMBOL_WEEKDAY_ALONE_SHORT,
  CICU_SYMBOL_DAY_PERIOD,
};

// Writes a name; months count from 0, weekdays from 0 for Sunday.
int32_t cicu_date_symbol(
  const cicu_date_formatter *formatter,
  enum cicu_date_symbol kind,
  int32_t index,
  char *out,
  int32_t capacity
);

// Whether ICU knows the time zone.
bool cicu_is_time_zone(const char *identifier);

// A change of the clocks of a time zone.
typedef struct {
  double milliseconds;
  int32_t standard_offset;
  int32_t daylight_offset;
} cicu_transition;

// Finds what the clocks of a zone show at an instant, in milliseconds since 1970, and the first changes after it.
//
// The first of `out` is the instant itself, with what holds then. Returns how many were written, -1 for no zone.
int32_t cicu_transitions(
  const char *identifier,
  double milliseconds,
  double end,
  cicu_transition *out,
  int32_t capacity
);

// MARK: Lists

typedef struct cicu_list_formatter cicu_list_formatter;

// Safe to share between threads.
cicu_list_formatter *cicu_list_formatter_open(const char *locale, bool is_or);
void cicu_list_formatter_close(cicu_list_formatter *formatter);

// Prints a list. `items` holds all items one after the other, `lengths` their bytes. `starts` takes
// for each item the byte at which it begins in `out`.
int32_t cicu_list_format(
  const cicu_list_formatter *formatter,
  const char *items,
  const int32_t *lengths,
  int32_t count,
  char *out,
  int32_t capacity,
  int32_t *starts
);

// MARK: Text

enum cicu_case { CICU_CASE_UPPER, CICU_CASE_LOWER, CICU_CASE_TITLE, CICU_CASE_FOLD };

// Maps the case by the rules of a locale. Titles leave letters after the first of a word alone;
// folding takes no account of the locale.
int32_t cicu_change_case(
  const char *locale,
  enum cicu_case kind,
  const char *text,
  int32_t length,
  char *out,
  int32_t capacity
);

// Whether the text is in normalisation form C.
bool cicu_is_nfc(const char *text, int32_t length);

// Writes the text in normalisation form C.
int32_t cicu_nfc(const char *text, int32_t length, char *out, int32_t capacity);

// The columns that a code point takes in a terminal: 0, 1 or 2.
int32_t cicu_display_width(uint32_t scalar);

// MARK: Matching

// What a code point is to the words of a text: the word break classes of UAX #29, coarser where no
// rule tells them apart, finer for what variants of a term are written with.
enum cicu_word_class {
  CICU_WORD_OTHER = 0,
  CICU_WORD_SPACE = 1,
  CICU_WORD_LINE_BREAK = 2,
  CICU_WORD_HYPHEN = 3,
  CICU_WORD_APOSTROPHE = 4,
  CICU_WORD_MID_LETTER = 5,
  CICU_WORD_MID_NUMBER = 6,
  CICU_WORD_MID_BOTH = 7,
  // Not seen by a reader: soft hyphens, joiners, directional marks, variation selectors.
  CICU_WORD_IGNORABLE = 8,
  // Goes on with the character before it: accents.
  CICU_WORD_MARK = 9,
  CICU_WORD_LETTER = 10,
  CICU_WORD_NUMERIC = 11,
  CICU_WORD_CONNECTOR = 12,
  // A word by itself, because the script writes no spaces: ideographs, Hiragana, Thai.
  CICU_WORD_ALONE = 13,
};

typedef struct {
  uint8_t word_class;
  // The number of code points in `folded`.
  uint8_t count;
  // The code point without differences of case, decomposed: full case folding, then form D.
  uint32_t folded[4];
  // The canonical combining class of each of them.
  uint8_t combining_classes[4];
} cicu_folding;

// What `scalar` is for comparing texts regardless of case and normalisation form.
void cicu_fold(uint32_t scalar, cicu_folding *out);

// MARK: Scripts

// The script of a code point by ISO 15924: "Latn"; "Zyyy" for what all scripts use, "Zinh" for
// marks. It lives as long as the program.
const char *cicu_script(uint32_t scalar);

// Writes what the code point looks like: two that look alike have the same skeleton. UTS #39 §4.
int32_t cicu_skeleton(uint32_t scalar, char *out, int32_t capacity);

// Whether the code point is in general use in identifiers: "Recommended" in UTS #39 §3.1.
bool cicu_is_in_general_use(uint32_t scalar);

#ifdef __cplusplus
}
#endif

#endif
