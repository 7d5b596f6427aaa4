import Foundation

/// A generated set, written into a folder.
struct SetFolder {
  let path: String
  let count: Int

  /// How many bytes its files have.
  let bytes: Int

  init(count: Int, at path: String) throws {
    let root = URL(fileURLWithPath: path)
    let files = GeneratedSet(count: count).files()
    for (name, text) in files {
      let file = root.appending(path: name)
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    self.path = path
    self.count = count
    bytes = files.reduce(0) { $0 + $1.text.utf8.count }
  }
}
