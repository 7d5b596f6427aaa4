extension XMLFaultRow {
  static let namespace: [XMLFaultRow] = [
    XMLFaultRow(
      "unbound prefix",
      "<a><p:b/></a>",
      """
      1:5-6: the prefix 'p' stands for no namespace; expected 'xmlns:p="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "unbound prefix of an attribute",
      "<a p:b=\"\"/>",
      """
      1:4-5: the prefix 'p' stands for no namespace; expected 'xmlns:p="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "prefix out of scope",
      "<a><b xmlns:p=\"u\"/><p:c/></a>",
      """
      1:21-22: the prefix 'p' stands for no namespace; expected 'xmlns:p="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "two colons",
      "<a xmlns:p=\"u\"><p:b:c/></a>",
      """
      1:19-22: a stray colon in a name; expected 'name' or 'prefix:name' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "colon first",
      "<a><:b/></a>",
      """
      1:5-7: a stray colon in a name; expected 'name' or 'prefix:name' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "xml for another namespace",
      "<a><b xmlns:xml=\"u\"/></a>",
      """
      1:13-16: the namespaces of 'xml' and 'xmlns' are fixed; expected another prefix or name \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "xmlns as a prefix",
      "<a><b xmlns:xmlns=\"u\"/></a>",
      """
      1:13-18: the namespaces of 'xml' and 'xmlns' are fixed; expected another prefix or name \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "empty namespace",
      "<a><b xmlns:p=\"\"/></a>",
      """
      1:13-14: a prefix stands for no namespace; expected the name of a namespace [xml-syntax]
      """
    ),
    XMLFaultRow(
      "namespace that is no URI",
      "<a><b xmlns=\"no uri\"/></a>",
      """
      1:5-6: the name of a namespace is not a URI; expected one, as 'urn:example' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "namespace of xml for another prefix",
      "<a xmlns:p=\"http://www.w3.org/XML/1998/namespace\"/>",
      """
      1:10-11: the namespaces of 'xml' and 'xmlns' are fixed; expected another prefix or name \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "namespace of xmlns",
      "<a xmlns=\"http://www.w3.org/2000/xmlns/\"/>",
      """
      1:11-40: the namespaces of 'xml' and 'xmlns' are fixed; expected another prefix or name \
      [xml-syntax]
      """
    ),
  ]
}
