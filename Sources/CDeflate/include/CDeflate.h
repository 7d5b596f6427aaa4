#ifndef CDEFLATE_H
#define CDEFLATE_H

#include <stddef.h>
#include <stdint.h>

// Raw deflate data, as ZIP files hold it, and their checksum; without a type of zlib, which does the work. A function
// returns 0, or a number that is not.

/// Writes what `bytes` hold to `room`, of `capacity` bytes. Fails where the data are broken, do not end with `bytes`, or
/// hold more than fits.
int cdeflate_inflate(const uint8_t *bytes, size_t count, uint8_t *room, size_t capacity, size_t *written);

/// How much room `count` bytes can need when they are deflated.
size_t cdeflate_bound(size_t count);

/// Writes deflated `bytes` to `room`, of at least `cdeflate_bound` bytes.
int cdeflate_deflate(const uint8_t *bytes, size_t count, uint8_t *room, size_t capacity, size_t *written);

/// The checksum of ZIP files.
uint32_t cdeflate_crc32(const uint8_t *bytes, size_t count);

#endif
