import LocaleData
import Synchronization
import TextBytes

/// A message, compiled: a flat list of steps in frozen memory.
///
/// A step that needs more than the tables know names the element of the message to evaluate. So a
/// program never decides what a message means; it only skips the work that is the same every time.
final class Program: Sendable {
  let context: FormattingContext

  /// What is wrong with the message; it prints `{U+FFFD}` then.
  let messageErrors: [MessageError]

  /// Whether nothing is.
  let isFreeOfErrors: Bool

  /// The names of the arguments by slot.
  let parameters: [String]

  let steps: FrozenArray<ProgramStep>
  let variants: FrozenArray<ProgramVariant>
  let selection: ProgramSelection

  /// The text of a message that is the same every time.
  let constantText: String?

  /// What the steps point into.
  private let store: FrozenStore
  private let printing: LocaleTables?
  private let wording: LocaleTables?

  /// What rendering text does not need; `nil` for a program that was made without a tree.
  private let known: ProgramDetail?

  /// The source of a program that was made without a tree.
  private let source: String
  private let later = AtomicLazyReference<Program>()

  /// Makes a program of a tree.
  init(_ builder: consuming ProgramBuilder, _ errors: [MessageError]) {
    messageErrors = errors
    isFreeOfErrors = errors.isEmpty
    context = builder.context
    parameters = builder.parameters
    store = builder.store
    steps = store.array(builder.steps)
    variants = store.array(builder.variants)
    var selection = builder.selection
    if !errors.isEmpty { selection.kind = .broken }
    self.selection = selection
    constantText = builder.constantText
    printing = nil
    wording = nil
    source = ""
    known = ProgramDetail(builder)
  }

  /// Makes a program of a source that was read without a tree.
  init(_ sink: borrowing ProgramSink) {
    messageErrors = []
    isFreeOfErrors = true
    context = sink.context
    parameters = sink.parameters
    store = sink.store
    steps = sink.steps.frozen
    variants = sink.variants.frozen
    selection = ProgramSelection(
      kind: sink.selectors.count == 0 ? .none : .number,
      selectors: sink.selectors.frozen,
      keys: .empty,
      variantCount: 0,
      numberSwitch: sink.numberSwitch
    )
    constantText = sink.isConstant ? sink.source : nil
    printing = sink.printing
    wording = sink.wording
    source = sink.source
    known = nil
  }

  /// Whether it was made without a tree.
  var isQuick: Bool { known == nil }

  /// The program of the tree; itself where there is one already.
  var full: Program {
    if known != nil { return self }
    if let made = later.load() { return made }
    let made = CompiledMessage(
      MessageModel.parse(source).message,
      errors: [],
      context: context,
      parameters: parameters
    ).program
    // Two threads may make it at once; the first one counts.
    return later.storeIfNil(made)
  }

  /// What rendering text does not need.
  var detail: ProgramDetail { known ?? full.detail }
}

/// What a program keeps besides its steps: the tree, and what it needs for parts.
final class ProgramDetail: Sendable {
  let message: MessageModel
  let declarations: [String: Int]

  /// The patterns, element by element, for parts: in the order of the variants.
  let elements: [[ProgramElement]]

  private let numberFormatters: [NumberFormatter]
  private let dateFormatters: [DateTimeFormatter]
  private let pluralRules: [PluralRules]

  init(_ builder: borrowing ProgramBuilder) {
    message = builder.message
    declarations = builder.declarations
    elements = builder.elements
    numberFormatters = builder.numberFormatters
    dateFormatters = builder.dateFormatters
    pluralRules = builder.pluralRules
  }
}

/// What one step of a program prints.
package struct ProgramStep: BitwiseCopyable, Sendable {
  var kind: Kind
  /// The isolate around it; for an argument without a function, around text.
  var isolate: Isolate
  /// For an argument without a function, the isolate around a number.
  var numberIsolate: Isolate
  /// The argument.
  var slot: Int32
  /// The element of the pattern, to be evaluated where the step cannot do it.
  var element: Int32
  var text: FrozenText
  var number: FrozenArray<NumberTable>
  var date: FrozenArray<DateTable>
  var transform: NumberTransform

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// Text of the message, and all that is the same every time.
    case text
    /// An argument without a function.
    case argument
    /// An argument by `:string`.
    case string
    /// An argument by a function of numbers.
    case number
    /// An argument by a function of dates.
    case date
    /// Whatever the evaluation makes of it.
    case evaluate
  }
}

/// What functions do to a number before it is printed.
struct NumberTransform: BitwiseCopyable, Sendable {
  var rounds = false
  var added = 0

  /// Whether anything is done at all.
  @inline(__always)
  var changes: Bool { rounds || added != 0 }

  @inline(__always)
  func callAsFunction(_ number: DecimalNumber) -> DecimalNumber {
    changes ? changed(number) : number
  }

  @inline(never)
  private func changed(_ number: DecimalNumber) -> DecimalNumber {
    let rounded = rounds ? number.roundedToInteger : number
    return added == 0 ? rounded : rounded + DecimalNumber(added)
  }
}

/// A pattern: that of the message, or that of a variant.
struct ProgramVariant: BitwiseCopyable, Sendable {
  var firstStep: Int32
  var stepCount: Int32
}

/// A selector that selects without an evaluation.
package struct ProgramSelector: BitwiseCopyable, Sendable {
  var slot: Int32
  /// Whether it compares numbers; else it compares text.
  var isNumber: Bool
  /// Whether the plural category counts.
  var usesCategory: Bool
  /// The power of ten between a number and its key: 2 for percents.
  var keyScale: Int
  var number: FrozenArray<NumberTable>
  var rules: FrozenArray<PluralTable>
  var transform: NumberTransform
}

/// A key of a variant.
struct ProgramKey: BitwiseCopyable, Sendable {
  var kind: Kind
  var category: PluralCategory
  var exponent: Int32
  var coefficient: Int64
  var text: FrozenText
  /// Whether the text is ASCII.
  var isASCII: Bool

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case catchAll
    case number
    case category
    case text
    /// A number in a form that no number prints, as 1.0.
    case nothing
  }
}

/// An element of a pattern, for parts.
enum ProgramElement: Sendable {
  /// The same every time.
  case constant([MessagePart])
  /// Made by the step of that index.
  case step(Int, id: String?, direction: TextDirection?)
}
