import Diagnostics
import MessageFormat
import TermChecking
import TermDictionary

/// Proves entries of a file that is about to be written: whether messages ask for forms that they
/// lack.
struct EntryProof {
  /// What all other files of the set say.
  private let others: [DictionaryDocument]

  init(beside others: [DictionaryDocument]) { self.others = others }

  /// What is wrong with the words of `terms` in the dictionary `file`, the first fault of each.
  func faults(in file: SourceText, among terms: [TermID]) -> [TermID: String] {
    let document = DictionaryParser.read(file)
    guard !terms.isEmpty, case .dictionary(let entries) = document.content else { return [:] }
    let set = DictionarySet(others + [document])
    let readers = set.readers.filter { reader in
      set.resolution(for: reader, locale: entries.key.locale).contains(entries.key)
    }
    let findings = set.check(pointsOfView: readers, locales: [entries.key.locale])
    let errors = CheckScope([file]).findings(among: findings).filter { $0.severity == .error }
    let places = entries.terms.map { (id: $0.id, start: $0.span.range.lowerBound) }
      .sorted { $0.start < $1.start }
    return errors.reduce(into: [:]) { faults, error in
      guard let place = error.span?.range.lowerBound,
        let term = places.last(where: { $0.start <= place })?.id,
        terms.contains(term), faults[term] == nil
      else { return }
      faults[term] = error.message
    }
  }
}
