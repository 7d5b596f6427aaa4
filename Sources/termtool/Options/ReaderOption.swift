import ArgumentParser
import TermToolKit

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

  /// What it says.
  var reader: DocumentReader { DocumentReader(pointOfView: pointOfView, locale: locale) }
}
