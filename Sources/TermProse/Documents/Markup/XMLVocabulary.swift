/// Which elements of an XML document hold prose.
enum XMLVocabulary: Sendable, Equatable {
  /// XLIFF 1.2 and 2.x: `source` and `target`, each in its language.
  case xliff(source: Bool, target: Bool)

  /// String resources of Android.
  case android

  /// `.resx`: the `value` of `data`.
  case resx

  /// A property list, `.stringsdict`: its `string` elements.
  case propertyList

  /// Any other: all text but code.
  case other

  /// The vocabulary of a document whose root is `tag`.
  init(root tag: MarkupTag, in bytes: [UInt8], language: String) {
    switch tag.name {
    case "xliff":
      // XLIFF 2 names the languages at the root, XLIFF 1.2 at each file.
      self = Self.xliff(tag, bytes, language, was: .xliff(source: true, target: false))
    case "resources": self = .android
    case "root": self = .resx
    case "plist": self = .propertyList
    default: self = .other
    }
  }

  /// The vocabulary inside `file` of XLIFF 1.2.
  func inside(_ tag: MarkupTag, _ bytes: [UInt8], _ language: String) -> XMLVocabulary {
    guard case .xliff = self, tag.name == "file" else { return self }
    return Self.xliff(tag, bytes, language, was: self)
  }

  private static func xliff(
    _ tag: MarkupTag,
    _ bytes: [UInt8],
    _ language: String,
    was: XMLVocabulary
  ) -> XMLVocabulary {
    guard case .xliff(let source, let target) = was else { return was }
    let sourceTag =
      tag.attribute("srcLang", in: bytes) ?? tag.attribute("source-language", in: bytes)
    let targetTag =
      tag.attribute("trgLang", in: bytes) ?? tag.attribute("target-language", in: bytes)
    return .xliff(
      source: sourceTag.map { isLanguage($0, language) } ?? source,
      target: targetTag.map { isLanguage($0, language) } ?? target
    )
  }

  /// Whether the locale `tag` is of `language`.
  private static func isLanguage(_ tag: String, _ language: String) -> Bool {
    tag.split { $0 == "-" || $0 == "_" }.first?.lowercased() == language
  }

  /// What the element `name` is, inside one that is read as `outer`.
  func role(of name: String, inside outer: ElementRole) -> ElementRole {
    if outer == .skipped { return .skipped }
    switch self {
    case .xliff(let source, let target):
      switch name {
      case "source": return source ? .prose : .skipped
      case "target": return target ? .prose : .skipped
      case "alt-trans", "note", "notes", "skeleton", "internal-file", "originaldata":
        return .skipped
      case "g", "pc", "mrk", "sm", "em": return .inline
      case "bpt", "ept": return .code
      case "x", "bx", "ex", "ph", "sc", "ec", "it", "cp": return .opaque
      case "sub": return .inline
      default: return .structure
      }
    case .android:
      switch name {
      case "string", "item": return .prose
      case "xliff:g": return .opaque
      default: return outer == .prose || outer == .inline ? .inline : .structure
      }
    case .resx:
      switch name {
      case "value": return .prose
      case "resheader", "comment", "xsd:schema", "metadata": return .skipped
      default: return .structure
      }
    case .propertyList:
      return name == "string" ? .prose : .structure
    case .other:
      if XMLVocabulary.codes.contains(name) { return .opaque }
      if XMLVocabulary.codeBlocks.contains(name) { return .skipped }
      return XMLVocabulary.inlines.contains(name) || HTMLElements.isInline(name) ? .inline : .prose
    }
  }

  private static let codes: Set<String> = [
    "code", "kbd", "tt", "literal", "command", "filename", "option", "codeph", "filepath",
    "userinput", "computeroutput", "varname", "function", "parameter", "systemoutput", "apiname",
    "cmdname", "envar", "uri", "email", "var", "samp",
  ]

  private static let codeBlocks: Set<String> = [
    "script", "style", "pre", "programlisting", "screen", "codeblock", "synopsis", "svg", "math",
  ]

  private static let inlines: Set<String> = [
    "emphasis", "link", "xref", "ulink", "quote", "guilabel", "guimenu", "guibutton", "uicontrol",
    "wintitle", "term", "keyword", "phrase", "ph", "firstterm", "menucascade", "guimenuitem",
    "superscript", "subscript", "foreignphrase", "trademark", "productname", "application",
  ]
}

/// What an element is for a parser of prose.
enum ElementRole: Sendable, Equatable {
  /// Its text is prose; it is a block.
  case prose

  /// It is inside a line, and its text is part of it.
  case inline

  /// It only holds other elements; text in it is none.
  case structure

  /// It and all in it is left out.
  case skipped

  /// The same, and something is seen in its place.
  case opaque

  /// The same, and nothing is seen in its place.
  case code
}

/// An element of an XML document that is open.
struct OpenElement: Sendable, Equatable {
  var name: String
  var role: ElementRole
  var vocabulary: XMLVocabulary
}
