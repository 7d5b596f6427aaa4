import ClaimVocabulary
import TermDictionary

/// The mails of a played story as files.
struct StoryMails {
  /// The files by name, in the order in which the mails go out.
  private(set) var files: [(name: String, text: String)] = []

  /// The attached files of which nobody knows where their bytes are.
  private(set) var missing: [String] = []

  private let simulation: Simulation
  private let links: LinkTable
  private let host: any RequestHost

  /// The folder of the scenario, from which paths of attached files start.
  private let folder: String

  /// Nobody lives at a domain that ends so.
  ///
  /// - Source: RFC 2606.
  private static let domain = "simulation.invalid"

  /// Writes each mail once in the words of each of `lexicons` for its reader.
  ///
  /// - Throws: ``ToolFailure`` for a mail that cannot be written, as to somebody without an
  ///   address.
  init(
    _ simulation: Simulation,
    links: LinkTable,
    from folder: String,
    _ host: any RequestHost,
    in lexicons: (RecordID<Person>) -> [Lexicon]
  ) throws(ToolFailure) {
    self.simulation = simulation
    self.links = links
    self.folder = folder
    self.host = host
    let mails = simulation.moments.flatMap(\.items).compactMap { item in
      if case .mail(let mail) = item.content { mail } else { nil }
    }
    let digits = max(3, "\(mails.count)".count)
    for (index, mail) in mails.enumerated() {
      let place = (index + 1).padded(to: digits)
      let readers = lexicons(mail.recipient)
      for lexicon in readers {
        let reader =
          readers.count == 1 ? [] : [lexicon.pointOfView.description, lexicon.locale.description]
        let parts = [place, mail.kind.rawValue, mail.recipient.text.inFileName] + reader
        files.append((parts.joined(separator: "-") + ".eml", try text(of: mail, in: lexicon)))
      }
    }
  }

  private mutating func text(of mail: Mail, in lexicon: Lexicon) throws(ToolFailure) -> String {
    do {
      let workflow = simulation.workflow
      let payer = workflow.company(workflow.project.payer)?.name ?? ""
      let envelope = try workflow.envelope(
        of: mail,
        from: MailEnvelope.Mailbox(payer, "no-reply@\(Self.domain)"),
        domain: Self.domain
      )
      var rendered = try mail.rendered(in: lexicon, links: links)
      let bytes = try bytes(of: rendered.attachments)
      rendered.attachments.removeAll { bytes[$0] == nil }
      return try rendered.eml(envelope, attaching: bytes)
    } catch {
      throw ToolFailure("cannot write the mail '\(mail.id.text)': \("\(error)")")
    }
  }

  /// The bytes of those of `files` whose path the scenario says.
  private mutating func bytes(
    of files: [AttachedFile]
  ) throws(ToolFailure) -> [AttachedFile: [UInt8]] {
    var found: [AttachedFile: [UInt8]] = [:]
    for file in files {
      guard let path = AttachedPath.path(of: file) else {
        if !missing.contains(file.name) { missing.append(file.name) }
        continue
      }
      let place = path.hasPrefix("/") ? path : FilePath.join(folder, path)
      do throws(UnreadableFile) {
        found[file] = try InputText.bytes(
          at: place,
          atMost: InputText.Use.document.limit,
          from: host
        )
      } catch {
        throw ToolFailure(error, host)
      }
    }
    return found
  }
}

/// Where the bytes of a file are that a step of a scenario attaches.
enum AttachedPath {
  private static let prefix = "path:"

  /// The reference of a file whose bytes are at `path`.
  static func reference(_ path: String) -> String { prefix + path }

  /// Where the bytes of `file` are; `nil` where the scenario does not say it.
  static func path(of file: AttachedFile) -> String? {
    file.reference.hasPrefix(prefix) ? String(file.reference.dropFirst(prefix.count)) : nil
  }
}

extension String {
  /// The text with `_` for all that might mean something in the name of a file.
  fileprivate var inFileName: String {
    let scalars = unicodeScalars.map { scalar -> UnicodeScalar in
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
      return isPlain ? scalar : "_"
    }
    return String(String.UnicodeScalarView(scalars.prefix(60)))
  }
}
