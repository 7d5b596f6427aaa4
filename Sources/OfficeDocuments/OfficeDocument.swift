import Diagnostics
import TextBytes

/// A document of an office program, as text, and the way back into the file.
///
/// The text has a line for each paragraph, in reading order, without what is deleted, hidden or no
/// text. So `line` of a finding is the paragraph, and `column` counts in its text. Rewriting
/// changes the letters and nothing else: every part that has none of them stays byte for byte.
///
/// ```swift
/// let document = try OfficeDocument(bytes, kind: .docx)
/// let source = SourceText(name: "contract.docx", bytes: document.text, container: document)
/// source.line(1)  // Progress Claim
/// ```
public struct OfficeDocument: SourceContainer {
  /// What kind of document it is.
  public let kind: Kind

  /// The paragraphs, a line each.
  ///
  /// U+FFFC stands for what is no text, U+000B for a break inside of a paragraph.
  public let text: [UInt8]

  /// The paragraphs, in the order of the lines.
  public let paragraphs: [OfficeParagraph]

  let archive: ZipArchive
  let limits: OfficeLimits
  let parts: [String: PartText]

  /// The kinds of documents, by what their names end in.
  public enum Kind: String, Sendable, CaseIterable {
    /// A text document of Office Open XML.
    case docx

    /// A text document of OpenDocument.
    case odt

    /// A presentation of Office Open XML.
    case pptx

    /// A workbook of Office Open XML.
    case xlsx

    /// The kind that the ending of `fileName` tells; `nil` for any other.
    public init?(fileName: String) {
      guard let dot = fileName.lastIndex(of: ".") else { return nil }
      switch fileName[fileName.index(after: dot)...].lowercased() {
      case "docx", "docm", "dotx", "dotm": self = .docx
      case "odt", "ott": self = .odt
      case "pptx", "pptm", "potx", "ppsx": self = .pptx
      case "xlsx", "xlsm", "xltx": self = .xlsx
      default: return nil
      }
    }
  }

  /// Reads a document of `kind`.
  ///
  /// Costs inflating the parts that have text, and one pass over them.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - kind: What it is.
  ///   - limits: What it may hold at most.
  /// - Throws: ``OfficeFault`` where it is encrypted, broken, beyond a limit, or no such document.
  public init(
    _ bytes: [UInt8],
    kind: Kind,
    limits: OfficeLimits = .standard
  ) throws(OfficeFault) {
    let archive = try ZipArchive(bytes, limits)
    let package = OfficePackage(archive: archive, limits: limits)
    let read: ReadText =
      switch kind {
      case .docx: try WordDocument.read(package)
      case .odt: try OpenDocumentText.read(package)
      case .pptx: try Presentation.read(package)
      case .xlsx: try Workbook.read(package)
      }
    guard String(validating: read.text, as: UTF8.self) != nil else {
      throw OfficeFault("its text is not UTF-8")
    }
    (self.kind, self.archive, self.limits) = (kind, archive, limits)
    (text, paragraphs, parts) = (read.text, read.paragraphs, read.parts)
  }

  /// The paragraph whose line the byte at `offset` of ``text`` is in; `nil` behind the last.
  ///
  /// Costs a binary search.
  public func paragraph(at offset: Int) -> OfficeParagraph? {
    let index = paragraphs.partitioningIndex { $0.range.upperBound >= offset }
    return index < paragraphs.count ? paragraphs[index] : nil
  }

  /// The file.
  public var file: [UInt8] { archive.bytes }

  /// Where the paragraph is that is line `number` of ``text``.
  public func place(ofLine number: Int) -> ContainerPlace? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1].place : nil
  }
}
