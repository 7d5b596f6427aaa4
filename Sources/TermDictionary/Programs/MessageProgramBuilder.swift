import LocaleData
import MessageFormat
import TermGrammar
import TextBytes

/// Compiles what remains of a message.
struct MessageProgramBuilder {
  let residue: MessageResidue
  private let table: FormTable
  private var contents: FormTableContents

  private(set) var selection = ProgramSelection.none
  private(set) var features: [FeatureStep] = []
  private(set) var byFeature: [Int16] = []
  private(set) var patterns: [PatternStep] = []
  private(set) var choices: [ChoiceStep] = []
  private(set) var selectors: [ProgramSelector] = []
  private(set) var variants: [VariantStep] = []
  private(set) var steps: [PhraseStep] = []
  private(set) var placeholders: [ProgramStep] = []
  private(set) var lists: [ListStep] = []
  private(set) var articles: [ArticleStep] = []

  /// The placeholders that were compiled, by argument.
  private var known: [(argument: MessageResidue.Argument, index: Int)] = []

  /// Compiles `residue`; `nil` where it asks for more than programs can do.
  static func program(
    _ residue: MessageResidue,
    of number: Int,
    in table: FormTable
  ) -> MessageProgram? {
    table.filling { contents in
      var builder = MessageProgramBuilder(residue: residue, table: table, contents: contents)
      // One owner at a time, or all that is in it would be copied at the first change.
      contents = FormTableContents()
      let isDone = builder.build()
      contents = builder.contents
      guard isDone else { return nil }
      let constant = residue.constant
      return MessageProgram(
        of: number,
        names: residue.parameters,
        constant: constant.map(contents.store.copy),
        steps: constant == nil ? MessageSteps(builder, table, contents.store) : nil
      )
    }
  }

  private init(residue: MessageResidue, table: FormTable, contents: FormTableContents) {
    self.residue = residue
    self.table = table
    self.contents = contents
  }

  private mutating func build() -> Bool {
    guard residue.parameters.count <= 64, Set(residue.parameters).count == residue.parameters.count
    else { return false }
    if residue.constant != nil { return true }
    guard select() else { return false }
    for pattern in residue.patterns {
      guard add(pattern) else { return false }
    }
    return steps.count < Int(Int16.max)
  }

  private func slot(_ name: String) -> Int16? {
    residue.parameters.firstIndex(of: name).map(Int16.init)
  }

  // MARK: Selection

  private mutating func select() -> Bool {
    if residue.selectors.isEmpty { return true }
    let arguments = residue.selectors.compactMap { selector -> MessageResidue.Argument? in
      if case .argument(let argument) = selector { argument } else { nil }
    }
    if arguments.isEmpty { return selectByFeatures() }
    guard arguments.count == residue.selectors.count else { return false }
    var declarations: [MessageModel.Declaration] = []
    var names: [MessageModel.VariableReference] = []
    for (index, argument) in arguments.enumerated() {
      let (declared, expression) = argument.declared("td.select.\(index)")
      declarations += declared
      names.append(expression)
    }
    let keys = residue.patterns.map { MessageModel.Variant(keys: $0.keys, value: []) }
    var builder = placeholderBuilder(declarations)
    guard let selection = builder.selection(names, keys) else { return false }
    contents.keep(builder.owners)
    self.selection = selection
    return true
  }

  private func placeholderBuilder(
    _ declarations: [MessageModel.Declaration]
  ) -> PlaceholderBuilder {
    PlaceholderBuilder(
      MessageModel(declarations: declarations, body: .pattern([])),
      context: table.words.context,
      parameters: residue.parameters,
      in: contents.store
    )
  }

  /// The values of a feature, in the order of their numbers.
  private static func values(of feature: TermFeature) -> [String]? {
    switch feature {
    case .countability: [Countability.countable, .mass, .pluralOnly].map(\.rawValue)
    case .number: [GrammaticalNumber.singular, .plural].map(\.rawValue)
    case .gender: nil
    }
  }

  /// Works out the pattern for each combination of features.
  private mutating func selectByFeatures() -> Bool {
    var combinations: [[String]] = [[]]
    for selector in residue.selectors {
      guard case .feature(let feature, let name, let options) = selector, let slot = slot(name),
        let values = Self.values(of: feature)
      else { return false }
      let column = table.column(options, nil, &contents)
      features.append(
        FeatureStep(slot: slot, column: .passUnretained(column), isNumber: feature == .number)
      )
      combinations = combinations.flatMap { start in values.map { start + [$0] } }
    }
    guard combinations.count <= 64 else { return false }
    byFeature = combinations.map { values in
      var best: Int?
      for (index, pattern) in residue.patterns.enumerated() where pattern.admits(values) {
        if let current = best, !pattern.isBetter(than: residue.patterns[current]) { continue }
        best = index
      }
      return best.map(Int16.init) ?? -1
    }
    return true
  }

