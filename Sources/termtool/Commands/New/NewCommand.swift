import ArgumentParser
import Diagnostics
import TermDictionary
import TermToolKit

struct NewCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins a set, a dictionary, or entries of one.",
    usage:
      "termtool new [--as <point-of-view>] [--extends <point-of-view>] [--locale <tag>] [<options>]",
    discussion: """
      Writes a file with the terms that usually differ between readers, each as a comment with what is \
      inherited and what others say. It changes nothing until you take an entry out of its comment. \
      Words that you know already are given with --set; the forms that rules derive are marked, and a \
      word that messages could not print is left as a comment, with the reason. A file that is there \
      gets the entries that it lacks, and all else in it stays. With an empty folder as --output, a \
      set of your own begins: who reads, first words, and a first message.

      Examples:
        termtool new --as ward --as patient --output words/
        termtool new --as lender --extends owner --output mine/lender.xml
        termtool new --locale en-IE --output mine/en-IE.xml
        termtool new --as lender --extends owner --set claim=drawdown
        termtool new --as owner --locale en-AU --all
        termtool new --output mine/words.xml --set visit='site visit'
      """
  )

  /// What people type before they know that a name needs an option.
  @Argument(help: .hidden)
  var names: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Whose words: a new point of view with --extends, else one that exists; the one that all extend "
        + "unless given. May be repeated where a set begins.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointsOfView: [String] = []

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
    help: ArgumentHelp(
      """
      The file to write, or to add to where it is a file of the dictionary; an empty folder for a set \
      of one's own. Standard output unless given.
      """,
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var output: String?

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  var color: ColorChoice { dictionaries.color }

  func run(on console: Console) throws -> ExitStatus {
    if let output, extends == nil, !pointsOfView.isEmpty, beginsSet(in: output) {
      return try beginSet(in: output, console)
    }
    guard pointsOfView.count < 2 else {
      guard let output, FolderListing.isFolder(output) else {
        guard let output, !FileSystem.isThere(output) else {
          throw UsageError("'--as' is given twice; expected it once")
        }
        throw UsageError(
          "'--as' is given twice, and '\(output)' is no folder in which a set begins; expected --output \(FilePath.shellWord(output))/"
        )
      }
      throw UsageError("a set begins in an empty folder, and '\(output)' is none")
    }
    let output = output.map { file(at: $0) }
    var request = request
    request.file = force ? nil : output.flatMap(existing)
    let reply = try request.run(in: open(making: output, console))
    for remark in reply.remarks { console.tell(remark) }
    guard let output, output != InputFiles.standardInput else {
      try console.print(data: reply.value.text)
      return reply.status
    }
    if let file = reply.value.file {
      guard !reply.value.added.isEmpty || file.bytes != file.source.bytes else {
        console.report("nothing to add to \(output)")
        return reply.status
      }
      try FileTransaction.write([file], tellingOn: console)
      let added = reply.value.added.count
      console.report("added \(added) entr\(added == 1 ? "y" : "ies") to \(output)")
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

  /// The dictionaries; unless any are named, those of the set of its own in which `output` will be.
  private func open(making output: String?, _ console: Console) throws -> Workspace {
    var dictionaries = dictionaries
    if dictionaries.paths.isEmpty, let output {
      dictionaries.paths = Workspace.ownSet(making: output, host: console)
    }
    return try dictionaries.open(console, making: output)
  }

  /// The file that `path` is to be; of a folder, one with the name of the dictionary.
  private func file(at path: String) -> String {
    guard path.hasSuffix("/") || FolderListing.isFolder(path) else { return path }
    let name = [pointsOfView.first, locale].compactMap(\.self).joined(separator: ".")
    return FilePath.join(path, (name.isEmpty ? "new" : name) + ".xml")
  }

  /// The dictionary that is at `path` already.
  private func existing(_ path: String) -> SourceText? {
    guard FileSystem.isFile(path), !FileSystem.isOtherThanFile(path) else { return nil }
    return DictionaryFiles.read([path]).files.first
  }

  // MARK: A set of one's own

  /// Whether nothing is in the folder `path`, so that a set can begin there.
  private func beginsSet(in path: String) -> Bool {
    guard dictionaries.paths.isEmpty else { return false }
    guard FolderListing.isFolder(path) else {
      return path.hasSuffix("/") && Workspace.ownSet(making: path, host: QuietHost()).isEmpty
    }
    let isEmpty = ((try? FolderListing(of: path))?.entries ?? []).isEmpty
    return isEmpty && Workspace.ownSet(making: path, host: QuietHost()).isEmpty
  }

  private func beginSet(in folder: String, _ console: Console) throws -> ExitStatus {
    var request = NewSetRequest(pointsOfView, locale: locale ?? "en")
    request.words = words
    request.schema = schema
    let reply = try request.run()
    for remark in reply.remarks { console.tell(remark) }
    try NewFolder(folder).write(reply.value.files, tellingOn: console)
    for file in reply.value.files { console.report("wrote \(FilePath.join(folder, file.name))") }
    let path = FilePath.shellWord(folder)
    if let settings = BegunSet.settings(for: folder) {
      try OutputFile(settings.name).write(settings.text, canReplace: false, tellingOn: console)
      console.report("wrote \(settings.name), so that all commands read \(folder)")
      console.report("next: termtool preview; after a change: termtool check")
    } else {
      console.report(
        "next: termtool preview --dictionaries \(path); after a change: termtool check \(path)"
      )
    }
    return reply.status
  }

  private var request: NewRequest {
    var request = NewRequest()
    request.names = names
    request.pointOfView = pointsOfView.first
    request.extends = extends
    request.locale = locale
    request.words = words
    request.hasAll = all
    request.schema = schema
    return request
  }
}
