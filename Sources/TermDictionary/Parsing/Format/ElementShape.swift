/// What an element of the format may hold.
struct ElementShape: Sendable {
  let name: ElementName
  let attributes: [AttributeShape]
  let content: Content

  /// The names of the attributes, as they are listed in findings.
  let attributeNames: [String]

  /// The elements that may be in it.
  let children: [ElementShape]

  /// The names of these elements, as they are listed in findings.
  let childNames: [String]

  indirect enum Content: Sendable {
    case nothing

    /// Text that is not blank.
    case text

    /// Text for people who read the file, which may be missing.
    case remark

    /// A form: text and references to terms.
    case form

    /// The same, and beside it, or in it, one of these elements.
    case formBeside(ElementShape)

    /// Elements in any order.
    case elements([ElementShape])
  }

  init(_ name: ElementName, _ attributes: [AttributeShape], _ content: Content) {
    self.name = name
    self.attributes = attributes
    self.content = content
    attributeNames = attributes.map(\.name.rawValue)
    children =
      switch content {
      case .nothing, .text, .remark, .form: []
      case .formBeside(let element): [element]
      case .elements(let elements): elements
      }
    childNames = children.map(\.name.rawValue)
  }
}

/// What an attribute of an element may be.
struct AttributeShape: Sendable {
  let name: AttributeName
  var isRequired = false
  let values: Values

  enum Values: Sendable {
    case identifier

    /// One identifier or more, white space between them.
    case identifiers

    /// A BCP 47 tag.
    case locale

    /// Text that is not blank.
    case text

    /// Any text.
    case anything

    /// The name of a parameter.
    case parameterName

    /// The name of something that languages have: which ones there are, the language says.
    case ofLanguage

    case choice([String])
  }

  init(_ name: AttributeName, _ values: Values) {
    self.name = name
    self.values = values
  }

  /// One of the values of an enumeration.
  init<Choice>(_ name: AttributeName, _: Choice.Type)
  where Choice: RawRepresentable<String> & CaseIterable {
    self.init(name, .choice(Choice.allCases.map(\.rawValue)))
  }

  /// The attribute, where it must be there.
  var required: AttributeShape {
    var shape = self
    shape.isRequired = true
    return shape
  }
}
