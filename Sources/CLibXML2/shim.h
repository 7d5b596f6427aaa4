#ifndef TERM_DICTIONARY_LIBXML2_SHIM_H
#define TERM_DICTIONARY_LIBXML2_SHIM_H

// Debian's libxml2 headers include ICU's, which clash with Foundation's own ICU in a client that
// imports both. The switch is taken back before anything reads it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>

#endif
