import Diagnostics
import MessageFormat

/// Which HTML element each markup of a message becomes.
///
/// ```swift
/// let mapping = HTMLMapping(["b": "strong", "claim-link": "a"], attributes: ["a": ["href"]])
/// ```
public struct HTMLMapping: Sendable {
  /// The element for each markup name.
  ///
  /// Markup without an entry leaves no trace.
  public var elements: [String: String]

  /// The options that become attributes, by element.
  ///
  /// Others are dropped.
  public var attributes: [String: Set<String>]

  /// Makes a mapping.
  public init(_ elements: [String: String], attributes: [String: Set<String>] = [:]) {
    self.elements = elements
    self.attributes = attributes
  }

  /// The elements that cannot do harm, under their own names: `b`, `i`, `em`, `strong`, `code`,
  /// `br`.
  public static let standard = HTMLMapping([
    "b": "b", "i": "i", "em": "em", "strong": "strong", "code": "code", "br": "br",
  ])
}

extension RenderedMessage {
  /// The message as a piece of HTML: text and arguments escaped, markup mapped.
  ///
  /// A URL in an attribute is kept only if it is relative to the page's own site or starts with
  /// `https:`, `http:` or `mailto:`.
  public func html(_ mapping: HTMLMapping = .standard) -> String {
    parts.reduce(into: "") { html, part in
      if case .markup(let markup) = part {
        html += mapping.html(markup)
      } else {
        html += Escaping.html(part.text)
      }
    }
  }
}

extension HTMLMapping {
  fileprivate func html(_ markup: MarkupPart) -> String {
    guard let element = elements[markup.name] else { return "" }
    let start = "<\(element)\(attributes(of: markup, element))>"
    switch markup.kind {
    case .open: return start
    case .close: return Self.voidElements.contains(element) ? "" : "</\(element)>"
    case .standalone: return Self.voidElements.contains(element) ? start : start + "</\(element)>"
    }
  }

  /// The elements that HTML never closes.
  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The attributes whose value is a URL.
  private static let urlAttributes: Set<String> = [
    "action", "cite", "data", "formaction", "href", "poster", "src",
  ]

  private func attributes(of markup: MarkupPart, _ element: String) -> String {
    let allowed = attributes[element] ?? []
    return markup.options.reduce(into: "") { result, option in
      guard allowed.contains(option.name), case .string(let value) = option.value,
        !Self.urlAttributes.contains(option.name) || value.isHarmlessURL
      else { return }
      result += " \(option.name)=\"\(Escaping.html(value))\""
    }
  }
}

extension String {
  /// Whether a browser that follows the text runs no code: no scheme but those of links.
  fileprivate var isHarmlessURL: Bool {
    let visible = unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = visible.firstIndex(of: ":") else { return true }
    let scheme = String(String.UnicodeScalarView(visible[..<colon])).lowercased()
    if scheme.contains(where: { "/?#".contains($0) }) { return true }
    return ["https", "http", "mailto"].contains(scheme)
  }
}
