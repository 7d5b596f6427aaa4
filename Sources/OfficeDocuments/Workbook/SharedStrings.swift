/// The strings of a workbook, each of which any number of cells shows.
struct SharedStrings {
  private(set) var part = PartText(name: "", bytes: [])
  private var strings: [ParagraphBuilder] = []

  /// No strings.
  init() {}

  /// Reads the part called `name`.
  init(_ name: String, of package: OfficePackage) throws(OfficeFault) {
    do throws(OfficeFault) {
      part = PartText(name: name, bytes: try package.content(name))
      var scanner = try PartScanner<WorkbookElement>(part.bytes, package.limits)
      while let token = try scanner.next() {
        guard case .start(let tag) = token, tag.element == .sharedString else { continue }
        strings.append(try scanner.richText(of: tag, in: &part))
      }
    } catch {
      throw error.inside(name)
    }
  }

  /// The string that cells call `index`; `nil` where there is none.
  subscript(index: Int) -> ParagraphBuilder? {
    strings.indices.contains(index) ? strings[index] : nil
  }

  /// Locks the strings that cells call `indices`.
  mutating func lock(_ indices: Set<Int>) {
    for index in indices where strings.indices.contains(index) { strings[index].lock() }
  }

  /// Locks the strings that say one of `texts`, in any letter case.
  mutating func lock(sayingOneOf texts: Set<String>) {
    guard !texts.isEmpty else { return }
    for index in strings.indices where texts.contains(strings[index].string.lowercased()) {
      strings[index].lock()
    }
  }
}

extension PartScanner<WorkbookElement> {
  /// The text of a cell or a comment: its letters, and those of its runs, without how they are
  /// pronounced.
  mutating func richText(
    of tag: PartTag<WorkbookElement>,
    in part: inout PartText
  ) throws(OfficeFault) -> ParagraphBuilder {
    var builder = ParagraphBuilder()
    try readRichText(of: tag, in: &part, &builder)
    return builder
  }

  private mutating func readRichText(
    of tag: PartTag<WorkbookElement>,
    in part: inout PartText,
    _ builder: inout ParagraphBuilder
  ) throws(OfficeFault) {
    guard !tag.isEmpty else { return }
    while let token = try next() {
      guard case .start(let child) = token else {
        if case .end = token { return }
        continue
      }
      switch child.element {
      case .run: try readRichText(of: child, in: &part, &builder)
      case .text: try readLetters(of: child, in: &part, &builder)
      default: try skip(child)
      }
    }
  }

  private mutating func readLetters(
    of tag: PartTag<WorkbookElement>,
    in part: inout PartText,
    _ builder: inout ParagraphBuilder
  ) throws(OfficeFault) {
    let trims = value(of: "xml:space", in: tag) != "preserve"
    let letters = try ElementLetters(of: tag, &self, in: part, trims: trims)
    let element = part.add(letters, tag.range, trims: trims)
    for (range, isRaw) in letters.stretches {
      builder.add(bytes, range, .init(isRaw: isRaw, element: element, breaksLines: true))
    }
  }

  /// All letters inside of `tag`, read.
  mutating func text(of tag: PartTag<WorkbookElement>) throws(OfficeFault) -> String {
    guard !tag.isEmpty else { return "" }
    var text = ""
    while let token = try next() {
      switch token {
      case .start(let child): try skip(child)
      case .end: return text
      case .text(let range, isRaw: true): text += String(decoding: bytes[range], as: UTF8.self)
      case .text(let range, isRaw: false): text += EscapedText.string(bytes, range)
      }
    }
    return text
  }
}
