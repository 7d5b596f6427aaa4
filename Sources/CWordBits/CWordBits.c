#include "CWordBits.h"
