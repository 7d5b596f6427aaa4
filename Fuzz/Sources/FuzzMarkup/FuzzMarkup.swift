import FuzzDriver
import ProseTrials

/// Feeds random HTML and XML to the readers, the linter and its sessions: `make fuzz
/// FUZZ_TARGET=Markup`.
@main
struct FuzzMarkup {
  static func main() {
    ProseTrial.prepare()
    fuzz(testOneInput)
  }
}

/// Tries one input, as ``ProseTrial`` takes it apart.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  ProseTrial(bytes, syntaxes: [.html, .xml])?.run()
  return 0
}
