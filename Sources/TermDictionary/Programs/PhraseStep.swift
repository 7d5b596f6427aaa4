import MessageFormat
import TextBytes

/// What one step of a message in a reader's words prints.
struct PhraseStep: BitwiseCopyable, @unchecked Sendable {
  var kind: Kind

  /// The argument.
  var slot: Int16 = 0

  /// Where in the program the rest is: among the placeholders, the lists or the articles.
  var index: Int16 = 0

  /// The place at which articles find what it printed; -1 where none asks.
  var memo: Int16 = -1

  var text = FrozenText.empty
  var column: Unmanaged<FormColumn>?
  var money: Unmanaged<MoneyTables>?

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// What is the same every time.
    case text

    /// An argument, by the functions of MessageFormat.
    case placeholder

    /// An amount of money.
    case money

    /// A term that is an argument.
    case term

    /// A term that is an argument, and is introduced.
    case introduction

    /// Terms that are an argument.
    case list

    /// An article, which follows from the steps after it.
    case article

    /// Nothing, but the argument must be there.
    case presence
  }
}

/// Terms as a list.
struct ListStep: BitwiseCopyable, @unchecked Sendable {
  /// The forms of the first item, of all others, and those by which items are told apart.
  var first: Unmanaged<FormColumn>
  var others: Unmanaged<FormColumn>
  var plain: Unmanaged<FormColumn>

  var opening: FrozenText
  var closing: FrozenText
  var pair: FrozenText
  var start: FrozenText
  var middle: FrozenText
  var end: FrozenText
}

/// An article that follows from the steps after it.
struct ArticleStep: BitwiseCopyable, Sendable {
  var isIndefinite: Bool

  /// Whether there is an article where no governor says.
  var isThere: Bool

  /// Whether nothing else changes where there is none.
  var goesAlone: Bool

  /// The memos of the steps that say whether there is an article, as bits.
  var governors: UInt8

  /// The memo of the step that begins the next word; -1 where a text does.
  var next: Int8

  var sound: SoundCode
  var reading: ReadingCode

  /// The bytes up to the next word, and those that go with the article.
  var gap: Int32
  var space: Int32

  /// The articles of the language, and how they are printed.
  var before: InlineArray<2, FrozenText>
  var printed: InlineArray<2, FrozenText>
}

/// A choice between variants.
struct ChoiceStep: BitwiseCopyable, @unchecked Sendable {
  var kind: Kind
  var slot: Int16 = 0
  var outcomes: Int16

  /// The outcome for each plural category.
  var byCategory = InlineArray<6, UInt8>(repeating: 0)

  /// What finds the category, among the selectors.
  var selector: Int16 = 0
  var column: Unmanaged<FormColumn>?

  /// The bit of the term.
  var introduction: Int8 = -1

  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case category
    case number
    case introduced
  }
}

/// A pattern: its choices, and the first of its variants.
struct PatternStep: BitwiseCopyable, Sendable {
  var firstChoice: Int32
  var choiceCount: Int32
  var firstVariant: Int32
}

/// The steps of a variant.
struct VariantStep: BitwiseCopyable, Sendable {
  var firstStep: Int32
  var stepCount: Int32
}

/// A selector by features of terms.
struct FeatureStep: BitwiseCopyable, @unchecked Sendable {
  var slot: Int16
  var column: Unmanaged<FormColumn>
  var isNumber: Bool
}
