import TextBytes

/// Many compiled messages by identifier, which threads may share.
///
/// A dictionary of ``CompiledMessage`` would count a reference at every look-up, on which threads
/// wait for each other; a catalogue does not.
///
/// ```swift
/// let catalog = MessageCatalog([("hello", CompiledMessage("Hello, {$name}!", context: context))])
/// catalog.render("hello", arguments.span, into: &output)
/// ```
public struct MessageCatalog: Sendable {
  private let table: MessageTable

  /// Makes a catalogue; of several messages with one identifier the last one counts.
  public init(_ messages: some Sequence<(identifier: String, message: CompiledMessage)>) {
    let all = Dictionary(messages.map { ($0.identifier, $0.message) }) { _, last in last }
    table = MessageTable(all)
  }

  /// The number of messages.
  public var count: Int { table.messages.count }

  /// The message of that identifier.
  public subscript(identifier: String) -> CompiledMessage? { table.messages[identifier] }

  /// Appends the text of a message to a buffer, with arguments by position.
  ///
  /// - Returns: What went wrong, in the order in which it happened; `nil` where there is no such
  ///   message, and nothing is appended.
  @discardableResult
  public func render(
    _ identifier: String,
    _ arguments: Span<MessageArgument>,
    into output: inout UTF8Buffer
  ) -> [MessageError]? {
    guard let program = table[identifier] else { return nil }
    return program._withUnsafeGuaranteedRef { $0.render(arguments, into: &output) }
  }
}

/// A hash table in frozen memory, at most half full.
private final class MessageTable: Sendable {
  /// Keeps the programs alive.
  let messages: [String: CompiledMessage]
  private let store = FrozenStore()
  private let entries: FrozenArray<Entry>

  private struct Entry: BitwiseCopyable, @unchecked Sendable {
    var hash: UInt64
    var identifier: FrozenText
    /// `nil` for an empty place.
    var program: Unmanaged<Program>?
  }

  init(_ messages: [String: CompiledMessage]) {
    self.messages = messages
    var size = 8
    while size < messages.count * 2 { size *= 2 }
    var entries = Array(repeating: Entry(hash: 0, identifier: .empty, program: nil), count: size)
    for (identifier, message) in messages {
      let hash = FrozenText.hash(of: identifier)
      var index = Int(truncatingIfNeeded: hash) & (size - 1)
      while entries[index].program != nil { index = (index + 1) & (size - 1) }
      entries[index] = Entry(
        hash: hash,
        identifier: store.text(identifier),
        program: .passUnretained(message.program)
      )
    }
    self.entries = store.array(entries)
  }

  /// The program of a message.
  @inline(__always)
  subscript(identifier: String) -> Unmanaged<Program>? {
    let hash = FrozenText.hash(of: identifier)
    var index = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while let program = entries[index].program {
      if entries[index].hash == hash, entries[index].identifier.hasBytes(of: identifier) {
        return program
      }
      index = (index + 1) & (entries.count - 1)
    }
    return nil
  }
}
