import ArgumentParser
import Diagnostics

/// Whether findings are mended.
///
/// `check` and `lint` share it.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend in the files what can be mended without asking; the rest is reported.")
  var fix = false

  @Flag(help: "Show what --fix would change as a diff, and write nothing.")
  var dryRun = false

  @Flag(help: "With --fix or --dry-run: make likely changes too, such as the nearest known name.")
  var unsafeFixes = false

  @OptionGroup
  var links: LinkOptions

  /// Whether anything is to be mended.
  var isOn: Bool { fix || dryRun }

  /// How sure a change must be.
  var certainty: Diagnostic.Certainty { unsafeFixes ? .guess : .certain }

  func validate() throws {
    guard isOn || !unsafeFixes else {
      throw ValidationError("'--unsafe-fixes' needs '--fix' or '--dry-run'")
    }
  }
}
