import FuzzDriver

/// Feeds random office documents to the readers and writers: `make fuzz FUZZ_TARGET=Office`.
@main
struct FuzzOffice {
  static func main() { fuzz(testOneInput) }
}

/// Tries one input, as ``OfficeTrial`` takes it apart.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  OfficeTrial(Array(UnsafeBufferPointer(start: data, count: size)))?.run()
  return 0
}
