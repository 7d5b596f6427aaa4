import Foundation

/// JSON as tests compare it.
enum JSONText {
  /// The document over several lines, keys in their own order.
  static func pretty(_ text: String) throws -> String {
    var result = ""
    var depth = 0
    var isInString = false
    var previous: Character = " "
    for character in text.trimmingCharacters(in: .newlines) {
      let isQuote = character == "\"" && previous != "\\"
      if isQuote { isInString.toggle() }
      switch character {
      case "{" where !isInString, "[" where !isInString:
        depth += 1
        result += "\(character)\n" + String(repeating: "  ", count: depth)
      case "}" where !isInString, "]" where !isInString:
        depth -= 1
        result += "\n" + String(repeating: "  ", count: depth) + "\(character)"
      case "," where !isInString:
        result += ",\n" + String(repeating: "  ", count: depth)
      default:
        result.append(character)
      }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return result + "\n"
  }

  /// The document without white space outside of its strings.
  static func compact(_ text: String) -> String {
    var result = ""
    var isInString = false
    var previous: Character = " "
    for character in text {
      if character == "\"", previous != "\\" { isInString.toggle() }
      if isInString || !character.isWhitespace { result.append(character) }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return result
  }
}
