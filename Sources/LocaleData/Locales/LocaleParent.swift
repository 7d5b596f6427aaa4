import CICU

extension LocaleIdentifier {
  /// The locale whose data this one inherits: `en-001` for `en-AU`, `und` for `zh-Hant`.
  ///
  /// `nil` for the root.
  ///
  /// - Source: UTS #35 part 1, "Parent Locales"; the table is ICU's.
  public var parent: LocaleIdentifier? {
    if self == .root { return nil }
    // Extensions go first, all at once: they choose formats, not words.
    let base = LocaleIdentifier(canonical: subtags.joined(separator: "-"))
    if base != self { return base }
    if let stated = Self.statedParents[self] { return stated }
    return withStatedScript ?? truncated
  }

  /// The chain from this locale to the root, both included.
  public var lineage: [LocaleIdentifier] {
    Array(sequence(first: self, next: \.parent))
  }

  /// The locale one subtag shorter.
  private var truncated: LocaleIdentifier {
    let shorter = subtags.dropLast()
    guard let language = shorter.first else { return .root }
    // A language in a script that is not its usual one shares no words with it.
    let isScript = subtags.last.map(Self.isScript) ?? false
    if isScript, shorter.count == 1 {
      let usual = LocaleIdentifier(canonical: String(language)).maximized.script
      if usual != script { return .root }
    }
    return LocaleIdentifier(canonical: shorter.joined(separator: "-"))
  }

  /// `zh-Hant` for `zh-TW`: a region may imply a script that is not the usual one.
  private var withStatedScript: LocaleIdentifier? {
    guard region != nil, script == nil, subtags.count == 2 else { return nil }
    guard let implied = maximized.script else { return nil }
    let usual = LocaleIdentifier(canonical: language).maximized.script
    return implied == usual ? nil : LocaleIdentifier(canonical: "\(language)-\(implied)")
  }

  private static let statedParents: [LocaleIdentifier: LocaleIdentifier] = {
    var pairs: [(child: String, parent: String)] = []
    withUnsafeMutablePointer(to: &pairs) { pairs in
      cicu_locale_each_parent(
        { context, child, parent in
          guard let context, let child, let parent else { return }
          let pairs = context.assumingMemoryBound(to: [(child: String, parent: String)].self)
          pairs.pointee.append((String(cString: child), String(cString: parent)))
        },
        pairs
      )
    }
    var parents: [LocaleIdentifier: LocaleIdentifier] = [:]
    for pair in pairs {
      guard let child = LocaleIdentifier(pair.child) else { continue }
      parents[child] = LocaleIdentifier(pair.parent)
    }
    return parents
  }()
}
