// Locales, numbers and the buffer that rendering fills belong to the API of this module: who
// imports it can name them.
@_exported import LocaleData
@_exported import TextBytes
