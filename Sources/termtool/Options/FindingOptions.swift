import ArgumentParser
import TermToolKit

/// How findings are printed, what they mean for the exit status, and what the project has decided about them.
///
/// `check` and `lint` share it.
struct FindingOptions: ParsableArguments {
  @Option(
    help: FindingFormat.help("How findings are printed."),
    completion: FindingFormat.completion,
    transform: FindingFormat.parse
  )
  var format = FindingFormat.human

  @Option(
    help: FailureThreshold.help(
      "Exit with 1 when a finding is at least as grave as this; error unless given."
    ),
    completion: FailureThreshold.completion,
    transform: FailureThreshold.parse
  )
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
