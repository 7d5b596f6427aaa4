import Diagnostics
import TermDictionary

/// The errors in the dictionaries that words are taken from.
struct DictionaryErrors {
  let errors: [Diagnostic]

  init(errors: [Diagnostic]) { self.errors = errors }

  /// The errors in `set` that concern the words of `readers`: those of reading, and terms that
  /// cannot be printed.
  ///
  /// What is wrong with one message is told with that message. A file that belongs to no dictionary
  /// may have been meant for any of them.
  init(in set: DictionarySet, for readers: Readers) {
    self.init(in: set, forWordsOf: readers.lexicons)
  }

  /// As ``init(in:for:)``, for the words of `lexicons`.
  init(in set: DictionarySet, forWordsOf lexicons: [Lexicon]) {
    let needed = Set(lexicons.flatMap(\.resolution))
    var others: Set<String> = []
    for dictionary in set.dictionaries {
      guard let locale = dictionary.locale else { continue }
      let key = DictionaryKey(dictionary.pointOfView.id, locale)
      if !needed.contains(key) { others.formUnion(dictionary.files) }
    }
    let reading = set.diagnostics.filter { !others.contains($0.span?.source.name ?? "") }
    let printing = lexicons.flatMap(\.termDiagnostics)
    // Several readers may inherit one faulty term.
    var seen: Set<String> = []
    errors = (reading + printing).inSourceOrder().filter { finding in
      finding.severity == .error && seen.insert(LineFindings.line(of: finding)).inserted
    }
  }

  /// Says what is wrong, and what that means for the exit status.
  func report(on host: any RequestHost) -> ExitStatus {
    guard !errors.isEmpty else { return .success }
    host.report(errors)
    return .failure
  }
}
