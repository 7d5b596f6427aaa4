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
    do throws(UnreadableFile) {
      let file = try InputText.read(path, for: .document)
      source = InterruptedChanges.settled([file]).first ?? file
    } catch {
      throw ToolFailure(error)
    }
  }

  /// Its prose, in the language of `lexicon` where it holds several.
  func prose(for lexicon: Lexicon) -> ProseDocument {
    ProseDocument(source, syntax: syntax, language: lexicon.locale.language)
  }
}

extension DocumentSyntax: NamedChoice {
  static let name = "syntax"
}
