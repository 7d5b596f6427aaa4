import TextBytes

/// The writing of changes between the letters of a text document: tracked insertions and deletions,
/// and the marks around what is commented on.
///
/// A run in which something is to stand is written anew, as several of the same look; its other
/// content comes along.
///
/// - Source: ISO/IEC 29500-1 §17.13.
struct RunWriting {
  private let part: PartText

  /// The identifiers that are left.
  private(set) var identifiers: RevisionIdentifiers

  /// What is to be done, by run.
  private var cuts: [Int: [RunCut]] = [:]

  init(_ part: PartText, _ identifiers: RevisionIdentifiers) {
    (self.part, self.identifiers) = (part, identifiers)
  }

  /// Tracks `change` as one by `revision`.
  mutating func track(_ change: WrittenChange, as revision: OfficeRevision) {
    let element = change.element
    guard !change.gone.isEmpty else {
      guard let run = element.flatMap({ part.elements[$0].run }) else { return }
      let cut = RunCut(source: change.place..<change.place)
      return cuts[run, default: []].append(
        cut.followed(by: inserted(change.text, like: run, in: run, revision))
      )
    }
    let runs = change.gone.map { run(of: $0) }
    let host = change.taker.map { end(of: runs, from: $0) }
    for (index, piece) in change.gone.enumerated() {
      guard let run = runs[index] else { continue }
      var cut = RunCut(source: piece.source, deletion: deletionTag(run, revision))
      if index == host, !change.text.isEmpty, let taker = change.taker.flatMap({ runs[$0] }) {
        cut = cut.followed(by: inserted(change.text, like: taker, in: run, revision))
      }
      cuts[run, default: []].append(cut)
    }
  }

  /// The last of `runs` that follows the one at `index` with nothing between, so that all that goes
  /// stands together before what comes.
  private func end(of runs: [Int?], from index: Int) -> Int {
    var last = index
    while last + 1 < runs.count, let one = runs[last], let next = runs[last + 1],
      one == next || part.runs[one].range.upperBound == part.runs[next].range.lowerBound
    { last += 1 }
    return last
  }

  /// Marks the letters from `start` to `end` as those that a comment is on.
  ///
  /// - Returns: What the comment is to be called.
  mutating func comment(from start: LetterPlace, to end: LetterPlace) -> Int {
    let number = identifiers.next()
    mark(start) { "<\($0)commentRangeStart \($1)id=\"\(number)\"/>" }
    mark(end) { prefix, own in
      "<\(prefix)commentRangeEnd \(own)id=\"\(number)\"/>"
        + "<\(prefix)r><\(prefix)commentReference \(own)id=\"\(number)\"/></\(prefix)r>"
    }
    return number
  }

  /// Puts markup at `place`, given the prefixes of elements and of attributes.
  private mutating func mark(_ place: LetterPlace, _ markup: (String, String) -> String) {
    guard let run = part.elements[place.element].run else { return }
    let text = markup(prefix(of: run), attributePrefix(of: run))
    let cut = RunCut(source: place.offset..<place.offset, markup: Array(text.utf8))
    cuts[run, default: []].append(cut)
  }

  /// The start of the names that the elements of a run have.
  func prefix(of run: Int) -> String {
    let start = part.runs[run].start
    let name = part.bytes[start.lowerBound + 1..<part.nameEnd(of: start)]
    return String(decoding: name.dropLast(), as: UTF8.self)
  }

  /// That of their attributes, which are never without one.
  private func attributePrefix(of run: Int) -> String {
    let prefix = prefix(of: run)
    return prefix.isEmpty ? "w:" : prefix
  }

  private func run(of piece: TextPiece) -> Int? {
    if let element = piece.element { return part.elements[element].run }
    let offset = piece.source.lowerBound
    let behind = part.runs.partitioningIndex { $0.range.lowerBound > offset }
    return part.runs[..<behind].lastIndex { $0.range.contains(offset) }
  }

  private mutating func deletionTag(_ run: Int, _ revision: OfficeRevision) -> [UInt8] {
    Array(tag("del", run, revision).utf8)
  }

  private mutating func tag(_ name: String, _ run: Int, _ revision: OfficeRevision) -> String {
    let prefix = prefix(of: run)
    let own = attributePrefix(of: run)
    return "<\(prefix)\(name) \(own)id=\"\(identifiers.next())\" "
      + "\(own)author=\"\(EscapedText.attribute(revision.author))\" "
      + "\(own)date=\"\(EscapedText.attribute(revision.date))\">"
  }

  /// A run like `model` with `text`, as an insertion behind something in `run`; not inside of the
  /// insertion of somebody else.
  private mutating func inserted(
    _ text: String,
    like model: Int,
    in run: Int,
    _ revision: OfficeRevision
  ) -> [UInt8] {
    let prefix = prefix(of: run)
    let model = part.runs[model]
    let outer = part.runs[run].insertion
    var markup: [UInt8] = []
    if outer != nil { markup += "</\(prefix)ins>".utf8 }
    markup += tag("ins", run, revision).utf8
    markup += part.bytes[model.start]
    markup += part.bytes[model.look]
    markup += "<\(prefix)t xml:space=\"preserve\">".utf8
    markup += EscapedText.written(text)
    markup += "</\(prefix)t></\(prefix)r></\(prefix)ins>".utf8
    if let outer { markup += reopened(outer) }
    return markup
  }

