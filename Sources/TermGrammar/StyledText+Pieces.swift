extension StyledText {
  /// A character of a text, by what letter case asks of it.
  ///
  /// Words may span runs. A piece has no text of its own: titles are made of every form of every
  /// term.
  package struct Piece: BitwiseCopyable {
    /// Its code point; of several the first.
    package let scalar: Unicode.Scalar

    /// Its bytes in the UTF-8 of its run.
    let start: Int32
    let count: Int32

    /// The index of its run.
    let run: Int32

    private var traits: Traits

    private struct Traits: OptionSet {
      let rawValue: UInt8

      static let letter = Traits(rawValue: 1)
      static let number = Traits(rawValue: 2)
      static let capital = Traits(rawValue: 4)
      static let fixed = Traits(rawValue: 8)
      static let raised = Traits(rawValue: 16)

      /// Whether the character is its code point and nothing more.
      static let single = Traits(rawValue: 32)
    }

    /// A character of ASCII.
    fileprivate init(_ byte: UInt8, at start: Int, run: Int, isFixed: Bool) {
      scalar = Unicode.Scalar(byte)
      (self.start, count, self.run) = (Int32(start), 1, Int32(run))
      traits = isFixed ? [.single, .fixed] : .single
      switch byte {
      case 0x30...0x39: traits.insert(.number)
      case 0x41...0x5A: traits.formUnion([.letter, .capital])
      case 0x61...0x7A: traits.insert(.letter)
      default: break
      }
    }

    /// Any character.
    fileprivate init(_ character: Character, at start: Int, run: Int, isFixed: Bool) {
      let scalars = character.unicodeScalars
      scalar = scalars[scalars.startIndex]
      (self.start, count, self.run) = (Int32(start), Int32(character.utf8.count), Int32(run))
      traits = isFixed ? .fixed : []
      if scalars.count == 1 { traits.insert(.single) }
      if character.isLetter { traits.insert(.letter) }
      if character.isNumber { traits.insert(.number) }
      if character.isUppercase { traits.insert(.capital) }
    }

    /// Whether it is part of a word or a number.
    package var isInsideWord: Bool { !traits.isDisjoint(with: [.letter, .number]) }

    fileprivate var isCapital: Bool { traits.contains(.capital) }

    fileprivate var isSingle: Bool { traits.contains(.single) }

    fileprivate var isRaised: Bool { traits.contains(.raised) }

    /// Whether it is one of `characters`, which are single code points.
    package func isOne(of characters: Set<Unicode.Scalar>) -> Bool {
      isSingle && characters.contains(scalar)
    }

    /// Gives it its title form, as Unicode maps it: *ß* becomes *Ss*.
    ///
    /// Fixed pieces stay.
    package mutating func raise() {
      if traits.contains(.letter), !traits.contains(.fixed) { traits.insert(.raised) }
    }
  }

  /// The characters of all runs, in order.
  package var pieces: [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(runs.reduce(0) { $0 + $1.text.utf8.count })
    for (index, run) in runs.enumerated() {
      // A carriage return and a line feed are one character.
      if run.text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
        for (start, byte) in run.text.utf8.enumerated() {
          pieces.append(Piece(byte, at: start, run: index, isFixed: run.isFixed))
        }
      } else {
        var start = 0
        for character in run.text {
          pieces.append(Piece(character, at: start, run: index, isFixed: run.isFixed))
          start += character.utf8.count
        }
      }
    }
    return pieces
  }

  /// The text of `pieces`, which are those of `original`, some of them raised.
  package init(_ pieces: [Piece], styledAs original: StyledText) {
    self = original
    var rest = pieces.filter(\.isRaised)[...]
    for index in runs.indices {
      let raised = rest.prefix { $0.run == Int32(index) }
      rest = rest.dropFirst(raised.count)
      if !raised.isEmpty { runs[index].text = Self.text(original.runs[index].text, raised) }
    }
  }

  /// `text` with the title forms of `raised`, which are pieces of it in order.
  private static func text(_ text: String, _ raised: ArraySlice<Piece>) -> String {
    let bytes = text.utf8
    var result = ""
    var copied = bytes.startIndex
    for piece in raised {
      let start = bytes.index(bytes.startIndex, offsetBy: Int(piece.start))
      let end = bytes.index(start, offsetBy: Int(piece.count))
      result += text[copied..<start]
      result += piece.scalar.properties.titlecaseMapping
      // The view of a string's code points would copy it.
      if !piece.isSingle { result += Substring(text[start..<end].unicodeScalars.dropFirst()) }
      copied = end
    }
    return result + text[copied...]
  }
}

extension StyledText.Piece {
  /// Whether it is a symbol that stands for a word.
  fileprivate var isReadSymbol: Bool {
    isOne(of: Self.readSymbols)
      || isSingle && scalar.properties.generalCategory == .currencySymbol
  }

  private static let readSymbols = Set("%‰#№&@§°+±=−".unicodeScalars)

  /// Whether it is read aloud, and so is what a text starts with.
  package var isRead: Bool { isInsideWord || isReadSymbol }
}

extension Collection<StyledText.Piece> {
  /// Whether no capital follows the first piece.
  package var isFreeOfInnerCapitals: Bool { !dropFirst().contains(where: \.isCapital) }
}
