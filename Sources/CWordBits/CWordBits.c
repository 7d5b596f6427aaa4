#include "CWordBits.h"

static uint64_t one_by_one(const cword_class *members, const uint8_t *bytes) {
  uint64_t bits = 0;
  for (int index = 0; index < 64; index++) {
    const uint8_t byte = bytes[index];
    const uint64_t is_member = byte < 0x80 && members->rows[byte & 0x0F] >> (byte >> 4) & 1;
    bits |= is_member << index;
  }
  return bits;
}

#if defined(__x86_64__)
#include <tmmintrin.h>

// Looks up sixteen rows at once, which every processor of the last fifteen years can, but not the oldest of the kind.
__attribute__((target("ssse3"))) static uint64_t by_rows(
  const cword_class *members,
  const uint8_t *bytes
) {
  const __m128i rows = _mm_loadu_si128((const __m128i *)members->rows);
  // The bit of each value of the high four bits; none for what is not ASCII.
  const __m128i columns = _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  const __m128i low = _mm_set1_epi8(0x0F);
  uint64_t others = 0;
  for (int place = 0; place < 64; place += 16) {
    const __m128i text = _mm_loadu_si128((const __m128i *)(bytes + place));
    const __m128i row = _mm_shuffle_epi8(rows, _mm_and_si128(text, low));
    const __m128i high = _mm_and_si128(_mm_srli_epi16(text, 4), low);
    const __m128i hits = _mm_and_si128(row, _mm_shuffle_epi8(columns, high));
    const __m128i misses = _mm_cmpeq_epi8(hits, _mm_setzero_si128());
    others |= (uint64_t)(uint16_t)_mm_movemask_epi8(misses) << place;
  }
  return ~others;
}

uint64_t cword_bits_of_class(const cword_class *members, const uint8_t *bytes) {
  return __builtin_cpu_supports("ssse3") ? by_rows(members, bytes) : one_by_one(members, bytes);
}

#else

uint64_t cword_bits_of_class(const cword_class *members, const uint8_t *bytes) {
  return one_by_one(members, bytes);
}

#endif
