import ArgumentParser
import TermToolKit

struct DiffCommand: AskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between dictionaries, and what readers read differently.",
    usage: "termtool diff <one> <other> [<options>]",
    discussion: """
      Each side is a file, a folder, what git has (HEAD~3:dictionaries, or a revision alone for the path \
      of the other side), or a point of view (owner, owner@en-AU). Of files it says what their authors \
      changed, never how they laid it out, and shows each message that now reads differently in any market, \
      before and after. A file of a set is compared within it, beside its other files. \
      Differences are no failure: the exit status is 0.

      Examples:
        termtool diff old/ new/
        termtool diff HEAD~1 mine/                     what you changed since
        termtool diff v1.0:dictionaries dictionaries   between a release and now
        termtool diff head-contractor owner            two parties
        termtool diff owner owner@en-AU                two markets
        termtool diff HEAD~1 mine/ --format html > review.html
      """
  )

  @Argument(
    help: ArgumentHelp("A file, a folder, a revision, or a point of view.", valueName: "one"),
    completion: .file(extensions: ["xml"])
  )
  var one: String

  @Argument(
    help: ArgumentHelp("Another of the same kind.", valueName: "other"),
    completion: .file(extensions: ["xml"])
  )
  var other: String

  @Flag(help: "Show only what changed of terms, and no message.")
  var terms = false

  @OptionGroup
  var limit: LimitOption

  @Option(choice: "How the differences are printed; html is a page for reviewers.")
  var format = DiffFormat.human

  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  func question(_ workspace: Workspace) throws -> DiffRequest {
    let sides = try workspace.resolvingNames {
      (
        try DiffSide(one, in: workspace).resolved(beside: other, in: workspace),
        try DiffSide(other, in: workspace).resolved(beside: one, in: workspace)
      )
    }
    switch sides {
    case (.files, .reader), (.reader, .files):
      throw UsageError(
        "'\(one)' and '\(other)' are not of one kind; compare files with files, readers with readers"
      )
    case (.files, .files), (.reader, .reader):
      var request = DiffRequest(sides.0, sides.1, readers: readers.choice)
      request.onlyTerms = terms
      request.limit = limit.limit
      return request
    }
  }
}
