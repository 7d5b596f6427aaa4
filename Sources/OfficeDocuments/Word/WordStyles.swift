/// What paragraphs of each style are on the page.
///
/// Identifiers of styles are in the language of whoever made the document, the names of built-in
/// styles are not.
///
/// - Source: ISO/IEC 29500-1 §17.7.4.
struct WordStyles: Sendable {
  private var kinds: [String: OfficeParagraph.Kind] = [:]

  /// No styles.
  init() {}

  init(_ bytes: [UInt8], _ part: String, _ limits: OfficeLimits) throws(OfficeFault) {
    do throws(OfficeFault) {
      var scanner = try PartScanner<WordElement>(bytes, limits)
      var style: String?
      while let token = try scanner.next() {
        guard case .start(let tag) = token else { continue }
        switch tag.element {
        case .style: style = scanner.value(of: "w:styleId", in: tag)
        case .styleName:
          guard let id = style, let name = scanner.value(of: "w:val", in: tag) else { continue }
          kinds[id] = kinds[id] ?? Self.kind(ofName: name.lowercased())
        case .outlineLevel:
          // Level 9 is that of body text.
          guard let id = style, scanner.value(of: "w:val", in: tag) != "9" else { continue }
          kinds[id] = .heading
        case .numbering:
          guard let id = style else { continue }
          kinds[id] = kinds[id] ?? .listItem
        default: continue
        }
      }
    } catch {
      throw error.inside(part)
    }
  }

  /// What a paragraph of the style `id` is; `nil` for running text.
  func kind(of id: String) -> OfficeParagraph.Kind? { kinds[id] }

  private static func kind(ofName name: String) -> OfficeParagraph.Kind? {
    if name.hasPrefix("heading ") || name == "title" || name == "subtitle" { return .heading }
    return name.hasPrefix("list ") && !name.hasPrefix("list continue") ? .listItem : nil
  }
}
