import ArgumentParser
import TermDictionary

/// The one reader of a document, as the command line or the project says.
struct ReaderOption: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Whose words the documents are to use; as the project's termtool.yml says unless given.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointOfView: String?

  @Option(
    help: ArgumentHelp(
      """
      The language of the words, a tag such as en-AU; as the project's termtool.yml says, else the \
      environment (LC_ALL, LANG), else English unless given.
      """,
      valueName: "tag"
    ),
    completion: Completions.locales
  )
  var locale: String?

  /// The reader among those of `set`.
  ///
  /// - Throws: ``UsageError`` where nobody is named, on the command line nor by the project, or several are.
  func chosen(
    _ defaults: ReaderDefaults,
    in set: DictionarySet
  ) throws(UsageError) -> (pointOfView: String, locale: String) {
    let named = pointOfView.map { [$0] } ?? defaults.pointsOfView
    guard let reader = named.first, named.count == 1 else {
      let known = set.readers.map(\.description).joined(separator: ", ")
      let what = named.isEmpty ? "'--as' is missing" : "termtool.yml names several points of view"
      throw UsageError("\(what); expected one of: \(known)")
    }
    return (reader, locale ?? defaults.locale(in: set))
  }
}
