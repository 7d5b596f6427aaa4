import LocaleData
import MessageFormat
import TextBytes

/// One run of a program: what articles ask of the steps after them, and what documents learn.
struct MessageRun: ~Copyable {
  /// What the reader of the document has met.
  let read: IntroducedBits

  /// What it meets now, in bits.
  var introduced: UInt64 = 0

  /// What steps have printed, for the articles before them.
  var memos = InlineArray<8, Memo>(repeating: Memo())

  /// Where articles wait.
  var articles = InlineArray<4, Mark>(repeating: Mark())
  var articleCount = 0

  struct Memo: BitwiseCopyable {
    /// Whether it says if there is an article before it, and what.
    var isDecisive = false
    var takesIndefinite = false
    var sound = SoundCode.unstated
    var reading = ReadingCode.unstated
  }

  struct Mark: BitwiseCopyable {
    var step: Int32 = 0
    var offset: Int32 = 0
  }

  init(_ read: IntroducedBits) { self.read = read }
}

extension MessageSteps {
  /// Appends the text; `nil`, and nothing that counts is appended, where only an evaluation can
  /// print it.
  ///
  /// - Returns: What the reader has met, in bits.
  @inline(__always)
  func run(
    _ arguments: PlacedArguments,
    _ read: IntroducedBits,
    into output: inout UTF8Buffer
  ) -> UInt64? {
    var run = MessageRun(read)
    guard let variant = variant(arguments, &run) else { return nil }
    let first = Int(variants[variant].firstStep)
    for index in first..<(first &+ Int(variants[variant].stepCount)) {
      if steps[index].kind == .text {
        output.append(steps[index].text)
      } else if !append(index, arguments, &run, to: &output) {
        return nil
      }
    }
    if run.articleCount > 0, !settleArticles(&run, in: &output) { return nil }
    return run.introduced
  }

  // MARK: Selection

  @inline(__always)
  private func variant(
    _ arguments: PlacedArguments,
    _ run: inout MessageRun
  ) -> Int? {
    var pattern = 0
    if !selection.isNone {
      guard let selected = arguments.select(selection) else { return nil }
      pattern = selected
    } else if features.count > 0 {
      guard let selected = selectByFeatures(arguments) else { return nil }
      pattern = selected
    }
    var variant = 0
    let first = Int(patterns[pattern].firstChoice)
    for choice in first..<(first &+ Int(patterns[pattern].choiceCount)) {
      guard let outcome = outcome(choice, arguments, &run) else { return nil }
      variant = variant &* Int(choices[choice].outcomes) &+ outcome
    }
    return variant &+ Int(patterns[pattern].firstVariant)
  }

  @inline(never)
  private func selectByFeatures(
    _ arguments: PlacedArguments
  ) -> Int? {
    var combination = 0
    for index in 0..<features.count {
      guard let row = row(features[index].slot, arguments) else { return nil }
      let form = features[index].column._withUnsafeGuaranteedRef { $0[row] }
      let traits = form.value.traits
      guard traits.contains(.isNoun), !traits.contains(.failed) else { return nil }
      if features[index].isNumber {
        combination = combination * 2 + (traits.contains(.isSingular) ? 0 : 1)
      } else {
        let value = traits.contains(.isCountable) ? 0 : traits.contains(.isMass) ? 1 : 2
        combination = combination * 3 + value
      }
    }
    let pattern = byFeature[combination]
    return pattern < 0 ? nil : Int(pattern)
  }

  /// The outcome of a choice; `nil` where it has to be evaluated.
  @inline(__always)
  private func outcome(
    _ choice: Int,
    _ arguments: PlacedArguments,
    _ run: inout MessageRun
  ) -> Int? {
    switch choices[choice].kind {
    case .category:
      let selector = Int(choices[choice].selector)
      guard let category = arguments.category(selectors[selector]) else { return nil }
      return Int(choices[choice].byCategory[category.place])
    case .introduced:
      guard run.read.isOf(reader) else { return nil }
      let bit = Int(choices[choice].introduction)
      run.introduced |= 1 << UInt64(bit)
      return run.read.has(bit) ? 1 : 0
    case .number:
      return number(choice, arguments)
    }
  }

