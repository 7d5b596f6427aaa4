import Diagnostics
import MessageFormat
import TermDictionary

/// Who reads, and in which locale, where the command line does not say.
///
/// The project says it in `termtool.yml`; else the locale is that of the environment, and else English. What the
/// environment asks for and no dictionary has is passed over: nobody typed it.
struct ReaderDefaults {
  private let configuration: Configuration
  private let environment: LocaleIdentifier?

  /// Those of the configuration that is found, and of the environment.
  ///
  /// - Throws: As ``ConfigurationFile/load(_:_:)``.
  init(_ console: Console) throws { self.init(try ConfigurationFile.load(nil, console)) }

  init(_ configuration: Configuration) {
    self.configuration = configuration
    environment = Self.environmentTag.flatMap { LocaleIdentifier($0) }
  }

  /// The points of view that the project names; none where it names none.
  var pointsOfView: [String] { configuration.pointsOfView }

  /// The locales for words of `set`, at least one.
  func locales(in set: DictionarySet) -> [String] {
    guard configuration.locales.isEmpty else { return configuration.locales }
    return [(environment.flatMap { served($0, in: set) } ?? fallback(in: set)).description]
  }

  /// The first of ``locales(in:)``, for commands that take one.
  func locale(in set: DictionarySet) -> String { locales(in: set)[0] }

  /// English, or what the set has where it has no English.
  private func fallback(in set: DictionarySet) -> LocaleIdentifier {
    let english = LocaleIdentifier("en") ?? .root
    guard set.readers.allSatisfy({ set.resolution(for: $0, locale: english).isEmpty }) else {
      return english
    }
    return set.locales.first ?? english
  }

  /// The locale of a dictionary that means the same as `locale`, else `locale` where a parent of it has words.
  private func served(_ locale: LocaleIdentifier, in set: DictionarySet) -> LocaleIdentifier? {
    if let same = set.locales.first(where: { locale.isDefaultContent(of: $0) }) { return same }
    let isServed = set.readers.contains { !set.resolution(for: $0, locale: locale).isEmpty }
    return isServed ? locale : nil
  }

  /// The language tag of the environment; `nil` where it says none, as in `C` and `POSIX`.
  ///
  /// - Source: POSIX.1-2024, XBD 8.2: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty counts.
  private static var environmentTag: String? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let value = names.lazy.compactMap({ SystemCalls.environment($0) }).first else {
      return nil
    }
    let tag = value.prefix { $0 != "." && $0 != "@" }
    return tag == "C" || tag == "POSIX" ? nil : String(tag)
  }
}
