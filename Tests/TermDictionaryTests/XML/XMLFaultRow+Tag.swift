extension XMLFaultRow {
  static let tag: [XMLFaultRow] = [
    XMLFaultRow(
      "less-than in text",
      "<a>1 < 2</a>",
      """
      1:6-7: '<' without the name of an element; expected a name, or '&lt;' for the sign \
      itself [xml-syntax]
        fix: write '&lt;'
      """
    ),
    XMLFaultRow(
      "digit for a name",
      "<a><1/></a>",
      """
      1:4-5: '<' without the name of an element; expected a name, or '&lt;' for the sign \
      itself [xml-syntax]
        fix: write '&lt;'
      """
    ),
    XMLFaultRow(
      "times sign for a name",
      "<a><×/></a>",
      """
      1:4-5: '<' without the name of an element; expected a name, or '&lt;' for the sign \
      itself [xml-syntax]
        fix: write '&lt;'
      """
    ),
    XMLFaultRow(
      "times sign in a name",
      "<a×/>",
      """
      1:3-4: expected the name of an attribute, or '>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "tag runs into the next",
      "<a <b/>",
      """
      1:4-5: the tag '<a' does not end; expected '>' [xml-syntax]
        note: 1:1-3: the tag begins here
      """
    ),
    XMLFaultRow(
      "tag at the end of the file",
      "<a>\n  <b c=\"d\"",
      """
      2:11-11: the tag '<b' does not end; expected '>' [xml-syntax]
        note: 2:3-5: the tag begins here
      """
    ),
    XMLFaultRow(
      "lone slash",
      "<a/ >",
      """
      1:3-4: '/' inside of a tag; expected '/>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "mismatch",
      "<a>\n  <one>claim</on>\n</a>",
      """
      2:15-17: found '</on>'; expected '</one>' [xml-syntax]
        note: 2:4-7: 'one' is opened here
        fix: write 'one'
      """
    ),
    XMLFaultRow(
      "mismatch by a forgotten tag",
      "<a>\n  <one>claim\n</a>",
      """
      3:3-4: found '</a>'; expected '</one>' [xml-syntax]
        note: 2:4-7: 'one' is opened here
      """
    ),
    XMLFaultRow(
      "mismatch by prefix",
      "<p:a xmlns:p=\"u\"></a>",
      """
      1:20-21: found '</a>'; expected '</p:a>' [xml-syntax]
        note: 1:2-5: 'p:a' is opened here
        fix: write 'p:a'
      """
    ),
    XMLFaultRow(
      "stray end tag",
      "<a/></b>",
      """
      1:7-8: '</b>' closes nothing; expected an open element 'b' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "end tag without name",
      "<a></>",
      """
      1:4-6: '</' without a name; expected the name of the element to close [xml-syntax]
      """
    ),
    XMLFaultRow(
      "end tag with attribute",
      "<a></a b=\"\">",
      """
      1:8-9: the tag '</a' does not end; expected '>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "unclosed",
      "<a>\n  <b>text\n",
      """
      2:10-10: the file ends inside of 'b'; expected '</b>' [xml-syntax]
        note: 2:4-5: the element is opened here
      """
    ),
    XMLFaultRow(
      "long name",
      "<" + String(repeating: "é", count: 50) + " <b/>",
      """
      1:53-54: the tag '<éééééééééééééééééééé…' does not end; expected '>' [xml-syntax]
        note: 1:1-52: the tag begins here
      """
    ),
    XMLFaultRow(
      "unfinished end tag",
      "<a></a",
      """
      1:7-7: the tag '</a' does not end; expected '>' [xml-syntax]
      """
    ),
  ]
}
