import Diagnostics

/// A file, and what is to be in it.
public struct RewrittenFile: Sendable {
  /// The file as it was read.
  public let source: SourceText

  /// Its new bytes.
  public let bytes: [UInt8]

  /// Its new text: the bytes, or what was taken out of them.
  private let text: [UInt8]

  init(_ source: SourceText, _ bytes: [UInt8]) {
    (self.source, self.bytes, text) = (source, bytes, bytes)
  }

  /// A file that is to say `text`.
  ///
  /// - Throws: ``ToolFailure`` where it is an office document that cannot be written.
  init(_ source: SourceText, saying text: [UInt8]) throws(ToolFailure) {
    (self.source, self.text) = (source, text)
    bytes = try OfficeFile.bytes(of: source, saying: text)
  }

  /// The file is standard input, whose new text goes to standard output.
  public var isStandardInput: Bool { source.name == InputFiles.standardInput }

  /// What changes in it: in colours for a person's eye, without colours as other tools read it.
  public func difference(for screen: Screen) -> Output {
    UnifiedDiff(from: source, to: text).output(for: screen)
  }
}
