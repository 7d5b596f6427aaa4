import Diagnostics
import MessageFormat
import TermAuthoring
import TermDictionary

/// Asks for the beginning of a dictionary.
public struct NewRequest: Request, Sendable {
  /// What is where an option was meant.
  package var names: [String] = []

  /// Whose words; those of the point of view that all extend unless given.
  public var pointOfView: String?

  /// The point of view whose words serve where a new one has none.
  public var extends: String?

  /// A language tag; `en` for a new point of view.
  public var locale: String?

  /// Words that are known already, as `term=word`.
  public var words: [String] = []

  /// Whether all terms are offered, not only those that usually differ.
  public var hasAll = false

  /// Where an editor finds the schema, relative to the file.
  public var schema: String?

  /// Makes the request.
  public init() {}

  /// A file of the dictionary that is there: entries that it lacks are added.
  package var file: SourceText?

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<BegunDictionary> {
    // Who has other dictionaries has told where they are.
    let isAlone = workspace.configuration.dictionaries.isEmpty && workspace.files.isEmpty
    if let file {
      let addition = EntryAdditionRequest(self, to: file, in: workspace)
      let (begun, bytes) = try workspace.resolvingNames { try addition.run() }
      return Reply(
        BegunDictionary(
          text: String(decoding: bytes, as: UTF8.self),
          isAlone: isAlone,
          added: begun.entries.filter { $0.refusal == nil }.map(\.term.description),
          file: RewrittenFile(file, bytes)
        ),
        remarks: begun.notes,
        status: max(workspace.status, begun.refusals.isEmpty ? .success : .findings)
      )
    }
    let begun = try workspace.resolvingNames {
      let set = workspace.set
      return try prove(try scaffold(in: set), in: set, beside: set.storage.documents) {
        SourceText(name: "new", text: $0.text)
      }
    }
    return Reply(
      BegunDictionary(text: begun.text, isAlone: isAlone),
      remarks: begun.notes,
      status: max(workspace.status, begun.refusals.isEmpty ? .success : .findings)
    )
  }

  /// What begins by `request`, with those words as comments that messages could not print.
  func prove(
    _ request: ScaffoldRequest,
    in set: DictionarySet,
    beside others: [DictionaryDocument],
    _ file: (BegunScaffold) -> SourceText
  ) throws(UsageError) -> BegunScaffold {
    var request = request
    do throws(ScaffoldFailure) {
      var begun = try set.begin(request)
      let proof = EntryProof(beside: others)
      while true {
        let open = request.words.map(\.term).filter { term in
          !begun.refusals.contains { $0.term == term }
        }
        let faults = proof.faults(in: file(begun), among: open)
        guard !faults.isEmpty else { return begun }
        request.refused.merge(faults) { first, _ in first }
        begun = try set.begin(request)
      }
    } catch {
      throw UsageError("\(error.text(for: request))")
    }
  }

  /// What the command line asks for.
  private func scaffold(
    in set: DictionarySet
  ) throws(UsageError) -> ScaffoldRequest {
    if let name = names.first { throw Self.refusal(of: name, in: set) }
    let tag = locale ?? (extends == nil ? nil : "en")
    guard let tag else {
      try refuseKnown(in: set)
      let folder = pointOfView.map { " --as \($0)" } ?? " --as <point-of-view>"
      throw UsageError(
        "nothing to begin; expected --as with --extends, or --locale; "
          + "a set of your own begins with a folder: termtool new\(folder) --output words/"
      )
    }
    let locale = try Self.language(tag)
    if extends != nil, pointOfView == nil {
      throw UsageError("--extends needs --as, the name of the new point of view")
    }
    let own =
      if let pointOfView { try Self.identifier(pointOfView) } else { try Self.root(of: set) }
    let given = try words.map { (pair) throws(UsageError) in try Self.word(pair, in: set) }
    if let term = given.map(\.term).firstRepeated {
      throw UsageError("'--set \(term)' is given twice; expected one word for a term")
    }
    return ScaffoldRequest(
      DictionaryKey(own, locale),
      extends: try extends.map(Self.identifier),
      terms: hasAll ? .all : .usuallyDifferent,
      words: given,
      schema: schema
    )
  }

  /// Says where the dictionary is of a point of view that needs no beginning.
  private func refuseKnown(in set: DictionarySet) throws(UsageError) {
    let dictionaries = set.storage.merged.dictionaries
    let key = dictionaries.keys.filter { $0.pointOfView.description == pointOfView }
      .min { $0.description < $1.description }
    guard let key, let files = dictionaries[key]?.files, let file = files.first else { return }
    throw UsageError(
      "there is a dictionary \(key) already, in \(files.joined(separator: ", ")); "
        + "expected --output \(FilePath.shellWord(file)), to which entries are added, "
        + "or --locale for another market"
    )
  }

