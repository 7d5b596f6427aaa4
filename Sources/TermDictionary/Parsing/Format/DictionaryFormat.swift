import LocaleData
import TermGrammar

/// The format of dictionary files in one table: which elements are where, and which attributes with
/// which values they have.
///
/// `ElementParser` refuses what is not in it, and suggests what is; the index sets aside what is
/// not. Tests hold both files of the schema to it, and the order in which `fmt` writes. What the
/// table cannot say is in `ElementParser`: what must be there, and what excludes another.
extension ElementShape {
  // MARK: Roots

  static let pointsOfView = ElementShape(
    .pointsOfView,
    [],
    .elements([pointOfView, sharedWords, titles, renamed, accept])
  )

  static let dictionary = ElementShape(
    .dictionary,
    [
      AttributeShape(.pointOfView, .identifier).required, AttributeShape(.extends, .identifier),
      AttributeShape(.language, .locale).required,
    ],
    .elements([noun, verb, label, concept, message, accept])
  )

  static let accept = ElementShape(
    .accept,
    [AttributeShape(.code, .identifier).required],
    .text
  )

  // MARK: Points of view

  static let pointOfView = ElementShape(
    .pointOfView,
    [id, AttributeShape(.extends, .identifier), AttributeShape(.abstract, Switch.self)],
    .nothing
  )

  static let sharedWords = ElementShape(
    .words,
    [AttributeShape(.locale, .locale).required, AttributeShape(.like, .locale).required],
    .nothing
  )

  static let titles = ElementShape(
    .titles,
    [AttributeShape(.behindHyphen, HyphenCasing.self).required],
    .nothing
  )

  static let renamed = ElementShape(
    .renamed,
    [AttributeShape(.from, .identifier).required, AttributeShape(.to, .identifier).required],
    .nothing
  )

  // MARK: Nouns

  static let noun = ElementShape(
    .noun,
    [
      id, casing, AttributeShape(.common, OnlyYes.self), status,
      AttributeShape(.gender, .ofLanguage),
    ],
    .elements(
      numbers + [
        mass, counted, pluralOnly, compound, title, possessive, initials, abbreviation, accept,
      ]
    )
  )

  /// The forms by plural category.
  static let numbers = [ElementName.zero, .one, .two, .few, .many, .other].map(casedForm)
  static let mass = casedForm(.mass)
  static let pluralOnly = casedForm(.pluralOnly)
  static let counted = ElementShape(.counted, [], .elements(numbers))

  static let compound = ElementShape(
    .compound,
    [AttributeShape(.number, OnlyPlural.self), sound],
    .form
  )

  static let title = ElementShape(.title, [], .form)

  static let possessive = ElementShape(
    .possessive,
    [AttributeShape(.number, GrammaticalNumber.self)],
    .form
  )

  static let initials = ElementShape(.initials, [read], .nothing)
  static let abbreviation = ElementShape(.abbreviation, [read], .elements(numbers))

  private static func casedForm(_ name: ElementName) -> ElementShape {
    ElementShape(name, [sound, AttributeShape(.grammaticalCase, .ofLanguage)], .form)
  }

  // MARK: Verbs and labels

  static let verb = ElementShape(.verb, [id, status], .elements(verbForms + [accept]))

  static let verbForms = [
    verbForm, form(.third), form(.past), form(.participle), form(.ing), form(.attributive),
  ]

  /// One for all of them.
  static let verbForm = form(.base)

  private static func form(_ name: ElementName) -> ElementShape {
    ElementShape(name, [sound], .form)
  }

  static let label = ElementShape(.label, [id, casing, status], .formBeside(accept))

  // MARK: Concepts

  static let concept = ElementShape(
    .concept,
    [AttributeShape(.ref, .identifier).required, AttributeShape(.area, .identifier)],
    .elements([definition, note, synonym, useExample, accept])
  )

  static let definition = ElementShape(.definition, [], .text)
  static let note = ElementShape(.note, [], .text)

  static let synonym = ElementShape(
    .synonym,
    [
      AttributeShape(.status, .choice(TermStatus.ofSynonyms.map(\.rawValue))).required,
      AttributeShape(.plural, .text),
    ],
    .text
  )

  /// A sentence that uses the word.
  static let useExample = ElementShape(.example, [], .form)

  // MARK: Messages

  static let message = ElementShape(
    .message,
    [id, AttributeShape(.casing, MessageCasing.self)],
    .elements([description, parameter, text, messageExample, accept])
  )

  static let description = ElementShape(.description, [], .text)

  static let parameter = ElementShape(
    .parameter,
    [
      AttributeShape(.name, .parameterName).required,
      AttributeShape(.type, MessageParameterType.self).required,
      AttributeShape(.example, .anything).required, AttributeShape(.oneOf, .identifiers),
    ],
    .remark
  )

  static let text = ElementShape(.text, [space], .text)

  /// What the message prints.
  static let messageExample = ElementShape(
    .example,
    [AttributeShape(.pointOfView, .identifier), AttributeShape(.locale, .locale)],
    .elements([argument, expected])
  )

  static let argument = ElementShape(
    .argument,
    [AttributeShape(.name, .parameterName).required],
    .text
  )

  static let expected = ElementShape(.expected, [space], .text)

  // MARK: Attributes of several

  private static let id = AttributeShape(.id, .identifier).required
  private static let casing = AttributeShape(.casing, StatedCasing.self)
  private static let status = AttributeShape(.status, TermStatus.self)
  private static let sound = AttributeShape(.sound, Sound.self)
  private static let read = AttributeShape(.read, Pronunciation.self)
  private static let space = AttributeShape(.space, WhiteSpace.self)
}

// MARK: Values

/// The values of `casing` that a term may state.
enum StatedCasing: String, CaseIterable {
  case title
  case fixed

  var casing: TermCasing { self == .title ? .title : .fixed }
}

/// The values of `casing` that a message may state.
enum MessageCasing: String, CaseIterable {
  case sentence
  case title

  var casing: Casing { self == .sentence ? .sentence : .title }
}

/// The value of `common` that a noun may state.
enum OnlyYes: String, CaseIterable {
  case yes
}

/// The value of `number` that a compound may state.
enum OnlyPlural: String, CaseIterable {
  case plural
}

/// What happens to the white space around a text.
enum WhiteSpace: String, CaseIterable {
  case preserve
  case `default`
}

extension TermStatus {
  /// The standings of the other names of a concept.
  static let ofSynonyms = allCases.filter { $0 != .preferred }
}
