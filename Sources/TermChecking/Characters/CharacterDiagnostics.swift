import Diagnostics
import LocaleData
import TermDictionary

extension Diagnostic {
  static func lookAlike(_ word: LookAlikeWord, at span: SourceSpan) -> Diagnostic {
    let letters = word.foreign.prefix(3).map { letter in
      "'\(letter)' (\(letter.number), \(letter.styled?.style ?? letter.script?.name ?? ""))"
    }
    let more = word.foreign.count > 3 ? " …" : ""
    return Diagnostic(
      .lookAlike,
      "'\(word.written)' has letters that look like \(word.script.name) and are none: "
        + letters.joined(separator: ", ") + more,
      at: span,
      fixIts: [
        FixIt(
          "write '\(word.seen)' in \(word.script.name) letters",
          replacing: span,
          with: word.seen
        )
      ]
    )
  }

  static func unseenLetters(_ word: UnseenLetters, at span: SourceSpan) -> Diagnostic {
    let names = word.unseen.map { "\($0.number) \($0.properties.name?.lowercased() ?? "")" }
    return Diagnostic(
      .lookAlike,
      "'\(word.seen)' has letters in it that are not seen: \(names.joined(separator: ", "))",
      at: span,
      fixIts: [FixIt("write '\(word.seen)' without them", replacing: span, with: word.seen)]
    )
  }

  static func unusualSpace(_ space: UnusualSpace, at span: SourceSpan) -> Diagnostic {
    let name = "\(space.scalar.number) \(space.scalar.properties.name?.lowercased() ?? "")"
    let replacement = space.isSuperfluous ? "" : " "
    return Diagnostic(
      .unusualSpace,
      "'\(name)' looks like a space and is another; expected "
        + (space.isSuperfluous ? "no space here" : "a space"),
      at: span,
      fixIts: [
        FixIt(
          space.isSuperfluous ? "take it away" : "write a space",
          replacing: span,
          with: replacement
        )
      ]
    )
  }
}
