extension TermForm {
  var isSynonym: Bool {
    switch kind {
    case .synonym: true
    case .noun, .counted, .modifier, .title, .abbreviation, .verb, .label: false
    }
  }

  var isVerb: Bool {
    switch kind {
    case .verb: true
    case .noun, .counted, .modifier, .title, .abbreviation, .synonym, .label: false
    }
  }

  var isLabel: Bool { kind == .label }

  var isAbbreviation: Bool {
    switch kind {
    case .abbreviation: true
    case .noun, .counted, .modifier, .title, .verb, .synonym, .label: false
    }
  }
}
