// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "TermDictionary", path: "..")],
  targets: [
    // Declares the driver of libFuzzer, which the sanitizer brings.
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["CFuzzer", .product(name: "MessageFormat", package: "TermDictionary")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
