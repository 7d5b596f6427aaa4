import LocaleData
import TextBytes

/// Makes a program of a message.
struct ProgramBuilder {
  let message: MessageModel
  let context: FormattingContext
  let declarations: [String: Int]
  let store: FrozenStore

  /// Whether the caller says which arguments there are, and in which order.
  private let hasFixedParameters: Bool
  private(set) var parameters: [String]
  private(set) var steps: [ProgramStep] = []
  private(set) var variants: [ProgramVariant] = []
  var selectors: [ProgramSelector] = []
  var keys: [ProgramKey] = []
  var evaluatesSelection = false
  private(set) var elements: [[ProgramElement]] = []
  private(set) var numberFormatters: [NumberFormatter] = []
  private(set) var dateFormatters: [DateTimeFormatter] = []
  var pluralRules: [PluralRules] = []
  private var text: [UInt8] = []
  private var slots: [String: Int] = [:]
  private var resolved: [String: MessageResolution?] = [:]

  init(
    _ message: MessageModel,
    context: FormattingContext,
    parameters: [String]?,
    in store: FrozenStore = FrozenStore()
  ) {
    self.store = store
    self.message = message
    self.context = context
    self.parameters = parameters ?? []
    hasFixedParameters = parameters != nil
    declarations = message.declarationIndex
    for (slot, name) in (parameters ?? []).enumerated() where slots[name] == nil {
      slots[name] = slot
    }
  }

  /// Compiles the message.
  mutating func build() {
    switch message.body {
    case .pattern(let pattern):
      add(pattern)
    case .select(let names, let variants):
      addSelection(names, variants)
      for variant in variants { add(variant.value) }
    }
  }

  private mutating func add(_ pattern: MessageModel.Pattern) {
    let first = steps.count
    var elements: [ProgramElement] = []
    elements.reserveCapacity(pattern.count)
    for (index, element) in pattern.enumerated() {
      elements.append(add(element, at: index))
    }
    flush()
    self.elements.append(elements)
    variants.append(
      ProgramVariant(
        firstStep: Int32(first),
        stepCount: Int32(steps.count - first)
      )
    )
  }

  // MARK: Elements

  private mutating func add(_ element: MessageModel.PatternElement, at index: Int) -> ProgramElement
  {
    switch element {
    case .text(let text, _):
      self.text += text.utf8
      return .constant([.text(text)])
    case .markup(let markup):
      let isFixed = markup.options.allSatisfy(\.value.isLiteral)
      return isFixed ? addConstant(element, at: index) : addStep(.evaluate, element: index)
    case .expression(let expression):
      guard let known = known(expression) else { return addStep(.evaluate, element: index) }
      switch known.root {
      case .constant: return addConstant(element, at: index)
      case .argument(let name): return add(expression, known, of: name, at: index)
      }
    }
  }

  /// Adds what is the same every time; with errors it is evaluated every time, to report them.
  private mutating func addConstant(
    _ element: MessageModel.PatternElement,
    at index: Int
  ) -> ProgramElement {
    var evaluation = evaluation([:])
    var parts: [MessagePart] = []
    evaluation.append(element, to: &parts)
    guard evaluation.errors.isEmpty else { return addStep(.evaluate, element: index) }
    for part in parts { text += part.text.utf8 }
    return .constant(parts)
  }

  private mutating func add(
    _ expression: MessageModel.Expression,
    _ known: StaticExpression,
    of name: String,
    at index: Int
  ) -> ProgramElement {
    let step = step(expression, known, of: name, at: index)
    guard let step else { return addStep(.evaluate, element: index) }
    flush()
    steps.append(step.step)
    return .step(
      steps.count - 1,
      id: step.resolution?.id,
      direction: step.resolution?.direction
    )
  }

  private mutating func addStep(_ kind: ProgramStep.Kind, element: Int) -> ProgramElement {
    flush()
    steps.append(makeStep(kind, element: element))
    return .step(steps.count - 1, id: nil, direction: nil)
  }

  /// Adds the text that was collected as one step.
  private mutating func flush() {
    if text.isEmpty { return }
    steps.append(makeStep(.text, element: 0, text: store.text(text)))
    text = []
  }
}

// MARK: Steps

extension ProgramBuilder {
  func known(_ expression: MessageModel.Expression) -> StaticExpression? {
    message.staticExpression(
      expression,
      functions: context.functions,
      declarations: declarations
    )
  }

