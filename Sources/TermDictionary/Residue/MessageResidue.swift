import LocaleData
import MessageFormat
import TermGrammar

/// What remains of a message once its words are known: texts, arguments, and what decides between
/// them.
///
/// Every word that a lexicon can say is said: terms, articles before known words, verbs that agree
/// with them, letter case. What is left depends on the arguments of a call or on what a document
/// has introduced. Programs that render are compiled from it, and whoever writes messages for other
/// renderers prints it.
///
/// ```swift
/// let owner = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
/// if let id = MessageID("list.upstream-contract-count") {
///   owner.residue(of: id)?.patterns[0].variants
///   // [[.argument(n, :integer), .text(" funding agreement")],
///   //  [.argument(n, :integer), .text(" funding agreements")]]
/// }
/// ```
public struct MessageResidue: Sendable, Equatable {
  /// The names of the arguments, those of the message’s parameters in their order.
  public let parameters: [String]

  /// What picks one of the patterns, as a `.match` does; empty where there is only one.
  public let selectors: [Selector]

  /// The patterns, in the order of the variants of the message.
  public let patterns: [Pattern]

  /// An argument, as a message prints or selects by it.
  public struct Argument: Sendable, Equatable {
    /// The name of the parameter.
    public let name: String

    /// The functions that are applied, the first first, with literal options.
    public let functions: [MessageModel.FunctionReference]

    /// Makes an argument.
    public init(name: String, functions: [MessageModel.FunctionReference] = []) {
      self.name = name
      self.functions = functions
    }
  }

  /// What a `.match` compares with its keys.
  public enum Selector: Sendable, Equatable {
    /// An argument.
    case argument(Argument)

    /// A feature of the form that the options ask for, of a term that is an argument.
    case feature(TermFeature, of: String, TermOptions)
  }

  /// A pattern of the message.
  public struct Pattern: Sendable, Equatable {
    /// Its keys, one for each selector.
    public let keys: [MessageModel.Variant.Key]

    /// What decides between the variants, each by itself.
    public let choices: [Choice]

    /// A variant for each combination of the choices’ outcomes; those of the last choice come next
    /// to each other.
    public let variants: [[Piece]]
  }

  /// What decides between variants of a pattern.
  public enum Choice: Sendable, Equatable {
    /// The plural category of an argument; an outcome for each, the last for all others.
    case category(of: Argument, [PluralCategory])

    /// The number of a term or of terms that are an argument: an outcome for the singular and one
    /// for the plural.
    case number(of: String, TermOptions)

    /// Whether the document has introduced the term: an outcome for a new one, and one for a term
    /// that was introduced.
    case introduced(TermID)
  }

  /// A piece of a variant.
  public enum Piece: Sendable, Equatable {
    /// A text.
    case text(String)

    /// An argument that is no term.
    case argument(Argument)

    /// A term that is an argument, in the form that the options and the plural category ask for.
    case term(String, TermOptions, PluralCategory?)

    /// Terms that are an argument, as a list.
    case list(String, TermList)

    /// An article that follows from the pieces after it.
    case article(WaitingArticle)

    /// Markup, which prints nothing, with arguments as options.
    case markup([String])
  }

  /// How terms are listed.
  public struct TermList: Sendable, Equatable {
    /// How each is printed.
    public let options: TermOptions

    /// Whether they are joined by *and* or by *or*.
    public let type: ListType

    /// The marks before and after each.
    public let quotes: Quotes?

    /// A mark before and a mark after.
    public struct Quotes: Sendable, Equatable {
      /// The mark before.
      public let opening: Character

      /// The mark after.
      public let closing: Character
    }
  }
}

/// An article before something that is not known yet.
public struct WaitingArticle: Sendable, Equatable {
  /// Which article.
  public let article: TermArticle

  /// Its letter case.
  public let casing: Casing

  /// The pieces that say whether there is an article, by their index in the variant: the first that
  /// can say it does.
  public let governors: [Int]

  /// Whether there is an article where none of them says.
  public let isThere: Bool

  /// The piece with which the next word begins, by its index; `nil` where a text has it.
  public let next: Int?

  /// The bytes between the article and the next word’s piece or text.
  let gap: Int

  /// What the author states of the next word, where it is a term of the lexicon.
  let sound: Sound?
  let reading: Pronunciation?

  /// The bytes of the white space that goes where the article goes.
  let space: Int

  /// Whether nothing else changes where there is no article.
  let goesAlone: Bool
}

extension MessageResidue.Argument {
  /// A message that declares the steps of the argument, and the expression that it is.
  var message: (MessageModel, MessageModel.Expression) { message(declaring: "td.step") }

  /// As ``message``, by variables whose names start with `prefix`.
  func message(declaring prefix: String) -> (MessageModel, MessageModel.Expression) {
    var declarations: [MessageModel.Declaration] = []
    var operand = MessageModel.VariableReference(name)
    for (index, function) in functions.dropLast().enumerated() {
      let variable = MessageModel.VariableReference("\(prefix).\(index)")
      let value = MessageModel.Expression(operand: .variable(operand), function: function)
      declarations.append(.local(name: variable, value: value))
      operand = variable
    }
    let expression = MessageModel.Expression(
      operand: .variable(operand),
      function: functions.last
    )
    return (MessageModel(declarations: declarations, body: .pattern([])), expression)
  }
}

extension MessageResidue {
  /// The text, where nothing depends on anything; `nil` for all others.
  public var constant: String? {
    guard selectors.isEmpty, patterns.count == 1, patterns[0].choices.isEmpty,
      patterns[0].variants.count == 1
    else { return nil }
    switch patterns[0].variants[0] {
    case []: return ""
    case let pieces where pieces.count == 1:
      if case .text(let text) = pieces[0] { return text }
      return nil
    default: return nil
    }
  }
}
