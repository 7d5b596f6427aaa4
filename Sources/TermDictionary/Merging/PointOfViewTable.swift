import Diagnostics
import LocaleData
import TermGrammar

/// The points of view of a set and the markets that share words, with their chains.
package struct PointOfViewTable: Sendable {
  /// In the order of the declarations.
  package private(set) var declared: [PointOfView] = []

  private(set) var sharedWords: [LocaleIdentifier: SharedWords] = [:]

  /// What titles do to words behind a hyphen.
  private(set) var behindHyphen = HyphenCasing.small

  private(set) var diagnostics: [Diagnostic] = []

  private var byID: [PointOfViewID: PointOfView] = [:]

  /// What files may declare of which nothing can be read: that their names are unknown follows from
  /// a fault that is reported.
  private var unreadable: Set<String> = []

  /// Those that extend what is not there, or themselves.
  private var adrift: Set<PointOfViewID> = []

  init(_ documents: [DictionaryDocument]) {
    for document in documents {
      if case .nothing = document.content { unreadable.formUnion(document.unreadable) }
      if case .pointsOfView(let points, let words, _) = document.content {
        for point in points { declare(point) }
        for locale in words { share(locale) }
      }
    }
    chooseTitles(documents.compactMap(\.titles))
    declareByDictionaries(documents)
    checkExtensions()
    checkDictionaries(documents)
  }

  subscript(id: PointOfViewID) -> PointOfView? { byID[id] }

  /// Whether words are missing from `id` because what it extends could not be made out: what
  /// follows from that is not worth saying.
  package func isAdrift(_ id: PointOfViewID) -> Bool {
    !adrift.isEmpty && chain(of: id).contains(where: adrift.contains)
  }

  /// The point of view and all that it extends, the nearest first.
  package func chain(of id: PointOfViewID) -> [PointOfViewID] {
    var chain: [PointOfViewID] = []
    var seen: Set<PointOfViewID> = []
    var next: PointOfViewID? = id
    while let current = next, seen.insert(current).inserted {
      chain.append(current)
      next = byID[current]?.extends
    }
    return chain
  }

  /// The points of view of `wanted` on the chain of each, the nearest first.
  ///
  /// Where many extend each other and few have words, this costs little more than those.
  func chains(through wanted: Set<PointOfViewID>) -> [PointOfViewID: [PointOfViewID]] {
    var chains: [PointOfViewID: [PointOfViewID]] = [:]
    for point in declared {
      var path: [PointOfViewID] = []
      var next: PointOfViewID? = point.id
      // Loops were cut, so that each path ends.
      while let current = next, chains[current] == nil {
        path.append(current)
        next = byID[current]?.extends
      }
      var chain = next.flatMap { chains[$0] } ?? []
      for id in path.reversed() {
        if wanted.contains(id) { chain.insert(id, at: 0) }
        chains[id] = chain
      }
    }
    return chains
  }

  /// The locale and all whose words serve it, the nearest first: those it shares, else its CLDR
  /// parents.
  package func chain(of locale: LocaleIdentifier) -> [LocaleIdentifier] {
    var chain: [LocaleIdentifier] = []
    var seen: Set<LocaleIdentifier> = []
    var next: LocaleIdentifier? = locale
    while let current = next, current != .root, seen.insert(current).inserted {
      chain.append(current)
      next = sharedWords[current]?.like ?? current.parent
    }
    return chain
  }

  private mutating func declare(_ point: PointOfView) {
    if let first = byID[point.id] {
      guard first.extends != point.extends || first.isAbstract != point.isAbstract else { return }
      diagnostics.append(.pointOfViewMismatch(point, first: first))
      return
    }
    byID[point.id] = point
    declared.append(point)
  }

  private mutating func share(_ words: SharedWords) {
    if let first = sharedWords[words.locale], first.like != words.like {
      diagnostics.append(.wordsMismatch(words, first: first))
      return
    }
    sharedWords[words.locale] = words
    if chain(of: words.like).contains(words.locale) {
      diagnostics.append(.wordCycle(words))
      sharedWords[words.locale] = nil
    }
  }

  private mutating func chooseTitles(_ styles: [TitleStyle]) {
    guard let first = styles.first else { return }
    behindHyphen = first.behindHyphen
    for style in styles where style.behindHyphen != first.behindHyphen {
      diagnostics.append(.titlesMismatch(style, first: first))
    }
  }

  /// A dictionary with `extends` declares its point of view itself, so that one file is enough.
  private mutating func declareByDictionaries(_ documents: [DictionaryDocument]) {
    for document in documents {
      guard case .dictionary(let entries) = document.content, let extends = entries.extends else {
        continue
      }
      let point = PointOfView(
        id: entries.key.pointOfView,
        extends: extends.id,
        isAbstract: byID[entries.key.pointOfView]?.isAbstract ?? false,
        span: entries.pointOfViewSpan,
        extendsSpan: extends.span
      )
      declare(point)
    }
  }

  private mutating func checkExtensions() {
    var looping = loops
    let names = names
    for point in declared {
      guard let extends = point.extends, let span = point.extendsSpan else { continue }
      if byID[extends] == nil {
        adrift.insert(point.id)
        guard !unreadable.contains(extends.description) else { continue }
        diagnostics.append(.unknownPointOfView(extends, known: names, at: span))
      } else if looping.contains(point.id) {
        adrift.insert(point.id)
        let loop = chain(of: point.id) + [point.id]
        diagnostics.append(.pointOfViewCycle(loop, at: span))
        replace(point, extending: nil)
        looping.subtract(loop)
      }
    }
  }

  /// Those whose chains lead back to themselves.
  ///
  /// Each chain is followed up to where another was, so that a long one costs its length once.
  private var loops: Set<PointOfViewID> {
    var loops: Set<PointOfViewID> = []
    var followed: Set<PointOfViewID> = []
    for point in declared {
      var path: [PointOfViewID] = []
      var next: PointOfViewID? = point.id
      while let current = next, followed.insert(current).inserted {
        path.append(current)
        next = byID[current]?.extends
      }
      if let start = next.flatMap({ path.firstIndex(of: $0) }) { loops.formUnion(path[start...]) }
    }
    return loops
  }

  /// The identifiers of those that are declared.
  private var names: KnownNames { KnownNames { [declared] in declared.map(\.id.description) } }

  private mutating func replace(_ point: PointOfView, extending extends: PointOfViewID?) {
    let changed = PointOfView(
      id: point.id,
      extends: extends,
      isAbstract: point.isAbstract,
      span: point.span,
      extendsSpan: point.extendsSpan
    )
    byID[point.id] = changed
    declared = declared.map { $0.id == point.id ? changed : $0 }
  }

  private mutating func checkDictionaries(_ documents: [DictionaryDocument]) {
    let names = names
    for document in documents {
      guard case .dictionary(let entries) = document.content else { continue }
      let id = entries.key.pointOfView
      if byID[id] == nil, !unreadable.contains(id.description) {
        diagnostics.append(
          .unknownPointOfView(id, known: names, isNew: true, at: entries.pointOfViewSpan)
        )
      }
    }
  }
}
