import Foundation
import TermToolKit
import Testing

/// The commands as a server or an editor has them: requests, without a command line.
struct RequestTests {
  /// A host that has nothing, and remembers nothing.
  private struct Listener: RequestHost {
    func tell(_ remark: Remark) {}
  }

  private static let untidy = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en"
    ><noun id="a"><one>a</one><other>b</other></noun></dictionary>
    """

  private static let owner = ReaderChoice(pointsOfView: ["owner"])

  /// What `request` gives, as JSON in one line.
  private static func json<R: Request>(
    _ request: R,
    as format: (R.Value) throws -> Output
  ) throws -> String {
    let reply = try request.run(in: TermToolKit.Workspace(config: "none", host: Listener()))
    #expect(reply.status == .success)
    guard case .json(let json) = try format(reply.value) else { return "" }
    return json.text() + "\n"
  }

  private static func presented<R: Request>(_ request: R) throws -> String
  where R.Value: Presentable, R.Value.Format == ResultFormat {
    try json(request) { try $0.output(.json, for: Screen()) }
  }

  @Test func `a request gives what its command prints`() throws {
    let terms = try Self.json(TermsRequest(["claim*"], readers: Self.owner)) {
      $0.output(.json, for: Screen())
    }
    let preview = try Self.json(PreviewRequest(["mail.*"], readers: Self.owner)) {
      $0.output(.json, for: Screen())
    }
    let found = try Self.presented(FindRequest("funding"))
    let list = try Self.presented(DictionariesRequest(readers: Self.owner))
    let rows: [(result: String, command: [String])] = [
      (terms, ["terms", "claim*", "--as", "owner"]),
      (preview, ["preview", "mail.*", "--as", "owner"]),
      (found, ["find", "funding"]), (list, ["dictionaries", "--as", "owner"]),
    ]
    for row in rows {
      #expect(try row.result == Tool.run(row.command + ["--format", "json"]).output)
    }
  }

  @Test func `what a request does to files is part of its result`() throws {
    let folder = try TemporaryFolder(["a.xml": Self.untidy])
    let reply = FmtRequest([folder.path]).run(on: Listener())
    let file = try #require(reply.value.changed.first)
    #expect(String(decoding: file.bytes, as: UTF8.self).hasPrefix("<?xml"))
    #expect(try folder.text(of: "a.xml") != String(decoding: file.bytes, as: UTF8.self))
  }

  @Test func `a name that is not there is a usage error`() throws {
    let workspace = try TermToolKit.Workspace(config: "none", host: Listener())
    #expect(throws: UsageError.self) { try TermsRequest(["nobody"]).run(in: workspace) }
  }
}
