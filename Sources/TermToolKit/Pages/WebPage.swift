import Diagnostics

/// A complete web page that needs no other file; a browser does nothing for it but what its policy
/// allows.
struct WebPage {
  /// What the window is called, as plain text.
  let title: String

  /// The language of its own words, as in `en`.
  var language = "en"

  let style: WebPageStyle

  /// The program of the page; it can be read without.
  var script: WebPageScript?

  /// What is in `body`, as HTML.
  let body: String

  /// What a browser may do with the page: apply its own style and run its own script.
  ///
  /// Nothing else, whatever is in the texts: nothing is loaded and no form is sent.
  ///
  /// - Source: Content Security Policy Level 3 §8 (hashes).
  var securityPolicy: String {
    let scripts = script.map { "script-src '\($0.hash)'; " } ?? ""
    return "default-src 'none'; \(scripts)style-src '\(style.hash)'; base-uri 'none'; "
      + "form-action 'none'"
  }

  var html: String {
    let script = script.map { "<script>\($0.text)</script>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(Escaping.html(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(securityPolicy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Escaping.html(title))</title>
      <style>\(style.text)</style>
      </head>
      <body>
      \(body)
      \(script)</body>
      </html>

      """
  }
}

/// The style of a page, and what its policy calls it; a test computes the hash anew.
struct WebPageStyle {
  let text: String

  /// `sha256-` and the SHA-256 of ``text`` in base 64.
  let hash: String
}

/// The program of a page, and what its policy calls it; a test computes the hash anew.
struct WebPageScript {
  let text: String

  /// `sha256-` and the SHA-256 of ``text`` in base 64.
  let hash: String
}
