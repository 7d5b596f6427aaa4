#ifndef CHYPERSCAN_H
#define CHYPERSCAN_H

#include <stddef.h>

// Hyperscan as a peer: finds phrases as whole words, in any letter case, in ASCII.
typedef struct hyperscan_matcher hyperscan_matcher;

// Compiles `\bphrase\b` for each phrase; NULL where Hyperscan refuses.
hyperscan_matcher *hyperscan_compile(const char *const *phrases, unsigned count);
void hyperscan_free(hyperscan_matcher *matcher);

// The bytes of the compiled phrases.
size_t hyperscan_size(const hyperscan_matcher *matcher);

// The matches in `text`, overlapping ones included; negative where the scan fails.
long hyperscan_count(const hyperscan_matcher *matcher, const char *text, unsigned length);

#endif
