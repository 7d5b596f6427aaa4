#ifndef CSPREADSHEET_H
#define CSPREADSHEET_H

// Workbooks of texts, without a type of libxlsxwriter, which writes them.
//
// The library is opened when the first workbook is begun: it brings all of OpenSSL with it, which would cost every start
// of a program that is linked against it. Texts are UTF-8 that ends with a zero.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct CSpreadsheet CSpreadsheet;

// How a cell looks.
typedef enum {
  CSpreadsheetPlain,
  CSpreadsheetStrong,
  CSpreadsheetFaint,
} CSpreadsheetStyle;

// Whether libxlsxwriter is there.
bool cspreadsheet_is_available(void);

// Begins a workbook with a title; NULL where memory, a temporary file or the library is missing.
CSpreadsheet *cspreadsheet_begin(const char *title);

// Begins the next sheet: its heads are frozen, and printed on every page. False for a name that a sheet cannot have.
bool cspreadsheet_begin_sheet(CSpreadsheet *book, const char *name, uint16_t frozen_columns);

// Adds a column with a head; the width is in characters.
bool cspreadsheet_add_column(CSpreadsheet *book, const char *head, double width, CSpreadsheetStyle style);

// Begins the next row.
void cspreadsheet_begin_row(CSpreadsheet *book);

// Writes the next cell of the row: a text, whatever it starts with, and never a formula. False where it is longer than a
// cell can hold.
bool cspreadsheet_add_cell(CSpreadsheet *book, const char *text);

// Ends the sheet: its columns can be filtered.
bool cspreadsheet_end_sheet(CSpreadsheet *book);

// Writes the workbook, and gives its bytes to `take` in pieces; frees `book` either way. Returns NULL, or what went wrong.
const char *cspreadsheet_end(
  CSpreadsheet *book,
  void (*take)(void *context, const uint8_t *bytes, size_t count),
  void *context
);

// Frees a workbook that is not wanted any more.
void cspreadsheet_abandon(CSpreadsheet *book);

#ifdef __cplusplus
}
#endif

#endif