  // MARK: Patterns

  private mutating func add(_ pattern: MessageResidue.Pattern) -> Bool {
    patterns.append(
      PatternStep(
        firstChoice: Int32(choices.count),
        choiceCount: Int32(pattern.choices.count),
        firstVariant: Int32(variants.count)
      )
    )
    for choice in pattern.choices {
      guard let step = step(choice) else { return false }
      choices.append(step)
    }
    for variant in pattern.variants {
      guard add(variant) else { return false }
    }
    return true
  }

  private mutating func step(_ choice: MessageResidue.Choice) -> ChoiceStep? {
    var step = ChoiceStep(kind: .category, outcomes: Int16(choice.outcomes))
    switch choice {
    case .category(let count, let categories):
      var functions = count.functions
      functions.append(MessageModel.FunctionReference("number"))
      let counted = MessageResidue.Argument(name: count.name, functions: functions)
      let (declarations, variable) = counted.declared("td.count")
      var builder = placeholderBuilder(declarations)
      guard let selector = builder.category(of: variable) else { return nil }
      contents.keep(builder.owners)
      step.selector = Int16(selectors.count)
      selectors.append(selector)
      for category in PluralCategory.allCases {
        let outcome = categories.firstIndex(of: category) ?? categories.count - 1
        step.byCategory[category.place] = UInt8(outcome)
      }
    case .number(let name, let options):
      guard let slot = slot(name) else { return nil }
      step.kind = .number
      step.slot = slot
      step.column = .passUnretained(table.column(options, nil, &contents))
    case .introduced(let term):
      guard table.reader != nil, let bit = IntroductionNumbers.term(term) else { return nil }
      step.kind = .introduced
      step.introduction = Int8(bit)
    }
    return step
  }

  private mutating func add(_ pieces: [MessageResidue.Piece]) -> Bool {
    let first = steps.count
    var memos: [Int: Int] = [:]
    for case .article(let article) in pieces {
      for piece in article.governors + [article.next].compactMap(\.self) where memos[piece] == nil {
        memos[piece] = memos.count
      }
    }
    guard memos.count <= MessageSteps.mostMemos else { return false }
    var articleCount = 0
    for (index, piece) in pieces.enumerated() {
      if case .article = piece { articleCount += 1 }
      guard let made = self.steps(piece, memos) else { return false }
      for var step in made {
        step.memo = memos[index].map(Int16.init) ?? -1
        steps.append(step)
      }
    }
    variants.append(VariantStep(firstStep: Int32(first), stepCount: Int32(steps.count - first)))
    return articleCount <= MessageSteps.mostArticles
  }

  // MARK: Pieces

  private mutating func steps(
    _ piece: MessageResidue.Piece,
    _ memos: [Int: Int]
  ) -> [PhraseStep]? {
    switch piece {
    case .text(let text):
      return [PhraseStep(kind: .text, text: contents.store.copy(text))]
    case .argument(let argument):
      return step(argument).map { [$0] }
    case .markup(let names):
      let slots = names.compactMap(slot)
      return slots.count == names.count
        ? slots.map { PhraseStep(kind: .presence, slot: $0) } : nil
    case .term(let name, let options, let category):
      guard let slot = slot(name) else { return nil }
      let introduces = options.style == .introduce
      if introduces, table.reader == nil { return nil }
      return [
        PhraseStep(
          kind: introduces ? .introduction : .term,
          slot: slot,
          column: .passUnretained(table.column(options, category, &contents))
        )
      ]
    case .list(let name, let list):
      guard let slot = slot(name), let step = self.list(list) else { return nil }
      lists.append(step)
      return [PhraseStep(kind: .list, slot: slot, index: Int16(lists.count - 1))]
    case .article(let article):
      guard let step = self.article(article, memos) else { return nil }
      articles.append(step)
      return [PhraseStep(kind: .article, index: Int16(articles.count - 1))]
    }
  }

