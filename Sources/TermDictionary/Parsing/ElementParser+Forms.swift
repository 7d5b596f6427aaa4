import Diagnostics
import MessageFormat

extension ElementParser {
  /// The form that the text of `element` states, beside which only elements of its shape may be.
  mutating func form(of element: XMLElement, _ shape: ElementShape) -> Form? {
    guard let text = text(of: element, shape) else { return nil }
    var form = form(text)
    form?.joinLines()
    form?.sound = choice("sound", of: element)
    return form
  }

  /// The form that `text` states.
  mutating func form(_ text: MappedText) -> Form? {
    if !text.contains(FormParser.marks) {
      return Form(elements: [.text(text.string)], span: span(text.sourceRange), sound: nil)
    }
    var parser = FormParser(text.utf8)
    do throws(FormParser.Fault) {
      var elements: [Form.Element] = []
      for element in try parser.parse() {
        switch element {
        case .text(let plain):
          elements.append(.text(plain))
        case .reference(let written):
          guard let reference = reference(written, in: text) else { return nil }
          elements.append(.reference(reference))
        }
      }
      return Form(elements: elements, span: span(text.sourceRange), sound: nil)
    } catch {
      report(Diagnostic(.badForm, error.message, at: span(text.sourceRange(for: error.range))))
      return nil
    }
  }

  private mutating func reference(
    _ written: FormParser.WrittenReference,
    in text: MappedText
  ) -> Form.Reference? {
    func place(_ range: Range<Int>) -> SourceSpan { span(text.sourceRange(for: range)) }
    guard let term = TermID(written.term) else {
      let message = IdentifierSyntax.refusal(of: written.term)
      report(Diagnostic(.badForm, message, at: place(written.termRange)))
      return nil
    }
    let call = TermCall(inForm: written.options)
    for problem in call.problems { report(Diagnostic(problem, at: place(problem.range.bytes))) }
    return Form.Reference(
      term: term,
      options: call.options,
      span: place(written.range),
      termSpan: place(written.termRange)
    )
  }
}

extension Form {
  /// Puts a space where an editor has broken a line.
  fileprivate mutating func joinLines() {
    for case (let index, .text(let text)) in elements.enumerated()
    where text.utf8.contains(UInt8(ascii: "\n")) {
      elements[index] = .text(text.withJoinedLines)
    }
  }
}

extension String {
  /// The text with one space for white space that has a line break in it.
  var withJoinedLines: String {
    guard utf8.contains(UInt8(ascii: "\n")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.first {
      let space = rest.prefix { $0.isXMLSpace }
      if space.contains(UInt8(ascii: "\n")) {
        bytes.append(UInt8(ascii: " "))
        rest = rest[space.endIndex...]
      } else {
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
