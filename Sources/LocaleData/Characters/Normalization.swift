import CICU

extension String {
  /// The text in Unicode normalisation form C.
  ///
  /// Costs nothing but a scan where no code point is U+0300 or more.
  package var normalizedToNFC: String {
    // Below U+0300, lead bytes up to 0xCB, everything is in form C.
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    return withCBytes { bytes, count in
      cicu_is_nfc(bytes, count) ? self : textFromC { cicu_nfc(bytes, count, $0, $1) } ?? self
    }
  }
}
