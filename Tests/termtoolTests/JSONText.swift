import Foundation

/// JSON as tests compare it.
enum JSONText {
  /// The document over several lines, keys in their own order.
  static func pretty(_ text: String) -> String {
    var result = ""
    var indent = "\n"
    for (character, isInString) in characters(of: text.trimmingCharacters(in: .newlines)) {
      switch character {
      case "{" where !isInString, "[" where !isInString:
        indent += "  "
        result += String(character) + indent
      case "}" where !isInString, "]" where !isInString:
        indent.removeLast(2)
        result += indent + String(character)
      case "," where !isInString:
        result += "," + indent
      default:
        result.append(character)
      }
    }
    return result + "\n"
  }

  /// The keys of each object, in the order in which they are written; alike objects once.
  static func keys(of text: String) -> Set<[String]> {
    var found: Set<[String]> = []
    var open: [[String]] = []
    var last = ""
    for (character, isInString) in characters(of: text) {
      switch character {
      case "\"": if isInString { last = "" }
      case "{" where !isInString: open.append([])
      case "}" where !isInString: if let keys = open.popLast() { found.insert(keys) }
      case ":" where !isInString: open[open.count - 1].append(last)
      default: if isInString { last.append(character) }
      }
    }
    return found
  }

  private static func characters(of text: String) -> [(Character, isInString: Bool)] {
    var isInString = false
    var isEscaped = false
    return text.map { character in
      defer { isEscaped = isInString && character == "\\" && !isEscaped }
      if character == "\"", !isEscaped { isInString.toggle() }
      return (character, isInString)
    }
  }
}
