import Diagnostics
import TextBytes

extension XMLScanner {
  /// Brings the declarations of a start tag into scope.
  mutating func declare(_ declarations: [XMLAttribute]) throws(Stop) {
    for (index, declaration) in declarations.enumerated() {
      let name = declaration.qualifiedName.wide
      let isTwice = declarations[..<index].contains {
        bytes[$0.qualifiedName.wide].elementsEqual(bytes[name])
      }
      if isTwice { throw fault(.duplicateAttribute(quoted(name)), at: name) }
      var uri = MappedText(at: declaration.value.wide.lowerBound)
      uri.append(decoding: declaration.value.wide, of: bytes, as: .attributeValue)
      let prefix = name.count > 5 ? declaration.name.wide : name.lowerBound..<name.lowerBound
      try checkDeclaration(of: prefix, as: uri)
      namespaces.declare(prefix, as: uri.string)
      if max(namespaces.depth, namespaces.declaredCount) > limits.namespaces {
        throw excess(.namespaces(limit: limits.namespaces), at: name)
      }
    }
  }

  /// - Source: Namespaces in XML 1.0 §3, "Reserved Prefixes and Namespace Names", and §2.2.
  private func checkDeclaration(of prefix: Range<Int>, as uri: MappedText) throws(Stop) {
    let isXML = bytes[prefix].elementsEqual("xml".utf8)
    let isDeclaration = bytes[prefix].elementsEqual("xmlns".utf8)
    let isReserved = uri.string == Self.xmlnsNamespace
    guard isXML == (uri.string == XMLContent.xmlNamespace), !isDeclaration, !isReserved else {
      throw fault(.reservedNamespace, at: prefix.isEmpty ? uri.sourceRange : prefix)
    }
    if uri.isEmpty, !prefix.isEmpty { throw fault(.emptyNamespace, at: prefix) }
  }

  private static let xmlnsNamespace = "http://www.w3.org/2000/xmlns/"

  /// Finds the namespaces of the attributes behind `first`, and that none is written twice.
  mutating func resolveAttributes(from first: Int) throws(Stop) {
    for index in first..<attributes.count {
      let name = attributes[index].qualifiedName.wide
      let prefix = prefix(of: name)
      if !prefix.isEmpty {
        guard let namespace = namespaces.namespace(of: prefix, in: bytes) else {
          throw fault(.unboundPrefix(quoted(prefix)), at: prefix)
        }
        attributes[index].namespace = namespace
      }
      let local = attributes[index].name.wide
      let earlier = attributes[first..<index].first {
        $0.namespace == attributes[index].namespace && $0.name.count == local.count
          && Bytes.areEqual(bytes, $0.name.wide, local)
      }
      if let earlier {
        let note = Diagnostic.Note("it is written here first", at: span(earlier.qualifiedName.wide))
        throw fault(.duplicateAttribute(quoted(name)), at: name, notes: [note])
      }
    }
  }
}
