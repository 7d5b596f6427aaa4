import Diagnostics

/// What a project has decided: the file `termtool.yml`.
///
/// ```yaml
/// as: owner
/// locale: en-AU
/// dictionaries: [shipped, mine/]
/// rules:
///   literal-article: error
///   unused-parameter: off
/// accept:
///   - code: literal-article
///     paths: [forms/**, "*.letters.xml"]
///     reason: Printed forms, whose words are not ours.
/// ```
struct Configuration: Sendable {
  /// Who reads where the command line does not say; everybody where there is nobody.
  var pointsOfView: [ConfiguredName] = []

  /// The tags of the locales in which they read where the command line does not say.
  var locales: [ConfiguredName] = []

  /// The paths that are read where the command line names none, from the working folder; those
  /// inside the tool where there is none.
  var dictionaries: [String] = []

  /// Where they are named.
  var dictionaryPlaces: [String: SourceSpan] = [:]

  /// How grave findings are, by the name of their code.
  var levels: [String: RuleLevel] = [:]

  /// What is accepted in which files.
  var acceptances: [ConfiguredAcceptance] = []

  /// The folder of the file, without links, to which its paths belong.
  var folder = "/"

  /// Nothing is decided.
  static let none = Configuration()
}

/// A name that is in the configuration, and where.
struct ConfiguredName: Sendable {
  var text: String
  var span: SourceSpan
}

/// How grave the findings of a rule are in a project.
enum RuleLevel: String, CaseIterable, Sendable {
  case error
  case warning
  case info
  case off

  /// The severity; `nil` where such findings are not reported.
  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// A kind of finding that a project accepts in some of its files.
struct ConfiguredAcceptance: Sendable {
  var code: DiagnosticCode
  var paths: [PathPattern]
  var reason: String

  /// The place of the code in the configuration.
  var span: SourceSpan
}
