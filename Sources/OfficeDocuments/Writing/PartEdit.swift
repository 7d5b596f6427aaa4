import TextBytes

/// Bytes of a part that others take the place of.
struct PartEdit {
  var range: Range<Int>
  var bytes: [UInt8]
}

extension PartText {
  /// The part with `edits`.
  func edited(by edits: [PartEdit]) -> [UInt8] { edited(0..<bytes.count, by: edits) }

  /// The bytes of `range` with `edits`, which are inside of it and do not overlap.
  ///
  /// An edit that is there twice, as several cells show one string, is made once.
  func edited(_ range: Range<Int>, by edits: [PartEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count + edits.count * 16)
    var place = range.lowerBound
    var last: Range<Int>?
    for edit in edits.sorted(by: { Self.isBefore($0.range, $1.range) }) {
      guard edit.range != last, edit.range.lowerBound >= place else { continue }
      result += bytes[place..<edit.range.lowerBound]
      result += edit.bytes
      (place, last) = (edit.range.upperBound, edit.range)
    }
    return result + bytes[place..<range.upperBound]
  }

  private static func isBefore(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
  }

  /// The edit by which spaces at the ends of an element count, whose start tag is `tag`.
  func spacePreservation(in tag: Range<Int>) -> PartEdit {
    for attribute in PartAttributes(bytes, nameEnd(of: tag)..<tag.upperBound)
    where bytes[attribute.name].elementsEqual("xml:space".utf8) {
      return PartEdit(range: attribute.value, bytes: Array("preserve".utf8))
    }
    let place = nameEnd(of: tag)
    return PartEdit(range: place..<place, bytes: Array(" xml:space=\"preserve\"".utf8))
  }

  /// Where the name of the element ends whose start tag is `tag`.
  func nameEnd(of tag: Range<Int>) -> Int {
    bytes[tag].dropFirst().firstIndex { byte in
      Bytes.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    } ?? tag.upperBound
  }
}
