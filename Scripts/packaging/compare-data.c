// Prints what ICU says through Sources/CICU, for all locales: one line for each answer. Two programs that have different
// data can so be compared.

#include <stdio.h>
#include <string.h>
#include <unicode/uloc.h>

#include "CICU.h"

#define COUNT(array) (sizeof(array) / sizeof(array[0]))
enum { CAPACITY = 4096 };

static const char *locale;

static void say(const char *what, const char *of, const char *out, int32_t length) {
  if (length > CAPACITY) length = CAPACITY;
  printf("%s\t%s\t%s\t", locale, what, of);
  if (length < 0) puts("refused");
  else printf("%.*s\n", (int)length, out);
}

static void say_numbers(void) {
  static const char *const skeletons[] = {
    "", "percent", ".00", "scientific", "compact-short", "compact-long", "sign-always", "currency/EUR",
    "currency/USD unit-width-narrow", "currency/JPY unit-width-full-name", "currency/XAF unit-width-iso-code",
    "currency/CHF sign-accounting", "currency/INR compact-short", "unit/kilometer unit-width-full-name",
    "unit/square-meter", "unit/kilowatt-hour unit-width-narrow", "unit/liter per-measure-unit/duration-hour",
    "integer-width/+000 group-off", "numbering-system/arab", "numbering-system/hanidec",
  };
  static const char *const numbers[] = {"0", "1", "2", "5", "21", "1.50", "-1234567.891", "12345678901234567890"};
  for (size_t i = 0; i < COUNT(skeletons); i++) {
    cicu_number_formatter *formatter = cicu_number_formatter_open(locale, skeletons[i]);
    for (size_t j = 0; j < COUNT(numbers); j++) {
      char out[CAPACITY];
      int32_t length = -1;
      if (formatter) {
        length = cicu_number_format(formatter, numbers[j], (int32_t)strlen(numbers[j]), out, NULL, CAPACITY);
      }
      say("number", skeletons[i], out, length);
    }
    if (formatter) cicu_number_formatter_close(formatter);
  }
}

static void say_plurals(bool ordinal) {
  char out[CAPACITY];
  const char *what = ordinal ? "ordinal" : "plural";
  say(what, "rules", out, cicu_plural_rules_text(locale, ordinal, out, CAPACITY));
  cicu_plural_rules *rules = cicu_plural_rules_open(locale, ordinal);
  cicu_number_formatter *formatter = cicu_number_formatter_open(locale, "");
  for (int number = 0; rules && formatter && number < 130; number++) {
    int32_t length = snprintf(out, CAPACITY, "%d", number);
    int32_t category = cicu_plural_select(rules, formatter, out, length);
    printf("%s\t%s\t%d\t%d\n", locale, what, number, category);
  }
  if (rules) cicu_plural_rules_close(rules);
  if (formatter) cicu_number_formatter_close(formatter);
}

static void say_symbols(const cicu_date_formatter *formatter, const char *calendar) {
  for (int kind = CICU_SYMBOL_MONTH_WIDE; kind <= CICU_SYMBOL_DAY_PERIOD; kind++) {
    for (int32_t index = 0; index < 13; index++) {
      char out[CAPACITY];
      say("symbol", calendar, out, cicu_date_symbol(formatter, kind, index, out, CAPACITY));
    }
  }
}

static void say_dates(void) {
  static const char *const calendars[] = {
    NULL, "gregorian", "buddhist", "chinese", "coptic", "dangi", "ethiopic", "hebrew", "indian", "islamic-civil",
    "iso8601", "japanese", "persian", "roc",
  };
  static const char *const skeletons[] = {
    "yMMMMEEEEd", "yMd", "GyMMMd", "yQQQ", "jms", "yMMMdjmszzzz", "EEEBhm", "Hmz", "yMdVVVV", "MMMd", "yw",
  };
  static const char *const zones[] = {"UTC", "Australia/Sydney", "America/New_York", "Asia/Kolkata"};
  for (size_t i = 0; i < COUNT(calendars); i++) {
    const char *calendar = calendars[i] ? calendars[i] : "own";
    for (size_t j = 0; j < COUNT(skeletons); j++) {
      // Other calendars share most of what they print.
      if (i > 1 && j % 4 != 0) continue;
      const char *zone = zones[j % COUNT(zones)];
      cicu_date_formatter *formatter = cicu_date_formatter_open(locale, calendars[i], skeletons[j], zone);
      char out[CAPACITY];
      if (!formatter) {
        say("date", skeletons[j], out, -1);
        continue;
      }
      say("pattern", calendar, out, cicu_date_pattern(formatter, out, CAPACITY));
      static const double moments[] = {0, 1793491200000, -62135596800000};
      for (size_t k = 0; k < COUNT(moments); k++) {
        say("date", skeletons[j], out, cicu_date_format(formatter, moments[k], out, NULL, CAPACITY));
      }
      if (j == 0) say_symbols(formatter, calendar);
      cicu_date_formatter_close(formatter);
    }
  }
}

static void say_lists(void) {
  for (int is_or = 0; is_or < 2; is_or++) {
    cicu_list_formatter *formatter = cicu_list_formatter_open(locale, is_or);
    for (int32_t count = 1; formatter && count < 5; count++) {
      static const int32_t lengths[] = {1, 1, 1, 1};
      int32_t starts[4];
      char out[CAPACITY];
      int32_t length = cicu_list_format(formatter, "aiou", lengths, count, out, CAPACITY, starts);
      say("list", is_or ? "or" : "and", out, length);
    }
    if (formatter) cicu_list_formatter_close(formatter);
  }
}

static void say_text(void) {
  static const char text[] = "ijssel İstanbul ΑΣ όλος straße ﬁn i̇ l'été งาน 報告 dž o’neill";
  for (int kind = CICU_CASE_UPPER; kind <= CICU_CASE_FOLD; kind++) {
    char out[CAPACITY];
    int32_t length = (int32_t)strlen(text);
    say("case", "", out, cicu_change_case(locale, kind, text, length, out, CAPACITY));
  }
}

static void say_all(const char *tag) {
  char out[CAPACITY];
  locale = tag;
  say("canonical", "", out, cicu_locale_canonical(tag, out, CAPACITY));
  say("maximized", "", out, cicu_locale_maximized(tag, out, CAPACITY));
  printf("%s\tright to left\t\t%d\n", tag, cicu_locale_is_right_to_left(tag));
  say_numbers();
  say_plurals(false);
  say_plurals(true);
  say_dates();
  say_lists();
  say_text();
}

static void say_parent(void *context, const char *child, const char *parent) {
  (void)context;
  printf("%s\tparent\t\t%s\n", child, parent);
}

int main(void) {
  static const char *const others[] = {
    "und", "xx", "en-DE", "zh-Hant-MY", "sr-Cyrl-XK", "iw-IL", "sh", "ar-u-nu-native", "ta-u-nu-traditio",
    "zh-u-nu-finance", "ja-JP-u-ca-japanese", "he-u-ca-hebrew", "th-u-ca-buddhist-nu-thai", "de-u-cu-chf",
  };
  cicu_locale_each_parent(say_parent, NULL);
  for (int32_t i = 0; i < uloc_countAvailable(); i++) {
    UErrorCode status = U_ZERO_ERROR;
    char tag[ULOC_FULLNAME_CAPACITY];
    uloc_toLanguageTag(uloc_getAvailable(i), tag, sizeof tag, false, &status);
    if (U_SUCCESS(status)) say_all(tag);
  }
  for (size_t i = 0; i < COUNT(others); i++) say_all(others[i]);
  return 0;
}
