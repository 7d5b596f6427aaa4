import Diagnostics
import TermDictionary
import TermProse

/// Asks for a document in the words of another reader.
public struct ConvertRequest: Request, Sendable {
  /// The document, `-` for standard input.
  public var path: String

  /// Whose words it is written in.
  public var source: ReaderName

  /// Whose words it gets; in the locale of ``source`` unless one is named.
  public var target: ReaderName

  /// How it is written; its name tells unless given.
  public var syntax: DocumentSyntax?

  /// Whether what is left open is marked in the text.
  public var marksOpen = false

  /// Whether the findings go elsewhere than beside the text.
  public var hasReportElsewhere = false

  /// How grave a finding must be to be a failure.
  public var failOn = FailureThreshold.error

  /// Makes the request.
  public init(_ path: String, from source: ReaderName, to target: ReaderName) {
    (self.path, self.source, self.target) = (path, source, target)
  }

  /// The answer.
  public func run(in workspace: Workspace) throws -> Reply<ConvertedDocument> {
    let (from, to) = try workspace.resolvingNames {
      let locale = try workspace.defaults.locale(in: workspace.set)
      let from = try source.lexicon(in: workspace.set, elseIn: locale, beside: target)
      let own = from.locale.description
      return (from, try target.lexicon(in: workspace.set, elseIn: own, beside: source))
    }
    let file = try DocumentFile(path, syntax, for: "convert", from: workspace.host)
    let converter = TermConverter(in: workspace.set, from: from, to: to)
    let document = file.prose(for: from)
    let conversion = converter.convert(document, marksOpen: marksOpen)
    return Reply(
      ConvertedDocument(conversion: conversion, hasReportElsewhere: hasReportElsewhere),
      wordsOf: [from, to],
      in: workspace,
      remarks: converter.market(of: document).remarks(of: file.source.name) { locale in
        "--from \(source.pointOfView)@\(locale)"
      },
      status: failOn.status(for: conversion.report.map(\.diagnostic))
    )
  }
}

/// A document in the words of another reader, and what is left open in it.
public struct ConvertedDocument: Presentable {
  let conversion: TermConversion
  let hasReportElsewhere: Bool

  private var findings: [Diagnostic] { conversion.report.map(\.diagnostic) }

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .data(conversion.bytes)
    case .json: .json(["text": .string(conversion.text), "report": JSONValue(conversion.report)])
    }
  }

  /// What people are told beside it.
  public func remarks(in format: ResultFormat) -> [Remark] {
    format == .human && !hasReportElsewhere ? [.findings(findings)] : []
  }

  /// What is left open, for a file called `name`: JSON where that ends in .json, else a line for
  /// each finding.
  public func report(for name: String) -> String {
    name.hasSuffix(".json")
      ? JSONValue(conversion.report).text(isPretty: true) + "\n" : LineFindings.text(of: findings)
  }
}
