import CFileSystem
import TermDictionary
import TermToolKit

/// One go at replacing files together.
struct FileTransactionRun {
  private let changes: [FileChange]
  private var folders: [String: WorkFolder] = [:]
  private var replacements: [FileReplacement] = []
  private var journal = FileJournal(folders: [])

  init(_ changes: [FileChange]) { self.changes = changes }

  /// How a program that is interrupted says that all was done.
  static func done(_ count: Int) -> TerminalText {
    "\(count == 1 ? "the file was" : "all \(count) files were") changed before that"
  }

  /// Replaces all files, or leaves all as they were.
  mutating func commit() throws(ToolFailure) {
    do {
      try prepare()
      try begin()
    } catch {
      try clean()
      throw error
    }
    do throws(ToolFailure) {
      try makeAll()
      try verifyAll()
    } catch {
      try undoAll(after: error)
      throw error
    }
    try end()
  }

  // MARK: Preparing

  private mutating func prepare() throws(ToolFailure) {
    var changed: [String] = []
    for (number, change) in try FileChange.eachFileOnce(changes).enumerated() {
      if HeldSignals.endTheProgram { throw ToolFailure("nothing was changed") }
      do {
        // A pipe that is named by its number, `/dev/fd/63`, has no path without links and no folder
        // to work in.
        if change.old != nil, FileSystem.isOtherThanFile(change.target) {
          throw FileChangeError.notRegular
        }
        let folder = try workFolder(for: FilePath.folder(of: change.target))
        replacements.append(try FileReplacement(change, number: number, in: folder))
      } catch FileChangeError.changed {
        changed.append(change.name)
      } catch let failure as ToolFailure {
        throw failure
      } catch {
        throw Self.failure(error, change.name)
      }
    }
    guard changed.isEmpty else { throw Self.changed(changed) }
  }

  private mutating func workFolder(for path: String) throws -> WorkFolder {
    if let folder = folders[path] { return folder }
    if let work = WorkFolder.left(for: path), FileJournal.left(by: work) == nil {
      throw ToolFailure(
        "'\(work.path)' was not left here by this tool, so it is in the way; nothing was changed; remove it"
      )
    }
    let folder = try WorkFolder.make(for: path)
    folders[path] = folder
    return folder
  }

  private mutating func begin() throws(ToolFailure) {
    journal = FileJournal(folders: folders.values.sorted { $0.folder < $1.folder })
    do {
      for folder in journal.folders {
        let own = replacements.filter { FilePath.folder(of: $0.target) == folder.folder }
        let list = own.map(\.record.text).joined()
        try folder.write(Array(list.utf8), to: ChangeRecord.list)
      }
      try journal.begin()
    } catch {
      throw ToolFailure(
        "cannot write in '\(journal.folders.first?.folder ?? "")': \(error.reason); nothing was changed"
      )
    }
  }

  // MARK: Making

  private mutating func makeAll() throws(ToolFailure) {
    for index in replacements.indices {
      do {
        try replacements[index].make()
      } catch {
        throw Self.failure(error, replacements[index].name)
      }
    }
  }

  /// How long others may take to close a file that they write into.
  private static let patience = Duration.seconds(2)

  private func verifyAll() throws(ToolFailure) {
    let deadline = ContinuousClock.now + Self.patience
    for replacement in replacements {
      do {
        try replacement.verify(until: deadline)
      } catch {
        throw Self.failure(error, replacement.name)
      }
    }
  }

  private func end() throws(ToolFailure) {
    do {
      try journal.end()
    } catch {
      throw ToolFailure("all files are written, but '\(WorkFolder.name)' stays: \(error.reason)")
    }
    try clean()
  }

  // MARK: Undoing

  private mutating func undoAll(after failure: ToolFailure) throws(ToolFailure) {
    var undoing = Undoing()
    journal.turnBack()
    for index in replacements.indices.reversed() { undoing.undo(&replacements[index]) }
    if undoing.isComplete {
      try end()
    }
    guard let remark = undoing.remark else { return }
    throw ToolFailure(TerminalText(joining: [failure.text, remark]))
  }

  private func clean() throws(ToolFailure) {
    for folder in folders.values {
      do {
        try folder.remove()
      } catch {
        throw ToolFailure("cannot remove '\(folder.path)': \(error.reason)")
      }
    }
  }

  // MARK: Failures

  private static func changed(_ names: [String]) -> ToolFailure {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    let change =
      names.count == 1 ? "has changed since it was read" : "have changed since they were read"
    return ToolFailure("\(list) \(change); nothing was changed; try again")
  }

  private static func failure(_ error: any Error, _ name: String) -> ToolFailure {
    switch error {
    case FileChangeError.changed: changed([name])
    case FileChangeError.inUse:
      ToolFailure("another program is writing into '\(name)'; nothing was changed")
    case FileChangeError.notRegular:
      ToolFailure("cannot write '\(name)': it is no regular file; nothing was changed")
    case FileChangeError.refused(let error), let error as SystemError:
      ToolFailure("cannot write '\(name)': \(error.reason); nothing was changed")
    default:
      ToolFailure("cannot write '\(name)': \(String(describing: error)); nothing was changed")
    }
  }
}

/// Files that get their old text back, and what came of it.
struct Undoing {
  private var failures: [TerminalText] = []
  private var saved: [TerminalText] = []

  /// Whether all files have their old text.
  var isComplete: Bool { failures.isEmpty }

  /// Puts the old text back.
  mutating func undo(_ replacement: inout FileReplacement) {
    do {
      if let place = try replacement.undo() {
        saved.append("somebody has written into '\(replacement.name)' meanwhile: see '\(place)'")
      }
    } catch {
      let reason = (error as? SystemError)?.reason ?? "it has changed again"
      failures.append(
        "'\(replacement.name)' could not be put back: \(reason); its old text is in '\(replacement.work)'"
      )
    }
  }

  /// What people have to know; `nil` where all is as it was.
  var remark: TerminalText? {
    let lines = failures + saved
    return lines.isEmpty ? nil : TerminalText(joining: lines)
  }
}

extension FileChange {
  /// `changes` without those of files that another name has among them already.
  fileprivate static func eachFileOnce(
    _ changes: [FileChange]
  ) throws(ToolFailure) -> [FileChange] {
    var seen: [[UInt64]: FileChange] = [:]
    var kept: [FileChange] = []
    for change in changes {
      if let status = try? FileStatus(at: change.target), status.names > 1 {
        if let other = seen.updateValue(change, forKey: [status.device, status.state.inode]) {
          if other.new == change.new { continue }
          throw ToolFailure(
            "'\(other.name)' and '\(change.name)' are one file and would get different texts; "
              + "nothing was changed"
          )
        }
      }
      kept.append(change)
    }
    return kept
  }
}
