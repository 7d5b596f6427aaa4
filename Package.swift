// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "TermDictionary",
  products: [
    .library(name: "TermDictionary", targets: ["TermDictionary"]),
    .library(name: "ClaimVocabulary", targets: ["ClaimVocabulary"]),
    .library(name: "MessageFormat", targets: ["MessageFormat"]),
    .library(name: "Diagnostics", targets: ["Diagnostics"]),
    .library(name: "TermToolKit", targets: ["TermToolKit"]),
    .executable(name: "termtool", targets: ["termtool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // Source text, places and findings as values. Knows nobody.
    .target(name: "Diagnostics", swiftSettings: strict),

    // The only code that touches ICU: a header that shows no ICU type.
    .target(
      name: "CICU",
      cSettings: strictC,
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),

    // Unicode MessageFormat 2. Knows no terms.
    .target(
      name: "MessageFormat",
      dependencies: ["Diagnostics", "CICU"],
      swiftSettings: strict
    ),

    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),

    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),

    // The shipped dictionaries and the pages of the diagnostics, inside the binary.
    .target(name: "CShippedFiles", cSettings: strictC),

    // Which bytes of a text are in words, by vector instructions.
    .target(name: "CWordBits", cSettings: strictC),

    // The words of the command line, without asking /proc.
    .target(name: "CArguments", cSettings: strictC),

    // What writing files safely asks of the system beyond what every C library names in Swift.
    .target(name: "CFileSystem", cSettings: strictC),

    // Dictionaries, grammar, lexicons, the td: functions.
    .target(
      name: "TermDictionary",
      dependencies: ["Diagnostics", "MessageFormat", "CLibXML2", "CShippedFiles", "CWordBits"],
      swiftSettings: strict
    ),

    // The claim workflow in neutral identifiers.
    .target(
      name: "ClaimVocabulary",
      dependencies: ["TermDictionary"],
      swiftSettings: strict
    ),

    // The commands of termtool as values: requests and results. Knows no command line.
    .target(
      name: "TermToolKit",
      dependencies: [
        "Diagnostics", "MessageFormat", "TermDictionary", "ClaimVocabulary", "CLibYAML",
      ],
      swiftSettings: strict
    ),

    .executableTarget(
      name: "termtool",
      dependencies: [
        "Diagnostics", "MessageFormat", "TermDictionary", "TermToolKit", "CFileSystem",
        "CArguments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // What tests of several targets need: random numbers, another language that reads what is written.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),

    // A working folder for each command that tests run in their own process.
    .target(name: "CTestSupport", path: "Tests/CTestSupport", cSettings: strictC),

    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["Diagnostics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MessageFormatTests",
      dependencies: ["MessageFormat", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TermDictionaryTests",
      dependencies: ["TermDictionary", "CLibXML2", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ClaimVocabularyTests",
      dependencies: ["ClaimVocabulary", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "termtoolTests",
      dependencies: [
        "termtool", "TermToolKit", "Diagnostics", "TermDictionary", "TestSupport", "CTestSupport",
      ],
      exclude: ["Fixtures", "Snapshots"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
