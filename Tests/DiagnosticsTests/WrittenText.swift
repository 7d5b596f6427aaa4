/// Readers of what the writers under test write, which share nothing with them.
enum WrittenText {
  /// What XML 1.0 §2.2 leaves out.
  static let notInXML: [Unicode.Scalar] =
    (UInt32(0)..<0x20).compactMap(Unicode.Scalar.init).filter { !["\t", "\n", "\r"].contains($0) }
    + ["\u{FFFE}", "\u{FFFF}"]

  /// The text with its references resolved.
  static func references(_ written: String) -> String {
    let names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
    var result = String.UnicodeScalarView()
    var rest = written.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&", let end = rest.firstIndex(of: ";") else {
        result.append(scalar)
        continue
      }
      let name = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      let number = name.utf8.first == 0x23 ? UInt32(name.dropFirst()) : nil
      result.append(number.flatMap(Unicode.Scalar.init) ?? names[name] ?? "?")
    }
    return String(result)
  }

  static func withoutBackslashes(_ written: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = written.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      result.append(scalar == "\\" ? rest.popFirst() ?? scalar : scalar)
    }
    return String(result)
  }

  /// Whether a sign of Markdown is without its backslash; `<br>` and our references are meant.
  static func hasBareMarkdown(_ written: String) -> Bool {
    var rest = written.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": if rest.popFirst() == nil { return true }
      case "<": if !rest.starts(with: "br>".unicodeScalars) { return true }
      case "&":
        let isOurs = ["lt;", "amp;"].contains { rest.starts(with: $0.unicodeScalars) }
        if !isOurs { return true }
      case "`", "*", "_", "[", "]", "|", "#", "~": return true
      default: break
      }
    }
    return false
  }

  /// All cells of all rows, by RFC 4180.
  static func cells(of text: String, separator: Unicode.Scalar) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var isQuoted = false
    var isAtStart = true
    while let scalar = rest.popFirst() {
      let isEnd = !isQuoted && (scalar == separator || scalar == "\n" || scalar == "\r")
      if isEnd {
        if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if scalar == "\"", isQuoted, rest.first == "\"" {
        cell.append(scalar)
        rest.removeFirst()
      } else if scalar == "\"", isQuoted || isAtStart {
        isQuoted.toggle()
      } else {
        cell.append(scalar)
      }
      isAtStart = isEnd
    }
    return cell.isEmpty ? cells : cells + [String(cell)]
  }

  /// Whether a spreadsheet would compute the cell.
  static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }

  /// The cell without the apostrophes that `text` does not have.
  static func withoutGuards(_ cell: String, like text: String) -> String {
    var rest = text.unicodeScalars[...]
    var result = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars where scalar != "'" || rest.first == "'" {
      rest = rest.dropFirst()
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether each `#` and each `;` of a label belongs to a code, `#34;`.
  static func hasWholeCodes(_ label: String) -> Bool {
    var rest = label.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == ";" { return false }
      guard scalar == "#" else { continue }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      guard !digits.isEmpty, rest.popFirst() == ";" else { return false }
    }
    return true
  }
}

extension String {
  /// The text with `new` for each of the code points `old`.
  func replacing(_ old: [Unicode.Scalar], by new: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { old.contains($0) ? new : $0 }))
  }

  /// The text with `new` for the code points of `old`, one behind the other.
  func replacing(_ old: String, by new: Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      let isOld = rest.starts(with: old.unicodeScalars)
      rest = rest.dropFirst(isOld ? old.unicodeScalars.count : 1)
      result.append(isOld ? new : scalar)
    }
    return String(result)
  }
}
