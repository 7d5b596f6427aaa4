/// One thing that is in an XML file, in the order of the file.
///
/// Events hold offsets of bytes and no text, so that reading allocates nothing for each of them.
/// Comments and processing instructions make no event; they part the text around them in two.
enum XMLEvent: Sendable, Equatable {
  /// `<name …>`, or the whole of `<name …/>`.
  case start(XMLStartTag)

  /// `</name>`, or the empty range behind `<name …/>`.
  case end(tag: CompactRange)

  /// Text as it is written, with its references, between two pieces of markup. Never empty.
  case text(CompactRange)

  /// The same, where it is nothing but white space.
  case space(CompactRange)

  /// What is between `<![CDATA[` and `]]>`. It may be empty.
  case characterData(CompactRange)

  /// Whether it is a start tag.
  var isStart: Bool { if case .start = self { true } else { false } }
}

struct XMLStartTag: Sendable, Equatable {
  /// From `<` up to and with `>`.
  var tag: CompactRange

  /// The name without its prefix.
  var name: CompactRange

  /// The index of that name in ``XMLContent/names``.
  var nameIndex: UInt8

  /// The index of the namespace in ``XMLContent/namespaces``.
  var namespace: UInt32

  /// The attributes, as indices of ``XMLContent/attributes``.
  var attributes: CompactRange

  /// The index of the end event in ``XMLContent/events``.
  var end: UInt32
}

/// An attribute; declarations of namespaces are none.
struct XMLAttribute: Sendable, Equatable {
  /// The name as written: `xml:lang`.
  var qualifiedName: CompactRange

  /// The index of that name in ``XMLContent/names``.
  var nameIndex: UInt8

  /// The name without its prefix: `lang`.
  var name: CompactRange

  /// What is between the quotes, as written.
  var value: CompactRange

  /// The index of the namespace in ``XMLContent/namespaces``; 0 where there is no prefix.
  var namespace: UInt32
}

/// A range of half the size, for what is kept in millions.
typealias CompactRange = Range<UInt32>

extension CompactRange {
  /// Makes it of a range within a file, which XMLLimits keeps below 2 GiB.
  init(_ range: Range<Int>) {
    self = UInt32(range.lowerBound)..<UInt32(range.upperBound)
  }

  /// The range as everybody else counts.
  var wide: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
