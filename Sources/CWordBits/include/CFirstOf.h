#ifndef CFIRSTOF_H
#define CFIRSTOF_H

#include <stddef.h>
#include <stdint.h>

// Where the next byte stands that may mean something: sixteen bytes are asked at once. Inline, because most texts are
// shorter than a call is worth.

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Four bytes to look for.
typedef struct {
  uint8_t a, b, c, d;
} cfirst_marks;

/// The offset of the first of `count` bytes that is one of `marks`; `count` where there is none.
static inline size_t cfirst_of(const uint8_t *bytes, size_t count, cfirst_marks marks) {
  size_t offset = 0;
#if defined(__SSE2__)
  const __m128i a = _mm_set1_epi8((char)marks.a), b = _mm_set1_epi8((char)marks.b);
  const __m128i c = _mm_set1_epi8((char)marks.c), d = _mm_set1_epi8((char)marks.d);
  for (; offset + 16 <= count; offset += 16) {
    const __m128i text = _mm_loadu_si128((const __m128i *)(bytes + offset));
    const __m128i one = _mm_or_si128(_mm_cmpeq_epi8(text, a), _mm_cmpeq_epi8(text, b));
    const __m128i other = _mm_or_si128(_mm_cmpeq_epi8(text, c), _mm_cmpeq_epi8(text, d));
    const int found = _mm_movemask_epi8(_mm_or_si128(one, other));
    if (found) return offset + (size_t)__builtin_ctz((unsigned)found);
  }
#endif
  for (; offset < count; offset++) {
    const uint8_t byte = bytes[offset];
    if (byte == marks.a || byte == marks.b || byte == marks.c || byte == marks.d) break;
  }
  return offset;
}

#endif
