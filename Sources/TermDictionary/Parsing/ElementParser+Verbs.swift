import Diagnostics
import TermGrammar

extension ElementParser {
  /// Refuses a place for an object that is none: at an end, twice, or before a noun.
  mutating func checkObject(of form: Form, _ name: VerbForm) {
    let text = form.textWithMarks
    if text.contains("...") {
      refuseObject(form, "the place of the object is '\(Form.object)' (U+2026)", fixing: text)
    }
    let pieces = text.split(omittingEmptySubsequences: false) { String($0) == Form.object }
    guard pieces.count > 1 else { return }
    if name == .attributive {
      refuseObject(form, "the form before a noun has no place for an object")
    } else if pieces.count > 2 {
      refuseObject(form, "a verb has one place for its object")
    } else if pieces[0].isBlank || pieces[1].isBlank
      || pieces[0].last?.isWhitespace != true || pieces[1].first?.isWhitespace != true
    {
      refuseObject(form, "the place of the object is between two words, spaces around it")
    }
  }

  /// Refuses forms of which some are split by an object and others are not.
  mutating func checkObjects(of forms: [VerbForm: Form]) {
    let stated = VerbForm.allCases.filter { $0 != .attributive }.compactMap { forms[$0] }
    guard let split = stated.first(where: \.splits),
      let other = stated.first(where: { !$0.splits && !$0.textWithMarks.contains("...") })
    else { return }
    let words = split.textWithMarks
    refuseObject(other, "has no place for its object, as '\(words)' has", quoting: true)
  }

  private mutating func refuseObject(
    _ form: Form,
    _ message: String,
    fixing text: String? = nil,
    quoting: Bool = false
  ) {
    let subject = quoting ? "'\(form.textWithMarks)' " : ""
    let fix = text.map { text in
      let fixed = text.replacing("...", with: Form.object)
      return Diagnostic.FixIt("write '\(fixed)'", replacing: form.span, with: fixed)
    }
    let isPlain = text == form.span.text
    report(
      Diagnostic(
        .badForm,
        subject + message,
        at: form.span,
        fixIts: isPlain ? [fix].compactMap(\.self) : []
      )
    )
  }
}

extension Form {
  /// The text, references as their identifiers in braces.
  fileprivate var textWithMarks: String {
    elements.reduce(into: "") { text, element in
      switch element {
      case .text(let plain): text += plain
      case .reference(let reference): text += "{\(reference.term)}"
      }
    }
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
