import TermAuthoring
import TermDictionary

/// What changed, as people read it: by what it is about, then by whose it is.
struct ChangeList {
  /// What dictionaries state of words.
  let words: [Block]

  /// What they state of messages.
  let messages: [Block]

  /// What readers read differently.
  let readings: [Block]

  /// A term or a message, with its changes.
  struct Block {
    var subject: DictionaryChange.Subject
    var parts: [Part]
  }

  /// Changes that have the same owner: a dictionary, or the readers who read the same.
  struct Part {
    /// `nil` where all changes of the list have one.
    var owner: String?
    var changes: [DictionaryChange]
  }

  init(_ comparison: Comparison) {
    let read = comparison.changes.filter { $0.kind == .reads }
    let stated = comparison.changes.filter { $0.kind != .reads }
    let isOfFiles = comparison.readers == nil
    func byDictionary(_ changes: [DictionaryChange]) -> [Part] {
      changes.map(\.dictionary).uniqued.map { key in
        Part(
          owner: isOfFiles ? key.description : nil,
          changes: changes.filter { $0.dictionary == key }
        )
      }
    }
    words = Self.blocks(of: stated.filter(\.isOfTerm), byDictionary)
    messages = Self.blocks(of: stated.filter { !$0.isOfTerm }, byDictionary)
    readings = Self.blocks(of: read) { changes in
      var groups: [[DictionaryChange]] = []
      for change in changes {
        let same = groups.firstIndex {
          $0[0].before == change.before && $0[0].after == change.after
        }
        if let same { groups[same].append(change) } else { groups.append([change]) }
      }
      let hasOwners = isOfFiles || changes.count > 1
      return groups.map { group in
        let readers = ReaderList(group.map(\.dictionary), among: comparison.everybody).text
        return Part(owner: hasOwners ? readers : nil, changes: [group[0]])
      }
    }
  }

  private static func blocks(
    of changes: [DictionaryChange],
    _ parts: ([DictionaryChange]) -> [Part]
  ) -> [Block] {
    let bySubject = Dictionary(grouping: changes, by: \.subject)
    return changes.map(\.subject).uniqued.map { subject in
      Block(subject: subject, parts: parts(bySubject[subject] ?? []))
    }
  }
}
