extension XMLFaultRow {
  static let refused: [XMLFaultRow] = [
    XMLFaultRow(
      "unknown entity",
      "<a>a&nbsp;b &foo; &ammp;</a>",
      """
      1:5-11: unknown entity '&nbsp;'; did you mean '&#xA0;'? [xml-entity]
        fix: write '&#xA0;'
      1:13-18: unknown entity '&foo;'; expected one of: &amp;, &lt;, &gt;, &quot;, &apos; \
      [xml-entity]
      1:19-25: unknown entity '&ammp;'; did you mean '&amp;'? [xml-entity]
        fix: write '&amp;'
      """
    ),
    XMLFaultRow(
      "unknown entity in a value",
      "<a b=\"&mdash;\"/>",
      """
      1:7-14: unknown entity '&mdash;'; did you mean '&#x2014;'? [xml-entity]
        fix: write '&#x2014;'
      """
    ),
    XMLFaultRow(
      "document type",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a/>",
      """
      2:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
      [xml-doctype]
      """
    ),
    XMLFaultRow(
      "document type of HTML",
      "<!doctype html><a/>",
      """
      1:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
      [xml-doctype]
      """
    ),
    XMLFaultRow(
      "document type that does not end",
      "<!DOCTYPE a [ <!ENTITY b \"]>\"> <a/>",
      """
      1:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
      [xml-doctype]
      """
    ),
    XMLFaultRow(
      "document type, entity and a syntax error",
      "<!DOCTYPE a [<!ENTITY b ']>'><!-- \" ]> --><?x ]> ?>]><a>&b;</c>",
      """
      1:1-10: a document type declaration '<!DOCTYPE' is refused; expected the root element \
      [xml-doctype]
      1:57-60: unknown entity '&b;'; expected one of: &amp;, &lt;, &gt;, &quot;, &apos; \
      [xml-entity]
      1:62-63: found '</c>'; expected '</a>' [xml-syntax]
        note: 1:55-56: 'a' is opened here
        fix: write 'a'
      """
    ),
    XMLFaultRow(
      "document type within",
      "<a><!DOCTYPE b></a>",
      """
      1:4-13: a document type declaration '<!DOCTYPE' is refused; expected the root element \
      [xml-doctype]
      """
    ),
    XMLFaultRow(
      "declared encoding",
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>",
      """
      1:31-41: the declared encoding is 'ISO-8859-1'; expected 'UTF-8' [xml-encoding]
        fix: write 'UTF-8'
      """
    ),
    XMLFaultRow(
      "declared encoding in lower case",
      "<?xml version='1.0' encoding = 'utf8' ?><a></b>",
      """
      1:33-37: the declared encoding is 'utf8'; expected 'UTF-8' [xml-encoding]
        fix: write 'UTF-8'
      1:46-47: found '</b>'; expected '</a>' [xml-syntax]
        note: 1:42-43: 'a' is opened here
        fix: write 'a'
      """
    ),
    XMLFaultRow(
      "zero byte",
      "<a>\u{0}</a>",
      """
      1:4-5: a zero byte; expected text in UTF-8 [xml-encoding]
      """
    ),
  ]
}
