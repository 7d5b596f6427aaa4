import ArgumentParser

/// Whether it is told what is not read.
struct ReadingOptions: ParsableArguments {
  @Flag(help: "Name what is left out of folders, and why.")
  var verbose = false
}
