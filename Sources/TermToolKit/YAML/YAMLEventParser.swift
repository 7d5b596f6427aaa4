import CLibYAML
import Diagnostics

/// Takes a YAML file apart by libyaml: the only place that sees it, and a pointer of it.
///
/// A class, because the parser of libyaml must stay where it is in memory, as must the bytes.
final class YAMLEventParser {
  /// The most bytes that a file may have: a hundred times what people write by hand.
  static let longestFile = 4 << 20

  /// The most lines that begin as directives do: libyaml compares each with all before it.
  static let mostDirectives = 100

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Where libyaml begins to read: behind the byte order mark.
  private let start: Int
  private var cursor = CodePointCursor()

  /// - Throws: ``YAMLFault`` for a file that is too long, or not UTF-8.
  init(_ source: SourceText) throws(YAMLFault) {
    let bytes = source.bytes
    try Self.check(bytes)
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    input = .allocate(capacity: bytes.count - start)
    _ = input.initialize(fromContentsOf: bytes[start...])
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("no memory for a parser of YAML")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  private static func check(_ bytes: [UInt8]) throws(YAMLFault) {
    guard bytes.count <= longestFile else {
      let message = "the file has \(bytes.count) bytes; expected at most \(longestFile)"
      throw YAMLFault(message: message, range: 0..<0)
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let range = error.byteOffsets
      let byte = Hexadecimal.text(bytes[range.lowerBound], digits: 2)
      let message = "the byte 0x\(byte) is not UTF-8; expected UTF-8"
      throw YAMLFault(message: message, range: range)
    }
    let directives = bytes.indices.lazy.filter { offset in
      bytes[offset] == UInt8(ascii: "%") && (offset == 0 || bytes[offset - 1] == 0x0A)
    }
    if let first = directives.dropFirst(mostDirectives).first {
      let message = "more than \(mostDirectives) lines begin with '%'"
      throw YAMLFault(message: message, range: first..<first + 1)
    }
  }

  /// The next part; after the end of the stream, that end again.
  ///
  /// - Throws: ``YAMLFault`` where the file is no YAML.
  func next() throws(YAMLFault) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { yaml_event_delete(&event) }
      guard let kind = Self.kind(of: event) else { continue }
      let lower = offset(of: event.start_mark)
      return YAMLEvent(kind: kind, range: lower..<max(lower, offset(of: event.end_mark)))
    }
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind? {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_NO_EVENT, YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(anchor: text(event.data.sequence_start.anchor))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(anchor: text(event.data.mapping_start.anchor))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return text(event.data.alias.anchor).map { .alias($0) }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let isBlock = [YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE].contains(scalar.style)
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let value = String(decoding: bytes, as: UTF8.self)
      return .scalar(value, isBlock: isBlock, anchor: text(scalar.anchor))
    default: return nil
    }
  }

  private static func text(_ characters: UnsafeMutablePointer<UInt8>?) -> String? {
    characters.map { String(cString: $0) }
  }

  private func fault() -> YAMLFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "the file cannot be read"
    guard parser.pointee.error == YAML_READER_ERROR else {
      let place = offset(of: faultMark)
      return YAMLFault(message: problem, range: place..<place)
    }
    let place = start + min(parser.pointee.problem_offset, input.count)
    let character = Hexadecimal.codePoint(parser.pointee.problem_value)
    return YAMLFault(message: "\(problem): \(character)", range: place..<place)
  }

  /// Where the fault is: what starts a key and has no colon is found only on the next line.
  private var faultMark: yaml_mark_t {
    let (start, end) = (parser.pointee.context_mark, parser.pointee.problem_mark)
    let isKey = parser.pointee.context.map { String(cString: $0).contains("simple key") } ?? false
    return isKey ? start : end
  }

  private func offset(of mark: yaml_mark_t) -> Int {
    start + cursor.offset(of: mark.index, in: UnsafeBufferPointer(input))
  }
}

/// Finds the bytes at which code points begin.
///
/// Who asks for one after the other pays one pass over the text, for all of them.
struct CodePointCursor {
  private var index = 0
  private var offset = 0

  /// The byte at which the code point `wanted` begins, counted from 0; the end where there is none.
  mutating func offset(of wanted: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while index < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
    while index > wanted, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }
}
