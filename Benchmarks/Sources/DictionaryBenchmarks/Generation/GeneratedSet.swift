/// A set of dictionaries as large as wanted, the same at every run.
///
/// Four points of view read in three locales. The shared dictionary has all terms and messages;
/// each point of view, each locale and each point of view in each locale has some words and
/// sentences of its own.
struct GeneratedSet {
  /// How many terms there are, and as many messages.
  let count: Int

  private let terms: TermEntries
  private let messages: MessageEntries

  static let pointsOfView = (1...4).map { "view-\($0)" }
  static let locales = ["en", "en-AU", "en-GB"]
  private static let seed: UInt64 = 0x7EC5_D1C7

  /// How many entries a file holds.
  private static let entriesPerFile = 250

  init(count: Int) {
    self.count = count
    terms = TermEntries(seed: Self.seed)
    messages = MessageEntries(seed: Self.seed, termCount: count)
  }

  /// All files, by name.
  func files() -> [(name: String, text: String)] {
    [("points-of-view.xml", Self.declarations)] + shared() + variants()
  }

  /// All terms and messages of the shared dictionary as one file.
  func singleFile() -> String {
    document("base", "en") { xml in
      for index in 0..<count {
        terms.write(index, into: &xml)
        messages.write(index, into: &xml)
      }
    }
  }

  private func shared() -> [(name: String, text: String)] {
    stride(from: 0, to: count, by: Self.entriesPerFile).flatMap { start in
      let range = start..<min(start + Self.entriesPerFile, count)
      let texts = [
        document("base", "en") { xml in for index in range { terms.write(index, into: &xml) } },
        document("base", "en") { xml in for index in range { messages.write(index, into: &xml) } },
      ]
      return zip(["terms", "messages"], texts).map { ("en/base.\(start).\($0).xml", $1) }
    }
  }

  /// The dictionaries of readers and of markets.
  private func variants() -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for (row, locale) in Self.locales.enumerated() {
      for (column, pointOfView) in (["base"] + Self.pointsOfView).enumerated()
      where row + column > 0 {
        let variant = row * 5 + column
        files.append(
          ("\(locale)/\(pointOfView).xml", self.variant(variant, pointOfView, locale))
        )
      }
    }
    return files
  }

  /// One dictionary that differs from the shared one in every 40th term and every 80th message.
  private func variant(_ variant: Int, _ pointOfView: String, _ locale: String) -> String {
    document(pointOfView, locale) { xml in
      for index in stride(from: variant, to: count, by: 40) {
        terms.write(index, variant: variant, into: &xml)
      }
      for index in stride(from: variant, to: count, by: 80) {
        messages.write(index, variant: variant, into: &xml)
      }
    }
  }

  private func document(
    _ pointOfView: String,
    _ locale: String,
    _ content: (inout XMLText) -> Void
  ) -> String {
    var xml = XMLText()
    xml.line(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    xml.line("<!-- Made by the benchmarks; the words mean nothing. -->")
    xml.element(
      "dictionary",
      ["xmlns": "urn:termdictionary:1", "point-of-view": pointOfView, "xml:lang": locale],
      content
    )
    return xml.text
  }

  /// The file that says who reads.
  static var declarations: String {
    var xml = XMLText()
    xml.element("points-of-view", ["xmlns": "urn:termdictionary:1"]) { xml in
      xml.element("point-of-view", ["id": "base", "abstract": "yes"])
      for id in pointsOfView { xml.element("point-of-view", ["id": id, "extends": "base"]) }
    }
    return xml.text
  }
}
