import Diagnostics
import MessageFormat
import TermDictionary

/// One change of a right message that makes it wrong for some reader.
struct Mutation {
  /// What is done.
  enum Kind: String, CaseIterable {
    case droppedAgree = "agree dropped"
    case swappedNumber = "number of agree swapped"
    case swappedPartner = "partner of agree swapped"
    case droppedNumber = "number of a term dropped"
    case gluedLetters = "letters glued"
    case wrongQuantity = "quantity of the other number"
    case literalArticle = "article written"
    case droppedCount = "count dropped"
    case doubledArticle = "article doubled"
    case smallStart = "small start"
    case droppedSpace = "space dropped"
    case doubledSpace = "space doubled"
    case spaceBeforeMark = "space before a mark"
    case openMarkup = "markup open"
    case bareVariable = "variable without its sign"
    case droppedCountable = "countable dropped"
    case wrongVerbForm = "form of a verb swapped"
    case literalWord = "word of a term written"
    case openBrace = "brace open"
    case wrongKey = "key that is never chosen"

    /// Whether some reader reads the mutated message as before: else another sentence may have come
    /// out that is right, too.
    var needsWitness: Bool {
      switch self {
      case .swappedPartner, .literalArticle, .droppedCount, .droppedCountable,
        .literalWord:
        true
      default: false
      }
    }
  }

  let kind: Kind
  let message: MessageID

  /// What is replaced, in bytes of the file.
  let range: Range<Int>

  /// What is there instead.
  let text: String

  /// The words and the placeholder that are right no more.
  let place: Range<Int>
}

/// The mutations of one message.
struct Mutator {
  private let definition: MessageDefinition
  private let declarations: DeclaredValues
  private let lexicon: Lexicon

  /// Terms of another countability, for what agrees.
  private let strangers: [TermID]

  private(set) var mutations: [Mutation] = []

  init(_ definition: MessageDefinition, _ lexicon: Lexicon, strangers: [TermID]) {
    self.definition = definition
    self.lexicon = lexicon
    self.strangers = strangers
    declarations = DeclaredValues(definition.message)
    for pattern in definition.message.patterns {
      for index in pattern.indices {
        switch pattern[index] {
        case .expression(let expression): mutate(expression, at: index, in: pattern)
        case .text(let text, let range): mutate(text, range, at: index, in: pattern)
        case .markup(let markup):
          guard markup.kind != .standalone, let first = pattern.first, let last = pattern.last
          else {
            continue
          }
          let whole = first.range.lowerBound..<last.range.upperBound
          add(.openMarkup, markup.range.bytes, "", near: whole)
        }
      }
    }
    if case .select(_, let variants) = definition.message.body {
      for variant in variants {
        for case .literal(let key) in variant.keys where key.value == "one" {
          add(.wrongKey, key.range.bytes, "few")
        }
      }
    }
  }

  // MARK: Placeholders

  private mutating func mutate(
    _ expression: MessageModel.Expression,
    at index: Int,
    in pattern: MessageModel.Pattern
  ) {
    let range = expression.range.bytes
    guard let function = expression.function,
      let name = TermFunctionName(rawValue: function.name)
    else {
      if case .variable(let variable) = expression.operand {
        let operand = expression.operand?.range.bytes ?? range
        add(.bareVariable, operand, variable.name, near: range)
        add(.bareVariable, range, "$\(variable.name)")
        add(.bareVariable, range, "%s")
      }
      return
    }
    let behind = min(range.upperBound + 2, definition.text.map.count)
    add(.openBrace, range.upperBound - 1..<range.upperBound, "", near: range.lowerBound..<behind)
    switch name {
    case .agree: mutateAgree(expression, function)
    case .term: mutateTerm(expression, function, at: index, in: pattern)
    case .article: mutateArticle(expression, at: index, in: pattern)
    case .verb: mutateVerb(expression, function, at: index, in: pattern)
    case .list, .feature: break
    }
  }

