/// A term that a text writes out, and how a reference would print what is there.
struct WrittenWord {
  /// The words of the text.
  var tokens: [WordToken]

  /// Those of them that are the term.
  var range: Range<Int>

  var owner: WordOwner

  /// Where the term is written, in the bytes of the text, without a possessive ending.
  var place: Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// The same with a possessive ending.
  var placeWithEnding: Range<Int> { place.lowerBound..<tokens[range.upperBound - 1].end }

  /// The options of the reference, a space before each; with those of an indefinite article where
  /// one is replaced too, which `article` writes.
  func options(replacing article: Substring? = nil) -> String {
    var options = owner.kind.options
    if article != nil { options += " article=indefinite" }
    let casing = article.map { $0.first?.isUppercase == true ? " casing=sentence" : "" }
    options += casing ?? self.casing
    if tokens[range.upperBound - 1].isPossessive { options += " possessive=yes" }
    return options
  }

  private var casing: String {
    if case .abbreviation = owner.kind { return "" }
    let words = tokens[range].map(\.text)
    let isUpper = words.allSatisfy { $0.allSatisfy { !$0.isLowercase } && $0.count > 1 }
    if isUpper { return " casing=upper" }
    guard words.first?.first?.isUppercase == true else { return "" }
    let isTitle = words.count > 1 && words.last?.first?.isUppercase == true
    return isTitle ? " casing=title" : " casing=sentence"
  }

  /// The reference as a form writes it.
  var inForm: String { "{\(owner.term)\(options())}" }

  /// The placeholder as a message writes it.
  func inMessage(replacing article: Substring? = nil) -> String {
    if case .verb(let form) = owner.kind {
      return "{\(owner.term) :td:verb form=\(form.rawValue)\(casing)}"
    }
    return "{\(owner.term) :td:term\(options(replacing: article))}"
  }
}
