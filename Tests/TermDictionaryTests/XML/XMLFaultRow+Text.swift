extension XMLFaultRow {
  static let text: [XMLFaultRow] = [
    XMLFaultRow(
      "unclosed comment",
      "<a><!-- text </a>",
      """
      1:4-8: the comment does not end; expected '-->' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "hyphens in a comment",
      "<a>é<!-- a -- b --></a>",
      """
      1:12-14: '--' inside of a comment; expected it only at the end, in '-->' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "three hyphens",
      "<a><!-- a ---></a>",
      """
      1:11-13: '--' inside of a comment; expected it only at the end, in '-->' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "unclosed CDATA",
      "<a><![CDATA[b]] ></a>",
      """
      1:4-13: the CDATA section does not end; expected ']]>' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "CDATA end in text",
      "<a>b[c[0]]>d</a>",
      """
      1:9-12: ']]>' in a text; expected ']]&gt;' [xml-syntax]
        fix: write ']]&gt;'
      """
    ),
    XMLFaultRow(
      "ampersand",
      "<a>Schäden & Co</a>",
      """
      1:12-13: '&' begins no reference; expected '&amp;' for the sign itself [xml-syntax]
        fix: write '&amp;'
      """
    ),
    XMLFaultRow(
      "ampersand in a value",
      "<a b=\"AT&T\"/>",
      """
      1:9-10: '&' begins no reference; expected '&amp;' for the sign itself [xml-syntax]
        fix: write '&amp;'
      """
    ),
    XMLFaultRow(
      "reference without semicolon",
      "<a>&amp</a>",
      """
      1:4-5: '&' begins no reference; expected '&amp;' for the sign itself [xml-syntax]
        fix: write '&amp;'
      """
    ),
    XMLFaultRow(
      "number without digits",
      "<a>&#x;</a>",
      """
      1:4-7: the character reference '&#x' is incomplete; expected a number and ';', as in \
      '&#xA0;' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "number without semicolon",
      "<a>&#65 </a>",
      """
      1:4-8: the character reference '&#65' is incomplete; expected a number and ';', as in \
      '&#xA0;' [xml-syntax]
      """
    ),
    XMLFaultRow(
      "number of a control",
      "<a>&#8;</a>",
      """
      1:4-8: the character reference '&#8;' stands for nothing that XML allows; expected the \
      number of a character [xml-syntax]
      """
    ),
    XMLFaultRow(
      "number beyond Unicode",
      "<a>&#x110000;</a>",
      """
      1:4-14: the character reference '&#x110000;' stands for nothing that XML allows; \
      expected the number of a character [xml-syntax]
      """
    ),
    XMLFaultRow(
      "enormous number",
      "<a>&#99999999999999999999;</a>",
      """
      1:4-27: the character reference '&#99999999999999999999;' stands for nothing that XML \
      allows; expected the number of a character [xml-syntax]
      """
    ),
    XMLFaultRow(
      "surrogate",
      "<a>&#xD800;</a>",
      """
      1:4-12: the character reference '&#xD800;' stands for nothing that XML allows; expected \
      the number of a character [xml-syntax]
      """
    ),
    XMLFaultRow(
      "control",
      "<a>é\u{8}</a>",
      """
      1:5-6: the character U+0008 is not allowed in XML; expected text [xml-syntax]
      """
    ),
    XMLFaultRow(
      "no character",
      "<a>\u{FFFF}</a>",
      """
      1:4-5: the character U+FFFF is not allowed in XML; expected text [xml-syntax]
      """
    ),
  ]
}
