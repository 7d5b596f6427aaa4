import TermDictionary

/// Prints twenty messages in the words of one reader: what an application does that has nothing
/// else to do with terms.
@main
struct RenderingApp {
  static func main() throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "owner", locale: "en-AU")
    for message in lexicon.messages.prefix(20) { print(lexicon.render(message).text) }
  }
}
