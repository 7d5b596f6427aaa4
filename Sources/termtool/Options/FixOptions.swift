import ArgumentParser
import TermToolKit

/// Whether findings are fixed.
///
/// `check` and `lint` share it.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend in the files what can be mended without asking; the rest is reported.")
  var fix = false

  @Flag(help: "Show what --fix would change as a diff, and write nothing.")
  var dryRun = false

  @Flag(help: "With --fix or --dry-run: make likely changes too, such as the nearest known name.")
  var unsafeFixes = false

  @Flag(help: LinkOptions.help)
  var followLinks = false

  /// Whether anything is to be fixed.
  var isOn: Bool { fix || dryRun }

  /// What they say; `nil` where nothing is to be fixed.
  var choice: FixChoice? {
    guard isOn else { return nil }
    return FixChoice(
      unsafeFixes ? .guess : .certain,
      followsLinks: followLinks,
      isDryRun: dryRun
    )
  }

  func validate() throws {
    guard isOn || !unsafeFixes else {
      throw ValidationError("'--unsafe-fixes' needs '--fix' or '--dry-run'")
    }
  }
}
