import CFuzzer

/// Calls `test` with ever new inputs, as the arguments of the command line say, until one of them
/// crashes.
public func fuzz(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  withUnsafeMutablePointer(to: &arguments) { arguments in
    let raw = UnsafeMutableRawPointer(arguments)
    _ = LLVMFuzzerRunDriver(
      &count,
      raw.assumingMemoryBound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self),
      test
    )
  }
}
