import ArgumentParser

/// Whether files are changed that only a link has made part of a folder.
///
/// `check`, `lint`, `fmt` and `mv` share it.
struct LinkOptions: ParsableArguments {
  /// What the flag is for.
  static let help: ArgumentHelp =
    "Change files outside of the named folders too, where links in these lead to them."

  @Flag(help: Self.help)
  var followLinks = false
}
