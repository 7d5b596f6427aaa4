import ArgumentParser
import TermDictionary
import TermProse
import TermToolKit

struct ConvertCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Rewrites a document in the words of another reader.",
    usage: "termtool convert [<file>] --from <reader> --to <reader> [<options>]",
    discussion: """
      Terms change in their grammatical form, with the articles before them, the verbs beside them where \
      that is certain, and their capitals. Markup, code, links and everything else stay as they are. What \
      may stand for several concepts is left and reported; --mark shows it in the text, too. Without a \
      file, standard input is converted. The text goes to standard output, the report to standard error \
      or to the file that --report names. Word documents, OpenDocument texts, presentations and workbooks are \
      converted into the file that --output names, everything else in them stays as it is; \
      --track-changes writes each change as one to accept or reject.

      Examples:
        termtool convert help.md --from head-contractor --to owner > help.owner.md
        termtool convert page.html --from head-contractor@en --to head-contractor@en-AU
        termtool convert notes.txt --from owner --to head-contractor --mark --report open.json
        termtool convert contract.docx --from owner --to head-contractor --output new.docx --track-changes
        termtool convert - --from owner@en-AU --to head-contractor --syntax markdown < draft
      """
  )

  static let readsNamedFiles = true

  @Argument(
    help: ArgumentHelp(
      "The document, '-' for standard input, which is read unless a file is named.",
      valueName: "file"
    ),
    completion: .file()
  )
  var path = InputFiles.standardInput

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Whose words it is written in: a point of view, or one with a locale as in owner@en-AU.",
      valueName: "reader"
    ),
    completion: Completions.pointsOfView,
    transform: ReaderName.parse
  )
  var source: ReaderName

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "Whose words it gets; in the locale of --from unless given.",
      valueName: "reader"
    ),
    completion: Completions.pointsOfView,
    transform: ReaderName.parse
  )
  var target: ReaderName

  @Option(choice: "How the document is written; its name tells unless given.")
  var syntax: DocumentSyntax?

  @Flag(help: "Mark in the text what is left open.")
  var mark = false

  @Option(
    help: ArgumentHelp(
      "Write the document to a file; office documents are written in no other way.",
      valueName: "file"
    ),
    completion: .file()
  )
  var output: String?

  @OptionGroup(title: "Tracked changes")
  var tracking: TrackingOptions

  @Option(
    help: ArgumentHelp(
      "Write the report to a file: JSON where its name ends in .json, else a line for each finding.",
      valueName: "file"
    ),
    completion: .file()
  )
  var report: String?

  @Option(choice: "How the result is printed.")
  var format = ResultFormat.human

  @Option(
    choice: "Exit with 1 when a finding of the report is at least as grave; error unless given."
  )
  var failOn = FailureThreshold.error

  /// What people type before they know that it is behind the name of a reader.
  @Option(help: .hidden)
  var locale: String?

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func validate() throws {
    if report == InputFiles.standardInput {
      throw ValidationError(
        "standard output has the text; without --report the report goes to standard error, or name a file"
      )
    }
    if let report, !FileSystem.isOtherThanFile(report), FileSystem.areOne(report, path) {
      throw ValidationError("'\(report)' is the document; expected another file for the report")
    }
    if let output, output == report {
      throw ValidationError(
        "'\(output)' is to have the document and the report; expected two files"
      )
    }
    guard let locale else { return }
    throw ValidationError(
      "a locale stands behind the name of a reader: --to \(target.pointOfView)@\(locale)"
    )
  }

  func question(_ workspace: Workspace) -> ConvertRequest {
    var request = ConvertRequest(path, from: source, to: target)
    request.syntax = syntax
    request.marksOpen = mark
    request.hasReportElsewhere = report != nil
    request.hasOutputElsewhere = output != nil
    request.revision = tracking.revision
    request.failOn = failOn
    return request
  }

  func print(_ reply: Reply<ConvertedDocument>, on console: Console) throws -> ExitStatus {
    if let output {
      let file = OutputFile(output)
      try file.write(reply.value.fileBytes, canReplace: true, tellingOn: console)
    }
    if let report {
      let text = reply.value.report(for: report)
      try OutputFile(report).write(text, canReplace: true, tellingOn: console)
    }
    return try console.answer(reply, in: format)
  }
}

/// Whether changes are tracked, and as whose.
struct TrackingOptions: ParsableArguments {
  @Flag(help: "Write each change into a .docx as one that readers accept or reject.")
  var trackChanges = false

  @Option(
    help: ArgumentHelp("Whose changes these are; termtool unless given.", valueName: "name")
  )
  var author: String?

  var revision: DocumentRevision? {
    guard trackChanges else { return nil }
    return author.map { DocumentRevision(author: $0) } ?? DocumentRevision()
  }

  func validate() throws {
    guard author == nil || trackChanges else {
      throw ValidationError("'--author' names whose tracked changes these are; add --track-changes")
    }
    guard author?.isEmpty != true else { throw ValidationError("the name of the author is empty") }
  }
}
