import Diagnostics
import LocaleData
import TermGrammar

extension ElementParser {
  // MARK: Nouns

  mutating func noun(_ element: XMLElement, in key: DictionaryKey, _ grammar: any Grammar) -> Term?
  {
    checkAttributes(of: element, .noun)
    var noun: Noun?
    let isFaulty = isFaulty { parser in
      noun = parser.nounContent(element, in: key, grammar)
    }
    let shape = Noun.Shape.countable(CountedForms())
    let content = noun ?? Noun(shape: shape, title: nil, possessive: [:], casing: .none)
    return term(element, .noun(content), isFaulty: isFaulty || noun == nil)
  }

  private mutating func nounContent(
    _ element: XMLElement,
    in key: DictionaryKey,
    _ grammar: any Grammar
  ) -> Noun? {
    let children = parts(of: element, .noun)
    let shape = shape(of: children, in: element, key, grammar)
    var noun = Noun(
      shape: shape ?? .countable(CountedForms()),
      title: nil,
      possessive: [:],
      casing: choice("casing", of: element, StatedCasing.self)?.casing ?? .none,
      isCommonWord: choice("common", of: element, OnlyYes.self) != nil,
      gender: gender(of: element, grammar)
    )
    for child in children {
      switch child.name {
      case "title":
        checkAttributes(of: child, .title)
        if noun.title != nil { refuseRepeated(child) }
        noun.title = form(of: child, .title) ?? noun.title
      case "possessive":
        readPossessive(child, into: &noun)
      case "initials", "abbreviation":
        readAbbreviation(child, into: &noun, grammar)
      default:
        continue
      }
    }
    return shape == nil ? nil : noun
  }

  private mutating func gender(of element: XMLElement, _ grammar: any Grammar) -> String? {
    guard let attribute = optional("gender", of: element) else { return nil }
    guard grammar.genders.isEmpty else {
      return choice(attribute, among: grammar.genders.map { ($0, $0) })
    }
    guard grammar is NeutralGrammar else {
      refuse(attribute, "nouns have no gender in '\(grammar.language)'")
      return nil
    }
    return attribute.value
  }

  private mutating func readPossessive(_ child: XMLElement, into noun: inout Noun) {
    checkAttributes(of: child, .possessive)
    let number = choice("number", of: child, GrammaticalNumber.self) ?? .singular
    if noun.possessive[number] != nil { refuseRepeated(child) }
    noun.possessive[number] = form(of: child, .possessive) ?? noun.possessive[number]
  }

  private mutating func readAbbreviation(
    _ child: XMLElement,
    into noun: inout Noun,
    _ grammar: any Grammar
  ) {
    if noun.abbreviation != nil {
      refuseRepeated(child)
      return
    }
    let isStated = child.name == ElementName.abbreviation.rawValue
    let shape = isStated ? ElementShape.abbreviation : .initials
    checkAttributes(of: child, shape)
    let reading = choice("read", of: child, Pronunciation.self)
    let parts = children(of: child, shape)
    guard isStated else {
      noun.abbreviation = Abbreviation(stated: nil, reading: reading, span: span(child.range))
      return
    }
    let forms = countedForms(parts, in: child, grammar)
    noun.abbreviation = Abbreviation(stated: forms, reading: reading, span: span(child.range))
  }

  // MARK: Countability

  /// The one of `one`/`other`, `mass`, `plural-only`, `compound` that the noun states.
  private mutating func shape(
    of children: [XMLElement],
    in element: XMLElement,
    _ key: DictionaryKey,
    _ grammar: any Grammar
  ) -> Noun.Shape? {
    let counted = children.filter { PluralCategory(rawValue: $0.name) != nil }
    let mass = children.filter { $0.name == "mass" }
    let pluralOnly = children.filter { $0.name == "plural-only" }
    let compound = children.filter { $0.name == "compound" }
    let stated = [counted, mass, pluralOnly, compound].filter { !$0.isEmpty }
    guard let kind = stated.first?.first else {
      let shapes = ["one", "other", "mass", "plural-only", "compound"]
      if shapes.contains(where: { isMisspelt($0, in: element) }) { return nil }
      missing("its forms: one and other, mass, plural-only or compound", in: element)
      return nil
    }
    if let other = stated.dropFirst().first?.first {
      refuseRepeated(other, beside: kind.name)
      return nil
    }
    let phrases = children.filter { $0.name == "counted" }
    for phrase in phrases.dropFirst() { refuseRepeated(phrase) }
    if let phrase = phrases.first, kind.name == "compound" || !counted.isEmpty {
      refuseRepeated(phrase, beside: kind.name)
      return nil
    }
    switch kind.name {
    case "mass":
      return casedForms(mass, grammar).map { .mass($0, counted: phrase(phrases, grammar)) }
    case "plural-only":
      return casedForms(pluralOnly, grammar).map {
        .pluralOnly($0, counted: phrase(phrases, grammar))
      }
    case "compound":
      for other in compound.dropFirst() { refuseRepeated(other) }
      return self.compound(kind, grammar)
    default:
      return countedForms(counted, in: element, grammar, of: key).map { .countable($0) }
    }
  }

  private mutating func phrase(
    _ elements: [XMLElement],
    _ grammar: any Grammar
  ) -> CountedForms? {
    guard let element = elements.first else { return nil }
    checkAttributes(of: element, .counted)
    return countedForms(children(of: element, .counted), in: element, grammar)
  }

