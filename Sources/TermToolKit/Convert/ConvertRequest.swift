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

  /// Whether the converted document goes into a file; office documents go nowhere else.
  public var hasOutputElsewhere = false

  /// Whose changes they are, where each is to be tracked in the document.
  public var revision: DocumentRevision?

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
    try refuseUnwritable(file.source)
    let converter = TermConverter(in: workspace.set, from: from, to: to)
    let document = file.prose(for: from)
    let conversion = converter.convert(document, marksOpen: marksOpen)
    let tracked = try revision.map { try $0.revision(on: workspace.host) }
    let written = try OfficeFile.written(conversion, trackedAs: tracked)
    return Reply(
      ConvertedDocument(
        conversion: conversion,
        office: written,
        hasReportElsewhere: hasReportElsewhere,
        hasOutputElsewhere: hasOutputElsewhere
      ),
      wordsOf: [from, to],
      in: workspace,
      remarks: converter.market(of: document).remarks(of: file.source.name) { locale in
        "--from \(source.pointOfView)@\(locale)"
      },
      status: failOn.status(for: (conversion.report + (written?.left ?? [])).map(\.diagnostic))
    )
  }

  private func refuseUnwritable(_ source: SourceText) throws(UsageError) {
    guard let document = OfficeFile.document(of: source) else {
      guard revision == nil else {
        throw UsageError("only Word documents have tracked changes; '\(source.name)' is none")
      }
      return
    }
    guard hasOutputElsewhere else {
      throw UsageError("'\(source.name)' is an office document; expected --output and a file")
    }
    guard revision == nil || document.kind == .docx else {
      throw UsageError(
        "tracked changes are written into .docx; '\(source.name)' is \(document.kind.rawValue)"
      )
    }
  }
}

/// A document in the words of another reader, and what is left open in it.
public struct ConvertedDocument: Presentable {
  let conversion: TermConversion

  /// The office document that it is, written anew.
  let office: OfficeFile.Written?
  let hasReportElsewhere: Bool
  let hasOutputElsewhere: Bool

  /// What is left open, in the order of the text.
  private var open: [ProseFinding] {
    guard let office, !office.left.isEmpty else { return conversion.report }
    return (conversion.report + office.left).sorted { one, other in
      (one.diagnostic.span?.range.lowerBound ?? 0) < (other.diagnostic.span?.range.lowerBound ?? 0)
    }
  }

  private var findings: [Diagnostic] { open.map(\.diagnostic) }

  /// The whole converted file.
  public var fileBytes: [UInt8] { office?.bytes ?? conversion.bytes }

  /// The result in `format`; the text itself only where it does not go into a file.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .data(hasOutputElsewhere ? [] : conversion.bytes)
    case .json:
      .json(["text": office == nil ? .string(conversion.text) : .null, "report": JSONValue(open)])
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
      ? JSONValue(open).text(isPretty: true) + "\n" : LineFindings.text(of: findings)
  }
}
