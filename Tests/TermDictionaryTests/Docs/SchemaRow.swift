import Testing

/// A small file and whether it has the structure of a dictionary file.
struct SchemaRow: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let isRight: Bool

  var testDescription: String { name }

  /// A file of its own.
  static func file(_ name: String, _ text: String, isRight: Bool) -> SchemaRow {
    SchemaRow(name: name, text: text, isRight: isRight)
  }

  /// A dictionary of the owner that has the right structure.
  static func right(_ name: String, _ entries: String) -> SchemaRow {
    file(name, dictionary(entries), isRight: true)
  }

  /// A dictionary of the owner with a fault.
  static func wrong(_ name: String, _ entries: String) -> SchemaRow {
    file(name, dictionary(entries), isRight: false)
  }

  private static func dictionary(_ entries: String) -> String {
    """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="owner" xml:lang="en">\(entries)</dictionary>
    """
  }
}

extension SchemaRow {
  static let files: [SchemaRow] = [
    file(
      "an empty file of points of view",
      #"<points-of-view xmlns="urn:termdictionary:1"/>"#,
      isRight: true
    ),
    file(
      "points of view that are abstract and not",
      """
      <points-of-view xmlns="urn:termdictionary:1">
        <point-of-view id="lender" abstract="no" extends="owner"/>
        <point-of-view id="payer" abstract="yes"/>
        <words locale="en-SG" like="en-AU"/>
      </points-of-view>
      """,
      isRight: true
    ),
    file(
      "a point of view without an identifier",
      #"<points-of-view xmlns="urn:termdictionary:1"><point-of-view/></points-of-view>"#,
      isRight: false
    ),
    file(
      "words that are like nobody's",
      #"<points-of-view xmlns="urn:termdictionary:1"><words locale="en-SG"/></points-of-view>"#,
      isRight: false
    ),
    file(
      "a dictionary that declares its point of view",
      """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="supplier" extends="owner"
        xml:lang="en"/>
      """,
      isRight: true
    ),
    file(
      "a dictionary without a language",
      #"<dictionary xmlns="urn:termdictionary:1" point-of-view="owner"/>"#,
      isRight: false
    ),
    file("another root", #"<glossary xmlns="urn:termdictionary:1"/>"#, isRight: false),
    file("no namespace", #"<dictionary point-of-view="owner" xml:lang="en"/>"#, isRight: false),
  ]

  static let terms: [SchemaRow] = [
    right(
      "the parts of a noun in any order",
      """
      <noun id="x"><initials read="word"/><other>xs</other><title>X</title>\
      <possessive number="plural">xs’</possessive><one>x</one></noun>
      """
    ),
    right(
      "a stated sound on every form",
      """
      <noun id="x"><one sound="vowel">x</one><other sound="vowel">xs</other></noun>
      <noun id="y"><counted><one>y</one><other sound="consonant">ys</other></counted>\
      <mass sound="vowel">y</mass></noun>
      <noun id="z"><plural-only sound="vowel">z</plural-only></noun>
      <noun id="c"><compound number="plural" sound="vowel">{x}</compound></noun>
      <verb id="v"><ing sound="vowel">a</ing><base>a</base><third>a</third><past>a</past>\
      <participle>a</participle></verb>
      """
    ),
    right(
      "a word of common language",
      #"<noun id="x" common="yes"><one>x</one><other>xs</other></noun>"#
    ),
    wrong(
      "a word that is not of common language",
      #"<noun id="x" common="no"><one>x</one><other>xs</other></noun>"#
    ),
    right("a label and a concept", #"<label id="x">x</label><concept ref="x"/>"#),
    wrong("a noun without forms", #"<noun id="x"><title>X</title></noun>"#),
    wrong("a noun without a plural", #"<noun id="x"><one>x</one></noun>"#),
    wrong("two kinds of noun", #"<noun id="x"><mass>x</mass><one>x</one><other>x</other></noun>"#),
    wrong(
      "a counted phrase beside what can be counted",
      """
      <noun id="x"><one>x</one><other>xs</other>\
      <counted><one>x</one><other>xs</other></counted></noun>
      """
    ),
    wrong(
      "two abbreviations",
      """
      <noun id="x"><mass>x</mass><initials/>\
      <abbreviation><one>x</one><other>x</other></abbreviation></noun>
      """
    ),
    wrong("two titles", #"<noun id="x"><mass>x</mass><title>X</title><title>X</title></noun>"#),
    wrong("an empty form", #"<noun id="x"><mass> </mass></noun>"#),
    wrong("an element in a form", #"<noun id="x"><mass><b>x</b></mass></noun>"#),
    wrong("a sound that is none", #"<noun id="x"><mass sound="loud">x</mass></noun>"#),
    wrong("a value with white space", #"<noun id="x" casing=" title"><mass>x</mass></noun>"#),
    wrong("an identifier with a capital", #"<noun id="X"><mass>x</mass></noun>"#),
    wrong("an identifier with white space", #"<noun id=" x"><mass>x</mass></noun>"#),
    wrong(
      "a verb without a past",
      """
      <verb id="v"><base>a</base><third>a</third><participle>a</participle><ing>a</ing></verb>
      """
    ),
    wrong("a label without a text", #"<label id="x"/>"#),
    wrong("text between the entries", #"text<label id="x">x</label>"#),
  ]

  static let concepts: [SchemaRow] = [
    right(
      "everything that follows a concept",
      """
      <label id="x">x</label>
      <concept ref="x"><example>x</example><synonym status="forbidden" plural="ys">y</synonym>\
      <note>x</note><definition>x</definition><synonym status="admitted">z</synonym></concept>
      """
    ),
    right(
      "the field of a concept",
      #"<label id="x">x</label><concept ref="x" area="bidding"/>"#
    ),
    wrong("a field that is no identifier", #"<concept ref="x" area="Bids and offers"/>"#),
    wrong("a synonym without a status", #"<concept ref="x"><synonym>y</synonym></concept>"#),
    wrong(
      "a preferred synonym",
      #"<concept ref="x"><synonym status="preferred">y</synonym></concept>"#
    ),
    wrong("two notes", #"<concept ref="x"><note>y</note><note>y</note></concept>"#),
  ]

  static let acceptances: [SchemaRow] = [
    right(
      "what is accepted, anywhere",
      """
      <accept code="literal-article">r</accept>
      <noun id="x"><mass>x</mass><accept code="literal-article">r</accept></noun>
      <verb id="v"><accept code="literal-article">r</accept><base>a</base><third>a</third><past>a</past>\
      <accept code="unused-parameter">r</accept><participle>a</participle><ing>a</ing></verb>
      <label id="l"><accept code="literal-article">r</accept>l</label>
      <label id="k">l<accept code="literal-article">r</accept>
      <accept code="unused-parameter">r</accept></label>
      <concept ref="x"><accept code="literal-article">r</accept><note>n</note></concept>
      <message id="m"><text>x</text><accept code="literal-article">r</accept></message>
      <accept code="unused-parameter">r</accept>
      """
    ),
    file(
      "what is accepted beside points of view",
      """
      <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="lender"/>\
      <accept code="literal-article">r</accept></points-of-view>
      """,
      isRight: true
    ),
    wrong("nothing accepted", #"<accept>r</accept>"#),
    wrong("no reason", #"<accept code="literal-article"/>"#),
    wrong("a blank reason", #"<accept code="literal-article"> </accept>"#),
    wrong("a code that can be none", #"<accept code="Literal article">r</accept>"#),
    wrong("a reason with markup", #"<accept code="literal-article">r <b>r</b></accept>"#),
    wrong("another attribute", #"<accept code="literal-article" until="2027">r</accept>"#),
    wrong(
      "something accepted in a form",
      #"<noun id="x"><mass>x<accept code="literal-article">r</accept></mass></noun>"#
    ),
    wrong(
      "something accepted in a phrase",
      """
      <noun id="x"><counted><accept code="literal-article">r</accept></counted><mass>x</mass></noun>
      """
    ),
  ]

  static let messages: [SchemaRow] = [
    right(
      "the parts of a message in any order",
      """
      <message id="x" casing="title"><text xml:space="default">x {$n}</text>\
      <parameter name="n" type="number" example="1">a number</parameter>\
      <description>x</description></message>
      """
    ),
    right(
      "terms that may be given",
      """
      <message id="x"><parameter name="k" type="term" example="a" one-of="a b"/>\
      <text>{$k :td:term}</text></message>
      """
    ),
    right(
      "what a message is expected to print",
      """
      <message id="x"><example><expected>1</expected></example>\
      <example locale="en-AU" point-of-view="owner"><expected xml:space="preserve"> 2</expected>\
      <argument name="n">2</argument></example>\
      <parameter name="n" type="number" example="1"/><text>{$n}</text></message>
      """
    ),
    wrong(
      "an example that expects nothing",
      #"<message id="x"><text>x</text><example point-of-view="owner"/></message>"#
    ),
    wrong(
      "an example that expects two texts",
      """
      <message id="x"><text>x</text>\
      <example><expected>x</expected><expected>x</expected></example></message>
      """
    ),
    wrong(
      "an argument without a name",
      """
      <message id="x"><text>x</text>\
      <example><argument>1</argument><expected>x</expected></example></message>
      """
    ),
    wrong("a message without a text", #"<message id="x"><description>x</description></message>"#),
    wrong("a blank text", #"<message id="x"><text xml:space="preserve"> </text></message>"#),
    wrong("two texts", #"<message id="x"><text>x</text><text>x</text></message>"#),
    wrong("a casing of terms", #"<message id="x" casing="fixed"><text>x</text></message>"#),
    wrong(
      "a parameter without an example",
      #"<message id="x"><parameter name="n" type="number"/><text>{$n}</text></message>"#
    ),
    wrong(
      "a type that is none",
      """
      <message id="x"><parameter name="n" type="integer" example="1"/><text>{$n}</text></message>
      """
    ),
    wrong(
      "terms of a number",
      """
      <message id="x"><parameter name="n" type="number" example="1" one-of="a"/>\
      <text>{$n}</text></message>
      """
    ),
  ]
}
