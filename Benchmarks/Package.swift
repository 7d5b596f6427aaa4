// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Hyperscan is a peer where it is installed: Debian's libhyperscan-dev.
let hasHyperscan = FileManager.default.fileExists(atPath: "/usr/include/hs/hs.h")

let hyperscan: [Target] =
  hasHyperscan ? [.target(name: "CHyperscan", linkerSettings: [.linkedLibrary("hs")])] : []

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
    // Work whose instructions somebody else counts.
    .target(
      name: "Workloads",
      dependencies: [
        .product(name: "Diagnostics", package: "TermDictionary"),
        .product(name: "TermDictionary", package: "TermDictionary"),
      ]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CPeer", "Workloads",
        .product(name: "MessageFormat", package: "TermDictionary"),
        .product(name: "TermDictionary", package: "TermDictionary"),
      ]
    ),
    // Finding phrases in prose, beside Hyperscan and a Rust Aho–Corasick.
    .executableTarget(
      name: "ScanBenchmarks",
      dependencies: hyperscan.map { .byName(name: $0.name) } + [
        "Workloads",
        .product(name: "Diagnostics", package: "TermDictionary"),
        .product(name: "TermDictionary", package: "TermDictionary"),
      ]
    ),
    // Sheets of long claims, beside version 0.1.0.
    .executableTarget(
      name: "ClaimBenchmarks",
      dependencies: [
        "Workloads",
        .product(name: "ClaimVocabulary", package: "TermDictionary"),
      ]
    ),
    // Reading and checking dictionaries, beside Foundation's XMLParser.
    .executableTarget(
      name: "DictionaryBenchmarks",
      dependencies: [
        "Workloads",
        .product(name: "Diagnostics", package: "TermDictionary"),
        .product(name: "MessageFormat", package: "TermDictionary"),
        .product(name: "TermDictionary", package: "TermDictionary"),
      ]
    ),
  ] + hyperscan,
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
