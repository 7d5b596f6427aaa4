extension XMLFaultRow {
  static let document: [XMLFaultRow] = [
    XMLFaultRow(
      "empty",
      "",
      """
      1:1-1: the file is empty; expected a root element [xml-syntax]
      """
    ),
    XMLFaultRow(
      "blank",
      " \n ",
      """
      1:1-1: the file has no element; expected a root element [xml-syntax]
      """
    ),
    XMLFaultRow(
      "only a declaration",
      "<?xml version=\"1.0\"?>\n",
      """
      1:1-1: the file has no element; expected a root element [xml-syntax]
      """
    ),
    XMLFaultRow(
      "only a comment",
      "<!-- nothing -->\n",
      """
      1:17-17: the file has no element; expected a root element [xml-syntax]
      """
    ),
    XMLFaultRow(
      "text before the root",
      "words <a/>",
      """
      1:1-6: text before the root element; expected '<' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "text after the root",
      "<a/> words",
      """
      1:6-11: text after the root element; expected the end of the file [xml-syntax]
      """
    ),
    XMLFaultRow(
      "second root",
      "<a/>\n<b/>",
      """
      2:2-3: a second root element 'b' after 'a'; expected the end of the file [xml-syntax]
      """
    ),
    XMLFaultRow(
      "CDATA after the root",
      "<a/><![CDATA[x]]>",
      """
      1:5-14: text after the root element; expected the end of the file [xml-syntax]
      """
    ),
    XMLFaultRow(
      "declaration after a line break",
      "\n<?xml version=\"1.0\"?><a/>",
      """
      2:1-6: the XML declaration '<?xml' stands after the start; expected it first in the \
      file [xml-syntax]
      """
    ),
    XMLFaultRow(
      "declaration without version",
      "<?xml encoding=\"UTF-8\"?><a/>",
      """
      1:1-25: unreadable XML declaration; expected '<?xml version="1.0" encoding="UTF-8"?>' \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "declaration that does not end",
      "<?xml version=\"1.0\"><a/>",
      """
      1:1-21: unreadable XML declaration; expected '<?xml version="1.0" encoding="UTF-8"?>' \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "declaration with a stray word",
      "<?xml version=\"1.0\" x=\"y\"?><a/>",
      """
      1:1-28: unreadable XML declaration; expected '<?xml version="1.0" encoding="UTF-8"?>' \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "declaration without space",
      "<?xml?><a/>",
      """
      1:1-8: unreadable XML declaration; expected '<?xml version="1.0" encoding="UTF-8"?>' \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "version 2.0",
      "<?xml version=\"2.0\"?><a/>",
      """
      1:1-22: unreadable XML declaration; expected '<?xml version="1.0" encoding="UTF-8"?>' \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "other markup",
      "<a><!ELEMENT b></a>",
      """
      1:4-13: '<!ELEMENT' cannot stand here; expected a tag, a comment or text [xml-syntax]
      """
    ),
    XMLFaultRow(
      "unclosed instruction",
      "<a><?b c></a>",
      """
      1:4-7: the processing instruction does not end; expected '?>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "instruction without name",
      "<a><? b ?></a>",
      """
      1:4-6: '<?' without a name; expected the name of a processing instruction [xml-syntax]
      """
    ),
    XMLFaultRow(
      "instruction named xml",
      "<a><?XML b?></a>",
      """
      1:6-9: the name 'XML' is reserved; expected another for a processing instruction \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "instruction without space",
      "<a><?b\"c\"?></a>",
      """
      1:7-8: no space behind '<?b'; expected a space or '?>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "byte order mark",
      "\u{FEFF}<a b></a>",
      """
      1:4-5: the attribute 'b' has no value; expected 'b="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "second declaration",
      "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><a/>",
      """
      1:22-27: the XML declaration '<?xml' stands after the start; expected it first in the \
      file [xml-syntax]
      """
    ),
    XMLFaultRow(
      "colon in the name of an instruction",
      "<a/><?p:b?>",
      """
      1:7-10: a stray colon in a name; expected 'name' or 'prefix:name' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "standalone maybe",
      "<?xml version=\"1.0\" standalone=\"maybe\"?><a/>",
      """
      1:1-41: unreadable XML declaration; expected '<?xml version="1.0" encoding="UTF-8"?>' \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "lone CR, CR LF and a byte order mark before the place",
      "\u{FEFF}<a>\r<b>\r\n<c>ä</d>",
      """
      3:7-8: found '</d>'; expected '</c>' [xml-syntax]
        note: 3:2-3: 'c' is opened here
        fix: write 'c'
      """
    ),
  ]
}
