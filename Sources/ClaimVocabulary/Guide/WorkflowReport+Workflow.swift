import TermDictionary

extension WorkflowReport {
  /// What can happen, to what, by whom, on which conditions and to what effect.
  public static var workflow: WorkflowReport {
    let groups: [(String, (StatusChange) -> Bool)] = [
      ("claim", { $0.object == "claim" }), ("invitation", { $0.object == "invitation" }),
      ("breakdown", { $0.object == "breakdown" }), ("period", { $0.object == "period" }),
      ("other", { $0.object == nil }),
    ]
    let (above, below) = (
      RuleTable.rules.filter { $0.side == .upstream },
      RuleTable.rules.filter { $0.side == .downstream }
    )
    let blocks = groups.flatMap { name, belongs -> [ReportBlock] in
      [
        .heading(Statement("report.workflow.\(name)")),
        .table(table(below.filter { belongs($0.change) })),
      ]
    }
    let upstream: [ReportBlock] = [
      .heading(Statement("report.workflow.upstream")), .table(table(above)),
    ]
    return WorkflowReport(
      id: "workflow",
      title: Statement("report.workflow.title"),
      blocks: blocks + upstream + [.heading(Statement("report.workflow.mails")), .table(mailTable)]
    )
  }

  /// The table of mails: what each is, what causes it, who gets it, what must be on, and when it
  /// goes out.
  private static var mailTable: ReportTable {
    ReportTable(
      ["mail", "trigger", "recipients", "setting", "timing"].map { name in
        ReportColumn(.statement(Statement("report.mails.\(name)")))
      },
      rows: MailTable.rules.map { rule in
        [
          .statement(Statement(rule.kind.label)),
          .list(rule.causes.map(ReportCell.statement)),
          .list(rule.recipients.map { .statement(Statement($0.label)) }),
          rule.settings.isEmpty
            ? .statement(Statement("report.mails.always"))
            : .list(rule.settings.map { .statement(Statement($0.label)) }),
          .statement(rule.timing.statement),
        ]
      }
    )
  }

  /// The mails as a Mermaid flowchart, from what causes them to who gets them, in the words of
  /// `lexicon`.
  private static func mailDiagram(in lexicon: Lexicon) -> String {
    func text(_ statement: Statement) -> String {
      Escaping.mermaidLabel(statement.text(in: lexicon))
    }
    let title = Escaping.yamlString(Statement("report.workflow.mails").text(in: lexicon))
    let lines = MailTable.rules.enumerated().flatMap { index, rule in
      let mail = "  mail\(index)([\"\(text(Statement(rule.kind.label)))\"])"
      return rule.causes.enumerated().map { number, cause in
        "  cause\(index)_\(number)[\"\(text(cause))\"] -->\(mail.dropFirst())"
      }
        + rule.recipients.map { audience in
          "  mail\(index) --> \(node(audience.rawValue))[\"\(text(Statement(audience.label)))\"]"
        }
    }
    return (["---", "title: \(title)", "---", "flowchart LR"] + lines).joined(separator: "\n")
      + "\n"
  }

  private static func table(_ rules: [WorkflowRule]) -> ReportTable {
    ReportTable(
      ["action", "from", "to", "who", "conditions", "effects"].map { .term("column.\($0)") },
      rows: rules.map { rule in
        [
          .statement(Statement(rule.action.label)), rule.change.from, rule.change.to,
          .list(rule.actors),
          .list(rule.conditions.map { .statement(Statement($0.label)) }),
          .list(rule.effects.map { .statement(Statement($0.label)) }),
        ]
      }
    )
  }

  /// The statuses and transitions as Mermaid state diagrams, and the mails as a flowchart, in the
  /// words of `lexicon`.
  public static func workflowDiagram(in lexicon: Lexicon) -> String {
    ["claim", "upstream", "invitation", "breakdown"].map { object in
      let rules = RuleTable.rules.filter { rule in
        object == (rule.side == .upstream ? "upstream" : rule.change.object)
      }
      let lines = rules.flatMap { rule in
        rule.change.edges.map { edge in
          let label = Escaping.mermaidLabel(Statement(rule.action.label).text(in: lexicon))
          return "  \(node(edge.from)) --> \(node(edge.to)): \(label)"
        }
      }
      let states = rules.flatMap { $0.change.edges }.flatMap { [$0.from, $0.to] }.compactMap { $0 }
      let names = states.unique.map { term in
        let label = Escaping.mermaidLabel(TermID(term).map(lexicon.label) ?? term)
        return "  state \"\(label)\" as \(node(term))"
      }
      let title = Escaping.yamlString(Statement("report.workflow.\(object)").text(in: lexicon))
      return (["---", "title: \(title)", "---", "stateDiagram-v2"] + names + lines.unique)
        .joined(separator: "\n") + "\n"
    }.joined(separator: "\n") + "\n" + mailDiagram(in: lexicon)
  }

