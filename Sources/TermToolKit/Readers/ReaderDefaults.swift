import Diagnostics
import MessageFormat
import TermDictionary

/// What is wrong with a configuration, as the dictionaries tell.
struct ConfigurationFault: Error {
  let findings: [Diagnostic]
}

/// Who reads, and in which locale, where the command line does not say.
///
/// The project says it in `termtool.yml`; else the locale is that of the environment, and else
/// English. What the environment asks for and no dictionary has is passed over: nobody typed it.
struct ReaderDefaults {
  private let configuration: Configuration
  private let environment: LocaleIdentifier?

  /// Whether the points of view of the project count.
  private var namesReaders = true

  /// These defaults for a command that looks at everybody.
  var forEverybody: ReaderDefaults {
    var defaults = self
    defaults.namesReaders = false
    return defaults
  }

  init(_ configuration: Configuration, _ host: any RequestHost) {
    self.configuration = configuration
    environment = Self.environmentTag(host).flatMap { LocaleIdentifier($0) }
  }

  /// The points of view that the project names; none where it names none.
  ///
  /// - Throws: ``ConfigurationFault`` for one that `set` has not.
  func pointsOfView(in set: DictionarySet) throws(ConfigurationFault) -> [String] {
    guard namesReaders else { return [] }
    return try names(configuration.pointsOfView) { (name) throws(UsageError) in
      _ = try ReaderChoice.reader(name, in: set)
    }
  }

  /// The locales for words of `set`, at least one.
  ///
  /// - Throws: ``ConfigurationFault`` for one that the project names and `set` has not.
  func locales(in set: DictionarySet) throws(ConfigurationFault) -> [String] {
    guard configuration.locales.isEmpty else {
      return try names(configuration.locales) { (tag) throws(UsageError) in
        _ = try LocaleName.locale(tag, in: set)
      }
    }
    return [(environment.flatMap { served($0, in: set) } ?? fallback(in: set)).description]
  }

  /// The first of ``locales(in:)``, for commands that take one.
  func locale(in set: DictionarySet) throws(ConfigurationFault) -> String {
    try locales(in: set)[0]
  }

  /// The texts of `names`, where `check` finds no fault in any.
  private func names(
    _ names: [ConfiguredName],
    _ check: (String) throws(UsageError) -> Void
  ) throws(ConfigurationFault) -> [String] {
    var faults: [Diagnostic] = []
    for name in names {
      do throws(UsageError) {
        try check(name.text)
      } catch {
        faults.append(Diagnostic(.badConfiguration, error.description, at: name.span))
      }
    }
    guard faults.isEmpty else { throw ConfigurationFault(findings: faults) }
    return names.map(\.text)
  }

  /// English, or what the set has where it has no English.
  private func fallback(in set: DictionarySet) -> LocaleIdentifier {
    let english = LocaleIdentifier("en") ?? .root
    guard set.readers.allSatisfy({ set.resolution(for: $0, locale: english).isEmpty }) else {
      return english
    }
    return set.locales.first ?? english
  }

  /// The locale of a dictionary that means the same as `locale`, else `locale` where a parent of it
  /// has words.
  private func served(_ locale: LocaleIdentifier, in set: DictionarySet) -> LocaleIdentifier? {
    if let same = set.locales.first(where: { locale.isDefaultContent(of: $0) }) { return same }
    let isServed = set.readers.contains { !set.resolution(for: $0, locale: locale).isEmpty }
    return isServed ? locale : nil
  }

  /// The language tag of the environment; `nil` where it says none, as in `C` and `POSIX`.
  ///
  /// - Source: POSIX.1-2024, XBD 8.2: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not
  ///   empty counts.
  private static func environmentTag(_ host: any RequestHost) -> String? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let value = names.lazy.compactMap({ host.environment($0) }).first else {
      return nil
    }
    let tag = value.prefix { $0 != "." && $0 != "@" }
    return tag == "C" || tag == "POSIX" ? nil : String(tag)
  }
}
