#ifndef TERM_DICTIONARY_LIBYAML_SHIM_H
#define TERM_DICTIONARY_LIBYAML_SHIM_H

#include <yaml.h>

#endif
