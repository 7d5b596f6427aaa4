import Diagnostics

/// Why a file is not well-formed, in plain words.
enum XMLFault: Equatable {
  case emptyFile
  case noElement
  case textBeforeRoot
  case textAfterRoot
  case secondRoot(String, root: String)
  case lateDeclaration
  case badDeclaration
  case misplacedMarkup(String)
  case elementName
  case attributeName
  case targetName
  case reservedTarget(String)
  case noSpaceAfterTarget(String)
  case endTagName
  case unfinishedTag(String)
  case noSpace
  case loneSlash
  case noValue(String)
  case unquotedValue(String)
  case curlyQuotes(String)
  case unclosedValue(String, quote: String)
  case lessThanInValue(String)
  case duplicateAttribute(String)
  case unboundPrefix(String)
  case colons
  case unfinishedEndTag(String)
  case mismatchedEndTag(String, open: String)
  case strayEndTag(String)
  case unclosedElement(String)
  case unclosedComment
  case hyphensInComment
  case unclosedInstruction
  case unclosedCharacterData
  case characterDataEnd
  case bareAmpersand
  case unfinishedNumber(String)
  case forbiddenNumber(String)
  case forbiddenCharacter(UInt32)
  case reservedNamespace
  case namespaceName
  case emptyNamespace

  /// The scanner and libxml2 see different tags. No file is known that does this.
  case doubtful

  /// What libxml2 says, in its own words.
  case other(String)

  /// The words of the finding.
  var message: String {
    switch self {
    case .emptyFile: "the file is empty; expected a root element"
    case .noElement: "the file has no element; expected a root element"
    case .textBeforeRoot: "text before the root element; expected '<'"
    case .textAfterRoot: "text after the root element; expected the end of the file"
    case .secondRoot(let name, let root):
      "a second root element '\(name)' after '\(root)'; expected the end of the file"
    case .lateDeclaration:
      "the XML declaration '<?xml' stands after the start; expected it first in the file"
    case .badDeclaration:
      "unreadable XML declaration; expected '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'"
    case .misplacedMarkup(let markup):
      "'\(markup)' cannot stand here; expected a tag, a comment or text"
    case .elementName:
      "'<' without the name of an element; expected a name, or '&lt;' for the sign itself"
    case .attributeName: "expected the name of an attribute, or '>'"
    case .targetName: "'<?' without a name; expected the name of a processing instruction"
    case .reservedTarget(let name):
      "the name '\(name)' is reserved; expected another for a processing instruction"
    case .noSpaceAfterTarget(let name):
      "no space behind '<?\(name)'; expected a space or '?>'"
    case .endTagName: "'</' without a name; expected the name of the element to close"
    case .unfinishedTag(let name): "the tag '<\(name)' does not end; expected '>'"
    case .noSpace: "no space before the attribute; expected a space between two attributes"
    case .loneSlash: "'/' inside of a tag; expected '/>'"
    case .noValue(let name): "the attribute '\(name)' has no value; expected '\(name)=\"…\"'"
    case .unquotedValue(let name):
      "the value of '\(name)' has no quotes; expected '\(name)=\"…\"'"
    case .curlyQuotes(let name):
      "the value of '\(name)' stands in curly quotes; expected straight ones, '\(name)=\"…\"'"
    case .unclosedValue(let name, let quote):
      "the value of '\(name)' does not end; expected a closing \(quote)"
    case .lessThanInValue(let name): "'<' in the value of '\(name)'; expected '&lt;'"
    case .duplicateAttribute(let name): "the attribute '\(name)' is written twice; expected it once"
    case .unboundPrefix(let prefix):
      "the prefix '\(prefix)' stands for no namespace; expected 'xmlns:\(prefix)=\"…\"'"
    case .colons: "a stray colon in a name; expected 'name' or 'prefix:name'"
    case .unfinishedEndTag(let name): "the tag '</\(name)' does not end; expected '>'"
    case .mismatchedEndTag(let name, let open): "found '</\(name)>'; expected '</\(open)>'"
    case .strayEndTag(let name): "'</\(name)>' closes nothing; expected an open element '\(name)'"
    case .unclosedElement(let name): "the file ends inside of '\(name)'; expected '</\(name)>'"
    case .unclosedComment: "the comment does not end; expected '-->'"
    case .hyphensInComment: "'--' inside of a comment; expected it only at the end, in '-->'"
    case .unclosedInstruction: "the processing instruction does not end; expected '?>'"
    case .unclosedCharacterData: "the CDATA section does not end; expected ']]>'"
    case .characterDataEnd: "']]>' in a text; expected ']]&gt;'"
    case .bareAmpersand: "'&' begins no reference; expected '&amp;' for the sign itself"
    case .unfinishedNumber(let text):
      "the character reference '\(text)' is incomplete; expected a number and ';', as in '&#xA0;'"
    case .forbiddenNumber(let text):
      "the character reference '\(text)' stands for nothing that XML allows; "
        + "expected the number of a character"
    case .forbiddenCharacter(let value):
      "the character \(Hexadecimal.codePoint(value)) is not allowed in XML; expected text"
    case .reservedNamespace:
      "the namespaces of 'xml' and 'xmlns' are fixed; expected another prefix or name"
    case .namespaceName: "the name of a namespace is not a URI; expected one, as 'urn:example'"
    case .emptyNamespace: "a prefix stands for no namespace; expected the name of a namespace"
    case .doubtful: "the file reads in two ways; expected plain elements and attributes"
    case .other(let words): words
    }
  }
}
