import Diagnostics
import TermChecking
import TermDictionary

/// Lists of what programs use.
public struct UsageLists: Sendable {
  /// What the lists say; `nil` where there is none, or one cannot be read: from a list that is not
  /// whole, nothing follows about what is missing in it.
  let list: UsageList?

  /// Failure where one cannot be read.
  let status: ExitStatus

  /// No lists.
  public static let none = UsageLists(list: nil, status: .success)

  private init(list: UsageList?, status: ExitStatus) { (self.list, self.status) = (list, status) }

  /// Reads the lists at `paths`; tells which cannot be read.
  public init(_ paths: [String], from host: any RequestHost) {
    var usage = UsageList()
    var status = ExitStatus.success
    for path in Set(paths).sorted() {
      do throws(UnreadableFile) {
        let list = try InputText.read(path, for: .list, from: host)
        usage.add(list.text(in: 0..<list.bytes.count))
      } catch {
        host.complain(error.complaint(host))
        status = .failure
      }
    }
    self.init(list: paths.isEmpty || status != .success ? nil : usage, status: status)
  }
}