  /// The start tag of an insertion once more, with an identifier of its own.
  private mutating func reopened(_ tag: Range<Int>) -> [UInt8] {
    for attribute in PartAttributes(part.bytes, part.nameEnd(of: tag)..<tag.upperBound)
    where part.bytes[attribute.name].suffix(3).elementsEqual(":id".utf8) {
      let number = Array(String(identifiers.next()).utf8)
      return part.edited(tag, by: [PartEdit(range: attribute.value, bytes: number)])
    }
    return Array(part.bytes[tag])
  }
}

/// Something that is to be done inside of a run.
struct RunCut {
  /// What it is done to, in bytes of the part; empty for a place.
  var source: Range<Int>

  /// The start tag of the deletion that this comes into; `nil` where it stays.
  var deletion: [UInt8]?

  /// What comes behind it, between runs.
  var markup: [UInt8] = []

  func followed(by markup: [UInt8]) -> RunCut {
    var cut = self
    cut.markup += markup
    return cut
  }
}

extension RunWriting {
  /// The part with everything that was asked for.
  func bytes() -> [UInt8] {
    // A run can hold a text box with runs of its own, which begin behind it.
    var edits: [PartEdit] = []
    for (index, cuts) in cuts.sorted(by: { $0.key > $1.key }) {
      let run = part.runs[index]
      var inside: [PartEdit] = []
      while let last = edits.last, last.range.lowerBound < run.range.upperBound {
        inside.append(last)
        edits.removeLast()
      }
      var groups = RunGroups(part, run, prefix: prefix(of: index), inside)
      edits.append(PartEdit(range: run.range, bytes: groups.written(cuts)))
    }
    return part.edited(by: edits)
  }
}

/// A run, written as several.
private struct RunGroups {
  private let part: PartText
  private let run: TextRun
  private let prefix: String

  /// The edits in what the run holds.
  private let inside: [PartEdit]

  private var result: [UInt8] = []
  private var open: Group?

  private enum Group {
    case kept
    case deleted
  }

  init(_ part: PartText, _ run: TextRun, prefix: String, _ inside: [PartEdit]) {
    (self.part, self.run, self.prefix, self.inside) = (part, run, prefix, inside)
  }

  mutating func written(_ cuts: [RunCut]) -> [UInt8] {
    // Places come before what begins there; what was asked for first comes first.
    let ordered = cuts.enumerated().sorted { one, other in
      (one.element.source.lowerBound, one.element.source.upperBound, one.offset)
        < (other.element.source.lowerBound, other.element.source.upperBound, other.offset)
    }
    var waiting = ArraySlice(ordered.map(\.element))
    for child in run.children {
      let own = waiting.prefix { $0.source.lowerBound <= child.range.upperBound }
      let inside = own.prefix { $0.source.upperBound <= child.range.upperBound }
      waiting = waiting.dropFirst(inside.count)
      if let element = child.element {
        write(child, part.elements[element], Array(inside))
      } else {
        write(child, Array(inside))
      }
    }
    close()
    return result
  }

  /// Writes a child that is no text.
  private mutating func write(_ child: TextRun.Child, _ cuts: [RunCut]) {
    let content = part.edited(
      child.range,
      by: inside.filter { child.range.contains($0.range.lowerBound) }
    )
    if let deletion = cuts.lazy.compactMap(\.deletion).first {
      begin(.deleted, deletion)
    } else {
      begin(.kept)
    }
    result += content
    for cut in cuts where !cut.markup.isEmpty { write(cut.markup) }
  }

  /// Writes letters.
  private mutating func write(_ child: TextRun.Child, _ element: TextElement, _ cuts: [RunCut]) {
    guard !cuts.isEmpty else {
      begin(.kept)
      result += part.bytes[child.range]
      return
    }
    let content = element.trimsSpaces ? part.trimmed(element.content) : element.content
    var place = content.lowerBound
    for cut in cuts {
      keep(place..<max(place, cut.source.lowerBound))
      if let deletion = cut.deletion {
        begin(.deleted, deletion)
        add(cut.source, in: "delText")
        place = cut.source.upperBound
      }
      if !cut.markup.isEmpty { write(cut.markup) }
      place = max(place, cut.source.upperBound)
    }
    keep(place..<max(place, content.upperBound))
  }

  private mutating func keep(_ letters: Range<Int>) {
    guard !letters.isEmpty else { return }
    begin(.kept)
    add(letters, in: "t")
  }

  private mutating func add(_ letters: Range<Int>, in name: String) {
    result += "<\(prefix)\(name) xml:space=\"preserve\">".utf8
    result += part.bytes[letters]
    result += "</\(prefix)\(name)>".utf8
  }

  private mutating func write(_ markup: [UInt8]) {
    close()
    result += markup
  }

  private mutating func begin(_ group: Group, _ deletion: [UInt8] = []) {
    guard open != group else { return }
    close()
    result += deletion
    result += part.bytes[run.start]
    result += part.bytes[run.look]
    open = group
  }

  private mutating func close() {
    switch open {
    case .kept: result += "</\(prefix)r>".utf8
    case .deleted: result += "</\(prefix)r></\(prefix)del>".utf8
    case nil: break
    }
    open = nil
  }
}
