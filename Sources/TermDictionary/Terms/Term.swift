import Diagnostics
import LocaleData
import TermGrammar

/// An entry of a dictionary that forms belong to.
///
/// It is a class so that the dictionary, and each lexicon that binds the entry, hold it without a
/// copy. What it says is read when first asked for, where reading is known to find nothing wrong.
package final class Term: Sendable {
  package let id: TermID

  /// The identifier in the file.
  package let span: SourceSpan

  package let partOfSpeech: PartOfSpeech

  /// Whether reading found an error in it: what follows from that is not reported again.
  package let isFaulty: Bool

  private let details: EntryDetails<Details, any TermSource>

  /// What an entry says.
  final class Details: Sendable {
    let content: Content
    let status: TermStatus

    /// Why nothing could be read, when somebody asked for it.
    let fault: Diagnostic?

    init(content: Content, status: TermStatus, fault: Diagnostic? = nil) {
      self.content = content
      self.status = status
      self.fault = fault
    }
  }

  init(id: TermID, span: SourceSpan, content: Content, status: TermStatus, isFaulty: Bool) {
    self.id = id
    self.span = span
    self.isFaulty = isFaulty
    partOfSpeech = content.partOfSpeech
    details = EntryDetails(Details(content: content, status: status))
  }

  /// Makes an entry that says what `other` says, or as little where that could not be read.
  private init(_ other: Term, id: TermID, content: Content, isFaulty: Bool) {
    self.id = id
    self.isFaulty = isFaulty
    span = other.span
    partOfSpeech = other.fault == nil ? content.partOfSpeech : other.partOfSpeech
    details = EntryDetails(Details(content: content, status: other.status, fault: other.fault))
  }

  /// Makes the entry that is at `location`, which is read later.
  init(
    id: TermID,
    span: SourceSpan,
    partOfSpeech: PartOfSpeech,
    at location: EntryLocation<any TermSource>
  ) {
    self.id = id
    self.span = span
    self.partOfSpeech = partOfSpeech
    isFaulty = false
    details = EntryDetails(at: location)
  }

  /// The entry under another identifier.
  func renamed(_ id: TermID) -> Term {
    Term(self, id: id, content: content, isFaulty: isFaulty)
  }

  package var content: Content { read.content }

  /// Its standing among the names of its concept.
  package var status: TermStatus { read.status }

  /// Why it could not be read, now that somebody asks: it must not be printed then.
  package var fault: Diagnostic? { read.fault }

  private var read: Details {
    details.value(or: unread) { place throws(UnreadEntry) in
      let term = try place.source.term(at: place.start)
      guard term.id == id, term.partOfSpeech == partOfSpeech else {
        throw UnreadEntry("is the \(term.partOfSpeech.rawValue) '\(term.id)' now")
      }
      return term.read
    }
  }

  /// A label without a text, which must not be printed.
  private func unread(_ entry: UnreadEntry) -> Details {
    let form = Form(elements: [], span: span, sound: nil)
    return Details(
      content: .label(Label(form: form, casing: .none)),
      status: .preferred,
      fault: entry.finding("'\(id)'", at: span)
    )
  }

  /// The entry with other words.
  package func with(_ content: Content) -> Term {
    Term(self, id: id, content: content, isFaulty: isFaulty)
  }

  /// The entry as one whose fault is reported.
  var faulty: Term { Term(self, id: id, content: content, isFaulty: true) }

  package enum Content: Sendable {
    case noun(Noun)
    case verb(Verb)
    case label(Label)

    var partOfSpeech: PartOfSpeech {
      switch self {
      case .noun: .noun
      case .verb: .verb
      case .label: .label
      }
    }
  }

  /// Every form that the entry states, in the order of the reference.
  package var forms: [Form] {
    switch content {
    case .noun(let noun): noun.allForms
    case .verb(let verb): VerbForm.allCases.compactMap { verb.forms[$0] }
    case .label(let label): [label.form]
    }
  }
}

/// What kind of word a term is; the same in all dictionaries.
public enum PartOfSpeech: String, Sendable, CaseIterable {
  /// Has number, and an article.
  case noun

  /// Has tenses.
  case verb

  /// A text on a screen, without grammar.
  case label
}

/// The standing of a term among the names of its concept.
///
/// - Source: ISO 30042 (TBX), `administrativeStatus`.
public enum TermStatus: String, Sendable, CaseIterable {
  /// The one to use.
  case preferred