  /// What Mermaid takes for the name of a state; the beginning and the end are `[*]`.
  private static func node(_ term: String?) -> String {
    guard let term else { return "[*]" }
    return String(term.map { $0.isLetter ? $0 : "_" })
  }
}

extension StatusChange {
  /// What changes; `nil` where nothing does.
  fileprivate var object: String? {
    switch self {
    case .none: nil
    case .newClaim, .claim, .claimByHand, .claimDeleted: "claim"
    case .newBreakdown, .breakdown, .breakdownKept, .breakdownByHand, .breakdownDeleted: "breakdown"
    case .invitation: "invitation"
    case .newPeriod, .period, .periodDeleted: "period"
    }
  }

  /// The transitions between single statuses; `nil` is what is not there.
  fileprivate var edges: [(from: String?, to: String?)] {
    switch self {
    case .none, .newPeriod, .breakdownKept, .claimByHand, .breakdownByHand: []
    case .newClaim: [(nil, ClaimStatus.draft.term.description)]
    case .claim(let from, let to):
      from.map { ($0.term.description, to.term.description) }
    case .claimDeleted: ClaimStatus.allCases.map { ($0.term.description, nil) }
    case .newBreakdown: [(nil, BreakdownStatus.draft.term.description)]
    case .breakdown(let from, let to): from.map { ($0.term.description, to.term.description) }
    case .invitation(let from, let to): from.map { ($0.term.description, to.term.description) }
    case .period(let from, let to): from.map { ($0.term.description, to.term.description) }
    case .periodDeleted: BillingPeriodStatus.allCases.map { ($0.term.description, nil) }
    case .breakdownDeleted: BreakdownStatus.allCases.map { ($0.term.description, nil) }
    }
  }

  fileprivate var from: ReportCell {
    switch self {
    case .none: .empty
    case .newClaim, .newBreakdown, .newPeriod: Self.nothing
    case .claim(let from, _): .named(from)
    case .claimByHand(let from):
      from == ClaimStatus.allCases ? Self.anything : .named(from)
    case .claimDeleted, .breakdownByHand, .breakdownDeleted, .periodDeleted: Self.anything
    case .period(let from, _): .named(from)
    case .breakdown(let from, _), .breakdownKept(let from):
      .named(from)
    case .invitation(let from, _): .named(from)
    }
  }

  fileprivate var to: ReportCell {
    switch self {
    case .none, .breakdownKept: .empty
    case .newClaim: .named(ClaimStatus.draft)
    case .newBreakdown: .named(BreakdownStatus.draft)
    case .newPeriod: .named(BillingPeriodStatus.open)
    case .claim(_, let to): .named(to)
    case .claimByHand, .breakdownByHand: Self.anything
    case .claimDeleted, .breakdownDeleted, .periodDeleted: Self.nothing
    case .period(_, let to): .named(to)
    case .breakdown(_, let to): .named(to)
    case .invitation(_, let to): .named(to)
    }
  }

  private static var anything: ReportCell { .statement(Statement("report.workflow.any")) }
  private static var nothing: ReportCell { .statement(Statement("report.workflow.none")) }
}

extension WorkflowReport {
  /// Every status with a sentence of help.
  public static var statuses: WorkflowReport {
    let families = [
      ClaimStatus.allCases.map(\.term), InvitationStatus.allCases.map(\.term),
      BreakdownStatus.allCases.map(\.term), BillingPeriodStatus.allCases.map(\.term),
      LineReview.allCases.map(\.term), ContractStatus.allCases.map(\.term),
      PaymentStatus.allCases.map(\.term),
    ]
    return WorkflowReport(
      id: "statuses",
      title: Statement("guide.statuses.title"),
      blocks: families.map { .table(statusTable($0.map(\.description))) }
    )
  }
}
