import Diagnostics
import MessageFormat

extension ElementParser {
  /// Reads the examples of a message, whose arguments must be values of its parameters.
  mutating func messageExamples(
    _ elements: [XMLElement],
    _ parameters: [MessageParameter]
  ) -> [MessageExample] {
    elements.compactMap { messageExample($0, parameters) }
  }

  private mutating func messageExample(
    _ element: XMLElement,
    _ parameters: [MessageParameter]
  ) -> MessageExample? {
    checkAttributes(of: element, .messageExample)
    let reader = optional("point-of-view", of: element).flatMap { attribute in
      identifier(attribute) { PointOfViewID($0) }
    }
    let hasLocale = optional("locale", of: element) != nil
    let locale = hasLocale ? self.locale("locale", of: element) : nil
    var arguments: [String: MessageArgument] = [:]
    var expected: MappedText?
    var space = MessageExample.Space.preserved
    for child in children(of: element, .messageExample) {
      if child.name == "argument" {
        guard let (name, value) = argument(child, parameters) else { continue }
        if arguments[name] != nil { refuseRepeated(child) }
        arguments[name] = value
      } else {
        if expected != nil { refuseRepeated(child) }
        checkAttributes(of: child, .expected)
        let stated = optional("xml:space", of: child)
        _ = choice("xml:space", of: child, WhiteSpace.self)
        if let text = text(of: child, .expected) {
          expected = text
          space = MessageExample.Space(stated, of: child)
        }
      }
    }
    guard let expected else {
      if !element.childElements.contains(where: { $0.name == "expected" }),
        !isMisspelt("expected", in: element)
      {
        missing("what is 'expected'", in: element)
      }
      return nil
    }
    return MessageExample(
      reader: reader,
      locale: locale,
      arguments: arguments,
      expected: expected,
      span: SourceSpan(source, expected.sourceRange),
      space: space
    )
  }

  private mutating func argument(
    _ element: XMLElement,
    _ parameters: [MessageParameter]
  ) -> (String, MessageArgument)? {
    checkAttributes(of: element, .argument)
    let value = text(of: element, .argument)
    guard let name = required("name", of: element) else { return nil }
    guard let parameter = parameters.first(where: { $0.name == name.value }) else {
      report(
        .undeclaredParameter(
          name.value,
          known: KnownNames(parameters.map(\.name)),
          at: name.valueSpan,
          sign: ""
        )
      )
      return nil
    }
    guard let value else { return nil }
    guard let argument = parameter.argument(for: value.string) else {
      report(
        Diagnostic(
          .badExample,
          "'\(value.string)' is no \(parameter.type.rawValue); expected \(parameter.type.shape)",
          at: SourceSpan(source, value.sourceRange)
        )
      )
      return nil
    }
    return (parameter.name, argument)
  }
}

extension MessageExample.Space {
  /// What `attribute` of `element` says, which is `xml:space`.
  fileprivate init(_ attribute: XMLElementAttribute?, of element: XMLElement) {
    switch attribute {
    case nil: self = .unstated(behind: element.nameSpan)
    case let stated? where stated.value == "preserve": self = .preserved
    case let stated?: self = .trimmed(stated.valueSpan)
    }
  }
}
