import ArgumentParser
import TermToolKit

struct GlossaryCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Makes a glossary to hand out: everybody's words side by side.",
    usage: "termtool glossary [<term> ...] [<options>]",
    discussion: """
      Each term has what readers call it, its definition, notes, other names and their standing, \
      abbreviations and examples, in the order of the alphabet; other words lead to the entry. The format is \
      that of the file's name unless --format is given, and Markdown where there is no file. A PDF is printed \
      by Chromium or WeasyPrint, a workbook is written by libxlsxwriter.

      Examples:
        termtool glossary --output glossary.html
        termtool glossary --as owner --as head-contractor --locale en --locale en-AU --output words.html
        termtool glossary 'claim-status.*' claim --format markdown
        termtool glossary --format csv > glossary.csv
        termtool glossary --title 'Our words' --output glossary.xlsx
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The terms to show, such as 'claim-status.*' for all that start so; all unless given.",
      valueName: "term"
    ),
    completion: Completions.terms
  )
  var terms: [String] = []

  @Option(help: ArgumentHelp("What stands above the glossary.", valueName: "text"))
  var title: String?

  @Option(
    name: .customLong("format"),
    help: GlossaryFormat.help("What is made."),
    completion: GlossaryFormat.completion,
    transform: GlossaryFormat.parse
  )
  var chosenFormat: GlossaryFormat?

  @Option(
    help: ArgumentHelp("The file to write; standard output unless given.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @Flag(help: "Write the file even if there is one.")
  var force = false

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  var format: GlossaryFormat {
    chosenFormat ?? output.flatMap(GlossaryFormat.init(ofFile:)) ?? .markdown
  }

  /// The file, where it is not standard output.
  private var file: OutputFile? {
    output == InputFiles.standardInput ? nil : output.map(OutputFile.init)
  }

  func checkBeforeReading(_ console: Console) throws {
    if chosenFormat == nil, let file, GlossaryFormat(ofFile: file.path) == nil {
      throw UsageError(
        "the name of '\(file.path)' tells no format; expected .html, .pdf, .xlsx, .csv, .md or .json, "
          + "or '--format'"
      )
    }
    if file == nil, format.isBinary, console.isTerminal {
      throw UsageError(
        "a terminal shows no '\(format.rawValue)'; write it into a file, as in --output glossary.\(format.rawValue)"
      )
    }
    if format == .pdf { _ = try PDFProgram() }
  }

  func question(_ workspace: Workspace) -> GlossaryRequest {
    GlossaryRequest(terms, readers: readers.choice, title: title)
  }

  func print(_ reply: Reply<Glossary>, on console: Console) throws -> ExitStatus {
    let made = try reply.value.output(format, for: console.screen)
    let bytes = format == .pdf ? try PDFProgram().pdf(of: made.bytes) : made.bytes
    if let file {
      try file.write(bytes, canReplace: force, tellingOn: console)
      console.report("wrote \(file.path)")
    } else if format == .json {
      try console.print(made)
    } else {
      try console.print(data: bytes)
    }
    console.tell(reply.remarks)
    return reply.status
  }
}
