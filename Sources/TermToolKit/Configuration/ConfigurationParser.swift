import Diagnostics
import MessageFormat
import TermDictionary

/// Reads a configuration and collects all that is wrong with it.
struct ConfigurationParser {
  private(set) var configuration = Configuration()
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads `source`, whose paths belong to `folder`.
  init(_ source: SourceText, in folder: String) {
    configuration.folder = folder
    collect { parser throws(Diagnostic) in
      guard let top = try YAMLNode.top(of: source, as: .badConfiguration) else { return }
      try parser.read(top)
    }
  }

  private mutating func read(_ top: YAMLNode) throws(Diagnostic) {
    for (name, value) in try top.pairs() {
      collect { parser throws(Diagnostic) in
        switch try name.choice(Section.self, called: "name") {
        case .pointsOfView: try parser.configuration.pointsOfView = value.pointsOfView()
        case .locale: try parser.configuration.locales = value.locales()
        case .dictionaries: try parser.readDictionaries(value)
        case .rules: try parser.readRules(value)
        case .accept: try parser.readAcceptances(value)
        }
      }
    }
  }

  private enum Section: String, CaseIterable {
    case pointsOfView = "as"
    case locale
    case dictionaries
    case rules
    case accept
  }

  /// Paths begin at the folder of the file, and are noted as they are found from the working
  /// folder.
  private mutating func readDictionaries(_ node: YAMLNode) throws(Diagnostic) {
    for value in node.list {
      collect { parser throws(Diagnostic) in
        let path = try value.text()
        guard path != InputFiles.standardInput, !path.isEmpty else {
          throw value.fault("expected a file, a folder, or '\(InputFiles.shipped)'")
        }
        let name = value.source.name
        let start = name.contains("/") ? FilePath.folder(of: name) : nil
        let isWhole = path == InputFiles.shipped || path.hasPrefix("/")
        let place = isWhole ? path : start.map { FilePath.join($0, path) } ?? path
        parser.configuration.dictionaries.append(place)
        parser.configuration.dictionaryPlaces[place] = value.span
      }
    }
  }

  private mutating func readRules(_ node: YAMLNode) throws(Diagnostic) {
    for (name, value) in try node.pairs() {
      collect { parser throws(Diagnostic) in
        let code = try name.diagnosticCode()
        parser.configuration.levels[code.name] = try value.choice(RuleLevel.self)
      }
    }
  }

  private mutating func readAcceptances(_ node: YAMLNode) throws(Diagnostic) {
    for entry in node.list {
      collect { parser throws(Diagnostic) in
        let acceptance = try parser.acceptance(entry)
        parser.configuration.acceptances.append(acceptance)
      }
    }
  }

  private func acceptance(_ entry: YAMLNode) throws(Diagnostic) -> ConfiguredAcceptance {
    try entry.check(["code", "paths", "reason"])
    let code = try entry.required("code")
    let reason = try entry.required("reason")
    guard try reason.text().contains(where: { !$0.isWhitespace }) else {
      throw reason.fault("a reason is missing")
    }
    var paths: [PathPattern] = []
    for path in try entry.required("paths").list { paths.append(PathPattern(try path.text())) }
    return ConfiguredAcceptance(
      code: try code.diagnosticCode(),
      paths: paths,
      reason: try reason.text(),
      span: code.span
    )
  }

  /// Does `work` and notes what it throws, so that the rest of the file is read all the same.
  private mutating func collect(_ work: (inout Self) throws(Diagnostic) -> Void) {
    do throws(Diagnostic) {
      try work(&self)
    } catch {
      diagnostics.append(error)
    }
  }
}

extension YAMLNode {
  /// The names of a list, or of one value; whether there are such points of view, dictionaries
  /// tell.
  fileprivate func pointsOfView() throws(Diagnostic) -> [ConfiguredName] {
    var names: [ConfiguredName] = []
    for value in list {
      let name = try value.text()
      let parts = name.split(separator: "@", maxSplits: 1)
      if parts.count == 2 {
        throw value.fault(
          "'\(name)' is a point of view with a locale; write as: \(parts[0]) and locale: \(parts[1])"
        )
      }
      names.append(ConfiguredName(text: name, span: value.span))
    }
    return names
  }

  /// The tags of a list, or of one value.
  fileprivate func locales() throws(Diagnostic) -> [ConfiguredName] {
    var tags: [ConfiguredName] = []
    for value in list {
      let tag = try value.text()
      do throws(UsageError) {
        _ = try LocaleName.locale(tag)
      } catch {
        throw value.fault(error.description)
      }
      tags.append(ConfiguredName(text: tag, span: value.span))
    }
    return tags
  }

  /// The code that the text names, which must not be that of an error.
  fileprivate func diagnosticCode() throws(Diagnostic) -> DiagnosticCode {
    let name = try text()
    guard let code = DiagnosticCode.named(name) else {
      throw fault(
        "unknown code '\(name)'" + NearestValue.hint(name, among: DiagnosticCode.all.map(\.name))
      )
    }
    guard code.isAcceptable else {
      throw fault(
        "'\(name)' is an error of dictionaries, which cannot be accepted nor made anything else"
      )
    }
    return code
  }
}
