import TermDictionary

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells the next command which files were being replaced together, should this one not come to its end.
///
/// Each work folder lists its own changes. One of them, the first, holds the file `commit` while files are being replaced,
/// with the folders of all; in the others, `commit` is a link that says where the first is. So one moment decides: before
/// the file is there nothing was replaced, and when it is gone everything is.
struct FileJournal {
  /// The work folders of all files that change together, the first first.
  let folders: [WorkFolder]

  private static let commit = "commit"
  private static let draft = "commit.new"
  private static let back = "back"

  /// From now on an interruption leaves something to be settled.
  ///
  /// All of it is on the disk then, in one go for each file system.
  func begin() throws(SystemError) {
    guard let first = folders.first else { return }
    for other in folders.dropFirst() {
      let place = RelativePath.of(first.folder, from: other.folder)
      guard symlink(place, other.path(of: Self.commit)) == 0 else { throw .last }
    }
    let list = folders.map { RelativePath.of($0.folder, from: first.folder) + "\0" }.joined()
    let draft = try first.write(Array(list.utf8), to: Self.draft)
    var devices: Set<UInt64> = [try draft.status().device]
    for other in folders.dropFirst() {
      let file = try OpenFile(other.path(of: ChangeRecord.list), for: .reading)
      if devices.insert(try file.status().device).inserted { try file.synchronize() }
    }
    try draft.synchronize()
    try FilePath.move(first.path(of: Self.draft), to: first.path(of: Self.commit))
    if let names = try? OpenFile(first.path, for: .reading) { try? names.synchronize() }
  }

  /// Notes that what was replaced goes back; forgotten where there is no room for it.
  func turnBack() { _ = try? folders.first?.write([], to: Self.back) }

  /// From now on there is nothing to be settled any more.
  func end() throws(SystemError) {
    if let first = folders.first { try FilePath.remove(first.path(of: Self.commit)) }
  }

  /// Whether files were being replaced.
  var isBegun: Bool { has(Self.commit) }

  /// Whether what was replaced was going back.
  var isTurnedBack: Bool { has(Self.back) }

  private func has(_ name: String) -> Bool {
    guard let path = folders.first?.path(of: name) else { return false }
    return (try? FileStatus(at: path))?.isRegular ?? false
  }

  /// The journal that `work` belongs to: of itself alone where no files were being replaced.
  static func left(by work: WorkFolder) -> FileJournal {
    let alone = FileJournal(folders: [work])
    let place = FilePath.destination(ofLink: work.path(of: commit)) ?? "."
    let first = AbsolutePath.of(place, in: work.folder)
    guard let first = WorkFolder.left(for: first), let list = first.bytes(of: commit) else {
      return alone
    }
    let places = list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let folders = places.map { AbsolutePath.of($0, in: first.folder) }
    // The first may belong to a later change, of which this one knows nothing.
    guard folders.contains(work.folder) else { return alone }
    return FileJournal(folders: folders.compactMap { WorkFolder.left(for: $0) })
  }
}

/// What is noted of the change of one file.
struct ChangeRecord: Equatable {
  /// Which of the files in the work folder are the change's.
  let number: Int

  /// The name of the file in its folder.
  let name: String

  /// What the file looked like; `nil` where there was none.
  let old: FileState?

  /// What the new file looks like.
  let new: FileState

  /// The file with the records of a work folder.
  static let list = "list"

  /// The records in `bytes`; those that make no sense are left out.
  static func records(in bytes: [UInt8]) -> [ChangeRecord] {
    bytes.split(separator: 0).compactMap { ChangeRecord(String(decoding: $0, as: UTF8.self)) }
  }

  init(number: Int, name: String, old: FileState?, new: FileState) {
    (self.number, self.name, self.old, self.new) = (number, name, old, new)
  }

  /// Reads what ``text`` has written.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let number = Int(parts[0]), let new = FileState(parts[2]),
      !parts[3].contains("/"), !["", ".", ".."].contains(parts[3])
    else { return nil }
    self.init(number: number, name: String(parts[3]), old: FileState(parts[1]), new: new)
  }

  /// The record, with the zero that ends it.
  var text: String { "\(number) \(old?.text ?? "-") \(new.text) \(name)\0" }
}

extension FileState {
  fileprivate var text: String { "\(inode):\(size):\(modified)" }

  fileprivate init?(_ text: Substring) {
    let numbers = text.split(separator: ":")
    guard numbers.count == 3, let inode = UInt64(numbers[0]), let size = Int64(numbers[1]),
      let modified = Int64(numbers[2])
    else { return nil }
    self.init(size: size, modified: modified, inode: inode)
  }
}

/// Paths that hold wherever the folders are mounted, as long as they lie to each other as they do.
enum RelativePath {
  /// The path of `folder` as seen from the folder `base`; both without links.
  static func of(_ folder: String, from base: String) -> String {
    let (to, from) = (folder.split(separator: "/"), base.split(separator: "/"))
    let common = zip(to, from).prefix { $0 == $1 }.count
    let steps =
      repeatElement("..", count: from.count - common) + to.dropFirst(common).map(String.init)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}
