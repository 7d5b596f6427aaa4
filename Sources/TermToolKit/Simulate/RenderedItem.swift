import ClaimVocabulary
import Diagnostics
import TermDictionary

/// Something that somebody sees, in the words of one reader.
struct RenderedItem: Equatable {
  let kind: Simulation.Item.Kind
  let subject: String?
  let body: String
  let html: String?

  /// What a refusal is about.
  let about: String?

  /// `item` in the words of `lexicon`, reports folded to `width` columns where it is given.
  init(_ item: Simulation.Item, in lexicon: Lexicon, width: Int? = nil) {
    kind = item.kind
    about = item.subject?.text(in: lexicon)
    switch item.content {
    case .statement(let statement):
      subject = nil
      body = statement.text(in: lexicon)
      html = nil
    case .term(let id):
      subject = nil
      body = TermID(id).map(lexicon.label) ?? id
      html = nil
    case .mail(let mail):
      let rendered = mail.rendered(in: lexicon)
      subject = rendered.subject
      body = rendered.text
      html = rendered.html
    case .report(let report):
      subject = nil
      body = report.rendered(.text, in: lexicon, width: width)
      html = report.rendered(.html, in: lexicon)
    }
  }

  /// What is before the text: who gets a mail, that something is refused.
  func opening(reader: String?) -> String? {
    switch kind {
    case .history, .label, .report: nil
    case .notice: "\(reader ?? "") sees:"
    case .refusal: "Refused" + (about.map { " (\($0))" } ?? "") + ":"
    case .mail: "Mail to \(reader ?? "")"
    }
  }

  /// The text behind its opening, without line breaks at its end; a mail with its subject.
  var content: String {
    switch kind {
    case .history, .notice, .refusal: body
    case .label: "[\(body)]"
    case .mail: "Subject: \(subject ?? "")\n\n" + body.withoutLineBreaksAtEnd
    case .report: body.withoutLineBreaksAtEnd
    }
  }

  /// What is before each line of a report.
  static let margin = "  "

  /// A paragraph of the diary.
  func text(reader: String?) -> String {
    switch kind {
    case .history, .label, .notice, .refusal:
      [opening(reader: reader), content].compactMap(\.self).joined(separator: " ")
    case .mail: "\(opening(reader: reader) ?? "")\n" + indented(content, "  | ")
    case .report: indented(content, Self.margin)
    }
  }

  /// `item` as a piece of HTML in the words of `lexicon`, without its opening and subject.
  static func fragment(of item: Simulation.Item, in lexicon: Lexicon) -> String {
    switch item.content {
    case .statement(let statement): Escaping.html(statement.text(in: lexicon))
    case .term(let id): Escaping.html(TermID(id).map(lexicon.label) ?? id)
    case .mail(let mail): mail.rendered(in: lexicon).body
    case .report(let report): report.fragment(in: lexicon, headingLevel: 3)
    }
  }

  private func indented(_ text: String, _ margin: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? String(margin.reversed().drop { $0 == " " }.reversed()) : margin + $0 }
      .reversed().drop { $0.allSatisfy { " |".contains($0) } }.reversed()
      .joined(separator: "\n")
  }
}

extension String {
  fileprivate var withoutLineBreaksAtEnd: String {
    lastIndex { !$0.isNewline }.map { String(self[...$0]) } ?? ""
  }
}
