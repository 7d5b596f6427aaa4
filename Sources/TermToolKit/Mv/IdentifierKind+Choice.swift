import TermDictionary

extension IdentifierKind: NamedChoice {
  public static let name = "kind"
}
