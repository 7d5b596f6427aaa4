import ArgumentParser
import TermToolKit

struct NewCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a dictionary for a point of view or a locale.",
    usage:
      "termtool new [--as <point-of-view>] [--extends <point-of-view>] [--locale <tag>] [<options>]",
    discussion: """
      Writes a file with the terms that usually differ between readers, each as a comment with what is \
      inherited and what others say. It changes nothing until you take an entry out of its comment. \
      Words that you know already are given with --set; the forms that rules derive are marked.

      Examples:
        termtool new --as lender --extends owner --output mine/lender.xml
        termtool new --locale en-IE --output mine/en-IE.xml
        termtool new --as lender --extends owner --set claim=drawdown
        termtool new --as owner --locale en-AU --all
      """
  )

  /// What people type before they know that a name needs an option.
  @Argument(help: .hidden)
  var names: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Whose words: a new point of view with --extends, else one that exists; the one that all extend "
        + "unless given.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointOfView: String?

  @Option(
    help: ArgumentHelp(
      "The point of view whose words serve where the new one has none.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var extends: String?

  @Option(
    help: ArgumentHelp(
      "A language tag such as en-IE; en for a new point of view.",
      valueName: "tag"
    ),
    completion: Completions.locales
  )
  var locale: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A word for a term, in the singular: claim=drawdown. May be repeated.",
      valueName: "term=word"
    )
  )
  var words: [String] = []

  @Flag(help: "Offer all terms, not only those that usually differ.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Where an editor finds the schema dictionary.rng, relative to the file.",
      valueName: "address"
    )
  )
  var schema: String?

  @Option(
    help: ArgumentHelp("The file to write; standard output unless given.", valueName: "file"),
    completion: .file(extensions: ["xml"])
  )
  var output: String?

  @Flag(help: "Write the file even if there is one.")
  var force = false

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    let reply = try request.run(in: dictionaries.open(console, making: output))
    guard let output, output != InputFiles.standardInput else {
      try console.print(data: reply.value.text)
      return reply.status
    }
    try OutputFile(output).write(
      reply.value.text,
      canReplace: force,
      makesFolder: true,
      tellingOn: console
    )
    console.report("wrote \(output)")
    if reply.value.isAlone {
      console.report(
        "to read it too: termtool check --dictionaries shipped --dictionaries \(FilePath.shellWord(output))"
      )
    }
    return reply.status
  }

  private var request: NewRequest {
    var request = NewRequest()
    request.names = names
    request.pointOfView = pointOfView
    request.extends = extends
    request.locale = locale
    request.words = words
    request.hasAll = all
    request.schema = schema
    return request
  }
}
