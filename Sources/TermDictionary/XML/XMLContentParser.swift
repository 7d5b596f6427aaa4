import Diagnostics

/// Reads XML files.
///
/// Three passes, each of which sees UTF-8 and the offsets of the file: one checks the encoding, one
/// finds the markup and its places, and libxml2 checks that what the second accepted is
/// well-formed. Nothing is fetched and nothing is opened.
enum XMLContentParser {
  /// What the first two passes make of a file.
  enum Scanned: Sendable {
    /// It cannot be used.
    case refused(XMLContent)

    /// It can be used if libxml2 agrees.
    case scanned(UncheckedContent)
  }

  /// Makes the first two passes.
  static func scan(_ source: SourceText, limits: XMLLimits = .standard) -> Scanned {
    let limit = min(limits.bytes, Int(Int32.max))
    guard source.bytes.count <= limit else {
      let excess = XMLExcess.bytes(source.bytes.count, limit: limit)
      return .refused(
        XMLContent(
          refusing: source,
          because: [.xmlLimit(excess, at: SourceSpan(source, 0..<0))]
        )
      )
    }
    let encoding = XMLEncodingCheck(source)
    guard let bytes = encoding.bytes else {
      return .refused(XMLContent(refusing: source, because: encoding.findings))
    }
    var scanner = XMLScanner(source, bytes: bytes, after: encoding.declaration, limits: limits)
    scanner.scan()
    let unchecked = UncheckedContent(scanner: scanner, encoding: encoding)
    guard encoding.isFine, scanner.findings.isEmpty, scanner.fault == nil else {
      return .refused(unchecked.refusal() ?? unchecked.content)
    }
    return .scanned(unchecked)
  }
}

extension XMLScanner {
  /// The element whose start tag begins at `start` of a file; `nil` where something is wrong with
  /// it.
  ///
  /// No other declaration of a namespace is in scope.
  static func element(
    at start: Int,
    of source: SourceText,
    namespace: String,
    limits: XMLLimits
  ) -> XMLContent? {
    var limits = limits
    // The root is open already.
    limits.depth -= 1
    var scanner = XMLScanner(source, bytes: source.bytes, after: start..<start, limits: limits)
    scanner.namespaces.declare(start..<start, as: namespace)
    scanner.scanElement()
    guard scanner.fault == nil, scanner.findings.isEmpty, !scanner.isRefused else { return nil }
    return scanner.content
  }

  /// What was scanned.
  fileprivate var content: XMLContent {
    XMLContent(
      source: source,
      events: events,
      attributes: attributes,
      names: names,
      namespaces: namespaces.names
    )
  }
}

/// What the scanner has found in a file, to which libxml2 has not said yes yet.
///
/// It may be looked at meanwhile: what is made of it counts only if there is no refusal.
struct UncheckedContent: Sendable {
  fileprivate let scanner: XMLScanner
  fileprivate let encoding: XMLEncodingCheck

  private var source: SourceText { scanner.source }

  /// What is in the file.
  var content: XMLContent { scanner.content }

  /// Lets libxml2 parse the file: why it cannot be used, or `nil` where it can.
  func refusal() -> XMLContent? {
    let findings = encoding.findings + scanner.findings + (firstFault.map { [$0] } ?? [])
    return findings.isEmpty ? nil : XMLContent(refusing: source, because: findings)
  }

  private var firstFault: Diagnostic? {
    let own = [encoding.fault, scanner.fault].compactMap(\.self).inSourceOrder().first
    guard !scanner.isRefused else { return own }
    let check = WellFormednessCheck(of: scanner, upTo: own?.span?.range.lowerBound)
    guard let fault = check.fault else {
      return own ?? (check.agrees ? nil : .xmlSyntax(.doubtful, at: SourceSpan(source, 0..<0)))
    }
    guard let own, let place = own.span else {
      return scanner.diagnostic(for: fault, declaration: encoding.declaration)
    }
    let isEarlier = !fault.isFoundByScanner && fault.offset < place.range.lowerBound
    return isEarlier ? scanner.diagnostic(for: fault, declaration: encoding.declaration) : own
  }
}
