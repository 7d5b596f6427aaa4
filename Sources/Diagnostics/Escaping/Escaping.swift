import TextBytes

/// How a text that people wrote is put into a file or onto a screen so that it is read as it is.
///
/// ```swift
/// "<p>" + Escaping.html("R&D <new>") + "</p>"  // <p>R&amp;D &lt;new&gt;</p>
/// ```
///
/// All of it goes by bytes of UTF-8 or by code points, never by `Character`: U+0600 and its like
/// (the property Grapheme_Cluster_Break=Prepend) form one `Character` with what follows, as do a
/// letter and its marks, and whoever compares those does not see the `<` in them. Each function
/// costs O(*n*), and returns a text in which there is nothing to do as it is.
public enum Escaping {
  /// `text` with another text in the place of each byte that is a member of `special`, which
  /// `replacement` gives.
  static func replacing(
    _ special: ByteSet,
    in text: String,
    by replacement: (UInt8) -> String
  ) -> String {
    let bytes = text.utf8
    guard var place = bytes.firstIndex(where: special.contains) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8 + 16)
    var start = bytes.startIndex
    while place < bytes.endIndex {
      result += bytes[start..<place]
      result += replacement(bytes[place]).utf8
      start = bytes.index(after: place)
      place = bytes[start...].firstIndex(where: special.contains) ?? bytes.endIndex
    }
    result += bytes[start...]
    return String(decoding: result, as: UTF8.self)
  }
}
