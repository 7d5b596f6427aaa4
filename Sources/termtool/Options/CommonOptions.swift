import ArgumentParser

/// What every command asks that shows words: who reads them, and where they come from.
struct CommonOptions: ParsableArguments {
  @OptionGroup(title: "Readers")
  var readers: ReaderOptions

  @OptionGroup(title: "Dictionaries and colours")
  var dictionaries: DictionaryOptions
}
