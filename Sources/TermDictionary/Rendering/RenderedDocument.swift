/// What readers of one document have read so far: which abbreviations they have met.
///
/// A document is a mail with its subject, a report, a page. Its caller holds it and hands it to
/// each rendering in the order in which people read.
///
/// ```swift
/// var mail = RenderedDocument()
/// let subject = lexicon.render("mail.breakdown-returned.subject", in: &mail)
/// let text = lexicon.render("mail.breakdown-returned.text", in: &mail)
/// ```
public struct RenderedDocument: Sendable {
  /// What its first reader has met, in bits.
  private(set) var read = IntroducedBits()

  /// What does not go into bits: what other readers have met.
  private var others: Set<Introduction> = []

  /// Makes a document nobody has read yet.
  public init() {}

  /// A document whose first reader has met those.
  init(_ read: IntroducedBits) { self.read = read }

  private struct Introduction: Hashable, Sendable {
    var term: TermID
    var lexicon: DictionaryKey
  }

  /// Whether `term` is new to the reader of `lexicon`; from now on it is not.
  mutating func introduces(_ term: TermID, in lexicon: DictionaryKey) -> Bool {
    if let reader = IntroductionNumbers.reader(lexicon), read.isOf(reader),
      let bit = IntroductionNumbers.term(term)
    {
      let isNew = !read.has(bit)
      read.add(1 << UInt64(bit), of: reader)
      return isNew
    }
    return others.insert(Introduction(term: term, lexicon: lexicon)).inserted
  }

  /// Notes that the reader has met the terms of those bits.
  @inline(__always)
  mutating func add(_ bits: UInt64, of reader: UInt16) { read.add(bits, of: reader) }
}

extension RenderedDocument: Equatable {
  /// Whether the same readers have met the same.
  public static func == (one: RenderedDocument, other: RenderedDocument) -> Bool {
    one.read == other.read ? one.others == other.others : one.introduced == other.introduced
  }

  private var introduced: Set<Introduction> {
    guard let (reader, terms) = read.names else { return others }
    return others.union(terms.map { Introduction(term: $0, lexicon: reader) })
  }
}

/// What one reader has met: a bit for each term.
struct IntroducedBits: Sendable, Equatable, BitwiseCopyable {
  /// The reader; 0 where there is none yet.
  private var reader: UInt16 = 0
  private var bits: UInt64 = 0

  init() {}

  /// Whether they are those of `reader`, or of nobody yet.
  @inline(__always)
  func isOf(_ reader: UInt16) -> Bool { self.reader == 0 || self.reader == reader }

  @inline(__always)
  func has(_ bit: Int) -> Bool { bits & 1 << UInt64(bit) != 0 }

  @inline(__always)
  mutating func add(_ bits: UInt64, of reader: UInt16) {
    if bits == 0 { return }
    self.reader = reader
    self.bits |= bits
  }

  /// The reader and what it has met; `nil` where there is none yet.
  var names: (reader: DictionaryKey, terms: [TermID])? { IntroductionNumbers.names(reader, bits) }
}
