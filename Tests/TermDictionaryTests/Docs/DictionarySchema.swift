import CLibXML2

/// The RELAX NG schema of dictionary files, checked by libxml2.
///
/// Pointers do not leave this file.
final class DictionarySchema {
  private let schema: xmlRelaxNGPtr

  /// Reads the schema at `path`; `nil` where it is no schema.
  init?(path: String) {
    guard let context = xmlRelaxNGNewParserCtxt(path) else { return nil }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    xmlRelaxNGSetParserStructuredErrors(context, Self.ignoreError, nil)
    guard let schema = xmlRelaxNGParse(context) else { return nil }
    self.schema = schema
  }

  deinit { xmlRelaxNGFree(schema) }

  /// Whether `text` is well-formed and has the structure of the schema.
  func accepts(_ text: String) -> Bool {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue)
    guard let document = xmlReadMemory(text, Int32(text.utf8.count), nil, "UTF-8", options) else {
      return false
    }
    defer { xmlFreeDoc(document) }
    guard let context = xmlRelaxNGNewValidCtxt(schema) else { return false }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    xmlRelaxNGSetValidStructuredErrors(context, Self.ignoreError, nil)
    return xmlRelaxNGValidateDoc(context, document) == 0
  }

  private static let ignoreError: xmlStructuredErrorFunc = { _, _ in }
}
