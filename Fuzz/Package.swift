// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "TermDictionary", path: "..")],
  targets: [
    // Declares the driver of libFuzzer, which the sanitizer brings.
    .target(name: "CFuzzer"),
    .target(name: "FuzzDriver", dependencies: ["CFuzzer"]),

    // Each target has a folder in Corpus and a list of tokens by its name.
    .executableTarget(
      name: "FuzzMessages",
      dependencies: ["FuzzDriver", .product(name: "MessageFormat", package: "TermDictionary")]
    ),
    .executableTarget(
      name: "FuzzRecogniser",
      dependencies: ["FuzzDriver", .product(name: "TermDictionary", package: "TermDictionary")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