  private mutating func step(_ argument: MessageResidue.Argument) -> PhraseStep? {
    guard let slot = slot(argument.name) else { return nil }
    if argument.functions.count == 1, argument.functions[0].name == "currency",
      !argument.functions[0].options.contains(where: { $0.name == "currency" })
    {
      let tables = table.money(argument, &contents)
      return PhraseStep(kind: .money, slot: slot, money: .passUnretained(tables))
    }
    if let known = known.first(where: { $0.argument == argument }) {
      return PhraseStep(kind: .placeholder, slot: slot, index: Int16(known.index))
    }
    let (message, expression) = argument.message
    var builder = placeholderBuilder(message.declarations)
    guard let placeholder = builder.step(expression) else { return nil }
    contents.keep(builder.owners)
    placeholders.append(placeholder)
    known.append((argument, placeholders.count - 1))
    return PhraseStep(kind: .placeholder, slot: slot, index: Int16(placeholders.count - 1))
  }

  private mutating func list(_ list: MessageResidue.TermList) -> ListStep? {
    // What is introduced would wait for the document.
    guard list.options.style != .introduce, let joints = table.words.locale.listJoints(list.type)
    else { return nil }
    var others = list.options
    if others.casing == .sentence { others.casing = .none }
    var plain = list.options
    plain.casing = .none
    return ListStep(
      first: .passUnretained(table.column(list.options, nil, &contents)),
      others: .passUnretained(table.column(others, nil, &contents)),
      plain: .passUnretained(table.column(plain, nil, &contents)),
      opening: contents.store.copy(list.quotes.map { String($0.opening) } ?? ""),
      closing: contents.store.copy(list.quotes.map { String($0.closing) } ?? ""),
      pair: contents.store.copy(joints.pair),
      start: contents.store.copy(joints.start),
      middle: contents.store.copy(joints.middle),
      end: contents.store.copy(joints.end)
    )
  }

  private mutating func article(_ article: WaitingArticle, _ memos: [Int: Int]) -> ArticleStep? {
    let grammar = table.words.inflector.grammar
    // What the language has: one before a vowel, one before a consonant.
    let known = [Sound.vowel, .consonant].map { sound in
      article.article == .definite
        ? grammar.definiteArticle(before: "")
        : grammar.indefiniteArticle(before: "", sound: sound, reading: nil)
    }
    guard let first = known[0], let second = known[1], article.article != .none else { return nil }
    let printed = [first, second].map {
      grammar.cased(StyledText($0), as: article.casing, isFirst: true).string
    }
    var governors: UInt8 = 0
    for governor in article.governors {
      guard let memo = memos[governor] else { return nil }
      governors |= 1 << UInt8(memo)
    }
    return ArticleStep(
      isIndefinite: article.article == .indefinite,
      isThere: article.isThere,
      goesAlone: article.goesAlone,
      governors: governors,
      next: article.next.flatMap { memos[$0] }.map(Int8.init) ?? -1,
      sound: SoundCode(article.sound),
      reading: ReadingCode(article.reading),
      gap: Int32(article.gap),
      space: Int32(article.space),
      before: [contents.store.copy(first), contents.store.copy(second)],
      printed: [contents.store.copy(printed[0]), contents.store.copy(printed[1])]
    )
  }
}

extension MessageResidue.Argument {
  /// Declarations of the argument as a variable, and the variable.
  fileprivate func declared(
    _ variable: String
  ) -> (declarations: [MessageModel.Declaration], variable: MessageModel.VariableReference) {
    let (message, expression) = message(declaring: variable + ".step")
    let reference = MessageModel.VariableReference(variable)
    return (message.declarations + [.local(name: reference, value: expression)], reference)
  }
}

extension MessageResidue.Pattern {
  /// Whether each key is the value or any.
  fileprivate func admits(_ values: [String]) -> Bool {
    zip(keys, values).allSatisfy { key, value in
      if case .literal(let literal) = key { literal.value.normalizedToNFC == value } else { true }
    }
  }

  /// Whether the first key that differs in kind is a value; both admit the same values.
  fileprivate func isBetter(than other: MessageResidue.Pattern) -> Bool {
    for (key, otherKey) in zip(keys, other.keys) {
      switch (key, otherKey) {
      case (.literal, .catchAll): return true
      case (.catchAll, .literal): return false
      case (.literal, .literal), (.catchAll, .catchAll): continue
      }
    }
    return false
  }
}

extension PluralCategory {
  /// The place among all cases.
  @inline(__always)
  var place: Int {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .few: 3
    case .many: 4
    case .other: 5
    }
  }
}
