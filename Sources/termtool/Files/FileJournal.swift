import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells the next command which files were being replaced together, should this one not come to its
/// end.
///
/// Each work folder lists its own changes. One of them, the first, holds the file `commit` while
/// files are being replaced, with the folders of all and the seals of their lists; in the others,
/// `commit` is a link that says where the first is. So one moment decides: before the file is there
/// nothing was replaced, and when it is gone everything is.
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
    var list = ""
    for folder in folders {
      let seal = try FileSeal(at: folder.path(of: ChangeRecord.list))
      list += "\(seal.text) \(RelativePath.of(folder.folder, from: first.folder))\0"
    }
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

  /// The journal that `work` belongs to: of itself alone where no files were being replaced; `nil`
  /// where something in it is not what this program has left.
  static func left(by work: WorkFolder) -> FileJournal? {
    guard work.isTrusted else { return nil }
    let alone = FileJournal(folders: [work])
    let link = FilePath.destination(ofLink: work.path(of: commit))
    let first = AbsolutePath.of(link ?? ".", in: work.folder)
    guard let first = WorkFolder.left(for: first), let list = first.bytes(of: commit) else {
      return alone.holdsOnlyItsOwn ? alone : nil
    }
    guard first.isTrusted else { return nil }
    let parts = list.split(separator: 0).map { CommitPart($0, in: first.folder) }
    guard let part = parts.first(where: { $0?.folder == work.folder }) else {
      // The first may belong to a later change, of which this one knows nothing.
      return link != nil && alone.holdsOnlyItsOwn ? alone : nil
    }
    guard part?.fits(work) ?? false else { return nil }
    let folders = parts.compactMap { part in
      part.flatMap { WorkFolder.left(for: $0.folder) }.flatMap {
        part?.fits($0) ?? false ? $0 : nil
      }
    }
    let journal = FileJournal(folders: folders)
    return journal.holdsOnlyItsOwn ? journal : nil
  }

  /// Whether the files of all changes are those that were noted.
  private var holdsOnlyItsOwn: Bool {
    folders.allSatisfy { folder in folder.records.allSatisfy { $0.knowsItsFiles(in: folder) } }
  }
}

/// A folder among those that `commit` names.
private struct CommitPart {
  let folder: String
  private let list: FileSeal

  /// Reads the part `bytes` of the journal whose first work folder is in `first`.
  init?(_ bytes: ArraySlice<UInt8>, in first: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let list = FileSeal(parts[0]) else { return nil }
    (folder, self.list) = (AbsolutePath.of(String(parts[1]), in: first), list)
  }

  /// Whether `work` has the list that was noted.
  func fits(_ work: WorkFolder) -> Bool {
    work.isTrusted && (try? FileSeal(at: work.path(of: ChangeRecord.list))) == list
  }
}

extension WorkFolder {
  /// What is noted of the changes in it.
  var records: [ChangeRecord] { ChangeRecord.records(in: bytes(of: ChangeRecord.list) ?? []) }
}

/// What is noted of the change of one file.
struct ChangeRecord: Equatable {
  /// Which of the files in the work folder are the change's.
  let number: Int

  /// The name of the file in its folder.
  let name: String

  /// Which file was there; `nil` where there was none.
  let old: FileMark?

  /// Which file the new text is in.
  let new: FileMark

  /// The file with the records of a work folder.
  static let list = "list"

  /// The records in `bytes`; those that make no sense are left out.
  static func records(in bytes: [UInt8]) -> [ChangeRecord] {
    bytes.split(separator: 0).compactMap { ChangeRecord(String(decoding: $0, as: UTF8.self)) }
  }

  init(number: Int, name: String, old: FileMark?, new: FileMark) {
    (self.number, self.name, self.old, self.new) = (number, name, old, new)
  }

  /// Reads what ``text`` has written.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let number = Int(parts[0]), let new = FileMark(parts[2]),
      !parts[3].contains("/"), !["", ".", ".."].contains(parts[3])
    else { return nil }
    self.init(number: number, name: String(parts[3]), old: FileMark(parts[1]), new: new)
  }

  /// The record, with the zero that ends it.
  var text: String { "\(number) \(old?.text ?? "-") \(new.text) \(name)\0" }

  /// Whether what is in `folder` under the names of the change is the new file as it was
  /// prepared, or the old one, into which somebody may have written.
  func knowsItsFiles(in folder: WorkFolder) -> Bool {
    let work = folder.path(of: String(number))
    return [work, NameExchange.keptName(work)].allSatisfy { path in
      guard let mark = try? FileMark(at: path) else { return true }
      return mark == new || old.map(mark.isSameFile) ?? false
    }
  }
}