  private mutating func mutateAgree(
    _ expression: MessageModel.Expression,
    _ function: MessageModel.FunctionReference
  ) {
    let range = expression.range.bytes
    if case .literal(let literal) = expression.operand {
      for word in literal.value.split(separator: "/") where !word.isEmpty {
        add(.droppedAgree, range, String(word))
      }
    }
    guard let partner = function.options.first(where: { $0.name == "with" }),
      case .literal(let term) = partner.value
    else { return }
    if let number = option("number", function) {
      add(.swappedNumber, number, "", near: range)
    } else {
      add(.swappedNumber, partner.value.range.bytes.end, " number=plural", near: range)
    }
    for stranger in strangers where stranger.description != term.value {
      add(.swappedPartner, partner.value.range.bytes, stranger.description, near: range)
    }
  }

  private mutating func mutateTerm(
    _ expression: MessageModel.Expression,
    _ function: MessageModel.FunctionReference,
    at index: Int,
    in pattern: MessageModel.Pattern
  ) {
    let range = expression.range.bytes
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    let before = pattern.text(at: index - 1)
    let after = pattern.text(at: index + 1)
    let around = wordBefore(index, in: pattern).lowerBound..<range.upperBound
    if !isLabel(expression), !call.options.isPossessive, after.first?.isLetter != true,
      after.first != "-"
    {
      add(.gluedLetters, range.upperBound..<range.upperBound, "s", near: range)
      add(.gluedLetters, range.upperBound..<range.upperBound, "(s)", near: range)
    }
    if let number = option("number", function), call.options.number == .plural,
      wantsPlural(before)
    {
      add(.droppedNumber, number, "", near: around)
    }
    if let article = option("article", function) {
      let letter = rendered(expression).prefix { $0 != " " }
      add(.literalArticle, article, "", inserting: "\(letter) ", at: range, near: range)
      let written = letter.first?.isUppercase == true ? "The " : "the "
      add(.doubledArticle, range.lowerBound..<range.lowerBound, written, near: range)
    }
    if before.hasSuffix("the ") || before.hasSuffix("The ") {
      add(.doubledArticle, range.lowerBound..<range.lowerBound, "the ", near: around)
      add(.doubledArticle, range.lowerBound..<range.lowerBound, "your ", near: around)
    }
    if let count = option("count", function), index > 1, before == " " {
      let number = pattern[index - 2].range.lowerBound..<range.upperBound
      add(.droppedCount, count, " number=plural", near: number)
      add(.droppedCount, count, "", near: number)
    }
    if let countable = option("countable", function) {
      add(.droppedCountable, countable, "", near: around)
    }
    if let casing = option("casing", function), call.options.casing == .sentence {
      add(.smallStart, casing, "", near: range)
    }
    if function.options.allSatisfy({ ["number", "casing"].contains($0.name) }) {
      let word = rendered(expression)
      if !word.isEmpty, !isLabel(expression) { add(.literalWord, range, word) }
    }
    if pattern.contains(where: { if case .markup = $0 { false } else { true } }) {
      add(.openMarkup, range.lowerBound..<range.lowerBound, "{#b}", near: range)
    }
  }

  private mutating func mutateArticle(
    _ expression: MessageModel.Expression,
    at index: Int,
    in pattern: MessageModel.Pattern
  ) {
    let range = expression.range.bytes
    let next = index + 2 < pattern.count ? pattern[index + 2].range.upperBound : range.upperBound
    let around = range.lowerBound..<next
    for article in ["a", "an", "A", "An"] { add(.literalArticle, range, article, near: around) }
    let text = pattern.text(at: index - 1)
    let determiner = text.isEmpty ? "The " : "the "
    add(.doubledArticle, range.lowerBound..<range.lowerBound, determiner, near: around)
  }