  /// Says with which options a name is that was written without.
  private static func refusal(of name: String, in set: DictionarySet) -> UsageError {
    let readers = set.readers.map(\.description)
    let languages = set.locales.map(\.language)
    let isLocale = LocaleIdentifier(name).map { languages.contains($0.language) } ?? false
    let options =
      if readers.contains(name) { "--as \(name) --locale en-IE" } else if isLocale {
        "--locale \(name)"
      } else { "--as \(name) --extends \(readers.first ?? "<point-of-view>")" }
    return UsageError("'\(name)' needs an option before it: termtool new \(options)")
  }

  /// The locale of `tag`, which is one of a language.
  static func language(_ tag: String) throws(UsageError) -> LocaleIdentifier {
    let locale = try LocaleName.locale(tag)
    guard locale != .root else {
      throw UsageError("\(LexiconError.malformedLocale(tag).description)")
    }
    return locale
  }

  static func identifier(_ text: String) throws(UsageError) -> PointOfViewID {
    guard let id = PointOfViewID(text) else {
      throw UsageError("\(IdentifierSyntax.refusal(of: text))")
    }
    return id
  }

  /// The point of view that all others extend in the end.
  private static func root(of set: DictionarySet) throws(UsageError) -> PointOfViewID {
    let roots = set.pointsOfView.filter { $0.extends == nil }
    guard let root = roots.first, roots.count == 1 else {
      let names = roots.map(\.id.description).joined(separator: ", ")
      throw UsageError("say whose words with --as; there are \(names.isEmpty ? "none" : names)")
    }
    return root.id
  }

  /// A word for a term that no dictionary need have.
  static func newWord(_ pair: String) throws(UsageError) -> ScaffoldRequest.Word {
    try word(pair, in: nil)
  }

  /// A word for a term of `set`, where there is one.
  static func word(
    _ pair: String,
    in set: DictionarySet?
  ) throws(UsageError) -> ScaffoldRequest.Word {
    // A word may begin with a mark that forms one letter with the sign.
    let scalars = pair.unicodeScalars
    let sign = scalars.firstIndex(of: "=")
    let name = String(scalars[..<(sign ?? scalars.endIndex)])
    let word = sign.map { String(scalars[$0...].dropFirst()) } ?? ""
    let term = TermID(name)
    if let set, !word.isEmpty, !(term.map(set.terms.contains) ?? false),
      set.newName(of: name) == nil
    {
      let printed = PrintedWords(in: set)
      if let (term, text) = printed.refusal(of: name) {
        throw UsageError("\(text); expected --set \(term)=\(FilePath.shellWord(word))")
      }
      if term == nil, !name.isEmpty {
        let hint = printed.nearest(to: name).map { "; did you mean the word '\($0)'?" } ?? ""
        throw UsageError("'\(name)' is no identifier of a term\(hint)")
      }
    }
    if let control = word.unicodeScalars.first(where: \.isNoPartOfWords) {
      throw UsageError("'\(pair)' has the control character \(control.number), which no word has")
    }
    guard term != nil || name.isEmpty || word.isEmpty else {
      throw UsageError("'\(name)' is no identifier of a term: \(IdentifierSyntax.shape)")
    }
    guard let term, !word.isEmpty else {
      throw UsageError("'\(pair)' gives no word; expected term=word, such as claim=drawdown")
    }
    return ScaffoldRequest.Word(term, word)
  }
}

extension Unicode.Scalar {
  /// Whether it steers something or parts lines.
  fileprivate var isNoPartOfWords: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension ScaffoldFailure {
  /// What to tell a person.
  func text(for request: ScaffoldRequest) -> String {
    func hint(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }
    return switch self {
    case .exists(let files):
      "there is a dictionary \(request.key) already, in \(files.joined(separator: ", "))"
    case .pointOfViewExists:
      "there is a point of view '\(request.key.pointOfView)' already; leave out --extends to begin "
        + "a dictionary of its in another locale"
    case .unknownPointOfView(let id, let nearest):
      "unknown point of view '\(id)'"
        + (request.extends == nil && nearest == nil
          ? "; a new one needs --extends" : hint(nearest))
    case .nothingInherited:
      "there are no words that \(request.key) could inherit; no dictionary is in a parent of '\(request.key.locale)'"
    case .unknownTerm(let id, let nearest):
      "unknown term '\(id)'" + hint(nearest)
    case .noRule(let id):
      "no rule derives the forms of '\(id)'; take its entry out of its comment instead"
    }
  }
}

/// The beginning of a dictionary.
public struct BegunDictionary: Sendable {
  /// The file.
  public let text: String

  /// Whether nobody has dictionaries yet but those inside the tool.
  package let isAlone: Bool

  /// The terms that a file got which is there already.
  package var added: [String] = []

  /// That file with the entries; `nil` for a new one.
  package var file: RewrittenFile?
}
