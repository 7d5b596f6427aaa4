import TermDictionary

/// One thing in which two versions of a set differ, or the words of two readers.
public struct DictionaryChange: Sendable, Equatable {
  /// What kind of thing.
  public let kind: Kind

  /// The term or the message that it is about.
  public let subject: Subject

  /// The dictionary that changed; of what is read, the reader.
  public let dictionary: DictionaryKey

  /// What was there; `nil` for nothing.
  public let before: String?

  /// What is there; `nil` for nothing.
  public let after: String?

  /// What a change is about.
  public enum Subject: Sendable, Hashable {
    /// A term.
    case term(TermID)

    /// A message.
    case message(MessageID)
  }

  /// What kind of thing changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// A term that was not there; the text is its word.
    case termAdded = "term-added"

    /// A term that is not there any more.
    case termRemoved = "term-removed"

    /// A term or message under another identifier; the texts are the identifiers.
    case renamed

    /// Noun, verb or label.
    case partOfSpeech = "part-of-speech"

    /// How a noun counts: `countable`, `mass`, `plural-only`, `compound`.
    case countability

    /// The singular, or the form of a noun without plural.
    case singular

    /// The plural.
    case plural

    /// A form that has its own name: a plural category, a grammatical case, a form of a verb. The
    /// texts say which.
    case form

    /// The text of a label, or what a screen shows for a term.
    case label

    /// The phrase that counts a noun which has no number.
    case counted

    /// The form in titles.
    case title

    /// The stated possessive.
    case possessive

    /// The short form, `initials` where it is made of the word.
    case abbreviation

    /// The letter case that a term or message always has.
    case casing

    /// The grammatical gender.
    case gender

    /// The standing among the names of the concept.
    case status

    /// What the concept is.
    case definition

    /// A remark on the concept.
    case note

    /// Another name of the concept.
    case synonym

    /// A sentence that shows the use of the term.
    case example

    /// A message that was not there; the text is its source.
    case messageAdded = "message-added"

    /// A message that is not there any more.
    case messageRemoved = "message-removed"

    /// The source of a message.
    case text

    /// The remark for translators.
    case description

    /// What a message takes.
    case parameters

    /// What a reader reads: the message with its examples.
    case reads
  }
}

extension DictionaryChange {
  init(_ kind: Kind, _ subject: Subject, _ key: DictionaryKey, _ before: String?, _ after: String?)
  {
    self.kind = kind
    self.subject = subject
    dictionary = key
    self.before = before
    self.after = after
  }
}
