import Foundation

/// A folder for one test, which is removed at its end.
final class Workspace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Self.basics, to: "basics/words.xml")
    try write(Self.points, to: "basics/points.xml")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    let parent = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func run(_ arguments: String..., input: String = "", in path: String = "") throws -> Tool.Result {
    try Tool.run(arguments, input: input, in: folder.appending(path: path))
  }

  /// Runs `check` among the few words of the folder `basics`.
  func check(_ arguments: String..., input: String = "", in path: String = "") throws -> Tool.Result
  {
    let basics = folder.appending(path: "basics").path
    return try Tool.run(
      ["check"] + arguments + ["--dictionaries", basics],
      input: input,
      in: folder.appending(path: path)
    )
  }

  private static let points = """
    <points-of-view xmlns="urn:termdictionary:1">
      <point-of-view id="base" abstract="yes"/>
      <point-of-view id="owner" extends="base"/>
    </points-of-view>

    """

  private static let basics = """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="base" xml:lang="en">
      <noun id="claim"><one>claim</one><other>claims</other></noun>
      <noun id="claimant"><one>claimant</one><other>claimants</other></noun>
    </dictionary>

    """

  /// A dictionary of the owner that holds `entries`.
  static func dictionary(_ entries: String) -> String {
    """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">
    \(entries)
    </dictionary>

    """
  }

  /// A message of the owner with `text`.
  static func message(_ text: String, id: String = "notice.example") -> String {
    dictionary("  <message id=\"\(id)\"><text>\(text)</text></message>")
  }
}
