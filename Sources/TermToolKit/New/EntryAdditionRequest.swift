import Diagnostics
import MessageFormat
import TermAuthoring
import TermDictionary

/// Adds to the file of a dictionary the entries that it lacks.
struct EntryAdditionRequest {
  private let request: NewRequest
  private let file: SourceText
  private let document: DictionaryDocument

  /// The set with the file.
  private let set: DictionarySet

  /// What all other files of the set say.
  private let others: [DictionaryDocument]

  init(_ request: NewRequest, to file: SourceText, in workspace: Workspace) {
    (self.request, self.file) = (request, file)
    document = DictionaryParser.read(file)
    let place = FileSystem.canonicalPath(file.name)
    others = workspace.set.storage.documents.filter { document in
      document.source.name != file.name
        && (place == nil || FileSystem.canonicalPath(document.source.name) != place)
    }
    set = DictionarySet(others + [document])
  }

  /// What is begun, and the bytes of the file with it.
  ///
  /// - Throws: ``UsageError`` where the request names something else than the file has,
  ///   ``ToldFailure`` where the file is broken.
  func run() throws -> (begun: BegunScaffold, bytes: [UInt8]) {
    guard case .dictionary(let entries) = document.content else {
      throw UsageError("there is a file '\(file.name)' already; --force replaces it")
    }
    try check(entries.key)
    let given = try request.words.map { (pair) throws(UsageError) in
      // A term of the file need not be known elsewhere.
      let isRoot = isRoot(entries.key)
      return isRoot ? try NewRequest.newWord(pair) : try NewRequest.word(pair, in: set)
    }
    if let term = given.map(\.term).firstRepeated {
      throw UsageError("'--set \(term)' is given twice; expected one word for a term")
    }
    let known = set.storage.merged.dictionaries[entries.key]?.terms ?? [:]
    var scaffold = ScaffoldRequest(
      entries.key,
      extends: extends(entries),
      terms: request.hasAll ? .all : given.isEmpty ? .usuallyDifferent : .given,
      words: given.filter { known[$0.term] == nil }
    )
    scaffold.definesTerms = isRoot(entries.key)
    // What the dictionary says itself is not inherited.
    let outer = DictionarySet(others.filter { !$0.isPart(of: entries.key) })
    let written = String(decoding: file.bytes, as: UTF8.self)
    func isNew(_ entry: BegunScaffold.Entry) -> Bool {
      known[entry.term] == nil
        && (scaffold.words.contains { $0.term == entry.term }
          || !written.contains("id=\"\(entry.term)\""))
    }
    var failure: UsageError?
    var begun = try request.prove(scaffold, in: outer, beside: others) { begun in
      guard let source = added(begun.entries.filter(isNew)) else {
        failure = UsageError(
          "'\(file.name)' names its elements with a prefix; write the entries by hand"
        )
        return file
      }
      return source
    }
    if let failure { throw failure }
    begun.entries.removeAll { !isNew($0) }
    let bytes = begun.entries.isEmpty ? file.bytes : added(begun.entries)?.bytes ?? file.bytes
    for word in given {
      guard let term = known[word.term] else { continue }
      let refusal = "it is there already, at \(term.span.place)"
      begun.entries.append(.init(term: word.term, text: "", refusal: refusal))
    }
    return (begun, bytes)
  }

  private func added(_ entries: [BegunScaffold.Entry]) -> SourceText? {
    EntryAddition.bytes(of: file, with: entries.map(\.text)).map {
      SourceText(name: file.name, bytes: $0)
    }
  }

  /// Fails where the options name another dictionary than that of the file.
  private func check(_ key: DictionaryKey) throws {
    let errors = document.diagnostics.filter { $0.code.name.hasPrefix("xml-") }
    guard errors.isEmpty else { throw ConfigurationFault(findings: errors) }
    let locale = try request.locale.map { (tag) throws(UsageError) in try LocaleName.locale(tag) }
    let isOther =
      (request.pointOfView ?? key.pointOfView.description) != key.pointOfView.description
      || (locale ?? key.locale) != key.locale
    if isOther { throw UsageError("'\(file.name)' is a file of \(key); name another --output") }
  }

  /// Whether all others inherit from the dictionary, so that terms begin there.
  private func isRoot(_ key: DictionaryKey) -> Bool {
    set.pointsOfView.contains { $0.id == key.pointOfView && $0.extends == nil }
      && set.resolution(for: key.pointOfView, locale: key.locale).count == 1
  }

  /// The point of view that the dictionary extends, where the file declares it itself.
  private func extends(_ entries: DictionaryEntries) -> PointOfViewID? {
    let isDeclared = DictionarySet(others.filter { !$0.isPart(of: entries.key) })
      .pointsOfView.contains { $0.id == entries.key.pointOfView }
    guard !isDeclared else { return nil }
    return entries.extends?.id
      ?? set.pointsOfView.first { $0.id == entries.key.pointOfView }?.extends
  }
}

extension DictionaryDocument {
  fileprivate func isPart(of key: DictionaryKey) -> Bool {
    guard case .dictionary(let entries) = content else { return false }
    return entries.key == key
  }
}
