import Diagnostics
import TermDictionary

/// Writes dictionary files in one layout, so that a change of words is all that a comparison shows.
///
/// Layout is what it changes, and the order of attributes and of the parts of an entry. Entries,
/// comments and empty lines between them stay where their author put them; texts stay as they are
/// written, references included, but for white space at their ends that is not read. What a file
/// means never changes.
public enum DictionaryFormatter {
  /// `source` in the canonical layout.
  ///
  /// - Parameters:
  ///   - source: A dictionary file, or one that declares points of view.
  ///   - order: Whether entries stay or are sorted.
  /// - Returns: The text of the file, which is its own canonical layout.
  /// - Throws: ``FormattingFailure`` for a file that is not well-formed or no dictionary. Other
  ///   faults are left as they are.
  public static func format(
    _ source: SourceText,
    order: EntryOrder = .asWritten
  ) throws(FormattingFailure) -> String {
    let document = DictionaryParser.read(source)
    let refusing = document.diagnostics.filter { diagnostic in
      diagnostic.code == .notADictionary || diagnostic.code.name.hasPrefix("xml-")
    }
    guard refusing.isEmpty else { throw FormattingFailure(diagnostics: refusing) }
    return layout(source.bytes, order)
  }

  /// The canonical layout of a well-formed file.
  static func layout(_ bytes: [UInt8], _ order: EntryOrder) -> String {
    let bytes = withLineFeeds(bytes)
    var printer = LayoutPrinter(bytes, order)
    printer.printFile(LayoutParser.read(bytes))
    return printer.text
  }

  /// `bytes` without byte order mark, each line ended as XML reads it.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBehindReturn = false
    for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...] {
      if byte == 0x0A, isBehindReturn {
        isBehindReturn = false
        continue
      }
      isBehindReturn = byte == 0x0D
      result.append(isBehindReturn ? 0x0A : byte)
    }
    return result
  }
}

/// Why a file cannot be formatted.
public struct FormattingFailure: Error, Sendable, Equatable {
  /// What is wrong with it, in source order.
  public let diagnostics: [Diagnostic]
}
