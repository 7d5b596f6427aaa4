import ArgumentParser
import TermDictionary

/// Which dictionaries, and how trouble looks.
struct DictionaryOptions: ParsableArguments {
  @Option(
    name: .customLong("dictionaries"),
    help: ArgumentHelp(
      """
      A dictionary file, a folder of them, '-' for standard input, or 'shipped' for those inside the \
      tool, which are used unless this is given. May be repeated.
      """,
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Option(
    help: ColorChoice.help("Colours in what people read."),
    completion: ColorChoice.completion,
    transform: ColorChoice.parse
  )
  var color = ColorChoice.auto

  @OptionGroup
  var reading: ReadingOptions

  /// The dictionaries; says which files cannot be read.
  func load(_ console: Console) -> LoadedDictionaries {
    guard !paths.isEmpty, paths != [InputFiles.shipped] else {
      return LoadedDictionaries(set: .shipped, status: .success, console: console)
    }
    let input = InputFiles(paths, allowsShipped: true)
    input.tell(on: console, reading)
    let set = DictionarySet(input.files)
    let leavesShippedOut = !paths.contains(InputFiles.shipped)
    if leavesShippedOut { ShippedHint.tell(of: set, on: console) }
    return LoadedDictionaries(
      set: set,
      files: input.files,
      writable: input.writable,
      leftOut: input.leftOut,
      leavesShippedOut: leavesShippedOut,
      status: input.unreadable.isEmpty ? .success : .failure,
      console: console
    )
  }
}
