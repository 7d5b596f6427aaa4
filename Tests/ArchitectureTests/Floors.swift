/// The modules and the folders of each, from the ground up.
///
/// Who lies higher may know who lies lower, and nobody else. `docs/architecture.md` says why.
enum Floors {
  /// A module with its folders; `.` stands for the files beside them.
  struct Module: Sendable {
    let name: String
    let folders: [String]

    /// The modules of ours that it may import.
    let knows: Set<String>
  }

  /// All modules that are written in Swift.
  static let modules: [Module] = [
    Module("TextBytes", ["Memory", "Bytes", "Threads"], knows: []),
    Module("Diagnostics", [".", "Escaping", "Fixes"], knows: ["TextBytes"]),
    Module(
      "LocaleData",
      ["ICU", "Locales", "Characters", "Values", "Numbers", "Dates", "Deprecated"],
      knows: ["TextBytes"]
    ),
    Module(
      "MessageFormat",
      [
        "Model", "Functions", "Formatting", "Printing", "Validation", "Parsing", "Compiled", ".",
        "Interchange", "Deprecated",
      ],
      knows: ["TextBytes", "Diagnostics", "LocaleData"]
    ),
    Module("TermGrammar", ["."], knows: ["TextBytes", "LocaleData"]),
    Module("EnglishTerms", ["."], knows: ["TextBytes", "LocaleData", "TermGrammar"]),
    Module(
      "EnglishText",
      ["."],
      knows: ["TextBytes", "LocaleData", "TermGrammar", "EnglishTerms"]
    ),
    Module("TermLanguages", ["."], knows: ["LocaleData", "TermGrammar", "EnglishText"]),
    Module(
      "TermDictionary",
      [
        ".", "Codes", "Acceptances", "XML", "Files", "Terms", "Messages", "Parsing", "Merging",
        "Words", "Functions", "Rendering", "Linking", "Residue", "Programs", "Lexicons",
        "Deprecated",
      ],
      knows: [
        "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "EnglishTerms",
      ]
    ),
    Module(
      "TermAuthoring",
      [
        ".", "Formatting", "Renaming", "Comparison", "Coverage", "Pseudolocalization",
        "Scaffolding", "Deprecated",
      ],
      knows: core + ["TermLanguages"]
    ),
    Module(
      "TermChecking",
      ["Characters", "Rules", "."],
      knows: core + ["TermLanguages", "TermAuthoring"]
    ),
    Module(
      "OfficeDocuments",
      [
        "Faults", "Container", "Markup", "Packages", "Text", "Word", "OpenDocument", "Presentation",
        "Workbook", "Writing", ".",
      ],
      knows: ["TextBytes", "Diagnostics"]
    ),
    Module(
      "TermProse",
      [
        "Documents", "Recognition", "Markets", "Context", "Linting", "Sections", "Conversion",
        "Extraction", ".", "Session", "Deprecated",
      ],
      knows: core + ["TermLanguages"]
    ),
    Module(
      "TermDictionaryWithProse",
      ["."],
      knows: ["TermDictionary", "TermLanguages", "TermAuthoring", "TermChecking", "TermProse"]
    ),
    Module(
      "ClaimVocabulary",
      [
        "Text", "Values", "Coding", "Model", "Money", "State", "Rules", "Conditions", "Mails",
        "Engine", "Reports", "Guide", "Import", "Deprecated",
      ],
      knows: ["Diagnostics", "LocaleData", "MessageFormat", "TermDictionary"]
    ),
    Module(
      "TermToolKit",
      [
        "Text", "JSON", "Host", "Spreadsheets", "Files", "YAML", "Configuration", "Findings",
        "Readers", "Requests", "Pages", "Check", "Convert", "Coverage", "Dictionaries", "Diff",
        "Explain", "Extract", "Find", "Fmt", "Format", "Grammar", "Lint", "Mv", "New", "Preview",
        "Simulate", "Terms", "Glossary", "Usage", "Workflow",
      ],
      knows: core + tools + ["OfficeDocuments"]
    ),
    Module(
      "termtool",
      ["System", "Files", "Console", "Completion", "Watching", "Options", "Commands", "."],
      knows: core + tools + ["TermToolKit"]
    ),
  ]

  private static let core = [
    "TextBytes", "Diagnostics", "LocaleData", "MessageFormat", "TermGrammar", "TermDictionary",
  ]
  private static let tools = [
    "TermLanguages", "TermAuthoring", "TermChecking", "TermProse", "ClaimVocabulary",
  ]
}

extension Floors.Module {
  init(_ name: String, _ folders: [String], knows: [String]) {
    self.init(name: name, folders: folders, knows: Set(knows))
  }
}
