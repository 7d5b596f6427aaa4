import MessageFormat
import Testing

struct ValidationTests {
  @Test(arguments: [
    (
      ".input {$x :f} .match $x a b {{}} * {{}}",
      [
        Finding(.variantKeyMismatch, 25..<28, "2 keys for 1 selector")
      ]
    ),
    (
      ".input {$x :f} .match $x a {{}}",
      [
        Finding(
          .missingFallbackVariant,
          31..<31,
          "no variant matches everything else; expected '* {{…}}'"
        )
      ]
    ),
    (
      ".input {$x} .local $y = {$x} .match $y * {{}}",
      [
        Finding(
          .missingSelectorAnnotation,
          36..<38,
          "'$y' selects, so its declaration needs a function: ':integer' or ':number' for a number, ':string' for a text"
        )
      ]
    ),
    (
      ".match $y * {{}}",
      [
        Finding(
          .missingSelectorAnnotation,
          7..<9,
          "'$y' selects, so its declaration needs a function: ':integer' or ':number' for a number, ':string' for a text"
        )
      ]
    ),
    (
      ".input {$x} .local $x = {1} {{}}",
      [
        Finding(.duplicateDeclaration, 19..<21, "'$x' is declared twice")
      ]
    ),
    (
      ".local $x = {$y} .local $y = {1} {{}}",
      [
        Finding(.duplicateDeclaration, 24..<26, "'$y' is mentioned before it is declared")
      ]
    ),
    (
      ".local $x = {1 :f o=$x} {{}}",
      [
        Finding(.duplicateDeclaration, 7..<9, "'$x' is declared by means of itself")
      ]
    ),
    (
      ".input {$x :f o=$x} {{}}",
      [
        Finding(.duplicateDeclaration, 8..<10, "'$x' is declared by means of itself")
      ]
    ),
    (
      "{:f o=1 p=2 o=3}{#b c=1 c=2}",
      [
        Finding(.duplicateOptionName, 12..<13, "option 'o' is given twice"),
        Finding(.duplicateOptionName, 24..<25, "option 'c' is given twice"),
      ]
    ),
    (
      ".input {$x :f} .match $x \u{1E0A}\u{0323} {{}} |\u{1E0C}\u{0307}| {{}} * {{}}",
      [
        Finding(.duplicateVariant, 36..<43, "the keys '\u{1E0C}\u{0307}' stand twice")
      ]
    ),
  ])
  func `a data model error has a place and a reason`(source: String, expected: [Finding]) {
    let parsed = MessageModel.parse(source)
    #expect(parsed.syntaxErrors.isEmpty)
    #expect(parsed.errors.map { Finding($0) } == expected)
  }

  @Test(arguments: [
    ".input {$x :f} .local $y = {$x} .local $z = {$y} .match $z $x a b {{}} * * {{}}",
    ".input {$x} .local $y = {$x :f} .match $y * {{}}",
    ".local $x = {$a} .local $y = {$a} {{{$b}}}",
  ])
  func `a sound message has none`(source: String) {
    #expect(MessageModel.parse(source).errors == [])
  }

  @Test func `a message that cannot be read is not linted any further`() {
    #expect(MessageModel.parse(".match $x {{").errors.allSatisfy { $0.kind == .syntaxError })
  }
}
