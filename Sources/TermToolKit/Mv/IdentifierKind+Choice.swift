import TermAuthoring
import TermDictionary

extension IdentifierKind: NamedChoice {
  /// What help calls it.
  public static let name = "kind"
}
