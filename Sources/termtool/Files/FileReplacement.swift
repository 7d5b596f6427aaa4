import CFileSystem
import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The replacement of one file, step by step: prepared beside it, made, checked, or undone.
///
/// A file gets its new text by an exchange of names, so that at no time it holds half of it and the
/// old one is still there to be looked at: whoever had it open may have written into it. A file for
/// which that cannot be done (it has several names, it is mounted, its folder or its owner is
/// another user's) is written in place, after its old text was copied.
struct FileReplacement {
  /// The file as the user knows it.
  let name: String

  /// The path of the file, without links.
  let target: String

  /// The path of the new text before it is in its place, and of the old one behind that.
  let work: String

  /// The text that is replaced; `nil` where there must be no file.
  let old: [UInt8]?

  let new: [UInt8]
  let record: ChangeRecord

  /// Where the work files are.
  private let folder: WorkFolder

  /// Whether the new text is in its place.
  private(set) var isMade = false

  /// Whether the old text is copied, so that the file can be written in place.
  private var isInPlace = false

  /// Prepares `change` in `folder`.
  ///
  /// - Throws: ``FileChangeError`` where the file is not as it was read, or the system refuses.
  init(_ change: FileChange, number: Int, in folder: WorkFolder) throws {
    (name, target, old, new) = (change.name, change.target, change.old, change.new)
    self.folder = folder
    work = folder.path(of: String(number))
    let original: OpenFile? =
      if let old { try Self.open(target, holding: old, for: .reading) } else { nil }
    if original != nil, access(target, W_OK) != 0 { throw FileChangeError.refused(.last) }
    let file = try OpenFile(work, for: .making, mode: original == nil ? 0o666 : 0o600)
    try file.overwrite(with: new)
    var needsCopy = false
    if let original {
      let keeps = try FileAttributes.copy(from: original, to: file)
      needsCopy = try !keeps || folder.refusal != nil || original.status().names > 1
    } else if let refusal = folder.refusal {
      throw FileChangeError.refused(refusal)
    }
    try SystemError.check(cfile_write_back(file.descriptor))
    record = ChangeRecord(
      number: number,
      name: FilePath.name(of: target),
      old: try original.map(FileMark.init),
      new: try FileMark(of: file)
    )
    if needsCopy { try copyOld() }
  }

  /// Takes up what an interruption left of the change `record`; `nil` where nothing is left.
  init?(_ record: ChangeRecord, in folder: WorkFolder) {
    target = FilePath.join(folder.folder, record.name)
    (name, work) = (target, folder.path(of: String(record.number)))
    (self.record, self.folder) = (record, folder)
    try? NameExchange.recover(work)
    let copy = Self.copyName(record.number)
    isInPlace = folder.isSealed(copy)
    let copied = isInPlace ? folder.bytes(of: copy) : nil
    let there = try? FileMark(at: work)
    // What was there before the exchange is at `work` now, or nothing is.
    isMade = copied == nil && there?.isSameFile(as: record.new) != true
    if isMade {
      guard let new = Self.bytes(target), record.old == nil || there != nil else { return nil }
      self.new = new
      old = record.old == nil ? nil : Self.bytes(work)
    } else {
      guard let new = Self.bytes(work) else { return nil }
      self.new = new
      old = record.old == nil ? nil : copied ?? Self.bytes(target)
      if let copied { isMade = Self.bytes(target) != copied }
    }
  }

  private static func copyName(_ number: Int) -> String { "\(number).copy" }

  /// The regular file at `path`, which must hold `bytes`.
  private static func open(
    _ path: String,
    holding bytes: [UInt8],
    for purpose: OpenFile.Purpose
  ) throws -> OpenFile {
    let file = try opened(path, for: purpose)
    guard try file.status().isRegular else { throw FileChangeError.notRegular }
    guard try file.bytes() == bytes else { throw FileChangeError.changed }
    return file
  }

