import Diagnostics
import Foundation
import TermDictionary

/// The dictionaries that are read and linked: the shipped ones, or those in the folder that the
/// variable `DICTIONARIES` names.
///
/// Two versions ship different words, and only on the same bytes does a comparison say what the
/// code costs.
public enum ComparedDictionaries {
  /// The files, in the order of their paths.
  public static let files: [SourceText] = {
    guard let folder = ProcessInfo.processInfo.environment["DICTIONARIES"] else {
      return ShippedFiles.dictionaries
    }
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".xml") }.sorted().compactMap { path in
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return nil }
      return SourceText(name: path, bytes: Array(data))
    }
  }()
}
