#ifndef CWORDBITS_H
#define CWORDBITS_H

#include <stdint.h>

#include "CFirstOf.h"

// Which of 64 bytes are in words, or in a class: the one thing of scanning that Swift has no vector instruction for,
// which is to gather the answers of many bytes in the bits of one integer. Words are inline, so that a scan keeps
// everything in registers.

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// A bit for each of 64 bytes, the first the lowest.
typedef struct {
  /// Letters and digits of ASCII, and the low line.
  uint64_t words;

  /// What is not ASCII.
  uint64_t others;
} cword_bits;

#if defined(__SSE2__)

/// The bits of sixteen bytes.
static inline cword_bits cword_bits_of_16(const uint8_t *bytes) {
  const __m128i text = _mm_loadu_si128((const __m128i *)bytes);
  const __m128i small = _mm_or_si128(text, _mm_set1_epi8(0x20));
  // Comparisons are signed: what is sought is moved to the lowest numbers.
  const __m128i letters =
    _mm_cmplt_epi8(_mm_add_epi8(small, _mm_set1_epi8(0x80 - 'a')), _mm_set1_epi8(26 - 0x80));
  const __m128i digits =
    _mm_cmplt_epi8(_mm_add_epi8(text, _mm_set1_epi8(0x80 - '0')), _mm_set1_epi8(10 - 0x80));
  const __m128i low_lines = _mm_cmpeq_epi8(text, _mm_set1_epi8('_'));
  const __m128i words = _mm_or_si128(_mm_or_si128(letters, digits), low_lines);
  return (cword_bits){(uint16_t)_mm_movemask_epi8(words), (uint16_t)_mm_movemask_epi8(text)};
}

enum { cword_step = 16 };
#define cword_bits_of_step cword_bits_of_16

#else

/// The bits of eight bytes, in arithmetic that every processor has: each answer is the high bit of its byte, and a
/// product brings them together.
static inline cword_bits cword_bits_of_8(const uint8_t *bytes) {
  const uint64_t ones = 0x0101010101010101, high = 0x8080808080808080;
  uint64_t text = 0;
  for (int index = 0; index < 8; index++) text |= (uint64_t)bytes[index] << (8 * index);
  const uint64_t ascii = text & ~high, small = ascii | ones * 0x20;
  // Below 0x80, adding 0x80 less a number sets the high bit of what is not less than that number.
  const uint64_t letters = (small + ones * (0x80 - 'a')) ^ (small + ones * (0x80 - 'z' - 1));
  const uint64_t digits = (ascii + ones * (0x80 - '0')) ^ (ascii + ones * (0x80 - '9' - 1));
  const uint64_t not_low_line = (ascii ^ ones * '_') + ones * 0x7F;
  const uint64_t words = (letters | digits | ~not_low_line) & ~text & high;
  const uint64_t gather = 0x0002040810204081;
  return (cword_bits){words * gather >> 56, (text & high) * gather >> 56};
}

enum { cword_step = 8 };
#define cword_bits_of_step cword_bits_of_8

#endif

/// The bits of the 64 bytes from `bytes` on.
static inline cword_bits cword_bits_of_64(const uint8_t *bytes) {
  cword_bits bits = {0, 0};
  for (int place = 0; place < 64; place += cword_step) {
    const cword_bits step = cword_bits_of_step(bytes + place);
    bits.words |= step.words << place;
    bits.others |= step.others << place;
  }
  return bits;
}

/// A set of bytes of ASCII: for each value of the low four bits, a bit for each value of the high ones.
typedef struct {
  uint8_t rows[16];
} cword_class;

/// Which of the 64 bytes from `bytes` on are in the class that `members` points to.
uint64_t cword_bits_of_class(const cword_class *members, const uint8_t *bytes);

#endif
