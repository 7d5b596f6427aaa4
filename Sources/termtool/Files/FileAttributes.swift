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

/// What a file is besides its name and its bytes: owner, group, permissions, extended attributes.
enum FileAttributes {
  /// Gives `new` what `old` has; `false` where this user may not.
  static func copy(from old: OpenFile, to new: OpenFile) throws(SystemError) -> Bool {
    let wanted = try old.status()
    let given = try new.status()
    if (wanted.owner, wanted.group) != (given.owner, given.group),
      fchown(new.descriptor, wanted.owner, wanted.group) != 0
    {
      return false
    }
    guard cfile_copy_attributes(old.descriptor, new.descriptor) == 0,
      fchmod(new.descriptor, wanted.mode) == 0
    else { return false }
    // The system drops rights in suppress that this user may not give.
    return try new.status().mode == wanted.mode
  }
}
