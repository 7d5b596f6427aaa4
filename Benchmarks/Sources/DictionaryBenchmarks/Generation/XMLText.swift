/// XML as authors write it, one line for each element that holds no others.
struct XMLText {
  private(set) var text = ""
  private var depth = 0

  /// Adds the start tag of an element, what `content` adds, and the end tag.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLText) -> Void
  ) {
    line("<\(name)\(Self.written(attributes))>")
    depth += 1
    content(&self)
    depth -= 1
    line("</\(name)>")
  }

  /// Adds an element that holds `text` or nothing; `text` needs no escapes.
  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    text: String = ""
  ) {
    let start = "<\(name)\(Self.written(attributes))"
    line(text.isEmpty ? start + "/>" : "\(start)>\(text)</\(name)>")
  }

  /// Adds `line`, indented.
  mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth)
    text += line
    text += "\n"
  }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0)=\"\($1)\"" }.joined()
  }
}
