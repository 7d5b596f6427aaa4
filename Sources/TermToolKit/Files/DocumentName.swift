import OfficeDocuments
import TermProse

/// The names of files that are documents.
package enum DocumentName {
  /// Whether the name of a file tells how it is to be read.
  package static func isKnown(_ name: String) -> Bool {
    DocumentSyntax(fileName: name) != nil || OfficeDocument.Kind(fileName: name) != nil
  }
}
