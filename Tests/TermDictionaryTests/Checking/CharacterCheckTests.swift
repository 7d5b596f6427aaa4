import Diagnostics
import TermChecking
import Testing

@testable import TermDictionary

struct CharacterCheckTests {
  /// Code, text that is marked, and new text of the first repair.
  private static func findings(_ locale: String, _ entries: String) -> [String] {
    let file = """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="p" xml:lang="\(locale)">
      \(entries)
      </dictionary>
      """
    let source = SourceText(name: "words.xml", bytes: Array(file.utf8))
    let points = SourceText(
      name: "points.xml",
      text: """
        <points-of-view xmlns="urn:termdictionary:1"><point-of-view id="p"/></points-of-view>
        """
    )
    return DictionarySet([points, source]).check()
      .filter { [.bidiControl, .lookAlike].contains($0.code) }
      .map { finding in
        let fix = finding.fixIts.first?.replacements.first?.text ?? "–"
        return "\(finding.code) \(finding.span?.text ?? "") → \(fix)"
      }
  }

  @Test(arguments: [
    ("en", "invоice", ["look-alike invоice → invoice"]),
    ("en", "а bill", ["look-alike а → a"]),
    ("en", "the сору of it", ["look-alike сору → copy"]),
    ("en", "inv&#x43E;ice", ["look-alike inv&#x43E;ice → invoice"]),
    ("en", "Αlpha", ["look-alike Αlpha → Alpha"]),
    ("de-AT", "Rесhnung", ["look-alike Rесhnung → Rechnung"]),
    ("ru", "cчёт", ["look-alike cчёт → счёт"]),
    ("el", "τιμoλόγιο", ["look-alike τιμoλόγιο → τιμολόγιο"]),
    ("en", "cl\u{AD}aim", ["look-alike cl\u{AD}aim → claim"]),
    ("en", "a cla\u{200B}im\u{200B}", ["look-alike cla\u{200B}im → claim"]),
    ("en", "c&#x2060;laim", ["look-alike c&#x2060;laim → claim"]),
    ("ru", "cч\u{FEFF}ёт", ["look-alike cч\u{FEFF}ёт → cчёт"]),
    ("en", "\u{FF43}laim", ["look-alike \u{FF43}laim → claim"]),
    ("en", "ＣＬＡＩＭ", ["look-alike ＣＬＡＩＭ → CLAIM"]),
    ("en", "𝐜𝐥𝐚𝐢𝐦 a", ["look-alike 𝐜𝐥𝐚𝐢𝐦 → claim"]),
    ("de", "𝙍echnung", ["look-alike 𝙍echnung → Rechnung"]),
    ("en", "a&#x202E;b", ["bidi-control &#x202E; → "]),
    ("en", "a\u{202D}b\u{202C}", ["bidi-control \u{202D} → "]),
    ("en", "a&#x2066;b", ["bidi-control &#x2066; → \u{2069}"]),
    ("en", "a\u{202A}b \u{2069}c", ["bidi-control \u{202A} → \u{202C}"]),
    ("ar", "\u{2067}فاتورة", ["bidi-control \u{2067} → \u{2069}"]),
    ("en", "\u{2068}a\u{202B}b\u{2069}", ["bidi-control \u{202B} → –"]),
  ])
  func `a label shows what it holds`(locale: String, text: String, found: [String]) {
    #expect(Self.findings(locale, "<label id=\"a\">\(text)</label>") == found)
  }

  @Test(arguments: [
    ("en", "Café, naïve, “quoted” – 5 µm, 10 kΩ, ΔT, αx, β, ½"),
    (
      "en",
      "\u{2066}a\u{2069} \u{202A}b\u{202C} \u{2067}c \u{2068}d\u{2069}\u{2069} \u{2069}\u{202C}"
    ),
    ("en", "Москва said Привет, 電気工事, PDF版"),
    ("ja", "ＰＤＦを開く"), ("th", "ใบ\u{200B}แจ้ง\u{200B}หนี้"),
    ("en", "𝑥 and \u{200B} alone\u{200B} \u{AD}here"),
    ("fa", "می\u{200C}شود"),
    ("fr", "Société à responsabilité limitée, l’œuvre, Œdème"),
    ("de", "Größe, Straße, Öffentlichkeit"),
    ("el", "Το τιμολόγιο υποβλήθηκε στον ΟΤΕ, PDF, HTTP"),
    ("ru", "Счёт на оплату, HTTP, CO2, IT-отдел, а также PDF"),
    ("uk", "Рахунок сплачено, її немає"),
    ("sr-Latn", "Račun je plaćen, džem, njegov"),
    ("sr", "Рачун је плаћен"),
    ("ar", "الفاتورة \u{2068}PDF\u{2069} رقم ١٢٣\u{200F}, \u{61C}5"),
    ("he", "החשבונית \u{2066}(a)\u{2069}\u{200E}"),
    ("ja", "請求書エニカタカナ力ー"),
    ("hy", "Հաշիվը վճարված է"), ("ka", "ანგარიში"), ("hi", "चालान भेजा गया"), ("vi", "Hóa đơn được gửi"),
  ])
  func `texts of one script, and what is closed, are right`(locale: String, text: String) {
    #expect(Self.findings(locale, "<label id=\"a\">\(text)</label>") == [])
  }

  @Test func `all texts and names of an entry are looked at`() {
    let entries = """
      <noun id="bill"><one>bіll</one><other>bills</other></noun>
      <concept ref="bill"><definition>whаt</definition><note>nоte</note>
      <synonym>clаim</synonym><example>\u{202E}x</example></concept>
      <message id="m"><description>Rеad</description>
      <parameter name="nаme" type="string" example="&#x2067;x"/>
      <text>.local $x = {|&#x2067;|} {{Dеar {$nаme} {$x}}}</text></message>
      """
    #expect(
      Self.findings("en", entries) == [
        "look-alike bіll → bill", "look-alike whаt → what", "look-alike nоte → note",
        "look-alike clаim → claim", "bidi-control \u{202E} → ", "look-alike Rеad → Read",
        "look-alike nаme → name", "bidi-control &#x2067; → \u{2069}",
        "bidi-control &#x2067; → –", "look-alike Dеar → Dear", "look-alike nаme → name",
      ]
    )
  }

  @Test func `each variant of a message closes what it opens`() {
    let open = "<message id=\"m\"><parameter name=\"n\" type=\"number\" example=\"1\"/>"
    let text =
      ".input {$n :number} .match $n one {{\u{2068}{$n} day}} * {{{$n} days\u{2069}}}"
    #expect(
      Self.findings("en", open + "<text>\(text)</text></message>")
        == ["bidi-control \u{2068} → \u{2069}"]
    )
  }

  @Test func `a file with a byte order mark or CR LF has its places`() {
    let file =
      "\u{FEFF}<dictionary xmlns=\"urn:termdictionary:1\" point-of-view=\"p\" xml:lang=\"en\">\r\n"
      + "<label id=\"a\"><![CDATA[x ]]>clаim</label>\r\n</dictionary>"
    let source = SourceText(name: "words.xml", bytes: Array(file.utf8))
    let found = DictionarySet([source]).check().filter { $0.code == .lookAlike }
    #expect(found.map { "\($0.span?.start.line ?? 0) \($0.span?.text ?? "")" } == ["2 clаim"])
  }

  @Test func `an author can accept what is found`() {
    let label =
      "<label id=\"a\"><accept code=\"look-alike\">the country</accept>СССР</label>"
    #expect(Self.findings("en", label) == [])
  }
}
