#include "CShippedFiles.h"
int shipped_files_placeholder(void) { return 0; }
