import Diagnostics
import MessageFormat
import TermAuthoring
import TermDictionary

/// Asks for the files with which a set of one's own begins: who reads, first words and a first
/// message.
public struct NewSetRequest: Sendable {
  /// Who reads.
  public var pointsOfView: [String]

  /// A language tag.
  public var locale: String

  /// Words that are known already, as `term=word`; nouns.
  public var words: [String] = []

  /// Where an editor finds the schema, relative to the files.
  public var schema: String?

  /// Makes the request.
  public init(_ pointsOfView: [String], locale: String = "en") {
    (self.pointsOfView, self.locale) = (pointsOfView, locale)
  }

  /// The point of view that all others extend.
  private static let root = "base"

  /// The answer.
  ///
  /// - Throws: ``UsageError`` for a name that is none.
  public func run() throws(UsageError) -> Reply<BegunSet> {
    let locale = try NewRequest.language(locale)
    let readers = try pointsOfView.map { (name) throws(UsageError) in
      try NewRequest.identifier(name)
    }
    if let name = readers.firstRepeated ?? readers.first(where: { $0.description == Self.root }) {
      throw UsageError(
        name.description == Self.root
          ? "'\(Self.root)' is the point of view that all others extend; name who reads"
          : "'--as \(name)' is given twice; expected each point of view once"
      )
    }
    let given = try words.map { (pair) throws(UsageError) in try NewRequest.newWord(pair) }
    if let term = given.map(\.term).firstRepeated {
      throw UsageError("'--set \(term)' is given twice; expected one word for a term")
    }
    let points = SourceText(name: "points-of-view.xml", text: pointsFile(of: readers))
    let begun = try begin(given, in: locale, points)
    var files = [(points.name, String(decoding: points.bytes, as: UTF8.self))]
    files.append(("\(Self.root).xml", laidOut(baseFile(of: begun, given, readers, in: locale))))
    for reader in readers {
      let isLast = readers.count > 1 && reader == readers.last
      let entry = begun.entries.first { $0.refusal == nil }?.text
      let text = readerFile(reader, in: locale, hasExample: isLast && given.isEmpty, like: entry)
      files.append(("\(reader).xml", laidOut(text)))
    }
    let refusals = begun.refusals
    return Reply(
      BegunSet(files: files),
      remarks: begun.notes,
      status: refusals.isEmpty ? .success : .findings
    )
  }

  /// The entries of the words that are given.
  private func begin(
    _ words: [ScaffoldRequest.Word],
    in locale: LocaleIdentifier,
    _ points: SourceText
  ) throws(UsageError) -> BegunScaffold {
    let root = try NewRequest.identifier(Self.root)
    var request = ScaffoldRequest(DictionaryKey(root, locale), terms: .given, words: words)
    request.definesTerms = true
    do throws(ScaffoldFailure) {
      return try DictionarySet([points]).begin(request)
    } catch {
      throw UsageError("\(error.text(for: request))")
    }
  }

  private func laidOut(_ text: String) -> String {
    (try? DictionaryFormatter.format(SourceText(name: "new", text: text))) ?? text
  }

  // MARK: Files

  private var head: String {
    let model = schema.map { address in
      """
      <?xml-model href="\(Escaping.xmlAttribute(address))" type="application/xml" \
      schematypens="http://relaxng.org/ns/structure/1.0"?>

      """
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + (model ?? "")
  }

  private func pointsFile(of readers: [PointOfViewID]) -> String {
    let points = readers.map { "  <point-of-view id=\"\($0)\" extends=\"\(Self.root)\"/>\n" }
    return head + """
      <!-- Who reads. All say what \(Self.root).xml says, but for the words in a file of their own. -->
      <points-of-view xmlns="urn:termdictionary:1">
        <point-of-view id="\(Self.root)" abstract="yes"/>
      \(points.joined())</points-of-view>

      """
  }

  private func dictionary(
    _ pointOfView: String,
    in locale: LocaleIdentifier,
    _ content: String
  )
    -> String
  {
    """
    <dictionary xmlns="urn:termdictionary:1" point-of-view="\(pointOfView)" xml:lang="\(locale)">
    \(content)
    </dictionary>

    """
  }

  /// The entries of `words`, or an example, and a message that has the first of them.
  private func baseFile(
    of begun: BegunScaffold,
    _ words: [ScaffoldRequest.Word],
    _ readers: [PointOfViewID],
    in locale: LocaleIdentifier
  ) -> String {
    let first = begun.entries.first { $0.refusal == nil }?.term.description
    let entries =
      words.isEmpty ? [Self.noun("example", plural: "examples")] : begun.entries.map(\.text)
    let message = """
      <message id="first.example">
        <description>An example; its text says where a word comes, and with which article.</description>
        <text>This is {\(first ?? "example") :td:term article=indefinite}.</text>
      </message>
      """
    let remark = """
      <!--
        The words and messages of all who read. To say something in another way to some of them, write
        the entry anew into their file: \(readers.map { "\($0).xml" }.joined(separator: ", ")).
      -->

      """
    let hasWords = words.isEmpty || first != nil
    let content = (entries + (hasWords ? [message] : [])).joined(separator: "\n\n")
    // Examples are English.
    let isExample = words.isEmpty && locale.language != "en"
    let shown = isExample ? "<!--\n\(content)\n-->" : content
    return head + remark + dictionary(Self.root, in: locale, shown)
  }

  private func readerFile(
    _ reader: PointOfViewID,
    in locale: LocaleIdentifier,
    hasExample: Bool,
    like entry: String?
  ) -> String {
    let remark = "<!-- What \(reader) calls things, where it differs from \(Self.root).xml. -->\n"
    let example = Self.noun("example", plural: "samples", of: "sample")
    let isShown = hasExample && locale.language == "en"
    let content = isShown ? example : entry == nil ? "<!--\n\(example)\n-->" : ""
    return head + remark + dictionary(reader.description, in: locale, content)
  }

  private static func noun(_ term: String, plural: String, of word: String? = nil) -> String {
    """
    <noun id="\(term)">
      <one>\(word ?? term)</one>
      <other>\(plural)</other>
    </noun>
    """
  }
}

/// The files with which a set begins.
public struct BegunSet: Sendable {
  /// The files, by their names in the folder of the set.
  public let files: [(name: String, text: String)]

  /// The configuration that names the dictionaries in `folder`; `nil` where there is one already,
  /// or the folder is not in the working folder.
  package static func settings(for folder: String) -> (name: String, text: String)? {
    let here = FileSystem.workingFolder
    let path = AbsolutePath.relative(folder, to: here)
    guard ConfigurationFile.nearest() == nil, !path.hasPrefix("/") else { return nil }
    let isPlain = FilePath.shellWord(path) == path && !path.utf8.contains(UInt8(ascii: ","))
    let name = isPlain ? path + "/" : Escaping.yamlString(path)
    return (ConfigurationFile.name, "dictionaries: [\(name)]\n")
  }
}

extension BegunScaffold {
  /// What is left as a comment, and what an author has to look at.
  var notes: [Remark] {
    entries.compactMap { entry in
      if let refusal = entry.refusal { return .error("'\(entry.term)' is left out: \(refusal)") }
      return entry.remark.map { .note("'\(entry.term)': \($0)") }
    }
  }
}
