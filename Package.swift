// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "TermDictionary",
  products: [
    .library(name: "TermDictionary", targets: ["TermDictionary"]),
    .library(name: "ClaimVocabulary", targets: ["ClaimVocabulary"]),
    .library(name: "TermProse", targets: ["TermProse"]),
    .library(name: "OfficeDocuments", targets: ["OfficeDocuments"]),
    .library(name: "TermChecking", targets: ["TermChecking"]),
    .library(name: "TermAuthoring", targets: ["TermAuthoring"]),
    .library(name: "TermLanguages", targets: ["TermLanguages"]),
    .library(name: "TermDictionaryWithProse", targets: ["TermDictionaryWithProse"]),
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
    // Bytes, memory without reference counts, threads: what all others are made of. Knows nobody.
    .target(name: "TextBytes", dependencies: ["CWordBits", "CThreads"], swiftSettings: strict),

    // Source text, places and findings as values.
    .target(name: "Diagnostics", dependencies: ["TextBytes"], swiftSettings: strict),

    // The only code that touches ICU: a header that shows no ICU type.
    .target(
      name: "CICU",
      cSettings: strictC,
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),

    // What CLDR and Unicode know: locales, numbers, dates, plural rules, properties of characters.
    .target(name: "LocaleData", dependencies: ["TextBytes", "CICU"], swiftSettings: strict),

    // Unicode MessageFormat 2. Knows no terms.
    .target(
      name: "MessageFormat",
      dependencies: ["TextBytes", "Diagnostics", "LocaleData"],
      swiftSettings: strict
    ),

    // What a language must answer: for terms in sentences, and for whole sentences.
    .target(name: "TermGrammar", dependencies: ["TextBytes", "LocaleData"], swiftSettings: strict),

    // The rules of English for terms in sentences.
    .target(
      name: "EnglishTerms",
      dependencies: ["TextBytes", "LocaleData", "TermGrammar"],
      swiftSettings: strict
    ),

    // What checkers and writers know of English beyond that: plurals, small words, spellings.
    .target(
      name: "EnglishText",
      dependencies: [
        "TextBytes", "LocaleData", "TermGrammar", "EnglishTerms", "CEmbeddedFile", "CEnglishFiles",
      ],
      swiftSettings: strict
    ),

    // The languages of which that is known.
    .target(
      name: "TermLanguages",
      dependencies: ["LocaleData", "TermGrammar", "EnglishText"],
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

    // A file inside the binary.
    .target(name: "CEmbeddedFile", cSettings: strictC),

    // The shipped dictionaries, inside the binary.
    .target(name: "CShippedFiles", dependencies: ["CEmbeddedFile"], cSettings: strictC),

    // The pages of the diagnostics and the scenarios, inside the binary.
    .target(name: "CToolFiles", dependencies: ["CEmbeddedFile"], cSettings: strictC),

    // The lists of English words, inside the binary.
    .target(name: "CEnglishFiles", dependencies: ["CEmbeddedFile"], cSettings: strictC),

    // How many processors a program may use.
    .target(name: "CThreads", cSettings: strictC),

    // Which bytes of a text are in words, by vector instructions.
    .target(name: "CWordBits", cSettings: strictC),

    // Workbooks, written by libxlsxwriter, which is opened when there is one to write.
    .target(name: "CSpreadsheet", cSettings: strictC),

    // The words of the command line, without asking /proc.
    .target(name: "CArguments", cSettings: strictC),

    // What writing files safely asks of the system beyond what every C library names in Swift.
    .target(name: "CFileSystem", cSettings: strictC),

    // Dictionaries, lexicons, rendering, the td: functions.
    .target(
      name: "TermDictionary",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "EnglishTerms",
        "CLibXML2", "CEmbeddedFile", "CShippedFiles", "CWordBits",
      ],
      swiftSettings: strict
    ),

    // What authors do with the files of dictionaries.
    .target(
      name: "TermAuthoring",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "TermLanguages",
        "TermDictionary",
      ],
      swiftSettings: strict
    ),

    // What can be right for one reader and wrong for another.
    .target(
      name: "TermChecking",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "TermLanguages",
        "TermDictionary", "TermAuthoring",
      ],
      swiftSettings: strict
    ),

    // Inflates and deflates, by zlib.
    .target(
      name: "CDeflate",
      cSettings: strictC,
      linkerSettings: [.linkedLibrary("z")]
    ),

    // Documents of office programs as text, and the way back into the file. Knows no terms.
    .target(
      name: "OfficeDocuments",
      dependencies: ["TextBytes", "Diagnostics", "CDeflate"],
      swiftSettings: strict
    ),

    // Documents: their prose, the terms in it, linting and conversion.
    .target(
      name: "TermProse",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "TermGrammar", "TermLanguages", "TermDictionary",
        "CWordBits",
      ],
      swiftSettings: strict
    ),

    // All four in one import, as in version 0.1.0; it goes with the next one.
    .target(
      name: "TermDictionaryWithProse",
      dependencies: [
        "TermDictionary", "TermLanguages", "TermAuthoring", "TermChecking", "TermProse",
      ],
      swiftSettings: strict
    ),

    // The claim workflow in neutral identifiers.
    .target(
      name: "ClaimVocabulary",
      dependencies: ["Diagnostics", "LocaleData", "MessageFormat", "TermDictionary"],
      swiftSettings: strict
    ),

    // The commands of termtool as values: requests and results. Knows no command line.
    .target(
      name: "TermToolKit",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "TermLanguages",
        "TermDictionary", "TermAuthoring", "TermChecking", "TermProse", "OfficeDocuments",
        "ClaimVocabulary", "CLibYAML", "CEmbeddedFile", "CToolFiles", "CSpreadsheet",
      ],
      swiftSettings: strict
    ),

    .executableTarget(
      name: "termtool",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "TermLanguages",
        "TermDictionary", "TermAuthoring", "TermChecking", "TermProse", "ClaimVocabulary",
        "TermToolKit", "CFileSystem", "CArguments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // What tests of several targets need: random numbers, another language that reads what is written.
    .target(
      name: "TestSupport",
      dependencies: ["CDeflate"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),

    // A working folder for each command that tests run in their own process.
    .target(name: "CTestSupport", path: "Tests/CTestSupport", cSettings: strictC),

    // An application that renders messages, of which a test asks what it links.
    .executableTarget(
      name: "RenderingApp",
      dependencies: ["TermDictionary"],
      path: "Tests/RenderingApp",
      swiftSettings: strict
    ),

    // The order of the floors, and what an application links.
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["RenderingApp", "termtool", "TermDictionaryWithProse", "MessageFormat"],
      swiftSettings: strict
    ),

    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["TextBytes", "Diagnostics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MessageFormatTests",
      dependencies: ["TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TermDictionaryTests",
      dependencies: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "EnglishTerms",
        "EnglishText", "TermLanguages", "TermDictionary", "TermAuthoring", "TermChecking",
        "TermProse",
        "CLibXML2", "CThreads", "TestSupport", "CTestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "OfficeDocumentsTests",
      dependencies: ["TextBytes", "Diagnostics", "OfficeDocuments", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ClaimVocabularyTests",
      dependencies: [
        "Diagnostics", "LocaleData", "MessageFormat", "TermDictionary", "TermProse",
        "ClaimVocabulary", "TestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "termtoolTests",
      dependencies: [
        "termtool", "TermToolKit", "TextBytes", "Diagnostics", "LocaleData", "MessageFormat",
        "TermDictionary", "TermAuthoring", "TermChecking", "TermProse", "OfficeDocuments",
        "ClaimVocabulary", "TestSupport", "CTestSupport",
      ],
      exclude: ["Fixtures", "Snapshots"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
