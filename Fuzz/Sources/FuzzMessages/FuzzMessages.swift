import FuzzDriver

/// Feeds random messages to MessageFormat: `make fuzz FUZZ_TARGET=Messages`.
@main
struct FuzzMessages {
  static func main() { fuzz(testOneInput) }
}

/// Tries one input: the first byte chooses a locale and whether placeholders are isolated, the rest
/// is a message.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let choice = bytes.first else { return 0 }
  Trial(choice: choice, source: Array(bytes.dropFirst())).run()
  return 0
}
