import Diagnostics
import TextBytes

extension ProseDocument {
  /// Takes each line of `source` for a block, as the paragraphs of an office document are.
  ///
  /// Costs one pass.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - kinds: What the lines are, in order; those without a kind are paragraphs.
  public init(lines source: SourceText, kinds: some Sequence<ProseBlock.Kind>) {
    var builder = ProseBuilder(source.bytes)
    var lines = LineWalk(source.bytes, skipsMark: false)
    var kinds = kinds.makeIterator()
    while let line = lines.next() {
      builder.begin(kinds.next() ?? .paragraph)
      builder.copyText(line)
      builder.end()
    }
    self.init(source, .text, builder)
  }
}
