import MessageFormat
import TermDictionary
import TermProse

/// Tells people that documents are written in the words of another market than the one asked for.
struct MarketNote {
  private let documents: [RenderedDocument]
  private let count: Int

  /// A document, and in whose words it is written.
  struct RenderedDocument {
    var name: String
    var locale: LocaleIdentifier

    /// What tells so: words, or who reads them.
    var signs: [String]

    init(_ name: String, _ locale: LocaleIdentifier, by signs: [String]) {
      self.name = name
      self.locale = locale
      self.signs = signs
    }

    init(_ name: String, _ market: MarketReading) {
      self.init(name, market.locale, by: market.words)
    }
  }

  /// - Parameters:
  ///   - documents: Those that are written in the words of another market.
  ///   - count: How many were read.
  init(_ documents: [RenderedDocument], of count: Int) {
    self.documents = documents
    self.count = count
  }

  /// Says it in one line, of the market of most documents; `option` is how the command line asks
  /// for a locale.
  func remarks(_ option: (LocaleIdentifier) -> String) -> [Remark] {
    text(option).map { [.note($0)] } ?? []
  }

  private func text(_ option: (LocaleIdentifier) -> String) -> TerminalText? {
    let locales = documents.map(\.locale).uniqued
    let usual = locales.max { count(of: $0) < count(of: $1) }
    guard let usual else { return nil }
    let same = documents.filter { $0.locale == usual }
    let signs = same.flatMap(\.signs).uniqued.prefix(3).joined(separator: ", ")
    let who = same.count == 1 ? "\(same[0].name) reads" : "\(same.count) of \(count) documents read"
    return "\(who) like \(usual) (\(signs)): \(option(usual))"
  }

  private func count(of locale: LocaleIdentifier) -> Int {
    documents.count { $0.locale == locale }
  }
}

extension MarketReading? {
  /// Says it of the one document called `name`.
  func remarks(of name: String, _ option: (LocaleIdentifier) -> String) -> [Remark] {
    MarketNote(map { [MarketNote.Document(name, $0)] } ?? [], of: 1).remarks(option)
  }
}