  /// The file at `path` itself; that it is gone, or a link now, means that it has changed.
  private static func opened(
    _ path: String,
    for purpose: OpenFile.Purpose
  ) throws(FileChangeError) -> OpenFile {
    do throws(SystemError) {
      return try OpenFile(path, for: purpose)
    } catch {
      let isGone = error.code == ENOENT || error.code == ELOOP
      throw isGone ? .changed : .refused(error)
    }
  }
}

// MARK: Making

extension FileReplacement {
  /// What the system says where a file cannot be exchanged and may still be written.
  private static let exchangeForbidden = [EBUSY, EXDEV, EPERM, EACCES, EMLINK, ENOTSUP, EINVAL]

  /// Puts the new text in its place.
  mutating func make() throws {
    guard let old = record.old else {
      do {
        try NameExchange.moveToFreeName(work, target)
      } catch  where error.code == EEXIST {
        throw FileChangeError.changed
      }
      isMade = true
      return
    }
    if isInPlace { return try writeInPlace() }
    guard markOfTarget == old else { throw FileChangeError.changed }
    do {
      try NameExchange.exchange(work, target)
    } catch  where Self.exchangeForbidden.contains(error.code) {
      try copyOld()
      return try writeInPlace()
    } catch  where error.code == ENOENT {
      throw FileChangeError.changed
    }
    isMade = true
    guard try FileMark(at: work).isSameFile(as: old) else { throw FileChangeError.changed }
  }

  /// Copies the old text, so that the file can be written in place.
  private mutating func copyOld() throws {
    let draft = work + ".draft"
    let copy = try OpenFile(draft, for: .making)
    try copy.overwrite(with: old ?? [])
    try copy.synchronize()
    let name = Self.copyName(record.number)
    try FilePath.move(draft, to: folder.path(of: name))
    try folder.seal(name).synchronize()
    isInPlace = true
  }

  private mutating func writeInPlace() throws {
    guard let old else { return }
    let file = try Self.open(target, holding: old, for: .writing)
    guard try isOld(file) else { throw FileChangeError.changed }
    // Best effort: whoever reads the file has it open, too. Others wait, and then find the new
    // text.
    _ = cfile_keep_others_out(file.descriptor)
    guard try file.bytes() == old else { throw FileChangeError.changed }
    let room = cfile_reserve(file.descriptor, off_t(new.count))
    if room == ENOSPC || room == EDQUOT { throw FileChangeError.refused(SystemError(code: room)) }
    isMade = true
    try Self.put(new, into: file)
  }

  /// Makes `bytes` the whole text of `file`, which keeps its rights.
  private static func put(_ bytes: [UInt8], into file: OpenFile) throws(SystemError) {
    let mode = try file.status().mode
    try file.overwrite(with: bytes)
    try file.cut(at: bytes.count)
    // The system takes the rights of the owner from a file that another user writes.
    if try file.status().mode != mode { _ = fchmod(file.descriptor, mode) }
    try file.synchronize()
  }

  /// Checks that nobody has written into the old file since it was read.
  ///
  /// Whoever had it open when it was replaced may still write; so this waits until nobody has, at
  /// most until `deadline`.
  func verify(until deadline: ContinuousClock.Instant) throws {
    guard isMade, let old, !isInPlace else { return }
    let file = try OpenFile(work, for: .reading)
    while cfile_keep_writers_out(file.descriptor) == EAGAIN {
      guard ContinuousClock.now < deadline else { throw FileChangeError.inUse }
      usleep(5_000)
    }
    guard try file.bytes() == old else { throw FileChangeError.changed }
  }
}

// MARK: Undoing

extension FileReplacement {
  /// Puts the old text back in its place.
  ///
  /// - Returns: Where something is that somebody else has written meanwhile, and that has no place
  ///   now.
  mutating func undo() throws -> String? {
    guard isMade else { return nil }
    let saved = isInPlace ? try undoInPlace() : try undoExchange()
    isMade = false
    return saved
  }

