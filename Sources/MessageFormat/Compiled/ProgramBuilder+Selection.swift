import LocaleData
import TextBytes

extension ProgramBuilder {
  /// Adds the selectors and keys, where all of them are known; else selection is evaluated.
  mutating func addSelection(
    _ names: [MessageModel.VariableReference],
    _ variants: [MessageModel.Variant]
  ) {
    let isRegular = variants.allSatisfy { $0.keys.count == names.count }
    guard isRegular, names.count <= ProgramRun.greatestSelectorCount else {
      evaluatesSelection = true
      return
    }
    for name in names {
      guard let selector = selector(name) else {
        evaluatesSelection = true
        return
      }
      selectors.append(selector)
    }
    for variant in variants {
      for (index, key) in variant.keys.enumerated() {
        guard let key = self.key(key, of: selectors[index]) else {
          evaluatesSelection = true
          return
        }
        keys.append(key)
      }
    }
  }

  mutating func selector(_ variable: MessageModel.VariableReference) -> ProgramSelector? {
    let expression = MessageModel.Expression(operand: .variable(variable))
    guard let known = known(expression), case .argument(let name) = known.root,
      let slot = slot(name)
    else { return nil }
    var selector = ProgramSelector(
      slot: Int32(slot),
      isNumber: false,
      usesCategory: false,
      keyScale: 0,
      number: .empty,
      rules: .empty,
      transform: NumberTransform()
    )
    if known.isString {
      return resolve(expression, with: "", as: name) == nil ? nil : selector
    }
    guard known.isNumber, let resolution = resolve(expression, with: 0, as: name),
      let value = resolution.value as? NumberValue, value.isSelectable,
      let transform = known.transform(ofZero: value.number)
    else { return nil }
    selector.isNumber = true
    selector.transform = transform
    selector.number = table(value.options)
    selector.keyScale = value.options.style == .percent ? 2 : 0
    let select = value.options.select ?? .plural
    if select != .exact {
      let rules = PluralRules.shared(locale: context.locale, isOrdinal: select == .ordinal)
      pluralRules.append(rules)
      selector.usesCategory = true
      selector.rules = rules.tables
      if rules.tables.count == 0 { return nil }
    }
    return selector.number.count > 0 ? selector : nil
  }

  /// The key; `nil` for one that the selector would report.
  private mutating func key(
    _ key: MessageModel.Variant.Key,
    of selector: ProgramSelector
  ) -> ProgramKey? {
    var result = ProgramKey(
      kind: .catchAll,
      category: .other,
      exponent: 0,
      coefficient: 0,
      text: .empty,
      isASCII: true
    )
    guard case .literal(let literal) = key else { return result }
    let text = literal.value.normalizedToNFC
    if !selector.isNumber {
      result.kind = .text
      result.text = store.text(text)
      result.isASCII = text.utf8.allSatisfy { $0 < 0x80 }
      return result
    }
    if DecimalNumber.isLiteral(text) {
      result.kind = .nothing
      guard let number = DecimalNumber(literal: text), number.description == text else {
        return result
      }
      guard case .small(let coefficient) = number.coefficient else { return nil }
      result.kind = .number
      result.coefficient = coefficient
      result.exponent = Int32(number.exponent)
      return result
    }
    guard let category = PluralCategory(rawValue: text) else { return nil }
    result.kind = selector.usesCategory ? .category : .nothing
    result.category = category
    return result
  }
}

extension ProgramBuilder {
  /// The switch of a message that one number selects; `nil` for all others.
  private var numberSwitch: NumberSwitch? {
    guard !evaluatesSelection, selectors.count == 1, selectors[0].isNumber else { return nil }
    var numbers: [NumberSwitch.NumberKey] = []
    var byCategory = InlineArray<6, Int32>(repeating: -1)
    var fallback: Int32 = -1
    for (variant, key) in zip(Int32(0)..., keys) {
      switch key.kind {
      case .number:
        let number = NumberSwitch.NumberKey(
          coefficient: key.coefficient,
          exponent: Int(key.exponent),
          variant: variant
        )
        numbers.append(number)
      case .category:
        if byCategory[key.category.index] < 0 { byCategory[key.category.index] = variant }
      case .catchAll:
        if fallback < 0 { fallback = variant }
      case .nothing, .text:
        break
      }
    }
    for index in byCategory.indices where byCategory[index] < 0 { byCategory[index] = fallback }
    return NumberSwitch(byCategory: byCategory, numbers: store.array(numbers))
  }

  /// How a pattern is selected.
  var selection: ProgramSelection {
    let numberSwitch = self.numberSwitch
    return ProgramSelection(
      kind: evaluatesSelection
        ? .evaluation : selectors.isEmpty ? .none : numberSwitch == nil ? .keys : .number,
      selectors: store.array(selectors),
      keys: store.array(keys),
      variantCount: selectors.isEmpty ? 1 : keys.count / selectors.count,
      numberSwitch: numberSwitch ?? .none
    )
  }

  /// The text of a message that is the same every time; `nil` for all others.
  var constantText: String? {
    guard selectors.isEmpty, !evaluatesSelection, variants.count == 1 else { return nil }
    guard let step = steps.first else { return "" }
    return steps.count == 1 && step.kind == .text ? step.text.string : nil
  }
}
