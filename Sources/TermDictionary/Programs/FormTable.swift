import LocaleData
import MessageFormat
import TermGrammar
import TextBytes

/// The printed forms of a lexicon's terms, as far as somebody asked for them: a row for each term,
/// a column for each way of asking.
///
/// Columns are added when messages are linked, and their forms printed by the functions of messages
/// when they are first needed, so that nothing is decided twice. What is there is read without a
/// lock and without counting references; the table keeps it all as long as it lives.
final class FormTable: Sendable {
  let words: LexiconWords

  /// The number of each term's row.
  let rows: FrozenNames
  private let terms: [TermID]

  /// The number by which documents know the reader.
  let reader: UInt16?

  private let contents = Locked(FormTableContents())

  /// Makes an empty table for the terms of a set, in the words of one lexicon.
  init(_ words: LexiconWords, _ key: DictionaryKey, terms: [TermID], _ rows: FrozenNames) {
    self.words = words
    self.terms = terms
    self.rows = rows
    reader = IntroductionNumbers.reader(key)
  }

  /// Calls `body` with what the table has, and nobody else has meanwhile.
  func filling<Result>(_ body: (inout FormTableContents) -> Result) -> Result {
    contents.withLock { body(&$0) }
  }

  /// The column of terms that are asked for in that way.
  func column(
    _ options: TermOptions,
    _ category: PluralCategory?,
    _ contents: inout FormTableContents
  ) -> FormColumn {
    let known = contents.columns.first { $0.options == options && $0.category == category }
    if let known { return known }
    let made = FormColumn(self, options, category, count: rows.count)
    contents.columns.append(made)
    return made
  }

  /// The printer of amounts by `argument`.
  func money(
    _ argument: MessageResidue.Argument,
    _ contents: inout FormTableContents
  ) -> MoneyTables {
    if let known = contents.monies.first(where: { $0.functions == argument.functions }) {
      return known
    }
    let made = MoneyTables(argument.functions, words.context)
    contents.monies.append(made)
    return made
  }

  /// Prints the form of a term, and freezes it.
  fileprivate func form(
    of row: Int,
    _ options: TermOptions,
    _ category: PluralCategory?
  ) -> FrozenPointer<PrintedForm> {
    let function = TermFunction(
      name: .term,
      inflector: words.inflector,
      locale: words.locale,
      termNames: words.termNames
    )
    var read = TermCall(.term, [])
    read.options = options
    let call = FunctionCall(
      operand: FunctionArgument(
        value: TermReference(terms[row]),
        isLiteral: false,
        range: .none
      )
    )
    let value = try? function.resolve(call, read, category: category) as? TermValue
    return contents.withLock { contents in
      guard let value else { return contents.store.place(.failed) }
      return contents.store.place(form(value, &contents))
    }
  }

  private func form(_ value: TermValue, _ contents: inout FormTableContents) -> PrintedForm {
    let printed = value.printed
    let part = MessagePart.value(
      ValuePart(type: value.type, text: "", payload: TermPart(printed: printed))
    )
    let run = part.firstWordRun
    var traits: PrintedForm.Traits = []
    if printed.countability == .countable { traits.insert(.isCountable) }
    if printed.countability == .mass { traits.insert(.isMass) }
    if printed.number == .singular { traits.insert(.isSingular) }
    if printed.isModifier { traits.insert(.isModifier) }
    if words.inflector.isNoun(printed.term) { traits.insert(.isNoun) }
    if value.mention != nil { traits.insert(.isIntroduced) }
    let text = contents.text(printed.phrase.string)
    return PrintedForm(
      text: text.text,
      alike: text.number,
      traits: traits,
      sound: SoundCode(run?.sound),
      reading: ReadingCode(run?.reading),
      mention: value.mention.map { contents.text($0.phrase.string).text } ?? .empty,
      introduction: value.mention == nil
        ? -1 : IntroductionNumbers.term(printed.term).map(Int8.init) ?? -1
    )
  }
}

/// What a table of forms has so far.
struct FormTableContents {
  /// Where forms and programs are.
  let store = FrozenStore()
  var columns: [FormColumn] = []
  var monies: [MoneyTables] = []

  /// What the tables of numbers and dates in programs belong to.
  private(set) var owners: [ObjectIdentifier: any AnyObject & Sendable] = [:]

  private var texts: [String: (number: Int32, text: FrozenText)] = [:]

  /// A text in frozen memory, which is there once.
  mutating func text(_ text: String) -> (number: Int32, text: FrozenText) {
    if let known = texts[text] { return known }
    let made = (number: Int32(texts.count), text: store.copy(text))
    texts[text] = made
    return made
  }

  /// Keeps what others point into.
  mutating func keep(_ owners: [any AnyObject & Sendable]) {
    for owner in owners { self.owners[ObjectIdentifier(owner)] = owner }
  }
}

/// The forms of all terms that are asked for in one way.
final class FormColumn: Sendable {
  let options: TermOptions
  let category: PluralCategory?

  // The table keeps its columns.
  private unowned(unsafe) let table: FormTable
  private let forms: FrozenSlots<PrintedForm>

  fileprivate init(
    _ table: FormTable,
    _ options: TermOptions,
    _ category: PluralCategory?,
    count: Int
  ) {
    self.table = table
    self.options = options
    self.category = category
    forms = FrozenSlots(count: count)
  }

  /// The form of the term in `row`.
  @inline(__always)
  subscript(row: Int) -> FrozenPointer<PrintedForm> { forms[row] ?? print(row) }

  @inline(never)
  private func print(_ row: Int) -> FrozenPointer<PrintedForm> {
    let form = table.form(of: row, options, category)
    forms.fill(row, with: form)
    return form
  }
}
