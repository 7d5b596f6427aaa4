/// What a small word tells of the words beside it.
///
/// Such words are few in every language, and known by heart: what is none of them has no role.
public enum WordRole: String, Sendable, CaseIterable {
  /// *a*: a single thing follows.
  case indefiniteArticle

  /// *the*, *our*: a noun follows, of any number.
  case determiner

  /// *each*, *another*, *this*: a single thing follows.
  case singularDeterminer

  /// *these*, *several*, *two*: more than one thing follows.
  case pluralDeterminer

  /// *of*, *under*: a noun follows, which is not the subject of the verb behind it.
  case preposition

  /// *to*, before a verb or a noun.
  case infinitiveMarker

  /// *must*, *please*: a verb follows in its base form.
  case modal

  /// *we*, *who*: a verb follows.
  case subjectPronoun

  /// *and*, *or*: what is before belongs to what follows.
  case coordinator

  /// *when*, *that*: a clause follows, with its subject first.
  case subordinator

  /// *where*, *how*: what begins a question.
  case interrogative

  /// Whether a noun is behind it, with or without adjectives in between.
  public var announcesNoun: Bool {
    switch self {
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .preposition: true
    case .infinitiveMarker, .modal, .subjectPronoun, .coordinator, .subordinator, .interrogative:
      false
    }
  }

  /// Whether a verb is behind it.
  public var announcesVerb: Bool {
    switch self {
    case .infinitiveMarker, .modal, .subjectPronoun: true
    case .indefiniteArticle, .determiner, .singularDeterminer, .pluralDeterminer, .preposition,
      .coordinator, .subordinator, .interrogative:
      false
    }
  }
}
