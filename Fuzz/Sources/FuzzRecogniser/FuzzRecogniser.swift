import FuzzDriver

/// Feeds random phrases and texts to the recogniser: `make fuzz FUZZ_TARGET=Recogniser`.
@main
struct FuzzRecogniser {
  static func main() { fuzz(testOneInput) }
}

/// Tries one input: the first byte says how far the text is shifted, what follows is phrases with
/// zeros between them, the last piece is the text.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let shift = bytes.first else { return 0 }
  let pieces = bytes.dropFirst().split(separator: 0, omittingEmptySubsequences: false)
  let phrases = pieces.dropLast().prefix(16).map { String(decoding: $0, as: UTF8.self) }
  RecogniserTrial(phrases: phrases, text: Array(pieces.last ?? []), shift: Int(shift)).run()
  return 0
}
