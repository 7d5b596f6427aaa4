/// The messages of a generated set: buttons, sentences with counts, mails of several sentences.
struct MessageEntries {
  let seed: UInt64

  /// How many terms the messages may name.
  let termCount: Int

  private var terms: TermEntries { TermEntries(seed: seed) }

  /// The identifier of the message `index`.
  func identifier(of index: Int) -> String { "screen-\(index / 40).message-\(index).text" }

  /// Writes the message `index`; a `variant` says it in other words, with the same terms and
  /// parameters.
  func write(_ index: Int, variant: Int = 0, into xml: inout XMLText) {
    var dice = Dice(
      structure: SplitMix(seed: seed ^ 0x5EED, index: index),
      words: SplitMix(seed: seed ^ UInt64(variant + 1), index: index)
    )
    let draft = draft(index, &dice)
    xml.element("message", ["id": identifier(of: index)]) { xml in
      if index % 2 == 0 { xml.element("description", text: dice.text(8) + ".") }
      for parameter in draft.parameters { xml.line(parameter) }
      draft.write(into: &xml)
    }
  }

  /// What decides of the terms of a message, and of its words.
  private struct Dice {
    var structure: SplitMix
    var words: SplitMix

    mutating func text(_ count: Int) -> String { MadeUpWords.text(count, &words) }
  }

  /// What a message consists of.
  private struct Draft {
    var parameters: [String] = []
    var lines: [String] = []

    /// What the message prints for the reader `view-1`, where that is known.
    var expected: String?

    func write(into xml: inout XMLText) {
      xml.element("text", text: lines.joined(separator: "\n"))
      if let expected {
        xml.element("example", ["point-of-view": "view-1"]) { xml in
          xml.element("expected", text: expected)
        }
      }
    }
  }

  private func draft(_ index: Int, _ dice: inout Dice) -> Draft {
    switch index % 10 {
    case 0, 1: button(&dice)
    case 2: checked(&dice)
    case 3, 4: counted(&dice)
    case 5: matched(&dice)
    case 6, 7: choice(&dice)
    default: mail(&dice)
    }
  }

  private func noun(_ dice: inout Dice) -> String {
    let index = Int.random(in: 0..<termCount, using: &dice.structure)
    return terms.identifier(of: terms.noun(at: index))
  }

  private func button(_ dice: inout Dice) -> Draft {
    let call = "{\(noun(&dice)) :td:term article=indefinite}"
    return Draft(lines: ["\(dice.text(2)) \(call)"])
  }

  /// A text with an example: its term is one that `view-1` calls as everybody does.
  private func checked(_ dice: inout Dice) -> Draft {
    let index = Int.random(in: 0..<max(termCount / 120, 1), using: &dice.structure) * 120
    let words = dice.text(5)
    return Draft(
      lines: ["\(words) {\(terms.identifier(of: index)) :td:term number=plural}"],
      expected: "\(words) \(MadeUpWords.ofTerm(index))s"
    )
  }

  private func counted(_ dice: inout Dice) -> Draft {
    let noun = noun(&dice)
    let words = dice.text(4)
    return Draft(
      parameters: [#"<parameter name="n" type="number" example="3"/>"#],
      lines: ["{$n :integer} {\(noun) :td:term count=$n} {|is/are| :td:agree count=$n} \(words)."]
    )
  }

  private func matched(_ dice: inout Dice) -> Draft {
    let noun = noun(&dice)
    let (one, other) = (dice.text(4), dice.text(5))
    let agree = "{|is/are| :td:agree with=\(noun) number=singular}"
    return Draft(
      parameters: [
        #"<parameter name="project" type="string" example="Riverside"/>"#,
        #"<parameter name="days" type="number" example="3"/>"#,
      ],
      lines: [
        "", "  .input {$days :integer}", "  .match $days",
        "  0 {{{$project}: your {\(noun) :td:term} \(agree) \(one)}}",
        "  * {{{$project}: your {\(noun) :td:term} \(agree) in {$days} \(other)}}",
      ]
    )
  }

  private func choice(_ dice: inout Dice) -> Draft {
    let (first, second) = (noun(&dice), noun(&dice))
    let (before, behind) = (dice.text(4), dice.text(5))
    let oneOf = first == second ? first : "\(first) \(second)"
    return Draft(
      parameters: [
        #"<parameter name="kind" type="term" example="\#(first)" one-of="\#(oneOf)"/>"#,
        #"<parameter name="due" type="date" example="2026-10-25"/>"#,
      ],
      lines: ["\(before) {$kind :td:term article=indefinite} \(behind) {$due :date length=long}."]
    )
  }

  private func mail(_ dice: inout Dice) -> Draft {
    let sentences = (0..<Int.random(in: 2...4, using: &dice.structure)).map { _ in
      let (before, behind) = (dice.text(6), dice.text(7))
      return "{$company} \(before) {\(noun(&dice)) :td:term} \(behind)."
    }
    let last = "{\(noun(&dice)) :td:term number=plural casing=sentence}"
    return Draft(
      parameters: [
        #"<parameter name="contact" type="string" example="Ana Silva"/>"#,
        #"<parameter name="company" type="string" example="Northgate"/>"#,
        #"<parameter name="amount" type="money" example="8000.00 AUD"/>"#,
      ],
      lines: [
        "Hello {$contact},", "", sentences.joined(separator: " "), "",
        "\(last) \(dice.text(8)) {$amount :currency}.",
      ]
    )
  }
}
