import Diagnostics

extension DictionarySet {
  /// The dictionaries that come with the toolkit, read when first asked for.
  public static let shipped = DictionarySet(ShippedFiles.dictionaries)

  /// Reads the dictionaries at `paths`, each a file or a folder with XML files at any depth.
  ///
  /// Nothing but these files is opened. Files are read in the order of the paths, those of a folder
  /// by name.
  ///
  /// - Returns: The set, and the files that could not be read: the others are used.
  public static func load(
    _ paths: [String],
    limits: XMLLimits = .standard
  ) -> (set: DictionarySet, unreadable: [UnreadableFile]) {
    let (files, unreadable) = DictionaryFiles.read(paths, limits: limits)
    return (DictionarySet(files, limits: limits), unreadable)
  }

  /// This set's files with those of `other` in their place where both have a dictionary.
  ///
  /// A dictionary (point of view and locale) that `other` has stands alone: nothing of this set's
  /// is merged into it. So a whole set can be checked as it would be with new files.
  public func replacing(with other: DictionarySet) -> DictionarySet {
    let own = storage.documents.filter { !other.storage.replaces($0) }
    return DictionarySet(own + other.storage.documents)
  }
}
