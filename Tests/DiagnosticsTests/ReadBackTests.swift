import Diagnostics
import TestSupport
import Testing

/// What is written for spreadsheets, browsers and XML, read by the library of another language.
@Suite(.enabled(if: Python.path != nil, Comment(rawValue: Python.isMissing))) struct ReadBackTests {
  /// A text and what is written for it.
  private struct Row: Encodable {
    let text: String
    let written: String
  }

  private static func rows(_ write: (String) -> String) -> [Row] {
    HostileText.texts.map { Row(text: $0, written: write($0)) }
  }

  @Test func `CSV is read back as it was written, one row for each`() throws {
    let script = """
      import csv, io, json, sys
      rows = json.load(sys.stdin)
      if sys.version_info < (3, 11):  # whose module takes no zero
          rows = [row for row in rows if "\\0" not in row["written"]]
      file = "".join(f'x,{row["written"]},y\\r\\n' for row in rows)
      def unguarded(cell, text):
          result, rest = [], list(text)
          for letter in cell:
              if letter != "'" or rest[:1] == ["'"]:
                  result.append(letter)
                  rest = rest[1:]
          return "".join(result)
      read = list(csv.reader(io.StringIO(file, newline=""), strict=True))
      print(len(read) - len(rows))
      for row, cells in zip(rows, read):
          ours = len(cells) == 3 and cells[0] == "x" and cells[2] == "y"
          if not ours or unguarded(cells[1], row["text"]) != row["text"] or cells[1][:1] in tuple("=+-@＝＋－＠"):
              print(ascii(row), ascii(cells))
      """
    #expect(try Python.lines(of: script, for: Self.rows(Escaping.csvField)).prefix(20) == ["0"])
  }

  @Test func `no spreadsheet of another country computes a cell`() throws {
    let script = """
      import csv, io, json, sys
      for row in json.load(sys.stdin):
          if sys.version_info < (3, 11) and "\\0" in row["written"]:
              continue
          for separator in ";\\t|":
              line = f'x{separator}{row["written"]}{separator}y'
              for cells in csv.reader(io.StringIO(line, newline=""), delimiter=separator):
                  for cell in cells:
                      if separator != "|" and cell[:1] in tuple("=+-@＝＋－＠"):
                          print(ascii(separator), ascii(row), ascii(cells))
      print("read")
      """
    #expect(try Python.lines(of: script, for: Self.rows(Escaping.csvField)).prefix(20) == ["read"])
  }

  @Test func `HTML is read back as it was written, in a text and in an attribute`() throws {
    let script = """
      import html.parser, json, sys
      class Reader(html.parser.HTMLParser):
          def handle_starttag(self, tag, attributes): self.seen.append((tag, attributes))
          def handle_endtag(self, tag): self.seen.append(tag)
          def handle_data(self, data): self.data += data
          def handle_comment(self, data): self.seen.append(("comment", data))
          def handle_decl(self, data): self.seen.append(("declaration", data))
          def handle_pi(self, data): self.seen.append(("instruction", data))
          def unknown_decl(self, data): self.seen.append(("unknown", data))
      for row in json.load(sys.stdin):
          reader = Reader()
          reader.seen, reader.data = [], ""
          reader.feed(f'<p title="{row["written"]}">{row["written"]}</p>')
          reader.close()
          text = row["text"].replace("\\0", "\\ufffd")
          if reader.seen != [("p", [("title", text)]), "p"] or reader.data != text:
              print(ascii(row), ascii(reader.seen), ascii(reader.data))
      print("read")
      """
    #expect(try Python.lines(of: script, for: Self.rows(Escaping.html)).prefix(20) == ["read"])
  }

  @Test func `XML is read back as it was written, in a text and in an attribute`() throws {
    let script = """
      import json, re, sys, xml.etree.ElementTree as tree
      unknown = re.compile("[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]")
      for row in json.load(sys.stdin):
          text = unknown.sub("\\ufffd", row["text"])
          try:
              element = tree.fromstring(row["written"].encode())
              if element.text not in (text, text or None) or element.get("a") != text or len(element):
                  print(ascii(row), ascii(element.text), ascii(element.get("a")))
          except tree.ParseError as error:
              print(ascii(row), error)
      print("read")
      """
    let rows = Self.rows { text in
      "<e a=\"\(Escaping.xmlAttribute(text))\">\(Escaping.xmlText(text))</e>"
    }
    #expect(try Python.lines(of: script, for: rows).prefix(20) == ["read"])
  }
}
