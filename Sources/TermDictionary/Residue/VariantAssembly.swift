import MessageFormat
import TermGrammar

/// Settles what can be settled in one variant of a pattern, by the assembler that also settles it
/// when a message is rendered.
struct VariantAssembly {
  /// An element of the variant.
  enum Item {
    case part(MessagePart)
    case introduced(TermValue, isNew: Bool)
    case waiting(MessageResidue.Piece, isDecisive: Bool)
  }

  private let grammar: any Grammar

  /// What is settled, and what is unknown.
  private var pieces: [PatternAssembler.Piece] = []

  /// What waits for an argument, at its place.
  private var waiting: [Int: MessageResidue.Piece] = [:]
  private var decisive: Set<Int> = []

  /// Settles a variant; `nil` where something depends on what an argument prints in a way that is
  /// not known here.
  init?(_ items: [Item], _ grammar: any Grammar, _ casing: Casing, needsAssembly: Bool) {
    self.grammar = grammar
    var met: Set<TermID> = []
    for (index, item) in items.enumerated() {
      switch item {
      case .part(let part):
        pieces.append(.part(part))
      case .introduced(let value, let isNew):
        let isFirst = isNew && met.insert(value.printed.term).inserted
        let printed = isFirst ? value.printed : value.mention ?? value.printed
        let part = TermPart(printed: printed)
        pieces.append(
          .part(
            .value(ValuePart(type: value.type, text: printed.phrase.string, payload: part))
          )
        )
      case .waiting(let piece, let isDecisive):
        waiting[index] = piece
        if isDecisive { decisive.insert(index) }
        pieces.append(.unknown(governs: isDecisive))
      }
    }
    // What the evaluation does not assemble stays as it is.
    guard needsAssembly else { return }
    if hasTitledArticle { return nil }
    let assembler = PatternAssembler(grammar: grammar)
    assembler.capitaliseLeadingArticle(&pieces)
    assembler.decideArticles(&pieces)
    guard applyCasing(casing, assembler) else { return nil }
  }

