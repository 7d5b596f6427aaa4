import ArgumentParser
import TermDictionary

/// Which dictionaries, and how trouble looks.
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

  @Option(
    help: ColorChoice.help("Colours in what people read."),
    completion: ColorChoice.completion,
    transform: ColorChoice.parse
  )
  var color = ColorChoice.auto

  @OptionGroup
  var reading: ReadingOptions

  /// The paths that are read: those of the command line, else those that the project names.
  func paths(_ configuration: Configuration) -> [String] {
    paths.isEmpty ? configuration.dictionaries : paths
  }

  /// The dictionaries, as the configuration at the path `config` or the nearest one says; tells which files cannot be read.
  ///
  /// What the project names and is only made with the file `output` is not missed.
  func load(
    _ console: Console,
    config: String? = nil,
    making output: String? = nil
  ) throws -> LoadedDictionaries {
    let configuration = try ConfigurationFile.load(config, console)
    let isConfigured = paths.isEmpty && !configuration.dictionaries.isEmpty
    let paths = paths(configuration).filter { path in
      !(isConfigured && (output.map { Self.isMade(path, with: $0) } ?? false))
    }
    guard !paths.isEmpty, paths != [InputFiles.shipped] else {
      return LoadedDictionaries(
        set: .shipped,
        configuration: configuration,
        status: .success,
        console: console
      )
    }
    let input = InputFiles(paths, allowsShipped: true)
    input.tell(on: console, reading)
    let set = DictionarySet(input.files)
    let leavesShippedOut = !paths.contains(InputFiles.shipped)
    let hint = leavesShippedOut ? ShippedHint(isConfigured: isConfigured) : nil
    hint?.tell(of: set, on: console)
    if isConfigured, !input.unreadable.isEmpty {
      console.note("the path stands in 'dictionaries' of \(ConfigurationFile.name)")
    }
    return LoadedDictionaries(
      set: set,
      configuration: configuration,
      paths: paths,
      files: input.files,
      writable: input.writable,
      leftOut: input.leftOut,
      unreadable: input.unreadable,
      shippedHint: hint,
      status: input.unreadable.isEmpty ? .success : .failure,
      console: console
    )
  }

  /// Whether nothing is at `path` until the file `output` is there.
  private static func isMade(_ path: String, with output: String) -> Bool {
    guard !SystemCalls.isThere(path) else { return false }
    let here = SystemCalls.canonicalPath(".") ?? "/"
    let (folder, file) = (AbsolutePath.of(path, in: here), AbsolutePath.of(output, in: here))
    return file == folder || file.hasPrefix(folder + "/")
  }
}
