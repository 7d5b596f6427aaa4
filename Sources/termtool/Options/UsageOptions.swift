import ArgumentParser

/// What programs use, as the command line says.
struct UsageOptions: ParsableArguments {
  @Option(
    name: .customLong("used"),
    help: ArgumentHelp(
      "A list of the messages and terms that programs use: what nothing uses is a finding.",
      discussion: "An identifier on each line; '*' in it stands for what a program puts together.",
      valueName: "file"
    ),
    completion: .file()
  )
  var lists: [String] = []
}
