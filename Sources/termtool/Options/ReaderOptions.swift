import ArgumentParser

/// Who reads, and in which language.
struct ReaderOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "A point of view. May be repeated.",
      discussion: "All that are not abstract unless given.",
      valueName: "point-of-view"
    ),
    completion: Completions.pointsOfView
  )
  var pointsOfView: [String] = []

  @Option(
    name: .customLong("locale"),
    help: ArgumentHelp(
      "A language tag such as en-AU. May be repeated.",
      discussion: "Words that the locale has not come from its parents.",
      valueName: "tag"
    ),
    completion: Completions.locales
  )
  var locales: [String] = []
}
