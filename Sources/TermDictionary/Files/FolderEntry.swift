import Diagnostics

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something in a folder.
package struct FolderEntry: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case file
    case folder

    /// A link that leads to a folder or elsewhere: whoever follows it finds out.
    case link

    /// A pipe, a socket, a device.
    case other
  }

  /// The name; bytes that are no UTF-8 read `\xE9`.
  package let name: String

  /// Whether the name is UTF-8, so that ``name`` leads to the entry.
  package let hasReadableName: Bool

  package let kind: Kind

  /// Whether people do not see it: its name starts with a dot.
  package var isHidden: Bool { name.hasPrefix(".") }

  package init(_ name: [UInt8], _ kind: Kind) {
    self.kind = kind
    if let name = String(validating: name, as: UTF8.self) {
      self.name = name
      hasReadableName = true
    } else {
      self.name = Self.escaped(name)
      hasReadableName = false
    }
  }

  /// `name` with each byte that belongs to no character as `\xE9`.
  private static func escaped(_ name: [UInt8]) -> String {
    var result = ""
    var rest = name[...]
    while !rest.isEmpty {
      // A character has at most four bytes.
      let whole = (1...min(4, rest.count)).lazy.compactMap {
        String(validating: rest.prefix($0), as: UTF8.self)
      }
      .first
      if let whole {
        result += whole
        rest = rest.dropFirst(whole.utf8.count)
      } else if let byte = rest.popFirst() {
        result += "\\x" + Hexadecimal.text(byte, digits: 2)
      }
    }
    return result
  }
}

package struct FolderListing: Sendable {
  /// The entries, by the bytes of their names.
  package let entries: [FolderEntry]

  /// Which folder it is, whatever paths lead to it.
  package let identity: FileIdentity

  /// Lists the folder at `path`.
  ///
  /// - Throws: The system's reason.
  package init(of path: String) throws(UnreadableFile) {
    guard let folder = opendir(path) else {
      throw UnreadableFile(path: path, reason: SystemError.last.reason)
    }
    defer { closedir(folder) }
    var status = stat()
    guard fstat(dirfd(folder), &status) == 0 else {
      throw UnreadableFile(path: path, reason: SystemError.last.reason)
    }
    identity = FileIdentity(status)
    var found: [(name: [UInt8], kind: FolderEntry.Kind)] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = Self.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      found.append((name, Self.kind(of: entry, in: folder)))
    }
    guard errno == 0 else { throw UnreadableFile(path: path, reason: SystemError.last.reason) }
    entries = found.sorted { $0.name.lexicographicallyPrecedes($1.name) }
      .map { FolderEntry($0.name, $0.kind) }
  }

  /// The bytes of the name, as the system has them.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    return Array(UnsafeBufferPointer(start: start, count: strlen(start)))
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>,
    in folder: OpaquePointer
  ) -> FolderEntry.Kind {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN): break
    default: return .other
    }
    // Some file systems do not say.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return .other }
    let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    var status = stat()
    guard fstatat(dirfd(folder), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}

/// Which file something is, whatever paths lead to it.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
