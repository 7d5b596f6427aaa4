import ArgumentParser
import TermToolKit

/// How findings are printed, what they mean for the exit status, and what the project has decided
/// about them.
///
/// `check` and `lint` share it.
struct FindingOptions: ParsableArguments {
  @Option(choice: "How findings are printed.")
  var format = FindingFormat.human

  @Option(choice: "Exit with 1 when a finding is at least as grave as this; error unless given.")
  var failOn = FailureThreshold.error

  @Option(
    help: ArgumentHelp(
      """
      The configuration, or 'none'; termtool.yml of this folder or the nearest one above unless given.
      """,
      valueName: "file"
    ),
    completion: .file(extensions: ["yml", "yaml"])
  )
  var config: String?
}
