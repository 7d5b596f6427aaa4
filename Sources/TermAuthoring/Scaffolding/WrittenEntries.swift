import Diagnostics
import TermDictionary
import TextBytes

/// The entries of terms as their files write them.
struct WrittenEntries {
  /// The entries of each file, in order: it is taken apart once, however many of them are asked
  /// for.
  private var files: [ObjectIdentifier: [LayoutElement]] = [:]

  /// The entry of a term as its file writes it, without comments.
  mutating func entry(of bound: BoundTerm) -> String? {
    let source = bound.term.span.source
    let place = bound.term.span.range.lowerBound
    let entries = entries(in: source)
    let index = entries.partitioningIndex { $0.range.upperBound > place }
    guard index < entries.count, entries[index].range.contains(place) else { return nil }
    var printer = LayoutPrinter(source.bytes, .asWritten)
    printer.print(.element(entries[index].withoutRemarks), indent: "")
    return printer.text
  }

  private mutating func entries(in source: SourceText) -> [LayoutElement] {
    if let known = files[ObjectIdentifier(source)] { return known }
    let root = LayoutParser.read(source.bytes).lazy.compactMap(\.element).first
    let entries = root?.children.compactMap(\.element) ?? []
    files[ObjectIdentifier(source)] = entries
    return entries
  }
}

extension LayoutElement {
  /// The element without comments, and without what its author accepts.
  fileprivate var withoutRemarks: LayoutElement {
    var result = self
    result.children = children.compactMap { node in
      switch node {
      case .comment, .instruction: nil
      case .element(let element):
        element.localName == ElementParser.accept ? nil : .element(element.withoutRemarks)
      case .text, .characterData: node
      }
    }
    return result
  }
}
