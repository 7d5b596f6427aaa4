/// Links of a page to other pages, for who has the tool and no folder with documents.
struct PageLinks {
  /// The name of the page without its ending.
  private let page: String

  /// The folder in which it is, from the top of the sources.
  private let folder: String

  /// Links of the page `page` in `folder`.
  init(_ page: String, in folder: String) { (self.page, self.folder) = (page, folder) }

  /// `markdown` with what to type, or where to look, in the place of links: *accepted findings
  /// (`termtool explain dictionary-format#accepted-findings`)*.
  func followable(_ markdown: String) -> String {
    let parts = markdown.split(separator: "```", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part -> String in
      // Every second part is code.
      index % 2 == 1
        ? String(part)
        : String(part).replacing(/\[([^\[\]]+)\]\(([^()\s]+)\)/) { match in
          "\(match.1) (\(place(of: String(match.2))))"
        }
    }.joined(separator: "```")
  }

  private func place(of target: String) -> String {
    if target.hasPrefix("https:") { return target }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let section = parts.count > 1 ? "#\(parts[1])" : ""
    let path = String(parts[0])
    if path.isEmpty { return "`termtool explain \(page)\(section)`" }
    if path == "diagnostics" { return "`termtool explain`" }
    let file = FilePath.name(of: path)
    if file.hasSuffix(".md") {
      let name = String(file.dropLast(".md".count))
      if path.hasPrefix("diagnostics/") || folder == "docs/diagnostics" && !path.hasPrefix("../") {
        return "`termtool explain \(name)`"
      }
      if ToolFiles.documents.contains(where: { $0.name == "docs/\(file)" }) {
        return "`termtool explain \(name)\(section)`"
      }
    }
    return "`\(pathFromTop(path))` of the sources"
  }

  private func pathFromTop(_ path: String) -> String {
    var folders = folder.split(separator: "/")
    for part in path.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }
}
