import ArgumentParser
import Diagnostics
import TermChecking
import TermDictionary

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

  /// What the lists say, and whether all could be read; `nil` where there is none, or one cannot be read: from a
  /// list that is not whole, nothing follows about what is missing in it.
  func load(_ console: Console) -> (list: UsageList?, status: ExitStatus) {
    guard !lists.isEmpty else { return (nil, .success) }
    var usage = UsageList()
    var status = ExitStatus.success
    for path in Set(lists).sorted() {
      do throws(UnreadableFile) {
        let list = try InputText.read(path, for: .list)
        usage.add(list.text(in: 0..<list.bytes.count))
      } catch {
        console.complain(error.complaint)
        status = .failure
      }
    }
    return status == .success ? (usage, status) : (nil, status)
  }
}
