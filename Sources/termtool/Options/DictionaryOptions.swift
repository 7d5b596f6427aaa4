import ArgumentParser
import TermToolKit

/// Which dictionaries, and how trouble looks.
///
/// No group of options holds another: while debugging, ArgumentParser checks each again for every
/// level above it.
struct DictionaryOptions: ParsableArguments {
  @Option(
    name: .customLong("dictionaries"),
    help: ArgumentHelp(
      """
      A dictionary file, a folder of them, '-' for standard input, or 'shipped' for those inside the \
      tool, which are used unless this is given, or termtool.yml names others. May be repeated.
      """,
      valueName: "path"
    ),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String] = []

  @Option(choice: "Colours in what people read.")
  var color = ColorChoice.auto

  @Flag(help: "Name what is left out of folders, and why.")
  var verbose = false

  /// The dictionaries, as the configuration at the path `config` or the nearest one says.
  ///
  /// What the project names and is only made with the file `output` is not missed.
  func open(
    _ console: Console,
    config: String? = nil,
    making output: String? = nil
  ) throws -> Workspace {
    try Workspace(
      dictionaries: paths,
      config: config,
      making: output,
      isVerbose: verbose,
      host: console
    )
  }
}
