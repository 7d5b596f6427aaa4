import Diagnostics
import TermDictionary

extension Configuration {
  /// What is told at the places of dictionaries that cannot be read, with the nearest name that is
  /// there.
  func faults(of unreadable: [UnreadableFile]) -> [Diagnostic] {
    unreadable.compactMap { file in
      guard let span = dictionaryPlaces[file.path] else { return nil }
      let hint = FileSystem.isThere(file.path) ? "" : NearestValue.hint(nearest(to: file.path))
      let text = "cannot read '\(span.source.text(in: span.range))': \(file.reason)\(hint)"
      return Diagnostic(.badConfiguration, text, at: span)
    }
  }

  /// The name of a file or folder beside `path` that may be meant.
  private func nearest(to path: String) -> String? {
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    let listing = try? FolderListing(of: FilePath.folder(of: trimmed))
    let names = (listing?.entries ?? []).filter { !$0.isHidden && $0.hasReadableName }.map(\.name)
    return NearestValue.slip(FilePath.name(of: trimmed), among: names)
  }
}