  private mutating func mutateVerb(
    _ expression: MessageModel.Expression,
    _ function: MessageModel.FunctionReference,
    at index: Int,
    in pattern: MessageModel.Pattern
  ) {
    let range = expression.range.bytes
    var before = pattern.text(at: index - 1)
    if before == " ", index > 1, case .expression(let agree) = pattern[index - 2],
      agree.function?.name == "td:agree", case .literal(let words) = agree.operand
    {
      before = words.value.prefix { $0 != "/" } + " "
    }
    let word = before.split(separator: " ").last?.lowercased() ?? ""
    let forms: [String]
    switch word {
    case "must", "can", "should", "may", "please", "cannot": forms = ["past", "third"]
    case "to": forms = ["third"]
    case "is", "are", "was", "were", "be", "been", "has", "have": forms = ["base", "third"]
    case "you", "we", "they": forms = ["third"]
    default: return
    }
    for form in forms {
      if let option = option("form", function) {
        add(.wrongVerbForm, option, " form=\(form)", near: range)
      } else {
        add(.wrongVerbForm, function.range.bytes.end, " form=\(form)", near: range)
      }
    }
  }

  // MARK: Text

  private mutating func mutate(
    _ text: String,
    _ range: SourceRange,
    at index: Int,
    in pattern: MessageModel.Pattern
  ) {
    guard text.utf8.count == range.bytes.count else { return }
    let start = range.bytes.lowerBound
    let end = range.bytes.upperBound
    let (before, after) = (pattern.isExpression(at: index - 1), pattern.isExpression(at: index + 1))
    let letters = text.dropFirst().prefix { $0.isLetter }
    if before, text.first == " ", letters.count > 1, pattern.isTerm(at: index - 1) {
      let word = start..<start + 1 + letters.utf8.count
      add(.droppedSpace, start..<start + 1, "", near: word)
      add(.doubledSpace, start..<start, " ", near: word)
    }
    if after, text.last == " ", text.dropLast().last?.isLetter == true {
      let word = end - 1 - text.dropLast().reversed().prefix { $0.isLetter }.count
      let next = pattern[index + 1].range
      if pattern.isTerm(at: index + 1) {
        add(.droppedSpace, end - 1..<end, "", near: word..<next.upperBound)
      }
      add(.doubledSpace, end..<end, " ", near: word..<next.upperBound)
    }
    if before, let mark = text.first, ".,;?!".contains(mark), text.dropFirst().first != "." {
      let next = text.dropFirst().first
      if next == nil && index + 1 == pattern.count || next == " " {
        add(.spaceBeforeMark, start..<start, " ", near: start..<start + 1)
      }
    }
    mutateStarts(text, start, isFirst: index == 0, in: pattern)
    if after { mutateQuantity(text, end, pattern[index + 1]) }
  }

