import ArgumentParser
import TermDictionary
import TermProse
import TermToolKit

struct LintCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Finds the words of others in documents.",
    usage: "termtool lint [<path> ...] --as <point-of-view> [<options>]",
    discussion: """
      Reads plain text, Markdown, HTML, XML and office documents as their reader will: code, links and \
      attributes are passed over, markup inside a term is seen through. It finds words of other points of view and markets, \
      forbidden names, wrong articles, abbreviations that nobody explains, two names for one thing, broken \
      capitals and spellings, and what search and replace left behind. Folders are read at any depth; \
      .gitignore and .termtoolignore say what to leave out. Without paths, standard input is read.

      Examples:
        termtool lint help/ --as head-contractor --locale en-AU
        termtool lint page.html --as owner --fix
        termtool lint docs/ --as owner --write-baseline known.tsv
        termtool lint docs/ --as owner --baseline known.tsv --format github
        termtool lint contract.docx --as owner --comments
        termtool lint --as owner --syntax markdown < draft.md
      """
  )

  static let readsNamedFiles = true

  @Argument(
    help: ArgumentHelp(
      "The documents and folders, '-' for standard input, which is read unless a path is named.",
      valueName: "path"
    ),
    completion: .file()
  )
  var paths: [String] = []

  @OptionGroup(title: "Reader")
  var reader: ReaderOption

  @Option(choice: "How the documents are written; their names tell unless given.")
  var syntax: DocumentSyntax?

  @Flag(help: "Read documents anew that have not changed since an earlier run.")
  var noCache = false

  @OptionGroup(title: "Findings")
  var findings: FindingOptions

  @OptionGroup(title: "Known findings")
  var known: BaselineOptions

  @OptionGroup(title: "Fixing")
  var fixing: FixOptions

  @OptionGroup(title: "Comments")
  var commenting: CommentOptions

  @OptionGroup(title: "Watching")
  var watching: WatchOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  private var sources: [String] { paths.isEmpty ? [InputFiles.standardInput] : paths }

  func validate() throws {
    if commenting.comments {
      if fixing.isOn { throw ValidationError("'--comments' and '--fix' exclude each other") }
      if watching.watch { throw ValidationError("'--comments' and '--watch' exclude each other") }
      if known.writeBaseline != nil {
        throw ValidationError("'--comments' and '--write-baseline' exclude each other")
      }
    }
    guard watching.watch else { return }
    if fixing.isOn { throw ValidationError("'--watch' and '--fix' exclude each other") }
    if sources.contains(InputFiles.standardInput) {
      throw ValidationError("standard input cannot be watched")
    }
  }

  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    if let path = known.writeBaseline { try LintBaseline.refuseToReplace(path, console) }
    let workspace = try dictionaries.open(console, config: findings.config)
    if watching.watch { return try watch(workspace, console) }
    let reply = try request.run(in: workspace)
    guard let path = known.writeBaseline, !fixing.isOn else {
      return try console.answer(reply, in: findings.format, fixing)
    }
    // What is in a document that cannot be read would be missing from it.
    guard reply.status < .failure else {
      throw ToolFailure("nothing was noted in \(path), as not everything could be read")
    }
    let report = reply.value
    try OutputFile(path).write(report.baseline(for: path), canReplace: true, tellingOn: console)
    let left = report.leftOutSummary.map { "; \($0)" as TerminalText } ?? ""
    let count = FindingSummary.count(report.findings.count, "finding")
    console.report("noted \(count) in \(path)\(left)")
    return reply.status
  }

  private var request: LintRequest {
    var request = LintRequest(sources, reader: reader.reader)
    request.syntax = syntax
    request.baseline = known.baseline
    request.usesCache = !noCache
    // What is noted as known is no failure.
    request.failOn = known.writeBaseline == nil || fixing.isOn ? findings.failOn : .never
    request.fixes = fixing.choice
    request.comments = commenting.revision
    return request
  }

  /// Reads the documents anew whenever one changes; the dictionaries are those of the start.
  private func watch(_ workspace: Workspace, _ console: Console) throws -> ExitStatus {
    let rules = try request.rules(in: workspace)
    let report = WatchReport(format: findings.format, console: console)
    try report.check()
    let others =
      [ConfigurationFile.watched(findings.config)] + (known.baseline.map { [$0] } ?? [])
    return try watching.loop(paths + others, where: DocumentName.isKnown).run(report) { _ in
      try request.runAgain(rules, config: findings.config, in: workspace)
    }
  }
}

/// What is known already.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the findings that the file has, as written by --write-baseline.",
      valueName: "file"
    ),
    completion: .file()
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp("Note all findings in a file instead of printing them.", valueName: "file"),
    completion: .file()
  )
  var writeBaseline: String?

  func validate() throws {
    guard baseline == nil || writeBaseline == nil else {
      throw ValidationError("'--baseline' and '--write-baseline' exclude each other")
    }
  }
}

/// Whether findings become comments, and whose.
struct CommentOptions: ParsableArguments {
  @Flag(help: "Write the findings into each .docx as comments.")
  var comments = false

  @Option(help: ArgumentHelp("Whose comments these are; termtool unless given.", valueName: "name"))
  var author: String?

  var revision: DocumentRevision? {
    comments ? DocumentRevision(author: author ?? DocumentRevision.unnamed) : nil
  }

  func validate() throws {
    guard author == nil || comments else {
      throw ValidationError("'--author' names whose comments these are; add --comments")
    }
    guard author?.isEmpty != true else { throw ValidationError("the name of the author is empty") }
  }
}
