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
  /// - Throws: ``UsageError`` where nobody is named, on the command line nor by the project, or several are;
  ///   ``ConfigurationFault`` where the project names somebody who is not there.
  func chosen(
    _ defaults: ReaderDefaults,
    in set: DictionarySet
  ) throws -> (pointOfView: String, locale: String) {
    let named = try pointOfView.map { [$0] } ?? defaults.pointsOfView(in: set)
    guard let reader = named.first, named.count == 1 else {
      let known = set.readers.map(\.description).joined(separator: ", ")
      let what = named.isEmpty ? "'--as' is missing" : "termtool.yml names several points of view"
      let other = named.isEmpty ? "; 'as: …' in termtool.yml says it once for a project" : ""
      throw UsageError("\(what); expected one of: \(known)\(other)")
    }
    _ = try ReaderOptions.reader(reader, in: set)
    return (reader, try locale ?? defaults.locale(in: set))
  }
}
