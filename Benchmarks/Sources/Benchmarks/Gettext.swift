import CPeer
import Foundation

/// A catalogue for gettext, written anew at every start.
enum Gettext {
  /// Writes and opens the catalogue; false where there is no `msgfmt`, or it fails.
  static func open(_ kinds: [Kind], size: Int) -> Bool {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-gettext-\(ProcessInfo.processInfo.processIdentifier)")
    let messages = folder.appendingPathComponent("xx/LC_MESSAGES")
    let source = folder.appendingPathComponent("bench.po")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: messages, withIntermediateDirectories: true)
      try catalogue(kinds, size).write(to: source, atomically: true, encoding: .utf8)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "msgfmt", source.path, "-o", messages.appendingPathComponent("bench.mo").path,
      ]
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return false }
    } catch {
      return false
    }
    guard peer_gettext_open(folder.path, "xx") != 0, let first = kinds.first?.gettext.first else {
      return false
    }
    // The first look-up opens the file; a text that is not translated would skip the work.
    return String(cString: peer_gettext(first)).hasPrefix("T")
      && peer_gettext(first) != nil
      && String(cString: peer_gettext("Screen text 7, which is one of many.")) == "text 7"
  }

  private static func catalogue(_ kinds: [Kind], _ size: Int) -> String {
    var text = """
      msgid ""
      msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"


      """
    for kind in kinds where kind.gettext.count == 1 {
      text += "msgid \"\(kind.gettext[0])\"\nmsgstr \"\(kind.gettext[0])\"\n\n"
    }
    for kind in kinds where kind.gettext.count == 2 {
      let (one, other) = (kind.gettext[0], kind.gettext[1])
      text += "msgid \"\(one)\"\nmsgid_plural \"\(other)\"\n"
      text += "msgstr[0] \"\(one)\"\nmsgstr[1] \"\(other)\"\n\n"
    }
    for index in 0..<size {
      text += "msgid \"Screen text \(index), which is one of many.\"\nmsgstr \"text \(index)\"\n\n"
    }
    return text
  }
}
