import CFileSystem
import Diagnostics
import TermToolKit

/// New texts of files, which are written all or not at all: the one way in which this tool writes
/// files.
///
/// ```swift
/// var files = FileTransaction()
/// files.replace(source, with: bytes)
/// try files.commit(tellingOn: host)
/// ```
///
/// 1. Lock the folders among processes of this tool, and settle what an earlier one left there.
/// 2. Prepare all new texts in a ``WorkFolder`` beside the files, comparing each file with what was
/// read.
/// 3. Note in the ``FileJournal`` what is to be done.
/// 4. Replace the files; check that nobody has written into them meanwhile.
/// 5. End the journal and remove the work folders.
///
/// What fails before step 5 is undone. Signals wait until then; what ends the process without
/// asking leaves the journal, by which ``InterruptedChanges`` does the rest.
struct FileTransaction {
  private var changes: [FileChange] = []

  /// Whether nothing is to be written.
  var isEmpty: Bool { changes.isEmpty }

  /// Notes that the file of `source`, or the one it links to, is to hold `bytes`, unless it changes
  /// before.
  mutating func replace(_ source: SourceText, with bytes: [UInt8]) {
    let target = FileSystem.canonicalPath(source.name) ?? source.name
    changes.append(
      FileChange(name: source.name, target: target, old: source.fileBytes, new: bytes)
    )
  }

  /// Notes that there is to be a file with `bytes` at `target`, a path without links, where there
  /// are now the bytes `old`; with `nil` for these there must be none.
  mutating func write(_ bytes: [UInt8], to target: String, old: [UInt8]?, name: String) {
    changes.append(FileChange(name: name, target: target, old: old, new: bytes))
  }

  /// Writes all files.
  ///
  /// Costs one wait for the disk, however many files there are.
  ///
  /// - Throws: ``ToolFailure`` where one cannot be written, or is not what was read; then all are
  ///   as they were, or the failure says which are not.
  func commit(tellingOn host: any RequestHost) throws(ToolFailure) {
    guard !isEmpty else { return }
    let folders = changes.map { FilePath.folder(of: $0.target) }
    let lock = InterruptedChanges.settleAndLock(folders, tellingOn: host)
    defer { withExtendedLifetime(lock) {} }
    HeldSignals.hold()
    var run = FileTransactionRun(changes)
    do throws(ToolFailure) {
      try run.commit()
    } catch {
      HeldSignals.release(error.text, tellingOn: host)
      throw error
    }
    HeldSignals.release(FileTransactionRun.done(changes.count), tellingOn: host)
  }
}

/// The new text of one file.
struct FileChange {
  /// The file as the user knows it.
  let name: String

  /// Its path without links.
  let target: String

  /// What it must hold; `nil` where there must be no file.
  let old: [UInt8]?

  let new: [UInt8]
}
