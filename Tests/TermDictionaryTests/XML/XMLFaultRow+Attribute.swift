extension XMLFaultRow {
  static let attribute: [XMLFaultRow] = [
    XMLFaultRow(
      "attributes without space",
      "<a b=\"1\"c=\"2\"/>",
      """
      1:9-10: no space before the attribute; expected a space between two attributes \
      [xml-syntax]
      """
    ),
    XMLFaultRow(
      "attribute without value",
      "<a>\n  <b checked/></a>",
      """
      2:6-13: the attribute 'checked' has no value; expected 'checked="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "attribute without quotes",
      "<a b=7 c=\"\"/>",
      """
      1:6-7: the value of 'b' has no quotes; expected 'b="…"' [xml-syntax]
        fix: write '"7"'
      """
    ),
    XMLFaultRow(
      "curly quotes",
      "<a b=“7”/>",
      """
      1:6-9: the value of 'b' stands in curly quotes; expected straight ones, 'b="…"' [xml-syntax]
        fix: write straight quotes
      """
    ),
    XMLFaultRow(
      "a curly quote before a straight one",
      "<a b=“7\" c=\"8\"/>",
      """
      1:6-9: the value of 'b' stands in curly quotes; expected straight ones, 'b="…"' [xml-syntax]
        fix: write straight quotes
      """
    ),
    XMLFaultRow(
      "a curly quote behind a straight one",
      "<a b=\"7” c=\"8\"/>",
      """
      1:6-9: the value of 'b' stands in curly quotes; expected straight ones, 'b="…"' [xml-syntax]
        fix: write straight quotes
      """
    ),
    XMLFaultRow(
      "a curly quote behind the last value",
      "<a b=\"7”><c/></a>",
      """
      1:6-9: the value of 'b' stands in curly quotes; expected straight ones, 'b="…"' [xml-syntax]
        fix: write straight quotes
      """
    ),
    XMLFaultRow(
      "a curly quote that does not end",
      "<a b=“7>",
      """
      1:6-8: the value of 'b' stands in curly quotes; expected straight ones, 'b="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "curly quotes inside of a value",
      "<a b=\"the “x” is < 5\"/>",
      """
      1:18-19: '<' in the value of 'b'; expected '&lt;' [xml-syntax]
        note: 1:6-7: the value begins here
        fix: write '&lt;'
      """
    ),
    XMLFaultRow(
      "an apostrophe inside of a value",
      "<a b='the owners’ < 5'/>",
      """
      1:19-20: '<' in the value of 'b'; expected '&lt;' [xml-syntax]
        note: 1:6-7: the value begins here
        fix: write '&lt;'
      """
    ),
    XMLFaultRow(
      "attribute with nothing",
      "<a b= />",
      """
      1:4-5: the attribute 'b' has no value; expected 'b="…"' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "value that does not end",
      "<a b=\"c>",
      """
      1:6-7: the value of 'b' does not end; expected a closing " [xml-syntax]
      """
    ),
    XMLFaultRow(
      "value that runs into a tag",
      "<a b=\"c>\n<d/></a>",
      """
      2:1-2: '<' in the value of 'b'; expected '&lt;' [xml-syntax]
        note: 1:6-7: the value begins here
      """
    ),
    XMLFaultRow(
      "sign for an attribute",
      "<a =\"b\"/>",
      """
      1:4-5: expected the name of an attribute, or '>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "duplicate attribute",
      "<ä é=\"1\" è=\"2\" é=\"3\"/>",
      """
      1:16-17: the attribute 'é' is written twice; expected it once [xml-syntax]
        note: 1:4-5: it is written here first
      """
    ),
    XMLFaultRow(
      "duplicate by namespace",
      "<a xmlns:p=\"u\" xmlns:q=\"u\" p:b=\"1\" q:b=\"2\"/>",
      """
      1:36-39: the attribute 'q:b' is written twice; expected it once [xml-syntax]
        note: 1:28-31: it is written here first
      """
    ),
    XMLFaultRow(
      "duplicate declaration",
      "<a xmlns:p=\"u\" xmlns:p=\"v\"/>",
      """
      1:16-23: the attribute 'xmlns:p' is written twice; expected it once [xml-syntax]
      """
    ),
  ]
}
