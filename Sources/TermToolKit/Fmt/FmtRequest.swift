import Diagnostics
import TermAuthoring
import TermDictionary

/// Asks for dictionary files laid out in one way.
public struct FmtRequest: Sendable {
  /// Files and folders, `-` for standard input, which is read where nothing is named.
  public var paths: [String]

  /// The order of the entries.
  public var order = EntryOrder.asWritten

  /// Whether files outside of the named folders are changed to which links in these lead.
  public var followsLinks = false

  /// Makes the request.
  public init(_ paths: [String]) { self.paths = paths }

  /// The answer; what cannot be read or laid out is told.
  public func run(isVerbose: Bool = false, on host: any RequestHost) -> Reply<FormattedFiles> {
    let sources = paths.isEmpty ? [InputFiles.standardInput] : paths
    let input = InputFiles(sources, allowsShipped: false, from: host)
    input.tell(on: host, isVerbose: isVerbose)
    let formatted = input.files.map { FormattedFile($0, order) }
    let dictionaryErrors = DictionaryErrors(errors: formatted.flatMap(\.errors)).report(on: host)
    let changed = formatted.filter(\.isChanged).map(\.source)
    let files = ChangeableFiles(changed, at: paths, followsLinks: followsLinks)
    for remark in files.remarks(on: files.linked) { host.tell(remark) }
    let own = Set(files.own.map(ObjectIdentifier.init))
    let result = FormattedFiles(
      changed: formatted.filter { own.contains(ObjectIdentifier($0.source)) }
        .compactMap(\.rewritten),
      standardInput: formatted.filter { $0.source.name == InputFiles.standardInput }
        .compactMap(\.rewritten)
    )
    return Reply(
      result,
      status: max(input.unreadable.isEmpty ? .success : .failure, dictionaryErrors)
    )
  }
}

/// Files in their canonical form.
public struct FormattedFiles: Sendable {
  /// The files that change.
  public let changed: [RewrittenFile]

  /// What came by standard input, changed or not.
  public let standardInput: [RewrittenFile]
}

/// A file and its canonical form.
private struct FormattedFile {
  let source: SourceText

  /// The canonical form; `nil` where there is none.
  let text: String?

  /// What keeps it from being formatted.
  let errors: [Diagnostic]

  init(_ source: SourceText, _ order: EntryOrder) {
    self.source = source
    do throws(FormattingFailure) {
      text = try DictionaryFormatter.format(source, order: order)
      errors = []
    } catch {
      text = nil
      errors = error.diagnostics
    }
  }

  /// The file with its canonical form; `nil` where there is none.
  var rewritten: RewrittenFile? { text.map { RewrittenFile(source, Array($0.utf8)) } }

  /// Whether the canonical form differs.
  var isChanged: Bool { text.map { !source.bytes.elementsEqual($0.utf8) } ?? false }
}
