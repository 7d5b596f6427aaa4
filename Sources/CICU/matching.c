#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "CICU.h"
#include "support.h"

// What is finer than the word break classes, or differs from them.
static int32_t special_class(UChar32 point) {
  switch (point) {
    case '\'':
    case 0x02BC:  // The modifier letter.
    case 0x2019:
    case 0xFF07:
      return CICU_WORD_APOSTROPHE;
    case '-':
    case 0x2010:
    case 0x2011:
    case 0xFE63:
    case 0xFF0D:
      return CICU_WORD_HYPHEN;
    case '\t':
    case 0x200B:  // No width, but a place to break.
      return CICU_WORD_SPACE;
    case '\n':
    case '\r':
    case 0x0B:
    case 0x0C:
    case 0x85:
    case 0x2028:
      return CICU_WORD_LINE_BREAK;
    default:
      return -1;
  }
}

static bool is_letter(UChar32 point) {
  return (U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_NL_MASK)) != 0;
}

static int32_t word_class(UChar32 point) {
  int32_t special = special_class(point);
  if (special >= 0) return special;
  if (u_charType(point) == U_SPACE_SEPARATOR) return CICU_WORD_SPACE;
  switch (u_getIntPropertyValue(point, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
    case U_WB_HEBREW_LETTER:
    case U_WB_KATAKANA:
      return CICU_WORD_LETTER;
    case U_WB_NUMERIC:
      return CICU_WORD_NUMERIC;
    case U_WB_EXTENDNUMLET:
      return CICU_WORD_CONNECTOR;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
      return u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
                 u_charType(point) == U_FORMAT_CHAR
               ? CICU_WORD_IGNORABLE
               : CICU_WORD_MARK;
    case U_WB_MIDLETTER:
      return CICU_WORD_MID_LETTER;
    case U_WB_MIDNUM:
      return CICU_WORD_MID_NUMBER;
    case U_WB_MIDNUMLET:
      return CICU_WORD_MID_BOTH;
    default:
      return is_letter(point) ? CICU_WORD_ALONE : CICU_WORD_OTHER;
  }
}

void cicu_fold(uint32_t scalar, cicu_folding *out) {
  UChar32 point = (UChar32)scalar;
  UErrorCode status = U_ZERO_ERROR;
  UChar units[2], folded[16], decomposed[32];
  int32_t length = 0, written = 0;
  U16_APPEND_UNSAFE(units, length, point);
  out->word_class = (uint8_t)word_class(point);
  out->count = 0;
  length = u_strFoldCase(folded, 16, units, length, U_FOLD_CASE_DEFAULT, &status);
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  if (U_SUCCESS(status)) {
    written = unorm2_normalize(nfd, folded, length, decomposed, 32, &status);
  }
  for (int32_t index = 0; U_SUCCESS(status) && index < written && out->count < 4;) {
    U16_NEXT(decomposed, index, written, point);
    out->folded[out->count] = (uint32_t)point;
    out->combining_classes[out->count] = u_getCombiningClass(point);
    out->count += 1;
  }
  if (out->count > 0) return;
  out->folded[0] = scalar;
  out->combining_classes[0] = 0;
  out->count = 1;
}