  /// A compound must have a head: the reference that the language expects there, at its end.
  private mutating func compound(
    _ element: XMLElement,
    _ grammar: any Grammar
  ) -> Noun.Shape? {
    checkAttributes(of: element, .compound)
    let isSingular = choice("number", of: element, OnlyPlural.self) == nil
    guard let form = form(of: element, .compound) else { return nil }
    guard let last = form.elements.last, case .reference = last else {
      report(
        Diagnostic(
          .badForm,
          "a compound ends with a reference to its head, from which it takes its number",
          at: form.span
        )
      )
      return nil
    }
    return .compound(form, number: isSingular ? nil : .plural)
  }

  private mutating func casedForms(
    _ elements: [XMLElement],
    _ grammar: any Grammar
  ) -> CasedForms? {
    var result = CasedForms()
    for element in elements {
      // All forms of one number, and those without number, are of one shape.
      checkAttributes(of: element, .mass)
      let grammaticalCase = grammaticalCase(of: element, grammar)
      if result[grammaticalCase] != nil {
        refuseRepeated(element)
      } else if let form = form(of: element, .mass) {
        result[grammaticalCase] = form
      }
    }
    return result.isEmpty ? nil : result
  }

  private mutating func grammaticalCase(
    of element: XMLElement,
    _ grammar: any Grammar
  ) -> String? {
    guard let attribute = optional("case", of: element) else { return nil }
    guard grammar is NeutralGrammar || grammar.grammaticalCases.contains(attribute.value) else {
      refuse(attribute, "'\(grammar.language)' has no grammatical case '\(attribute.value)'")
      return nil
    }
    return attribute.value
  }

  /// The forms by plural category; all that the language has must be there.
  private mutating func countedForms(
    _ elements: [XMLElement],
    in parent: XMLElement,
    _ grammar: any Grammar,
    of key: DictionaryKey? = nil
  ) -> CountedForms? {
    var result = CountedForms()
    for category in PluralCategory.allCases
    where elements.contains(where: { $0.name == category.rawValue }) {
      let stated = elements.filter { $0.name == category.rawValue }
      if let forms = casedForms(stated, grammar) { result.byCategory[category] = forms }
    }
    for category in grammar.pluralCategories
    where !elements.contains(where: { $0.name == category.rawValue })
      && !isMisspelt(category.rawValue, in: parent)
      && !isMisplaced(category.rawValue, in: parent)
      && !(elements.isEmpty && holdsRefused(parent))
    {
      let noun =
        optional("id", of: parent).map { "\(parent.name) '\($0.value)'" } ?? "'\(parent.name)'"
      let owner = key.map { " of \($0)" } ?? ""
      report(
        Diagnostic(
          .missingElement,
          "\(noun)\(owner) needs <\(category.rawValue)>, its form for \(category.meaning)",
          at: parent.nameSpan
        )
      )
    }
    return result.byCategory.isEmpty ? nil : result
  }

  // MARK: Verbs and labels

  mutating func verb(_ element: XMLElement) -> Term? {
    checkAttributes(of: element, .verb)
    var forms: [VerbForm: Form] = [:]
    let isFaulty = isFaulty { parser in
      for child in parser.parts(of: element, .verb) {
        guard let name = VerbForm(rawValue: child.name) else { continue }
        parser.checkAttributes(of: child, .verbForm)
        if forms[name] != nil {
          parser.refuseRepeated(child)
        } else if let form = parser.form(of: child, .verbForm) {
          parser.checkObject(of: form, name)
          forms[name] = form
        }
      }
      parser.checkObjects(of: forms)
      parser.checkMissing(in: element)
    }
    return term(element, .verb(Verb(forms: forms)), isFaulty: isFaulty)
  }

  /// Tells which forms a verb lacks, in one finding.
  private mutating func checkMissing(in element: XMLElement) {
    let stated = element.childElements.map(\.name)
    let missing = VerbForm.allCases.filter { form in
      form != .attributive && !stated.contains(form.rawValue)
        && !isMisspelt(form.rawValue, in: element) && !isMisplaced(form.rawValue, in: element)
    }.map { "<\($0.rawValue)>" }
    guard let last = missing.last else { return }
    if missing.count == VerbForm.allCases.count - 1, holdsRefused(element) { return }
    let others = missing.dropLast().joined(separator: ", ")
    let list = others.isEmpty ? last : "\(others) and \(last)"
    report(
      Diagnostic(.missingElement, "'\(element.name)' needs \(list)", at: element.nameSpan)
    )
  }

  mutating func label(_ element: XMLElement) -> Term? {
    checkAttributes(of: element, .label)
    let casing = choice("casing", of: element, StatedCasing.self)?.casing ?? .none
    let form = form(of: element, .label)
    let empty = Form(elements: [], span: element.nameSpan, sound: nil)
    let label = Label(form: form ?? empty, casing: casing)
    return term(element, .label(label), isFaulty: form == nil)
  }

  private mutating func term(
    _ element: XMLElement,
    _ content: Term.Content,
    isFaulty: Bool
  ) -> Term? {
    readAcceptances(in: element)
    let status = choice("status", of: element, TermStatus.self) ?? .preferred
    guard let id = identifier("id", of: element, { TermID($0) }) else { return nil }
    return Term(id: id.id, span: id.span, content: content, status: status, isFaulty: isFaulty)
  }
}

extension PluralCategory {
  /// What the form is for, in a message to an author.
  fileprivate var meaning: String {
    switch self {
    case .one: "one"
    case .other: "more than one"
    case .zero, .two, .few, .many: "the category '\(rawValue)'"
    }
  }
}
