// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "TermDictionary", path: "..")],
  targets: [
    // ICU's own MessageFormat, the peer that every measure stands beside.
    .target(
      name: "CPeer",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CPeer", .product(name: "TermDictionary", package: "TermDictionary")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
