import ArgumentParser
import TermDictionary

/// Which dictionaries, and how trouble looks.
struct DictionaryOptions: ParsableArguments {
  @Option(
    name: .customLong("dictionaries"),
    help: ArgumentHelp(
      "A dictionary file, a folder of them, or 'shipped' for those inside the tool. May be repeated.",
      discussion: "'shipped' alone unless given; '-' is standard input.",
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

  /// The dictionaries, and whether all files could be read.
  func load(_ console: Console) -> (set: DictionarySet, status: ExitStatus) {
    guard !paths.isEmpty, paths != [InputFiles.shipped] else { return (.shipped, .success) }
    let input = InputFiles(paths, allowsShipped: true)
    input.complain(on: console)
    return (DictionarySet(input.files), input.unreadable.isEmpty ? .success : .failure)
  }
}