  @inline(never)
  private func number(
    _ choice: Int,
    _ arguments: PlacedArguments
  ) -> Int? {
    let slot = Int(choices[choice].slot)
    var term = arguments.value(slot, as: TermReference.self)?.term
    if term == nil, let list = arguments.value(slot, as: TermReferenceList.self) {
      if list.terms.count > 1 { return 1 }
      term = list.terms.first
    }
    guard let term, let column = choices[choice].column else { return nil }
    let row = rows[term.description]
    guard row >= 0 else { return nil }
    let traits = column._withUnsafeGuaranteedRef { $0[row] }.value.traits
    guard traits.contains(.isNoun), !traits.contains(.failed) else { return nil }
    return traits.contains(.isSingular) ? 0 : 1
  }

  /// The row of a term that is an argument; `nil` where it is none, or has no row.
  @inline(__always)
  private func row(
    _ slot: Int16,
    _ arguments: PlacedArguments
  ) -> Int? {
    guard let reference = arguments.value(Int(slot), as: TermReference.self) else { return nil }
    let row = rows[reference.term.description]
    return row < 0 ? nil : row
  }

  // MARK: Steps

  /// Prints a step; false where only an evaluation can print the message.
  @inline(__always)
  private func append(
    _ index: Int,
    _ arguments: PlacedArguments,
    _ run: inout MessageRun,
    to output: inout UTF8Buffer
  ) -> Bool {
    switch steps[index].kind {
    case .text:
      output.append(steps[index].text)
      return true
    case .placeholder:
      return arguments.print(placeholders[Int(steps[index].index)], to: &output)
    case .term:
      guard let row = row(steps[index].slot, arguments), let column = steps[index].column else {
        return false
      }
      let form = column._withUnsafeGuaranteedRef { $0[row] }
      guard !form.value.traits.contains(.failed) else { return false }
      output.append(form.value.text)
      if steps[index].memo >= 0 { run.note(form, at: steps[index].memo) }
      return true
    case .money:
      guard let tables = steps[index].money else { return false }
      guard let money = arguments.value(Int(steps[index].slot), as: Money.self) else {
        return false
      }
      return tables._withUnsafeGuaranteedRef { $0.append(money, to: &output) }
    case .introduction:
      return introduce(index, arguments, &run, to: &output)
    case .list:
      return appendList(index, arguments, &run, to: &output)
    case .article:
      run.articles[run.articleCount] = MessageRun.Mark(
        step: Int32(steps[index].index),
        offset: Int32(output.count)
      )
      run.articleCount += 1
      return true
    case .presence:
      return arguments.has(Int(steps[index].slot))
    }
  }

  @inline(never)
  private func introduce(
    _ index: Int,
    _ arguments: PlacedArguments,
    _ run: inout MessageRun,
    to output: inout UTF8Buffer
  ) -> Bool {
    guard run.read.isOf(reader), steps[index].memo < 0, let row = row(steps[index].slot, arguments),
      let column = steps[index].column
    else { return false }
    let form = column._withUnsafeGuaranteedRef { $0[row] }
    let traits = form.value.traits
    if traits.contains(.failed) { return false }
    guard traits.contains(.isIntroduced) else {
      output.append(form.value.text)
      return true
    }
    let bit = Int(form.value.introduction)
    guard bit >= 0 else { return false }
    let isNew = !run.read.has(bit) && run.introduced & 1 << UInt64(bit) == 0
    run.introduced |= 1 << UInt64(bit)
    output.append(isNew ? form.value.text : form.value.mention)
    return true
  }
}

extension MessageRun {
  /// Notes what a form says to the articles before it.
  fileprivate mutating func note(_ form: FrozenPointer<PrintedForm>, at memo: Int16) {
    memos[Int(memo)] = Memo(
      isDecisive: !form.value.traits.contains(.isModifier),
      takesIndefinite: form.value.takesIndefiniteArticle,
      sound: form.value.sound,
      reading: form.value.reading
    )
  }

  /// Notes what a list says to the articles before it.
  mutating func note(takesIndefinite: Bool, at memo: Int16) {
    memos[Int(memo)] = Memo(isDecisive: true, takesIndefinite: takesIndefinite)
  }
}
