import Diagnostics
import TermDictionary
import TermProse

/// A document that the command line names.
struct DocumentFile {
  let source: SourceText

  /// How it is written, as the command line says.
  private let syntax: DocumentSyntax?

  /// Reads the document at `path`, `-` for standard input, for `command`.
  ///
  /// - Throws: ``UsageError`` for a folder, ``ToolFailure`` where nothing can be read.
  init(
    _ path: String,
    _ syntax: DocumentSyntax?,
    for command: String,
    from host: any RequestHost
  ) throws {
    guard path == InputFiles.standardInput || !FolderListing.isFolder(path) else {
      let files = FilePath.shellWord(FilePath.join(path, "")) + "*"
      throw UsageError(
        """
        '\(path)' is a folder; \(command) takes one file, and a loop of the shell several:
          for file in \(files); do termtool \(command) "$file" … > "$file.out"; done
        """
      )
    }
    self.syntax = syntax
    do throws(UnreadableFile) {
      let file = try InputText.read(path, for: .document, from: host)
      source = host.settled([file]).first ?? file
    } catch {
      throw ToolFailure(error, host)
    }
  }

  /// Its prose, in the language of `lexicon` where it holds several.
  func prose(for lexicon: Lexicon) -> ProseDocument {
    source.prose(syntax, language: lexicon.locale.language)
  }
}

extension DocumentSyntax: NamedChoice {
  /// What help calls it.
  public static let name = "syntax"
}
