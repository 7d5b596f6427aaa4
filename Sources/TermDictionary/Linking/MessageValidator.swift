import Diagnostics
import MessageFormat

/// Checks that a message can be rendered in one lexicon, whatever its arguments: every variable is
/// declared, every function and option exists, every form is stated.
struct MessageValidator {
  let definition: MessageDefinition
  let words: LexiconWords
  var diagnostics: [Diagnostic] = []
  var requirements: [FormRequirement] = []

  let parameters: [String: MessageParameter]
  let locals: [String: MessageModel.Expression]
  var used: Set<String> = []

  /// What the variables stand for.
  let declarations: DeclaredValues

  /// The parameters of which an `.input` says how they are printed.
  let printedInputs: Set<String>

  /// By declared variable, the terms that it can be.
  var declaredCandidates: [String: [Candidate]] = [:]

  /// What is told already, where the same may be found many times over.
  private var told: Set<Told> = []

  /// The names that a variable may have.
  private let knownVariables: KnownNames

  /// Whether something is wrong that is reported where it is: what follows from it is not reported
  /// again.
  var dependsOnReported = false

  init(_ definition: MessageDefinition, _ words: LexiconWords) {
    self.definition = definition
    self.words = words
    parameters = Dictionary(definition.parameters.map { ($0.name, $0) }) { first, _ in first }
    var locals: [String: MessageModel.Expression] = [:]
    for case .local(let name, let value) in definition.message.declarations {
      locals[name.name] = value
    }
    self.locals = locals
    declarations = DeclaredValues(definition.message)
    var printedInputs: Set<String> = []
    for case .input(let name, let value) in definition.message.declarations
    where value.function != nil {
      printedInputs.insert(name.name)
    }
    self.printedInputs = printedInputs
    let names = (parameters.keys, locals.keys)
    knownVariables = KnownNames { (Array(names.0) + names.1).sorted() }
    noteCandidates()
  }

  mutating func run() {
    for declaration in definition.message.declarations {
      if case .input(let variable, _) = declaration { mention(variable) }
      check(declaration.value, isDeclaration: true)
    }
    if case .select(let selectors, _) = definition.message.body {
      for selector in selectors { mention(selector) }
    }
    for pattern in definition.message.patterns {
      for element in pattern { check(element) }
      checkArticles(in: pattern)
    }
    for parameter in definition.parameters {
      if !used.contains(parameter.name) { diagnostics.append(.unusedParameter(parameter)) }
      checkTerms(of: parameter)
    }
    tryExamples()
  }

  /// Checks what a message that cannot be linked says all the same: the terms that it names.
  ///
  /// Behind a syntax error nothing is certain, so nothing is said of it.
  mutating func runOnFaulty() {
    let end = definition.firstSyntaxError ?? .max
    let declared = definition.message.declarations.map(\.value)
    let printed = definition.message.patterns.joined().compactMap { element in
      if case .expression(let expression) = element { expression } else { nil }
    }
    for expression in declared + printed where expression.range.bytes.upperBound <= end {
      let name = expression.function.flatMap { TermFunctionName(rawValue: $0.name) }
      guard let name, [.term, .verb, .feature].contains(name),
        case .literal(let literal) = expression.operand, let id = TermID(literal.value),
        words.inflector.terms[id] == nil
      else { continue }
      refuseUnknown(id, at: span(literal.range))
    }
  }

  /// The terms that a parameter may be, and those of its example, must exist.
  mutating func checkTerms(of parameter: MessageParameter) {
    guard parameter.type == .term || parameter.type == .terms else { return }
    let examples = parameter.example.split(separator: " ").compactMap { TermID($0) }
    let mentioned =
      parameter.terms.isEmpty
      ? Array(zip(examples, parameter.exampleWords))
      : Array(zip(parameter.terms, parameter.termSpans))
    for (id, place) in mentioned {
      warnOfOld(id, at: place)
      if words.inflector.terms[id] == nil { refuseUnknown(id, at: place) }
    }
  }

  // MARK: Variables

  mutating func mention(_ variable: MessageModel.VariableReference) {
    used.insert(variable.name)
    if parameters[variable.name] == nil, locals[variable.name] == nil {
      diagnostics.append(
        .undeclaredParameter(variable.name, known: knownVariables, at: span(variable.range))
      )
    }
  }

  mutating func mention(_ operand: MessageModel.Operand?) {
    if case .variable(let variable) = operand { mention(variable) }
  }

  mutating func mention(_ options: [MessageModel.Option]) {
    for option in options { mention(option.value) }
  }

  func span(_ range: SourceRange) -> SourceSpan { definition.text.span(of: range) }

  /// Adds a finding that may be there already.
  mutating func tell(_ finding: Diagnostic) {
    if told.insert(Told(finding)).inserted { diagnostics.append(finding) }
  }

  /// What makes a finding of one message the same as another.
  private struct Told: Hashable {
    let code: DiagnosticCode
    let message: String
    let range: Range<Int>?

    init(_ finding: Diagnostic) {
      code = finding.code
      message = finding.message
      range = finding.span?.range
    }
  }
}
