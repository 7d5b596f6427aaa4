import Diagnostics
import TermDictionary

/// A document that the command line names.
struct DocumentFile {
  let source: SourceText

  /// How it is written: as the command line says, else by the ending of its name, else as plain text.
  let syntax: DocumentSyntax

  /// Reads the document at `path`, `-` for standard input.
  ///
  /// - Throws: ``ToolFailure`` where nothing can be read.
  init(_ path: String, _ syntax: DocumentSyntax?) throws(ToolFailure) {
    self.syntax = syntax ?? DocumentSyntax(fileName: path) ?? .text
    guard path != InputFiles.standardInput else {
      source = SourceText(name: path, bytes: SystemCalls.readStandardInput())
      return
    }
    guard SystemCalls.isFile(path) else { throw ToolFailure("cannot read '\(path)'") }
    let (files, unreadable) = DictionaryFiles.read([path])
    guard let file = files.first else {
      let reason = unreadable.first.map { ": \($0.reason)" } ?? ""
      throw ToolFailure("cannot read '\(path)'\(reason)")
    }
    source = file
  }

  /// Its prose, in the language of `lexicon` where it holds several.
  func prose(for lexicon: Lexicon) -> ProseDocument {
    ProseDocument(source, syntax: syntax, language: lexicon.locale.language)
  }
}

extension DocumentSyntax: NamedChoice {
  static let name = "syntax"
}
