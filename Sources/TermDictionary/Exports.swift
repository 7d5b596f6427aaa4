// Findings and grammars belong to the API of this module: who imports it can name them.
// MessageFormat is imported by name: its `Option` and `Message` would collide with those of others.
@_exported import Diagnostics
@_exported import TermGrammar
