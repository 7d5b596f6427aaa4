import ArgumentParser
import TermToolKit

/// Who reads, and in which language.
struct ReaderOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "A point of view; all that are not abstract unless given. May be repeated.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointsOfView: [String] = []

  @Option(
    name: .customLong("locale"),
    help: ArgumentHelp(
      "A language tag such as en-AU. Words that it has not come from its parents. May be repeated.",
      valueName: "tag"
    ),
    completion: Completions.locales
  )
  var locales: [String] = []

  /// What they say.
  var choice: ReaderChoice { ReaderChoice(pointsOfView: pointsOfView, locales: locales) }
}
