import Diagnostics

/// Reads XML files.
///
/// Three passes, each of which sees UTF-8 and the offsets of the file: one checks the encoding, one
/// finds the markup and its places, and libxml2 proves that what the second accepted is
/// well-formed. Nothing is fetched and nothing is opened.
enum XMLReader {
  /// Reads `source`, or says why it cannot be read.
  ///
  /// A file that is refused yields what is wrong with its encoding, its document type declaration,
  /// its entities, and its first syntax error.
  static func read(_ source: SourceText, limits: XMLLimits = .standard) -> XMLContent {
    let limit = min(limits.bytes, Int(Int32.max))
    guard source.bytes.count <= limit else {
      let excess = XMLExcess.bytes(source.bytes.count, limit: limit)
      return XMLContent(
        refusing: source,
        because: [.xmlLimit(excess, at: SourceSpan(source, 0..<0))]
      )
    }
    let encoding = XMLEncodingCheck(source)
    guard let bytes = encoding.bytes else {
      return XMLContent(refusing: source, because: encoding.findings)
    }
    var scanner = XMLScanner(source, bytes: bytes, after: encoding.declaration, limits: limits)
    scanner.scan()
    let fault = firstFault(of: scanner, in: source, encoding: encoding)
    let findings = encoding.findings + scanner.findings + (fault.map { [$0] } ?? [])
    guard findings.isEmpty else { return XMLContent(refusing: source, because: findings) }
    return XMLContent(
      source: source,
      events: scanner.events,
      attributes: scanner.attributes,
      namespaces: scanner.namespaces.names
    )
  }

  private static func firstFault(
    of scanner: XMLScanner,
    in source: SourceText,
    encoding: XMLEncodingCheck
  ) -> Diagnostic? {
    let own = [encoding.fault, scanner.fault].compactMap(\.self).inSourceOrder().first
    guard !scanner.isRefused else { return own }
    let proof = XMLProof(of: scanner, upTo: own?.span?.range.lowerBound)
    guard let fault = proof.fault else {
      return own ?? (proof.agrees ? nil : .xmlSyntax(.doubtful, at: SourceSpan(source, 0..<0)))
    }
    guard let own, let place = own.span else {
      return scanner.diagnostic(for: fault, declaration: encoding.declaration)
    }
    let isEarlier = !fault.isFoundByScanner && fault.offset < place.range.lowerBound
    return isEarlier ? scanner.diagnostic(for: fault, declaration: encoding.declaration) : own
  }
}
