/// A number that stands for the start tags of a file: their names, and how many attributes each
/// has.
///
/// The scan of indexes and libxml2 both make it of what they see. Where they differ, one of them
/// has misread the file.
struct StartTagChecksum: Sendable, Equatable {
  private var value: UInt64 = 0

  /// Adds a start tag, whose name without prefix has these bytes.
  ///
  /// - Parameters:
  ///   - name: ``name(_:)`` of the bytes.
  ///   - attributeCount: The number of its attributes; declarations of namespaces are none.
  mutating func add(_ name: UInt64, attributeCount: Int) {
    value = (value ^ name &+ UInt64(attributeCount)) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  /// What stands for a name of up to eight bytes, or for the start of a longer one.
  static func name(_ head: UInt64, count: Int) -> UInt64 { head &* 31 &+ UInt64(count) << 56 }
}
