/// How a document is written down.
public enum DocumentSyntax: String, Sendable, CaseIterable {
  /// Plain text: paragraphs between blank lines, list items by their bullets.
  case text

  /// CommonMark with tables and front matter.
  case markdown

  /// HTML, whole pages and fragments.
  case html

  /// XML: XLIFF, the string files of platforms, and any other vocabulary.
  case xml

  /// The syntax that the ending of `fileName` tells; `nil` for an ending that tells none.
  public init?(fileName: String) {
    let name = fileName.split(separator: "/").last ?? ""
    let parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last else { return nil }
    switch ending {
    case "txt", "text": self = .text
    case "md", "markdown", "mdown", "mkd", "mdx": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "xml", "xlf", "xliff", "resx", "plist", "dita", "dbk": self = .xml
    default: return nil
    }
  }
}
