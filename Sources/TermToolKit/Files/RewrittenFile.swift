import Diagnostics

/// A file, and what is to be in it.
public struct RewrittenFile: Sendable {
  /// The file as it was read.
  public let source: SourceText

  /// Its new bytes.
  public let bytes: [UInt8]

  init(_ source: SourceText, _ bytes: [UInt8]) { (self.source, self.bytes) = (source, bytes) }

  /// The file is standard input, whose new text goes to standard output.
  public var isStandardInput: Bool { source.name == InputFiles.standardInput }

  /// What changes in it: in colours for a person's eye, without colours as other tools read it.
  public func difference(for screen: Screen) -> Output {
    UnifiedDiff(from: source, to: bytes).output(for: screen)
  }
}