  private func undoExchange() throws -> String? {
    guard record.old != nil else {
      // Who has changed the new file keeps it.
      if markOfTarget == record.new { try FilePath.move(target, to: work) }
      return nil
    }
    do {
      try NameExchange.exchange(work, target)
    } catch  where error.code == ENOENT {
      try NameExchange.moveToFreeName(work, target)
      return nil
    }
    let out = try FileMark(at: work)
    if out == record.new { return nil }
    if out.isSameFile(as: record.new) { return try save() }
    // Somebody has put a file of their own there: it stays, and what it replaced is looked at.
    try NameExchange.exchange(work, target)
    return isOldUntouched ? nil : try save()
  }

  private func undoInPlace() throws -> String? {
    guard let old else { return nil }
    let copy = folder.path(of: Self.copyName(record.number))
    // Somebody may have put a file of their own there.
    guard let mark = markOfTarget, record.old?.isSameFile(as: mark) ?? false else {
      return try save(copy)
    }
    let file = try OpenFile(target, for: .writing)
    guard try isOld(file) else { return try save(copy) }
    let bytes = try file.bytes()
    if bytes == old { return nil }
    guard isHalfWritten(bytes) else { return try save(copy) }
    try Self.put(old, into: file)
    return nil
  }

  /// Whether `file` is the one that was there first, whatever it holds.
  private func isOld(_ file: OpenFile) throws(SystemError) -> Bool {
    guard let old = record.old, try file.status().isRegular else { return false }
    return try FileMark(of: file).isSameFile(as: old)
  }

  /// Whether `bytes` are what is left of the old text where writing the new one in place was
  /// interrupted.
  private func isHalfWritten(_ bytes: [UInt8]) -> Bool {
    guard let old else { return false }
    let common = zip(bytes, new).prefix { $0 == $1 }.count
    return bytes.count == common || bytes[common...] == old.dropFirst(common)
  }

  /// Whether the old file, which is at ``work``, is as it was.
  private var isOldUntouched: Bool { (try? FileMark(at: work)) == record.old }

  private var markOfTarget: FileMark? { try? FileMark(at: target) }

  /// Gives the file at `path` a name beside the target.
  private func save(_ path: String? = nil) throws(SystemError) -> String {
    var number = 1
    while access(savedName(number), F_OK) == 0 { number += 1 }
    try NameExchange.moveToFreeName(path ?? work, savedName(number))
    return savedName(number)
  }

  private func savedName(_ number: Int) -> String { "\(target).saved-\(number)" }
}

// MARK: After an interruption

extension FileReplacement {
  /// Whether nobody else has changed anything, so that this can be made or undone.
  var isUndisturbed: Bool {
    if isInPlace { return (try? isHalfWritten()) ?? false }
    guard isMade else { return markOfTarget == record.old }
    return record.old == nil || isOldUntouched
  }

  /// Whether the file that is written in place is still the same, with a part of the new text.
  private func isHalfWritten() throws -> Bool {
    let file = try OpenFile(target, for: .reading)
    return try isOld(file) && isHalfWritten(file.bytes())
  }

  /// Puts the new text in its place, whatever part of it was there.
  mutating func finish() throws {
    guard isMade else { return try make() }
    guard isInPlace, bytesOfTarget != new else { return }
    _ = try undo()
    try make()
  }

  /// Saves the old file where somebody has written into it after it was replaced.
  ///
  /// - Returns: Where it is; `nil` where there is nothing to save.
  func saveOld() throws -> String? {
    let isSafe = !isMade || isInPlace || record.old == nil || isOldUntouched
    return isSafe ? nil : try save()
  }

  private var bytesOfTarget: [UInt8]? { Self.bytes(target) }

  private static func bytes(_ path: String) -> [UInt8]? {
    try? OpenFile(path, for: .reading).bytes()
  }
}

/// Why a file is not replaced.
enum FileChangeError: Error {
  /// It is not what was read.
  case changed

  /// Another program has it open and may write into it.
  case inUse

  /// It is no file that keeps what is written.
  case notRegular

  /// The system refuses.
  case refused(SystemError)
}
