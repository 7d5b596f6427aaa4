import TermDictionary
import Testing

@testable import ClaimVocabulary

struct WordingTests {
  /// Messages for screens of a front end and for readers of the documentation, which no workflow
  /// says.
  static let others = [
    "list.", "question.", "action.", "notice.", "field.", "tool-available", "report.covers",
    "help.proposed-amount",
  ]

  @Test func `every reader has every message, with exactly these parameters`() throws {
    for lexicon in lexicons {
      for statement in EverythingSaid.statements {
        let id = try #require(MessageID(statement.message))
        let parameters = try #require(lexicon.parameters(of: id), "no message \(id)")
        let types = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.type) })
        #expect(types == statement.values.mapValues(\.parameterType), "\(id)")
        for parameter in parameters {
          guard !parameter.terms.isEmpty, let value = statement.values[parameter.name] else {
            continue
          }
          #expect(value.terms.isSubset(of: parameter.terms.map(\.description)), "\(id) \(value)")
        }
        #expect(
          lexicon.render(statement.message, statement.arguments).problems.map(\.message) == [],
          "\(id)"
        )
      }
    }
  }

  @Test func `no message is unused`() {
    let said = Set(EverythingSaid.statements.map(\.message))
    let unused = DictionarySet.shipped.messages.map(\.description).filter { id in
      !said.contains(id) && !Self.others.contains { id.hasPrefix($0) }
    }
    #expect(unused == [])
  }

  @Test func `every column of every report has a name`() {
    let terms = EverythingSaid.reports.flatMap(\.terms)
    for lexicon in lexicons {
      let unnamed = terms.filter { TermID($0).flatMap(lexicon.entry) == nil }
      #expect(unnamed == [])
    }
  }
}

extension StatementValue {
  var terms: Set<String> {
    switch self {
    case .term(let term): [term]
    case .terms(let terms): Set(terms)
    case .text, .number, .money, .day: []
    }
  }
}

extension WorkflowReport {
  var terms: [String] {
    blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return (table.columns.map(\.label) + table.rows.joined() + table.footer).flatMap(\.terms)
    }
  }
}

extension ReportCell {
  var terms: [String] {
    switch self {
    case .term(let term): [term]
    case .list(let cells): cells.flatMap(\.terms)
    default: []
    }
  }
}