  /// Right, but not the one to use.
  case admitted

  /// No longer to be used.
  case deprecated

  /// Never to be used.
  case forbidden
}

/// A noun with its grammar.
package struct Noun: Sendable {
  package var shape: Shape

  /// The form in titles, where the rules of the language would err.
  package var title: Form?

  /// The possessive by number, where the rules of the language would err.
  package var possessive: [GrammaticalNumber: Form]

  package var abbreviation: Abbreviation?

  package var casing: TermCasing

  /// Whether the word also belongs to common language, with a wider meaning: a text must show that
  /// the term is meant.
  package var isCommonWord = false

  /// The gender, in languages that have it.
  package var gender: String?

  /// What can be said of it; the elements of the file say it, so nothing can contradict it.
  package enum Shape: Sendable {
    /// `one` and `other`: it can be counted.
    case countable(CountedForms)

    /// `mass`, with the phrase that counts it where there is one.
    case mass(CasedForms, counted: CountedForms?)

    /// `plural-only`, with the phrase that counts it where there is one.
    case pluralOnly(CasedForms, counted: CountedForms?)

    /// `compound`: number, case and countability are those of its head.
    case compound(Form, number: GrammaticalNumber?)
  }

  var allForms: [Form] {
    let main: [Form] =
      switch shape {
      case .countable(let forms): forms.all
      case .mass(let forms, let counted), .pluralOnly(let forms, let counted):
        forms.all + (counted?.all ?? [])
      case .compound(let form, _): [form]
      }
    let stated = [title] + GrammaticalNumber.allCases.map { possessive[$0] }
    return main + stated.compactMap(\.self) + (abbreviation?.stated?.all ?? [])
  }
}

/// The forms of one number, by grammatical case; `nil` is the citation form.
///
/// Most languages have no other, so it is not kept in a table.
package struct CasedForms: Sendable {
  private var citation: Form?
  private var byCase: [String: Form] = [:]

  /// The form of `grammaticalCase`; the citation form serves where no case is asked for.
  package subscript(grammaticalCase: String?) -> Form? {
    get { grammaticalCase.map { byCase[$0] } ?? citation }
    set {
      if let grammaticalCase { byCase[grammaticalCase] = newValue } else { citation = newValue }
    }
  }

  /// The form of `grammaticalCase`; the citation form serves where no case is asked for.
  package func form(in grammaticalCase: String?) -> Form? { self[grammaticalCase] }

  /// Whether there is none.
  var isEmpty: Bool { citation == nil && byCase.isEmpty }

  /// The cases of which there are forms, the citation form first, then by name.
  package var cases: [String?] { (citation == nil ? [] : [nil]) + byCase.keys.sorted() }

  /// The forms in this order.
  package var all: [Form] { cases.compactMap { self[$0] } }

  /// The same forms, each as `change` makes it.
  package func mapForms(_ change: (Form) -> Form) -> CasedForms {
    var result = self
    for grammaticalCase in cases {
      result[grammaticalCase] = self[grammaticalCase].map(change)
    }
    return result
  }
}

/// The forms of a noun that can be counted, by plural category.
package struct CountedForms: Sendable {
  package var byCategory: [PluralCategory: CasedForms] = [:]

  package init(byCategory: [PluralCategory: CasedForms] = [:]) {
    self.byCategory = byCategory
  }

  package var all: [Form] { PluralCategory.allCases.flatMap { byCategory[$0]?.all ?? [] } }
}

/// The short form of a noun.
package struct Abbreviation: Sendable {
  /// What the dictionary writes; `nil` for `<initials/>`.
  package var stated: CountedForms?

  /// How it is read, where the author states it.
  package var reading: Pronunciation?

  /// The element that gives it.
  package var span: SourceSpan
}

/// How fast the letter case of a term is.
package enum TermCasing: String, Sendable, CaseIterable {
  /// As the sentence asks.
  case none

  /// Always as in a title: tool names, statuses.
  case title

  /// Always as written.
  case fixed
}

/// A verb in one frame: to bill a *sum* is another verb than to bill a *party*.
package struct Verb: Sendable {
  package var forms: [VerbForm: Form]
}

/// A text on a screen.
package struct Label: Sendable {
  package var form: Form
  package var casing: TermCasing
}
