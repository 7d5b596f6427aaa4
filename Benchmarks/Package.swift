// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Hyperscan is a peer where it is installed: Debian's libhyperscan-dev.
let hasHyperscan = FileManager.default.fileExists(atPath: "/usr/include/hs/hs.h")

// Version 0.1.0, beside which these are built too, has all of the library in one product.
let hasProse = FileManager.default.fileExists(
  atPath: Context.packageDirectory + "/../Sources/TermProse"
)

let library: [Target.Dependency] =
  ["Diagnostics", "MessageFormat", "TermDictionary"].map {
    .product(name: $0, package: "TermDictionary")
  }
  + (hasProse ? ["TermProse", "TermChecking"] : []).map {
    .product(name: $0, package: "TermDictionary")
  }

let hyperscan: [Target] =
  hasHyperscan ? [.target(name: "CHyperscan", linkerSettings: [.linkedLibrary("hs")])] : []

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "TermDictionary", path: "..")],
  targets: [
    // The peers that every measure is beside: MessageFormat of ICU4C, and gettext with snprintf.
    .target(
      name: "CPeer",
      cxxSettings: [.unsafeFlags(["-O2"])],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    // Work whose instructions somebody else counts.
    .target(
      name: "Workloads",
      dependencies: library
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: library + ["CPeer", "Workloads"]
    ),
    // Finding phrases in prose, beside Hyperscan and a Rust Aho–Corasick.
    .executableTarget(
      name: "ScanBenchmarks",
      dependencies: library + ["Workloads"] + hyperscan.map { .byName(name: $0.name) }
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
      dependencies: library + ["Workloads"]
    ),
  ] + hyperscan,
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
