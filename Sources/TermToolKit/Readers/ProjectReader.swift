/// The one reader whom the project names, for commands that read no dictionary unless they must.
package struct ProjectReader {
  /// The point of view; `nil` where the project names none, or several.
  package let pointOfView: String?

  /// The tag of the first locale, where the project names one.
  package let locale: String?

  /// Reads the configuration of the project.
  ///
  /// - Throws: As ``ConfigurationFile/load(_:_:)``.
  package init(on host: any RequestHost) throws {
    let configuration = try ConfigurationFile.load(nil, host)
    let names = configuration.pointsOfView
    pointOfView = names.count == 1 ? names[0].text : nil
    locale = configuration.locales.first?.text
  }
}