  /// The slot of an argument; `nil` where the caller says that there is none.
  mutating func slot(_ name: String) -> Int? {
    if let known = slots[name] { return known }
    if hasFixedParameters { return nil }
    slots[name] = parameters.count
    parameters.append(name)
    return parameters.count - 1
  }

  /// The expression, resolved with an argument of the right kind in place of the caller's; `nil`
  /// where that brings errors.
  mutating func resolve(
    _ expression: MessageModel.Expression,
    with argument: MessageArgument,
    as name: String
  ) -> MessageResolution? {
    // The mentions of a variable all stand for the same.
    var mention: String?
    if expression.function == nil, case .variable(let variable)? = expression.operand {
      mention = variable.name
      if let known = resolved[variable.name] { return known }
    }
    var evaluation = evaluation([name: argument])
    let resolution = evaluation.resolve(expression)
    let result = evaluation.errors.isEmpty && !resolution.isFallback ? resolution : nil
    if let mention { resolved[mention] = .some(result) }
    return result
  }

  mutating func step(
    _ expression: MessageModel.Expression,
    _ known: StaticExpression,
    of name: String,
    at index: Int
  ) -> (step: ProgramStep, resolution: MessageResolution?)? {
    guard let slot = slot(name) else { return nil }
    var step = makeStep(.argument, element: index)
    step.slot = Int32(slot)
    if known.functions.isEmpty {
      // How it prints depends on its type.
      step.number = table(NumberOptions())
      step.isolate = isolate(of: MessageResolution(value: StringValue(""), source: ""))
      let number = NumberValue(
        0,
        locale: context.locale,
        formattingLocale: context.formattingLocale
      )
      step.numberIsolate = isolate(of: MessageResolution(value: number, source: ""))
      return (step, nil)
    }
    if known.isString {
      guard let resolution = resolve(expression, with: "", as: name) else { return nil }
      step.kind = .string
      step.isolate = isolate(of: resolution)
      return (step, resolution)
    }
    if known.isNumber {
      guard let resolution = resolve(expression, with: 0, as: name),
        let value = resolution.value as? NumberValue,
        let transform = known.transform(ofZero: value.number)
      else { return nil }
      step.kind = .number
      step.isolate = isolate(of: resolution)
      step.number = table(value.options)
      step.transform = transform
      return step.number.count > 0 ? (step, resolution) : nil
    }
    return dateStep(step, expression, known, of: name)
  }

  private mutating func dateStep(
    _ step: ProgramStep,
    _ expression: MessageModel.Expression,
    _ known: StaticExpression,
    of name: String
  ) -> (step: ProgramStep, resolution: MessageResolution?)? {
    guard known.isDate, let sample = DateTimeValue(year: 2000, month: 1, day: 1),
      let resolution = resolve(expression, with: .dateTime(sample), as: name),
      let value = resolution.value as? DateTimeFormatValue,
      value.options.printsAsItStands(hasOffset: true)
    else { return nil }
    let formatter = DateTimeFormatter.shared(
      locale: value.locale,
      options: value.options,
      timeZone: "UTC"
    )
    dateFormatters.append(formatter)
    var step = step
    step.kind = .date
    step.isolate = isolate(of: resolution)
    step.date = formatter.tables
    return formatter.tables.count > 0 ? (step, resolution) : nil
  }

  /// The table that prints numbers with these options; empty where ICU has to.
  mutating func table(_ options: NumberOptions) -> FrozenArray<NumberTable> {
    let formatter = NumberFormatter.shared(locale: context.formattingLocale, options: options)
    numberFormatters.append(formatter)
    return formatter.tables
  }

  private func isolate(of resolution: MessageResolution) -> Isolate {
    Isolate(context.isolate(of: resolution))
  }

  private func evaluation(_ arguments: [String: MessageArgument]) -> MessageEvaluation {
    MessageEvaluation(
      message,
      arguments: arguments,
      context: context,
      declarations: declarations
    )
  }

  private func makeStep(
    _ kind: ProgramStep.Kind,
    element: Int,
    text: FrozenText? = nil
  ) -> ProgramStep {
    ProgramStep(
      kind: kind,
      isolate: .none,
      numberIsolate: .none,
      slot: 0,
      element: Int32(element),
      text: text ?? .empty,
      number: .empty,
      date: .empty,
      transform: NumberTransform()
    )
  }
}
