/// What is told of a message by the one who reads it, ``MessageGrammar``, in the order of the
/// source.
///
/// All that it gets are places in the source. A placeholder is told piece by piece: what it is, its
/// options and attributes, its end; what it was for comes last, and one for which nothing comes was
/// part of an error and counts for nothing.
protocol MessageSink: ~Copyable {
  /// How the sink ends the reading; `Never` where it wants all.
  associatedtype Refusal: Error

  /// The source is wrong; asked before the error is put into words.
  mutating func refuse() throws(Refusal)

  /// An error of syntax.
  mutating func note(_ error: MessageError) throws(Refusal)

  /// The errors from `start` on that have a fix are void: what is there is read again.
  mutating func discardErrors(from start: Int)

  // MARK: Patterns

  /// A pattern starts; its text and its placeholders follow.
  mutating func beginPattern(isQuoted: Bool) throws(Refusal)

  /// Text, at least one byte; with escapes there are backslashes in it.
  mutating func text(_ range: Range<Int>, hasEscapes: Bool) throws(Refusal)

  mutating func endPattern() throws(Refusal)

  // MARK: Placeholders

  /// An expression starts.
  mutating func expression(_ operand: SourceOperand?) throws(Refusal)

  /// Its function; `range` is its name with the colon.
  mutating func function(_ name: SourceName, _ range: Range<Int>) throws(Refusal)

  /// Markup starts.
  mutating func markup(_ name: SourceName) throws(Refusal)

  /// An option of the function or of the markup; `range` is its name.
  mutating func option(
    _ name: SourceName,
    _ range: Range<Int>,
    _ value: SourceOperand
  ) throws(Refusal)

  /// An attribute of the expression or of the markup; `range` is its name with the `@`.
  mutating func attribute(
    _ name: SourceName,
    _ range: Range<Int>,
    _ value: SourceLiteral?
  ) throws(Refusal)

  /// The expression at `range`, braces included, is a part of the pattern.
  mutating func addExpression(_ range: Range<Int>) throws(Refusal)

  /// The markup at `range`, braces included, is a part of the pattern.
  mutating func addMarkup(_ kind: MessageModel.Markup.Kind, _ range: Range<Int>) throws(Refusal)

  // MARK: Declarations

  /// The expression at `range` is that of `.input`, whose variable is its operand.
  mutating func input(_ name: SourceVariable, _ range: Range<Int>) throws(Refusal)

  /// The expression at `range` is that of `.local`.
  mutating func local(_ name: SourceVariable, _ range: Range<Int>) throws(Refusal)

  // MARK: Matchers

  /// A `.match`; its selectors and variants follow.
  mutating func match() throws(Refusal)

  mutating func selector(_ variable: SourceVariable) throws(Refusal)

  /// The last selector was told; variants follow.
  mutating func endSelectors() throws(Refusal)

  /// A variant starts; its keys and its pattern follow.
  mutating func beginVariant() throws(Refusal)

  mutating func key(_ key: SourceKey) throws(Refusal)

  /// The variant is at `range`, its pattern included.
  mutating func endVariant(_ range: Range<Int>) throws(Refusal)
}

/// What a sink ends the reading with that leaves the message to a tree.
struct NotPlain: Error {}

/// Where a name is, without the bidi marks around it, and where its namespace is.
struct SourceName {
  var namespace: Range<Int>?
  var name: Range<Int>
}

/// Where a variable is, `$` included, and where its name is.
struct SourceVariable {
  var name: Range<Int>
  var range: Range<Int>
}

/// Where a literal is, bars included, and where its value is.
struct SourceLiteral {
  var value: Range<Int>
  var range: Range<Int>

  /// Whether backslashes of the value may stand for what is behind them.
  var hasEscapes = false
}

/// Where the value of a placeholder or of an option is.
enum SourceOperand {
  case variable(SourceVariable)
  case literal(SourceLiteral)

  /// The variable; `nil` for a literal.
  var variable: SourceVariable? {
    if case .variable(let variable) = self { variable } else { nil }
  }

  var range: Range<Int> {
    switch self {
    case .variable(let variable): variable.range
    case .literal(let literal): literal.range
    }
  }
}

/// Where the key of a variant is.
enum SourceKey {
  case literal(SourceLiteral)
  case catchAll(Range<Int>)
}

/// An expression that was read, for those who ask what it is good for.
struct SourceExpression {
  var operand: SourceOperand?
  var hasFunction = false
  var hasAttributes = false
  var range = 0..<0
}
