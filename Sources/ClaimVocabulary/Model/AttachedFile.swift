/// A file beside a record or a mail.
///
/// The state knows what people see of it; its bytes are the caller's, who finds them by the
/// reference.
public struct AttachedFile: Sendable, Hashable, Codable {
  /// The name that people see: `delivery-notes.pdf`.
  public let name: String

  /// What it is, as a media type: `application/pdf`.
  public let type: String

  /// How many bytes it has, where that is known.
  public let size: Int?

  /// What the caller finds its bytes by; the name unless it is given.
  public let reference: String

  /// The type of a file of which nothing is known.
  public static let anyType = "application/octet-stream"

  /// Makes a file.
  public init(_ name: String, type: String = anyType, size: Int? = nil, reference: String? = nil) {
    self.name = name
    self.type = type
    self.size = size
    self.reference = reference ?? name
  }

  /// Whether it has a name without slashes and control characters, a media type, and no negative
  /// size.
  var isPossible: Bool {
    let isNamed =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0 != "/" && $0 != "\\" && $0.properties.generalCategory != .control
      }
    let parts = type.split(separator: "/", omittingEmptySubsequences: false)
    let isTyped = parts.count == 2 && parts.allSatisfy(\.isMediaTypeName)
    return isNamed && isTyped && size ?? 0 >= 0 && !reference.isEmpty
  }
}

extension AttachedFile {
  /// Reads a file; of one that is only a name, nothing else is known.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      self.init(name)
      return
    }
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try fields.decode(String.self, forKey: .name),
      type: try fields.decodeIfPresent(String.self, forKey: .type) ?? Self.anyType,
      size: try fields.decodeIfPresent(Int.self, forKey: .size),
      reference: try fields.decodeIfPresent(String.self, forKey: .reference)
    )
  }
}

extension Substring {
  /// Whether it is half of a media type.
  ///
  /// - Source: RFC 6838, 4.2.
  fileprivate var isMediaTypeName: Bool {
    guard let first, first.isASCII, first.isLetter || first.isNumber, count <= 127 else {
      return false
    }
    return utf8.allSatisfy { byte in
      byte < 0x80
        && (UnicodeScalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "!#$&-^_.+".utf8.contains(byte))
    }
  }
}