  /// Whether a term in a title has an article that is capital only at the start, and an argument
  /// says whether that is there.
  private var hasTitledArticle: Bool {
    var isOpen = false
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .part(let part):
        if let term = part.term, term.printed.casing == .title, term.printed.article != nil {
          return isOpen
        }
        if piece.hasWord { return false }
      case .unknown:
        if case .term(_, let options, _)? = waiting[index], options.casing == .title,
          options.article != .none
        {
          return true
        }
        if case .list(_, let list)? = waiting[index], list.options.casing == .title { return true }
        isOpen = true
      }
    }
    return false
  }

  /// Gives the whole message its letter case; false where arguments would have to be known.
  private mutating func applyCasing(_ casing: Casing, _ assembler: PatternAssembler) -> Bool {
    if casing == .none { return true }
    let known = waiting.isEmpty ? pieces.count : pieces.firstUnknown
    if !waiting.isEmpty {
      guard casing == .sentence, !pieces.contains(where: \.isOpenArticle) else { return false }
      // The first word, which is all that changes, must end before the first argument.
      let text = pieces[..<known].compactMap(\.part).map(\.text).joined()
      let words = text.drop { !$0.isLetter && !$0.isNumber }
      guard words.contains(where: \.isWhitespace) else { return false }
    } else if pieces.contains(where: \.isOpenArticle) {
      return false
    }
    var parts = pieces[..<known].compactMap(\.part)
    assembler.applyCasing(casing, to: &parts)
    for (index, part) in parts.enumerated() { pieces[index] = .part(part) }
    return true
  }

  // MARK: Pieces

  /// The pieces, texts joined; `nil` where an article depends on what is not known here.
  func residue() -> [MessageResidue.Piece]? {
    var result: [MessageResidue.Piece] = []
    var articles: [(place: Int, index: Int, part: ArticlePart)] = []
    var places: [Int: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      if let waiting = waiting[index] {
        places[index] = result.count
        result.append(waiting)
      } else if let article = piece.openArticle {
        articles.append((result.count, index, article))
        // What it says is filled in when the pieces after it have their places.
        result.append(.markup([]))
      } else if let text = piece.part?.text, !text.isEmpty {
        if case .text(let before)? = result.last {
          result[result.count - 1] = .text(before + text)
        } else {
          result.append(.text(text))
        }
      }
    }
    for article in articles {
      guard let waiting = self.article(article.part, at: article.index, places) else { return nil }
      result[article.place] = .article(waiting)
    }
    return result
  }

  private func article(
    _ part: ArticlePart,
    at index: Int,
    _ places: [Int: Int]
  ) -> WaitingArticle? {
    guard let casing = casing(of: part, at: index),
      let next = pieces.indices[(index + 1)...].first(where: { pieces[$0].beginsWord })
    else { return nil }
    let governors = governors(of: part, at: index)
    let between = pieces[(index + 1)..<next].compactMap(\.part)
    let known = pieces[next].part
    let run = known?.firstWordRun
    var following = between
    if let known { following.append(known) }
    return WaitingArticle(
      article: part.article,
      casing: casing,
      governors: governors.waiting.compactMap { places[$0] },
      isThere: governors.isThere,
      next: places[next],
      gap: between.reduce(0) { $0 + $1.text.utf8.count },
      sound: run?.sound,
      reading: run?.reading,
      space: Self.space(at: following),
      goesAlone: part.casing == .none
    )
  }

  /// The letter case of an article; `nil` where it depends on what arguments print.
  private func casing(of part: ArticlePart, at index: Int) -> Casing? {
    guard part.casing == .title else { return part.casing }
    if pieces[..<index].contains(where: { $0.part != nil && $0.hasWord }) { return Casing.none }
    return pieces[..<index].contains { $0.part == nil } ? nil : .sentence
  }

  /// What says whether there is an article: pieces that wait, and what is known otherwise.
  private func governors(
    of part: ArticlePart,
    at index: Int
  ) -> (waiting: [Int], isThere: Bool) {
    var waiting: [Int] = []
    guard part.article == .indefinite else { return (waiting, true) }
    for next in pieces.indices[(index + 1)...] {
      switch pieces[next] {
      case .unknown(let governs):
        if governs { waiting.append(next) }
      case .part(.text(let text)):
        if text.endsSentence { return (waiting, true) }
      case .part(.value(let value)):
        if value.payload is ArticlePart { return (waiting, true) }
        if let term = value.payload as? TermPart, !term.printed.isModifier {
          return (waiting, term.countability == .countable && term.number == .singular)
        }
        if let list = value.payload as? TermListPart {
          return (waiting, list.takesIndefiniteArticle)
        }
      case .part:
        break
      }
    }
    return (waiting, true)
  }

  /// The bytes of the white space with which the parts start, which an article takes along.
  private static func space(at parts: [MessagePart]) -> Int {
    for part in parts {
      if case .text(let text) = part, let first = text.first, first.isWhitespace {
        return first.utf8.count
      }
      if !part.text.isEmpty { return 0 }
    }
    return 0
  }
}

extension PatternAssembler.Piece {
  /// The part; `nil` where it is unknown.
  fileprivate var part: MessagePart? { if case .part(let part) = self { part } else { nil } }

  /// An article that is not decided.
  fileprivate var openArticle: ArticlePart? {
    guard case .value(let value)? = part, let article = value.payload as? ArticlePart,
      !article.isDecided
    else { return nil }
    return article
  }

  fileprivate var isOpenArticle: Bool { openArticle != nil }
}

extension [PatternAssembler.Piece] {
  /// The index of the first piece that is unknown.
  fileprivate var firstUnknown: Int { firstIndex { $0.part == nil } ?? count }
}
