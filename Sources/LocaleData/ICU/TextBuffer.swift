/// Calls a C function that writes UTF-8, again with more room where it asks for more.
///
/// - Parameter write: Writes to a buffer and returns the length that is needed; negative where it
///   fails.
/// - Returns: The text; `nil` where the function fails.
func textFromC(
  _ write: (_ out: UnsafeMutablePointer<CChar>, _ capacity: Int32) -> Int32
) -> String? {
  textAndFieldsFromC { out, _, capacity in write(out, capacity) }?.text
}

/// As ``textFromC(_:)``, with a field for each byte of the text.
func textAndFieldsFromC(
  _ write: (
    _ out: UnsafeMutablePointer<CChar>, _ fields: UnsafeMutablePointer<UInt8>, _ capacity: Int32
  ) -> Int32
) -> (text: String, fields: [UInt8])? {
  var capacity = 128
  while true {
    var needed: Int32 = -1
    let result = withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { out in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) {
        fields -> (text: String, fields: [UInt8])? in
        guard let outStart = out.baseAddress, let fieldStart = fields.baseAddress else {
          return nil
        }
        fields.initialize(repeating: 0)
        needed = write(outStart, fieldStart, Int32(capacity))
        guard needed >= 0, needed <= capacity else { return nil }
        let text = UnsafeRawBufferPointer(start: outStart, count: Int(needed))
        return (String(decoding: text, as: UTF8.self), Array(fields.prefix(Int(needed))))
      }
    }
    if let result { return result }
    // A length that does not grow would loop for ever.
    guard needed > capacity else { return nil }
    capacity = Int(needed)
  }
}

extension String {
  /// Calls `body` with the bytes and their number, as the C functions want them.
  ///
  /// Never inlined: specialised into its callers it crashes the optimiser of Swift 6.3.1.
  @inline(never)
  func withCBytes<Result>(_ body: (UnsafePointer<CChar>, Int32) -> Result) -> Result {
    let count = Int32(utf8.count)
    return withCString { body($0, count) }
  }
}
