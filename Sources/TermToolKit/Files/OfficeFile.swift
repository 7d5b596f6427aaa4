import Diagnostics
import OfficeDocuments
import TermDictionary
import TermProse

/// Office documents among the files that commands read.
package enum OfficeFile {
  /// The text of the document at `path`; `nil` where the name is none of an office document.
  ///
  /// - Throws: ``UnreadableFile`` with the reason.
  static func text(
    of bytes: [UInt8],
    at path: String
  ) throws(UnreadableFile) -> SourceText? {
    guard let kind = OfficeDocument.Kind(fileName: path) else { return nil }
    do throws(OfficeFault) {
      let document = try OfficeDocument(bytes, kind: kind)
      return SourceText(name: path, bytes: document.text, container: document)
    } catch {
      throw UnreadableFile(path: path, reason: error.description)
    }
  }

  /// The document that `source` was taken out of; `nil` where it is a file of its own.
  static func document(of source: SourceText) -> OfficeDocument? {
    source.container as? OfficeDocument
  }

  /// The bytes of the file of `source` that says `text`.
  ///
  /// - Throws: ``ToolFailure`` where it cannot be written.
  static func bytes(of source: SourceText, saying text: [UInt8]) throws(ToolFailure) -> [UInt8] {
    guard let document = document(of: source) else { return text }
    do throws(OfficeFault) {
      return try document.rewritten(to: text).bytes
    } catch {
      throw ToolFailure("cannot write '\(source.name)': \(error.description)")
    }
  }
}

extension OfficeFile {
  /// An office document with another text.
  struct Written {
    /// The file.
    let bytes: [UInt8]

    /// What stayed, as a program computes it.
    let left: [ProseFinding]
  }

  /// The office document that `conversion` changes; `nil` where it is of another document.
  ///
  /// - Throws: ``ToolFailure`` where it cannot be written.
  static func written(
    _ conversion: TermConversion,
    trackedAs revision: OfficeRevision?
  ) throws(ToolFailure) -> Written? {
    guard let document = document(of: conversion.source) else { return nil }
    do throws(OfficeFault) {
      let written = try document.rewritten(to: conversion.bytes, trackedAs: revision)
      return Written(
        bytes: written.bytes,
        left: written.left.map { ProseFinding($0, in: conversion.source) }
      )
    } catch {
      throw ToolFailure("cannot write '\(conversion.source.name)': \(error.description)")
    }
  }
}

extension ProseFinding {
  /// A change that was not made in `source`.
  fileprivate init(_ left: RewrittenOfficeDocument.LeftChange, in source: SourceText) {
    let span = SourceSpan(source, left.range)
    self.init(
      Diagnostic(
        .computedText,
        "'\(span.text)' would become '\(left.text)', but a field or a formula shows it; "
          + "change what it refers to",
        at: span
      ),
      match: span.text
    )
  }
}

extension SourceText {
  /// Its prose in `language`, read as `syntax` says, else as its name does, else as plain text;
  /// office documents are what they are.
  func prose(_ syntax: DocumentSyntax? = nil, language: String) -> ProseDocument {
    if let document = OfficeFile.document(of: self) {
      return ProseDocument(lines: self, kinds: document.paragraphs.lazy.map(\.kind.ofProse))
    }
    let syntax = syntax ?? DocumentSyntax(fileName: name) ?? .text
    return ProseDocument(self, syntax: syntax, language: language)
  }
}

extension OfficeParagraph.Kind {
  /// What such a paragraph is as a block of prose.
  fileprivate var ofProse: ProseBlock.Kind {
    switch self {
    case .paragraph: .paragraph
    case .heading: .heading
    case .listItem: .listItem
    case .tableCell: .tableCell
    }
  }
}

extension ProseFinding {
  /// The finding without changes of text that a program computes, and would write anew.
  var keepingComputedText: ProseFinding {
    guard let span = diagnostic.span, let document = OfficeFile.document(of: span.source) else {
      return self
    }
    let kept = diagnostic.fixIts.filter { fixIt in
      fixIt.newLines.allSatisfy { document.canRewrite(line: $0, as: $1[...]) }
    }
    guard kept.count < diagnostic.fixIts.count else { return self }
    let note = Diagnostic.Note("a field or a formula shows this text; change what it refers to")
    return ProseFinding(
      Diagnostic(
        diagnostic.code,
        diagnostic.message,
        at: diagnostic.span,
        notes: diagnostic.notes + [note],
        fixIts: kept,
        severity: diagnostic.severity
      ),
      match: match,
      term: term,
      pointOfView: pointOfView
    )
  }
}

extension Diagnostic.FixIt {
  /// The lines that it changes, by their numbers, as they are then.
  fileprivate var newLines: [(Int, [UInt8])] {
    let lines = Dictionary(grouping: replacements, by: \.span.start.line)
    return lines.map { number, replacements in
      let line = replacements[0].span.source.line(number)
      var new: [UInt8] = []
      var place = line.startIndex
      for replacement in replacements.sorted(by: {
        $0.span.range.lowerBound < $1.span.range.lowerBound
      }) {
        let range = replacement.span.range.clamped(to: place..<line.endIndex)
        new += line[place..<range.lowerBound]
        new += replacement.text.utf8
        place = range.upperBound
      }
      return (number, new + line[place...])
    }
  }
}
