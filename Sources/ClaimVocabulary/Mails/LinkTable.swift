import Diagnostics

/// Where the links of mails lead: the addresses of the caller's program.
///
/// ```swift
/// let links = try LinkTable([.openClaim: "https://app.example/claims/{record}?as={person}"])
/// let mail = try mail.rendered(in: lexicon, links: links)
/// ```
public struct LinkTable: Sendable {
  private let address: @Sendable (MailLink, RecordID<Person>) -> String?

  /// No links: mails say where to find things instead.
  public static let none = LinkTable { _, _ in nil }

  /// Asks `address` where a link of a mail to a person leads; `nil` leaves the link out.
  public init(_ address: @escaping @Sendable (MailLink, RecordID<Person>) -> String?) {
    self.address = address
  }

  /// Makes addresses by patterns, in which `{record}` stands for the identifier of what the link
  /// leads to, `{person}` for that of the reader and, where the reader answers an invitation or
  /// creates a claim, `{period}` for that of the billing period, all percent-encoded; kinds without
  /// a pattern have no links.
  ///
  /// An answer needs the period: who follows the link of an old mail would answer a newer
  /// invitation without it.
  ///
  /// - Throws: ``RefusedLink`` for a pattern that gives no address which a mail may hold.
  public init(_ patterns: [MailLink.Kind: String]) throws(RefusedLink) {
    for (kind, pattern) in patterns.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try Self.check(pattern, of: kind)
    }
    self.init { link, person in
      patterns[link.kind].map { pattern in
        Self.parts(of: pattern).map { part in
          switch part {
          case .text(let text): String(text)
          case .name("record"): PercentEncoding.encoded(link.subject.recordText, keeping: ".~")
          case .name("period"): PercentEncoding.encoded(link.period?.text ?? "", keeping: ".~")
          case .name: PercentEncoding.encoded(person.text, keeping: ".~")
          }
        }.joined()
      }
    }
  }

  /// The address of `link` in a mail to `person`; `nil` where it is left out.
  ///
  /// - Throws: ``RefusedLink`` for an address that a mail may not hold.
  func address(of link: MailLink, for person: RecordID<Person>) throws(RefusedLink) -> String? {
    guard let address = link.address ?? address(link, person) else { return nil }
    if let reason = RefusedLink.Reason(against: address) {
      throw RefusedLink(kind: link.kind, address: address, reason: reason)
    }
    return address
  }
}

/// An address that a mail may not have.
public struct RefusedLink: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it was to lead to.
  public let kind: MailLink.Kind

  /// The address, or the pattern of addresses.
  public let address: String

  /// What is wrong with it.
  public let reason: Reason

  /// What is wrong with an address.
  public enum Reason: Hashable, Sendable {
    /// It starts with neither `https:`, `http:` nor `mailto:`.
    case scheme

    /// It says neither on which host nor to whom.
    case destination

    /// It has a character that no address has as it is.
    case character(Unicode.Scalar)

    /// Its pattern has a name in braces that means nothing.
    case name(String, known: [String], nearest: String?)
  }

  /// What is wrong, and what was expected.
  public var description: String {
    let what = "the address '\(address)' of \(kind.rawValue) "
    return switch reason {
    case .scheme: what + "must start with https:, http: or mailto:"
    case .destination: what + "names no host, such as https://app.example/"
    case .character(let scalar):
      what + "holds \(scalar.number): write it percent-encoded"
    case .name(let name, let known, let nearest):
      what + "has {\(name)}; there are \(known.map { "{\($0)}" }.joined(separator: ", "))"
        + NearestValue.hint(nearest)
    }
  }
}

extension RefusedLink.Reason {
  /// What is wrong with `address`; `nil` where nothing is.
  init?(against address: String) {
    let forbidden = address.unicodeScalars.first { scalar in
      scalar.properties.isWhitespace || "<>\"{}\\^`|".unicodeScalars.contains(scalar)
        || [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
          .contains(scalar.properties.generalCategory)
    }
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? parts[1] : ""
    let destination: Substring
    switch parts.count == 2 ? parts[0].lowercased() : "" {
    case "https", "http":
      destination = rest.hasPrefix("//") ? rest.dropFirst(2).prefix { !"/?#".contains($0) } : ""
    case "mailto": destination = rest
    default:
      self = .scheme
      return
    }
    guard !destination.isEmpty else {
      self = .destination
      return
    }
    guard let forbidden else { return nil }
    self = .character(forbidden)
  }
}

extension LinkTable {
  private enum Part {
    case text(Substring)
    case name(Substring)
  }

  /// The texts and the names in braces of `pattern`, in their order.
  private static func parts(of pattern: String) -> [Part] {
    var parts: [Part] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts += [.text(rest[..<open]), .name(rest[rest.index(after: open)..<close])]
      rest = rest[rest.index(after: close)...]
    }
    return parts + [.text(rest)]
  }

  private static func check(_ pattern: String, of kind: MailLink.Kind) throws(RefusedLink) {
    let known = kind.names
    var filled = ""
    for part in parts(of: pattern) {
      switch part {
      case .text(let text): filled += text
      case .name(let name) where known.contains(String(name)): filled += "0"
      case .name(let name):
        let nearest = NearestValue.to(String(name), among: known)
        let reason = RefusedLink.Reason.name(String(name), known: known, nearest: nearest)
        throw RefusedLink(kind: kind, address: pattern, reason: reason)
      }
    }
    guard let reason = RefusedLink.Reason(against: filled) else { return }
    throw RefusedLink(kind: kind, address: pattern, reason: reason)
  }
}
