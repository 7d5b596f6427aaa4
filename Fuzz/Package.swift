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
      dependencies: [
        "FuzzDriver",
        .product(name: "TermDictionary", package: "TermDictionary"),
        .product(name: "TermProse", package: "TermDictionary"),
      ]
    ),
    // What must be true of every document, for both targets below.
    .target(
      name: "ProseTrials",
      dependencies: [
        .product(name: "TermDictionary", package: "TermDictionary"),
        .product(name: "TermProse", package: "TermDictionary"),
      ]
    ),
    .executableTarget(name: "FuzzMarkdown", dependencies: ["FuzzDriver", "ProseTrials"]),
    .executableTarget(name: "FuzzMarkup", dependencies: ["FuzzDriver", "ProseTrials"]),
    .executableTarget(
      name: "FuzzOffice",
      dependencies: ["FuzzDriver", .product(name: "OfficeDocuments", package: "TermDictionary")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
