import TermGrammar
import TextBytes

extension MessageSteps {
  /// Puts the articles in that wait, the last first; false where only an evaluation can.
  @inline(never)
  func settleArticles(_ run: inout MessageRun, in output: inout UTF8Buffer) -> Bool {
    for mark in (0..<run.articleCount).reversed() {
      let article = Int(run.articles[mark].step)
      let offset = Int(run.articles[mark].offset)
      guard settle(article, at: offset, run, in: &output) else { return false }
    }
    return true
  }

  private func settle(
    _ article: Int,
    at offset: Int,
    _ run: borrowing MessageRun,
    in output: inout UTF8Buffer
  ) -> Bool {
    let start = offset + Int(articles[article].gap)
    let next = Int(articles[article].next)
    var (sound, reading) = (articles[article].sound, articles[article].reading)
    if next >= 0 {
      guard output.beginsWord(at: start) else { return false }
      (sound, reading) = (run.memos[next].sound, run.memos[next].reading)
    }
    guard isThere(article, run) else {
      guard articles[article].goesAlone else { return false }
      output.remove(Int(articles[article].space), at: offset)
      return true
    }
    let known = output.withBytes { bytes in
      let text = bytes.extracting(start..<bytes.count)
      let found =
        articles[article].isIndefinite
        ? grammar.indefiniteArticle(before: text, sound: sound.sound, reading: reading.reading)
        : grammar.definiteArticle(
          before: text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        )
      guard let found else { return -1 }
      return articles[article].before[0].hasBytes(of: found)
        ? 0 : articles[article].before[1].hasBytes(of: found) ? 1 : -1
    }
    guard known >= 0 else { return false }
    output.insert(articles[article].printed[known], at: offset)
    return true
  }

  private func isThere(_ article: Int, _ run: borrowing MessageRun) -> Bool {
    guard articles[article].isIndefinite else { return true }
    let governors = articles[article].governors
    for memo in 0..<Self.mostMemos where governors & 1 << UInt8(memo) != 0 {
      if run.memos[memo].isDecisive { return run.memos[memo].takesIndefinite }
    }
    return articles[article].isThere
  }
}

extension UTF8Buffer {
  /// Whether a letter, a digit or a sign of money is at `offset`, certainly part of a word.
  fileprivate func beginsWord(at offset: Int) -> Bool {
    withBytes { bytes in
      guard offset < bytes.count else { return false }
      let byte = bytes[offset]
      if byte < 0x80 {
        return 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "$")
      }
      let width = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.count - offset)
      let text = bytes.extracting(offset..<(offset + width)).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
      let first = text.unicodeScalars.first?.properties
      return first?.isAlphabetic == true || first?.generalCategory == .currencySymbol
    }
  }
}