  private mutating func mutateStarts(
    _ text: String,
    _ start: Int,
    isFirst: Bool,
    in pattern: MessageModel.Pattern
  ) {
    guard case .text(let last, _) = pattern.last, ".?!".contains(last.last ?? " ") else { return }
    let bytes = Array(text.utf8)
    for index in bytes.indices where (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index])
    {
      let isStart =
        index == 0
        ? isFirst
        : index > 2 && bytes[index - 1] == UInt8(ascii: " ")
          && ".?!".utf8.contains(bytes[index - 2])
      let word = bytes[index...].prefix { $0 | 0x20 > 0x60 && $0 | 0x20 < 0x7B }
      guard isStart, word.count > 1, word.dropFirst().allSatisfy({ $0 > 0x60 }) else { continue }
      let small = String(UnicodeScalar(bytes[index] | 0x20))
      let place = start + index..<start + index + word.count
      add(.smallStart, start + index..<start + index + 1, small, near: place)
    }
  }

  private mutating func mutateQuantity(
    _ text: String,
    _ end: Int,
    _ next: MessageModel.PatternElement
  ) {
    guard case .expression(let expression) = next, expression.function?.name == "td:term",
      text.last == " ", let function = expression.function
    else { return }
    let call = TermCall(.term, function.options.map(WrittenOption.init))
    guard !call.options.isModifier, !call.hasCount else { return }
    let word = String(text.dropLast().reversed().prefix { $0.isLetter }.reversed())
    let isCapital = word.first?.isUppercase == true
    let others: [String: String] = [
      "each": "these", "every": "several", "another": "several", "this": "these", "these": "this",
      "several": "every", "two": "another", "all": "each", "those": "each", "many": "every",
    ]
    guard var other = others[word.lowercased()] else { return }
    if isCapital { other = other.prefix(1).uppercased() + other.dropFirst() }
    let range = end - 1 - word.utf8.count..<end - 1
    add(.wrongQuantity, range, other, near: range.lowerBound..<next.range.upperBound)
  }

  // MARK: Parts

  private mutating func add(
    _ kind: Mutation.Kind,
    _ range: Range<Int>,
    _ text: String,
    inserting prefix: String? = nil,
    at outer: Range<Int>? = nil,
    near place: Range<Int>? = nil
  ) {
    var range = range
    var text = text
    if let prefix, let outer {
      let map = definition.text.map
      let head = String(decoding: map.bytes(in: outer.lowerBound..<range.lowerBound), as: UTF8.self)
      let tail = String(decoding: map.bytes(in: range.upperBound..<outer.upperBound), as: UTF8.self)
      text = prefix + head + text + tail
      range = outer
    }
    let inFile = definition.text.span(of: SourceRange(range))
    guard inFile.text.utf8.count == range.count else { return }
    mutations.append(
      Mutation(
        kind: kind,
        message: definition.id,
        range: inFile.range,
        text: text,
        place: definition.text.span(of: SourceRange(place ?? range)).range
      )
    )
  }

  /// The option `name`, with the space before it.
  private func option(_ name: String, _ function: MessageModel.FunctionReference) -> Range<Int>? {
    guard let index = function.options.firstIndex(where: { $0.name == name }) else { return nil }
    let before = index > 0 ? function.options[index - 1].value.range : function.range
    return before.bytes.upperBound..<function.options[index].value.range.bytes.upperBound
  }

  private func isLabel(_ expression: MessageModel.Expression) -> Bool {
    guard case .literal(let literal) = declarations.origin(of: expression).operand,
      let id = TermID(literal.value)
    else { return false }
    return lexicon.storage.words.inflector.terms[id]?.term.partOfSpeech == .label
  }

  /// What the first reader reads for `expression`.
  private func rendered(_ expression: MessageModel.Expression) -> String {
    let map = definition.text.map
    let source = String(decoding: map.bytes(in: expression.range.bytes), as: UTF8.self)
    return lexicon.message(source).format().text
  }

  private func wantsPlural(_ text: String) -> Bool {
    let word = text.split(separator: " ").last?.lowercased() ?? ""
    return text.hasSuffix(" ")
      && (["all", "these", "those", "several", "many", "two"].contains(word)
        || text.lowercased().hasSuffix("one of the "))
  }

  /// The word before the placeholder at `index`, or nothing.
  private func wordBefore(_ index: Int, in pattern: MessageModel.Pattern) -> Range<Int> {
    let text = pattern.text(at: index - 1)
    let end = pattern[index].range.lowerBound
    let trimmed = text.reversed().drop { $0 == " " }
    let length = text.count - trimmed.count + trimmed.prefix { $0.isLetter }.count
    return end - text.suffix(length).utf8.count..<end
  }
}

extension Range<Int> {
  fileprivate var end: Range<Int> { upperBound..<upperBound }
}

extension MessageModel.PatternElement {
  fileprivate var range: Range<Int> {
    switch self {
    case .text(_, let range): range.bytes
    case .expression(let expression): expression.range.bytes
    case .markup(let markup): markup.range.bytes
    }
  }
}

extension MessageModel.Pattern {
  fileprivate func text(at index: Int) -> String {
    guard indices.contains(index), case .text(let text, _) = self[index] else { return "" }
    return text
  }

  fileprivate func isExpression(at index: Int) -> Bool {
    guard indices.contains(index), case .expression = self[index] else { return false }
    return true
  }

  fileprivate func isTerm(at index: Int) -> Bool {
    guard indices.contains(index), case .expression(let expression) = self[index] else {
      return false
    }
    return expression.function?.name.hasPrefix("td:") == true
  }
}
