import CFuzzer

/// Feeds random messages to MessageFormat: `make fuzz`.
@main
struct Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    withUnsafeMutablePointer(to: &arguments) { arguments in
      let raw = UnsafeMutableRawPointer(arguments)
      _ = LLVMFuzzerRunDriver(
        &count,
        raw.assumingMemoryBound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self),
        testOneInput
      )
    }
  }
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
