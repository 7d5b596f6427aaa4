// Arguments, numbers and findings belong to the API of this module: who imports it can name them.
@_exported import Diagnostics
@_exported import MessageFormat
