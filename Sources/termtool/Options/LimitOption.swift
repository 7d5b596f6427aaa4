import ArgumentParser

/// How much of an answer is shown, as the command line says.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("Show no more than the first so many.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("'--limit' takes a count from 1") }
  }
}
