import TextBytes

/// Collects the prose of a document while a reader goes through it.
///
/// A block begins with its first letter and ends when the reader says so; empty blocks leave no
/// trace.
struct ProseBuilder: Sendable {
  /// The source.
  let bytes: [UInt8]

  private(set) var text: [UInt8] = []
  private(set) var map = ProseMap()
  private(set) var blocks: [ProseBlock] = []
  private(set) var suppressions: [ProseSuppression] = []

  /// The block that is open: what it is, and where it starts.
  private var open: (kind: ProseBlock.Kind, start: Int)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text.reserveCapacity(bytes.count + 16)
    blocks.reserveCapacity(bytes.count / Self.usualBlock)
    map.reserveCapacity(bytes.count / Self.usualRun)
  }

  // In bytes of source; most are longer. Room that is not used costs nothing, growing costs a copy.
  private static let usualBlock = 64
  private static let usualRun = 32

  /// What is collected, which this builder then no longer holds: appending to it costs no copy.
  mutating func taken() -> ProseBuilder {
    let taken = self
    self = ProseBuilder([])
    return taken
  }

  /// The same without room to grow.
  func trimmed() -> ProseBuilder {
    var trimmed = self
    trimmed.text = Array(text[...])
    trimmed.blocks = Array(blocks[...])
    trimmed.map.trim()
    return trimmed
  }

  /// Whether a block is open.
  var isBlockOpen: Bool { open != nil }

  /// Begins a block, ending the one before.
  mutating func begin(_ kind: ProseBlock.Kind) {
    end()
    open = (kind, text.count)
  }

  /// Begins a block of `kind` unless one is open.
  mutating func beginIfNeeded(_ kind: ProseBlock.Kind) {
    if open == nil { open = (kind, text.count) }
  }

  /// Ends the open block.
  mutating func end() {
    guard let block = open else { return }
    open = nil
    guard text.count > block.start else { return }
    blocks.append(ProseBlock(block.kind, block.start..<text.count))
    map.addBoundary(text: text.count)
    text.append(Bytes.blockBoundary)
  }

  /// Adds the bytes of `source` as they are.
  mutating func copy(_ source: Range<Int>) {
    guard !source.isEmpty else { return }
    map.add(text: text.count, source: source, isCopy: true)
    Bytes.append(bytes, source, to: &text)
  }

  /// Adds `replacement` for what is spelt in another way at `source`.
  mutating func add(_ replacement: some Sequence<UInt8>, for source: Range<Int>) {
    map.add(text: text.count, source: source, isCopy: false)
    text.append(contentsOf: replacement)
  }

  /// Adds the mark of something that is not read.
  mutating func addOpaque(_ source: Range<Int>) {
    add(ProseDocument.opaque, for: source)
  }

  /// Notes a comment that suppresses rules.
  mutating func add(_ suppression: ProseSuppression) { suppressions.append(suppression) }
}
