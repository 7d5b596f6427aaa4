import ArgumentParser

/// What every command asks that shows words: who reads them, and where they come from.
struct CommonOptions: ParsableArguments {
  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions

  /// Where output goes, and the dictionaries that were asked for.
  func open() throws -> (console: Console, loaded: LoadedDictionaries) {
    let console = Console(color: dictionaries.color)
    return (console, try dictionaries.load(console))
  }

  /// As ``open()``, with the lexicons of the readers.
  func openForReaders() throws -> (console: Console, loaded: LoadedDictionaries, chosen: Readers) {
    let (console, loaded) = try open()
    let chosen = try loaded.resolvingNames {
      try Readers(readers, in: loaded.set, loaded.defaults, console)
    }
    return (console, loaded, chosen)
  }
}
