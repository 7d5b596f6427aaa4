// Findings and grammars belong to the API of this module: who imports it can name them.
// MessageFormat is imported by name: its old names, `Option` and `Message`, collide with others.
@_exported import Diagnostics
@_exported import TermGrammar
