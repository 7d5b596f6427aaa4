#include "CSpreadsheet.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

// What is called of the library. Of all of these, arguments and results are numbers and pointers, and have been the same
// since version 1.0.
#define FUNCTIONS(CALL) \
  CALL(workbook_new_opt) \
  CALL(workbook_add_worksheet) \
  CALL(workbook_add_format) \
  CALL(workbook_set_properties) \
  CALL(workbook_close) \
  CALL(worksheet_write_string) \
  CALL(worksheet_set_column) \
  CALL(worksheet_freeze_panes) \
  CALL(worksheet_autofilter) \
  CALL(worksheet_repeat_rows) \
  CALL(worksheet_set_landscape) \
  CALL(worksheet_fit_to_pages) \
  CALL(worksheet_set_paper) \
  CALL(worksheet_set_footer) \
  CALL(format_set_bold) \
  CALL(format_set_font_color) \
  CALL(format_set_bg_color) \
  CALL(format_set_bottom) \
  CALL(format_set_text_wrap) \
  CALL(format_set_align) \
  CALL(lxw_strerror)

#define MEMBER(name) __typeof__(&name) name;
static struct {
  FUNCTIONS(MEMBER)
  bool is_complete;
} library;

static pthread_once_t opening = PTHREAD_ONCE_INIT;

// The number in the name of the library grows with each release; the newest that is tried is some years ahead.
enum { newest_after = 12 };

static void open_library(void) {
  int first = atoi(LXW_SOVERSION);
  void *handle = NULL;
  for (int number = first; handle == NULL && number <= first + newest_after; number += 1) {
    char name[64];
    snprintf(name, sizeof name, "libxlsxwriter.so.%d", number);
    handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  }
  if (handle == NULL) return;
  library.is_complete = true;
#define FIND(name) \
  library.name = (__typeof__(library.name))dlsym(handle, #name); \
  if (library.name == NULL) library.is_complete = false;
  FUNCTIONS(FIND)
}

bool cspreadsheet_is_available(void) {
  pthread_once(&opening, open_library);
  return library.is_complete;
}

struct CSpreadsheet {
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format *head;
  lxw_format *styles[3];
  CSpreadsheetStyle columns[256];
  lxw_row_t row;
  lxw_col_t column;
  lxw_col_t column_count;
  char path[4096];
};

// A format for cells whose texts are broken into lines, and start at the top.
static lxw_format *wrapped(lxw_workbook *book) {
  lxw_format *format = library.workbook_add_format(book);
  if (format == NULL) return NULL;
  library.format_set_text_wrap(format);
  library.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return format;
}

static const char *temporary_folder(void) {
  const char *folder = getenv("TMPDIR");
  return folder != NULL && *folder != 0 ? folder : "/tmp";
}

CSpreadsheet *cspreadsheet_begin(const char *title) {
  if (!cspreadsheet_is_available()) return NULL;
  CSpreadsheet *book = calloc(1, sizeof *book);
  if (book == NULL) return NULL;
  const char *folder = temporary_folder();
  int length = snprintf(book->path, sizeof book->path, "%s/termtool-XXXXXX", folder);
  int file = length > 0 && (size_t)length < sizeof book->path ? mkstemp(book->path) : -1;
  if (file < 0) {
    free(book);
    return NULL;
  }
  close(file);
  // A later release of the library may look at fields behind those that are known here: they are zero.
  union {
    lxw_workbook_options options;
    char room[512];
  } options;
  memset(&options, 0, sizeof options);
  options.options.tmpdir = (char *)folder;
  book->book = library.workbook_new_opt(book->path, &options.options);
  if (book->book == NULL) {
    unlink(book->path);
    free(book);
    return NULL;
  }
  union {
    lxw_doc_properties properties;
    char room[1024];
  } properties;
  memset(&properties, 0, sizeof properties);
  properties.properties.title = (char *)title;
  library.workbook_set_properties(book->book, &properties.properties);
  book->head = wrapped(book->book);
  for (int style = 0; style < 3; style += 1) book->styles[style] = wrapped(book->book);
  if (book->head == NULL || book->styles[0] == NULL || book->styles[1] == NULL || book->styles[2] == NULL) {
    cspreadsheet_abandon(book);
    return NULL;
  }
  library.format_set_bold(book->head);
  library.format_set_bg_color(book->head, 0xE7ECF3);
  library.format_set_font_color(book->head, 0x1B2430);
  library.format_set_bottom(book->head, LXW_BORDER_THIN);
  library.format_set_bold(book->styles[CSpreadsheetStrong]);
  library.format_set_font_color(book->styles[CSpreadsheetFaint], 0x5B6673);
  return book;
}

bool cspreadsheet_begin_sheet(CSpreadsheet *book, const char *name, uint16_t frozen_columns) {
  book->sheet = library.workbook_add_worksheet(book->book, name);
  book->row = 0;
  book->column = 0;
  book->column_count = 0;
  if (book->sheet == NULL) return false;
  enum { a4 = 9 };
  library.worksheet_freeze_panes(book->sheet, 1, frozen_columns);
  library.worksheet_repeat_rows(book->sheet, 0, 0);
  library.worksheet_set_landscape(book->sheet);
  library.worksheet_set_paper(book->sheet, a4);
  library.worksheet_fit_to_pages(book->sheet, 1, 0);
  library.worksheet_set_footer(book->sheet, "&C&P / &N");
  return true;
}

bool cspreadsheet_add_column(CSpreadsheet *book, const char *head, double width, CSpreadsheetStyle style) {
  lxw_col_t column = book->column_count;
  if (column >= sizeof book->columns / sizeof book->columns[0]) return false;
  book->columns[column] = style;
  book->column_count += 1;
  return library.worksheet_set_column(book->sheet, column, column, width, NULL) == LXW_NO_ERROR
    && library.worksheet_write_string(book->sheet, 0, column, head, book->head) == LXW_NO_ERROR;
}

void cspreadsheet_begin_row(CSpreadsheet *book) {
  book->row += 1;
  book->column = 0;
}

bool cspreadsheet_add_cell(CSpreadsheet *book, const char *text) {
  if (book->column >= book->column_count) return false;
  lxw_format *format = book->styles[book->columns[book->column]];
  lxw_error error = library.worksheet_write_string(book->sheet, book->row, book->column, text, format);
  book->column += 1;
  return error == LXW_NO_ERROR;
}

bool cspreadsheet_end_sheet(CSpreadsheet *book) {
  if (book->column_count == 0) return true;
  lxw_col_t last = book->column_count - 1;
  return library.worksheet_autofilter(book->sheet, 0, 0, book->row, last) == LXW_NO_ERROR;
}

const char *cspreadsheet_end(
  CSpreadsheet *book,
  void (*take)(void *context, const uint8_t *bytes, size_t count),
  void *context
) {
  const char *failure = NULL;
  lxw_error error = library.workbook_close(book->book);
  if (error != LXW_NO_ERROR) {
    failure = library.lxw_strerror(error);
  } else {
    FILE *file = fopen(book->path, "rb");
    uint8_t bytes[1 << 14];
    size_t count;
    while (file != NULL && (count = fread(bytes, 1, sizeof bytes, file)) > 0) take(context, bytes, count);
    if (file == NULL || ferror(file)) failure = "a temporary file cannot be read";
    if (file != NULL) fclose(file);
  }
  unlink(book->path);
  free(book);
  return failure;
}

static void ignore(void *context, const uint8_t *bytes, size_t count) {
  (void)context;
  (void)bytes;
  (void)count;
}

void cspreadsheet_abandon(CSpreadsheet *book) { cspreadsheet_end(book, ignore, NULL); }
