// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "TermDictionary", path: "..")],
  targets: [
    // The peers that every measure stands beside: MessageFormat of ICU4C, and gettext with snprintf.
    .target(
      name: "CPeer",
      cxxSettings: [.unsafeFlags(["-O2"])],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CPeer",
        .product(name: "MessageFormat", package: "TermDictionary"),
        .product(name: "TermDictionary", package: "TermDictionary"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
