#include "CDeflate.h"

#include <limits.h>
#include <zlib.h>

// ZIP files hold deflate data without zlib's own head and tail.
enum { windowBits = -MAX_WBITS };

static uInt piece(size_t count) { return count > UINT_MAX ? UINT_MAX : (uInt)count; }

int cdeflate_inflate(const uint8_t *bytes, size_t count, uint8_t *room, size_t capacity, size_t *written) {
  z_stream stream = {0};
  if (inflateInit2(&stream, windowBits) != Z_OK) return -1;
  // Of a room of no bytes, zlib wants an address all the same.
  uint8_t none;
  stream.next_in = (Bytef *)bytes;
  stream.next_out = capacity > 0 ? room : &none;
  size_t left = count;
  size_t free = capacity;
  int state = Z_OK;
  while (state == Z_OK) {
    uInt given = piece(left);
    uInt offered = piece(free);
    stream.avail_in = given;
    stream.avail_out = offered;
    state = inflate(&stream, Z_NO_FLUSH);
    left -= given - stream.avail_in;
    free -= offered - stream.avail_out;
    if (state == Z_OK && (left == 0 || free == 0) && given == stream.avail_in && offered == stream.avail_out) break;
  }
  inflateEnd(&stream);
  *written = capacity - free;
  return state == Z_STREAM_END && left == 0 ? 0 : -1;
}

size_t cdeflate_bound(size_t count) {
  // That of zlib is for an `unsigned long`, which holds a size where this is built.
  return compressBound(count);
}

int cdeflate_deflate(const uint8_t *bytes, size_t count, uint8_t *room, size_t capacity, size_t *written) {
  z_stream stream = {0};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK) return -1;
  stream.next_in = (Bytef *)bytes;
  stream.next_out = room;
  size_t left = count;
  size_t free = capacity;
  int state = Z_OK;
  while (state == Z_OK) {
    uInt given = piece(left);
    uInt offered = piece(free);
    stream.avail_in = given;
    stream.avail_out = offered;
    state = deflate(&stream, given == left ? Z_FINISH : Z_NO_FLUSH);
    left -= given - stream.avail_in;
    free -= offered - stream.avail_out;
  }
  deflateEnd(&stream);
  *written = capacity - free;
  return state == Z_STREAM_END ? 0 : -1;
}

uint32_t cdeflate_crc32(const uint8_t *bytes, size_t count) {
  uLong sum = crc32(0, NULL, 0);
  while (count > 0) {
    uInt given = piece(count);
    sum = crc32(sum, bytes, given);
    bytes += given;
    count -= given;
  }
  return (uint32_t)sum;
}
