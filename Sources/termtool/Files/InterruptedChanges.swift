import CFileSystem
import Diagnostics
import TermDictionary
import TermToolKit

/// Settles what processes left that were ended while they replaced files.
///
/// A file is in its folder under its name at all times, so a folder with an interrupted change
/// is found by the work folder in it.
enum InterruptedChanges {
  /// `files` as they are after interrupted changes in their folders are settled.
  ///
  /// Costs a look into each folder; only where something was left, files are read again.
  static func settled(_ files: [SourceText], tellingOn host: any RequestHost) -> [SourceText] {
    let folders = folders(of: files).filter { WorkFolder.left(for: $0) != nil }
    guard !folders.isEmpty else { return files }
    for work in settle(folders, tellingOn: host) {
      host.complain(
        "'\(work.path)' was not left here by this tool, so it is not followed; look into it, then remove it"
      )
    }
    return files.map { file in
      guard let path = FileSystem.canonicalPath(file.name), file.name != InputFiles.standardInput,
        let bytes = try? OpenFile(path, for: .reading).bytes()
      else { return file }
      return bytes == file.fileBytes ? file : InputText.reread(file, as: bytes)
    }
  }

  /// The folders of `files`, and of those that they link to; without links.
  private static func folders(of files: [SourceText]) -> Set<String> {
    var named: Set<String> = []
    for file in files where file.name != InputFiles.standardInput {
      let isLink = FilePath.destination(ofLink: file.name) != nil
      let path = isLink ? FileSystem.canonicalPath(file.name) ?? file.name : file.name
      named.insert(FilePath.folder(of: path))
    }
    return Set(named.compactMap { FileSystem.canonicalPath($0) })
  }

  /// Settles what was left in `folders`, then locks them.
  static func settleAndLock(_ folders: [String], tellingOn host: any RequestHost) -> FolderLock {
    for _ in 0..<mostTries {
      _ = settle(Set(folders), tellingOn: host)
      let lock = FolderLock(folders, tellingOn: host)
      if Set(folders).allSatisfy({ WorkFolder.left(for: $0) == nil }) { return lock }
    }
    // What cannot be settled is in the way of the work folder to be made, which says so.
    return FolderLock(folders, tellingOn: host)
  }

  private static let mostTries = 3

  /// Settles what was left in `folders`.
  ///
  /// - Returns: The work folders that are not what this program has left.
  private static func settle(
    _ folders: Set<String>,
    tellingOn host: any RequestHost
  ) -> [WorkFolder] {
    folders.sorted().compactMap { folder in
      for _ in 0..<mostTries {
        guard let work = WorkFolder.left(for: folder) else { return nil }
        switch settle(work, tellingOn: host) {
        case .settled: return nil
        case .refused: return work
        case .changed: continue
        }
      }
      return nil
    }
  }

  private enum Outcome {
    case settled

    /// The journal has changed before it could be locked.
    case changed

    /// The journal is not what this program has left.
    case refused
  }

  private static func settle(_ work: WorkFolder, tellingOn host: any RequestHost) -> Outcome {
    let found = FileJournal.left(by: work)
    let folders = found?.folders ?? [work]
    let lock = FolderLock(folders.map(\.folder), tellingOn: host)
    defer { withExtendedLifetime(lock) {} }
    // The process that made it may have come to its end meanwhile.
    guard let work = WorkFolder.left(for: work.folder) else { return .settled }
    guard let journal = FileJournal.left(by: work) else { return .refused }
    guard journal.folders.map(\.path) == found?.folders.map(\.path) else { return .changed }
    HeldSignals.hold()
    var settlement = Settlement(journal)
    host.note(settlement.settle())
    HeldSignals.release("an earlier change was settled first", tellingOn: host)
    return .settled
  }
}

/// Brings one interrupted change to its end, or takes it back.
private struct Settlement {
  private let journal: FileJournal
  private var replacements: [FileReplacement] = []
  private var remarks: [Remark] = []

  init(_ journal: FileJournal) { self.journal = journal }

  /// - Returns: What was done, for people.
  mutating func settle() -> TerminalText {
    for folder in journal.folders {
      replacements += folder.records.compactMap { FileReplacement($0, in: folder) }
    }
    let outcome = journal.isBegun ? finishOrTakeBack() : text("cleared away what was left of")
    saveWhatOthersWrote()
    if remarks.allSatisfy({ !$0.isFailure }) { clean() }
    return TerminalText(joining: [outcome] + remarks.map(\.text))
  }

  private struct Remark {
    var text: TerminalText
    var isFailure = false
  }

  private mutating func finishOrTakeBack() -> TerminalText {
    let canFinish = replacements.allSatisfy(\.isUndisturbed)
    if canFinish, !journal.isTurnedBack, makeAll() { return text("finished") }
    var undoing = Undoing()
    journal.turnBack()
    for index in replacements.indices.reversed() { undoing.undo(&replacements[index]) }
    if let remark = undoing.remark {
      remarks.append(Remark(text: remark, isFailure: !undoing.isComplete))
    }
    return text("took back")
  }

  private mutating func makeAll() -> Bool {
    for index in replacements.indices {
      do { try replacements[index].finish() } catch { return false }
    }
    let deadline = ContinuousClock.now + .seconds(1)
    return replacements.allSatisfy { (try? $0.verify(until: deadline)) != nil }
  }

  private func text(_ verb: String) -> TerminalText {
    let folders = journal.folders.map { "'\($0.folder)'" }
    let places = folders.count > 3 ? folders.prefix(3) + ["…"] : folders
    return "\(verb) a change in \(places.joined(separator: ", ")) that was interrupted"
  }

  /// Gives names to old texts that were changed after they were replaced.
  private mutating func saveWhatOthersWrote() {
    for replacement in replacements {
      do {
        guard let place = try replacement.saveOld() else { continue }
        let text: TerminalText =
          "somebody has written into '\(replacement.target)' meanwhile: see '\(place)'"
        remarks.append(Remark(text: text))
      } catch {
        let text: TerminalText =
          "what somebody has written into '\(replacement.target)' is in '\(replacement.work)'"
        remarks.append(Remark(text: text, isFailure: true))
      }
    }
  }

  private mutating func clean() {
    do throws(SystemError) {
      try journal.end()
      for folder in journal.folders { try folder.remove() }
    } catch {
      remarks.append(Remark(text: "'\(WorkFolder.name)' stays: \(error.reason)", isFailure: true))
    }
  }
}
