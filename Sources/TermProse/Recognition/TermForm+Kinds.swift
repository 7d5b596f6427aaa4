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

  /// Whether it is a form of a verb that may be its past.
  var isPast: Bool {
    switch kind {
    case .verb(.past), .verb(.participle), .verb(.attributive): true
    case .verb, .noun, .counted, .modifier, .title, .abbreviation, .synonym, .label: false
    }
  }

  /// Whether it is advised against.
  var isDiscouraged: Bool { status == .deprecated || status == .forbidden }

  var isLabel: Bool { kind == .label }

  var isAbbreviation: Bool {
    switch kind {
    case .abbreviation: true
    case .noun, .counted, .modifier, .title, .verb, .synonym, .label: false
    }
  }
}
