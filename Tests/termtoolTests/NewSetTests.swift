import Foundation
import Testing

/// Sets that begin, and entries that are added.
struct NewSetTests {
  @Test func `a set begins in an empty folder`() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      ["new", "--as", "ward", "--as", "patient", "--output", "words/"],
      in: folder.url
    )
    #expect(result.status == 0)
    #expect(
      result.errors == """
        wrote words/points-of-view.xml
        wrote words/base.xml
        wrote words/ward.xml
        wrote words/patient.xml
        wrote termtool.yml, so that all commands read words/
        next: termtool preview; after a change: termtool check

        """
    )
    #expect(try folder.text(of: "termtool.yml") == "dictionaries: [words/]\n")
    #expect(try Tool.run("check", "--fail-on", "info", in: folder.url).status == 0)
    #expect(try Tool.run("fmt", "--check", "words", in: folder.url).status == 0)
    let preview = try Tool.run("preview", "--all", "--format", "json", in: folder.url)
    for text in ["ward\",\"locale\":\"en\",\"text\":\"This is an example.", "This is a sample."] {
      #expect(preview.output.contains(text), "\(preview.output)")
    }
    let again = try Tool.run(
      ["new", "--as", "ward", "--as", "patient", "--output", "words/"],
      in: folder.url
    )
    #expect(again.errors == "error: a set begins in an empty folder, and 'words/' is none\n")
  }

  @Test func `a set begins with words, and goes on`() throws {
    let folder = try TemporaryFolder()
    let begun = try Tool.run(
      [
        "new", "--as", "ward", "--set", "stay=hospital stay", "--set", "data=information",
        "--locale", "en-GB", "--output", "words/",
      ],
      in: folder.url
    )
    #expect(begun.status == 0, "\(begun.errors)")
    let base = try folder.text(of: "words/base.xml")
    #expect(base.contains("<other>hospital stays</other> <!-- derived -->"))
    #expect(base.contains("<mass>information</mass> <!-- derived: it has no plural -->"))
    #expect(base.contains("<text>This is {stay :td:term article=indefinite}.</text>"))
    let reader = try Tool.run(
      ["new", "--as", "patient", "--extends", "base", "--locale", "en-GB", "--set", "stay=visit"]
        + ["--output", "words/"],
      in: folder.url
    )
    #expect(reader.errors == "wrote words/patient.en-GB.xml\n")
    let preview = try Tool.run(
      ["preview", "--all", "--locale", "en-GB", "--format", "json"],
      in: folder.url
    )
    let text = #""dictionary":"patient","locale":"en-GB","text":"This is a visit.""#
    #expect(preview.output.contains(text), "\(preview.output)")
    #expect(try Tool.run("check", "--fail-on", "warning", in: folder.url).status == 0)
  }

  @Test(arguments: [
    (["new", "--as", "patient"], "termtool new --as patient --output words/"),
    (["new", "--as", "base", "--output", "w/"], "'base' is the point of view that all others"),
    (["new", "--as", "a", "--as", "a", "--output", "w/"], "'--as a' is given twice"),
    (["new", "--as", "a", "--as", "b", "--output", "w"], "expected --output w/"),
    (["new", "--as", "a", "--as", "b"], "'--as' is given twice; expected it once"),
    (["new", "--as", "A", "--output", "w/"], "'A' is no identifier"),
    (["new", "--as", "a", "--locale", "en-UK", "--output", "w/"], "did you mean 'en-GB'?"),
    (["new", "--as", "a", "--set", "X Y=z", "--output", "w/"], "'X Y' is no identifier of a term"),
  ])
  func `what begins no set is told`(arguments: [String], text: String) throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.errors.contains(text), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  /// A ward whose words behave in all ways, and messages that ask for them.
  private static func ward() throws -> TemporaryFolder {
    try TemporaryFolder([
      "words/points.xml": """
      <points-of-view xmlns="urn:termdictionary:1">
        <point-of-view id="ward"/>
        <point-of-view id="patient" extends="ward"/>
      </points-of-view>

      """,
      "words/ward.xml": """
      <dictionary xmlns="urn:termdictionary:1" point-of-view="ward" xml:lang="en">
        <noun id="glasses">
          <plural-only>glasses</plural-only>
          <counted><one>pair of glasses</one><other>pairs of glasses</other></counted>
        </noun>
        <noun id="information">
          <mass>information</mass>
          <counted><one>piece of information</one><other>pieces of information</other></counted>
        </noun>
        <noun id="health-record">
          <one>electronic health record</one><other>electronic health records</other><initials/>
        </noun>
        <noun id="notes"><one>care plan</one><other>care plans</other><initials/></noun>
        <noun id="mri-scan">
          <one>MRI scan</one><other>MRI scans</other>
          <abbreviation><one>MRI</one><other>MRIs</other></abbreviation>
        </noun>
        <noun id="house"><one>house</one><other>houses</other></noun>
        <noun id="bed"><one>bed</one><other>beds</other></noun>
        <verb id="admit">
          <base>admit</base><third>admits</third><past>admitted</past>
          <participle>admitted</participle><ing>admitting</ing>
        </verb>
        <message id="beds">
          <parameter name="n" type="number" example="2"/>
          <text>{$n :integer} {bed :td:term count=$n}</text>
        </message>
        <message id="record"><text>{health-record :td:term style=abbreviation}</text></message>
      </dictionary>

      """,
    ])
  }

  private static let arguments = ["new", "--as", "patient", "--locale", "en"]

  @Test(arguments: [
    ("glasses=specs", "<plural-only>specs</plural-only>"),
    ("glasses=specs", "<other>pairs of specs</other>"),
    ("information=data", "<mass>data</mass>"),
    ("information=data", "<one>piece of data</one>"),
    ("information=finance", "<mass>finance</mass>"),
    ("information=hint", "<one>piece of hint</one>"),
    ("information=leaflets", "<plural-only>leaflets</plural-only>"),
    ("house=walk in centre", "<other>walk in centres</other>"),
    ("house=series", "<other>series</other>"),
    ("notes=chart", "<!-- no abbreviation in the place of CP -->"),
    ("notes=treatment plan", "<initials/> <!-- derived: TP -->"),
    ("mri-scan=MR scan", "<!-- no abbreviation in the place of MRI -->"),
    ("house=St Thomas’", "<mass>St Thomas’</mass>"),
    ("bed=berth", "<other>berths</other>"),
    ("admit=sign in", "<third>signs in</third>"),
    ("admit=sign in", "<past>signed in</past>"),
    ("admit=sign in", "<participle>signed in</participle>"),
    ("admit=sign in", "<ing>signing in</ing>"),
    ("admit=sign in", "<attributive>signed-in</attributive>"),
  ])
  func `a word behaves as the one that it takes the place of`(word: String, entry: String) throws {
    let folder = try Self.ward()
    let arguments = Self.arguments + ["--set", word, "--output", "words/patient.xml"]
    let result = try Tool.run(arguments, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text(of: "words/patient.xml").contains(entry))
    let check = try Tool.run(["check", "words", "--format", "line"], in: folder.url)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [
    ("health-record=chart", "'health-record' has no abbreviation"),
    ("bed=furniture", "'bed' is a mass noun without a counted phrase"),
    ("bed=bed;", "'bed;' ends with ';', which is no part of a word"),
    ("bed=<b>", "'<b>' ends with '>', which is no part of a word"),
    ("bed=notes", "'bed' is a noun that has only a plural without a counted phrase"),
    ("house=the Royal", "'the Royal' starts with 'the', which comes with each use; give 'Royal'"),
    ("admit=take in", "no rule derives the forms of the verb 'take in'"),
  ])
  func `a word that cannot be printed is left out alone, with the reason`(
    word: String,
    reason: String
  ) throws {
    let folder = try Self.ward()
    let arguments = Self.arguments + ["--set", word, "--set", "notes=treatment plan"]
    let result = try Tool.run(arguments + ["--output", "words/patient.xml"], in: folder.url)
    #expect(result.status == 1)
    let term = word.prefix { $0 != "=" }
    #expect(result.errors.hasPrefix("error: '\(term)' is left out: \(reason)"), "\(result.errors)")
    let text = try folder.text(of: "words/patient.xml")
    #expect(text.contains("<one>treatment plan</one>"))
    #expect(text.contains("<!-- Left out: \(reason)"))
    #expect(try Tool.run("check", "words", "--format", "line", in: folder.url).status == 0)
  }

  @Test func `a plural is told to be one`() throws {
    let folder = try Self.ward()
    let arguments = Self.arguments + ["--set", "house=children"]
    let result = try Tool.run(arguments + ["--output", "words/patient.xml"], in: folder.url)
    let note =
      "note: 'house': 'children' is taken as a plural that has no singular; for single things, give 'child'"
    #expect(result.errors.contains(note), "\(result.errors)")
    let again = try Tool.run(
      [
        "new", "--as", "patient", "--set", "bed=cot", "--output", "o.xml", "--dictionaries",
        "words",
      ],
      in: folder.url
    )
    #expect(
      again.errors.contains(
        "there is a dictionary patient@en already, in words/patient.xml; expected"
      ),
      "\(again.errors)"
    )
  }

  @Test func `what is lost with a word is told`() throws {
    let folder = try Self.ward()
    let arguments = Self.arguments + ["--set", "mri-scan=MR scan", "--set", "information=hint"]
    let result = try Tool.run(arguments + ["--output", "words/patient.xml"], in: folder.url)
    #expect(
      result.errors == """
        note: 'information': 'hint' is taken as a mass noun, as 'information' is; \
        if it can be counted, write '<one>hint</one><other>hints</other>'
        note: 'mri-scan': 'MR scan' gets no abbreviation in the place of 'MRI'; \
        <abbreviation> states one
        wrote words/patient.xml

        """
    )
  }

  @Test func `entries are added to a file, and all else in it stays`() throws {
    let folder = try Self.ward()
    let before = """
      <?xml version="1.0"?>
      <!-- Ours. -->
      <dictionary xmlns="urn:termdictionary:1"  point-of-view='patient'
                  xml:lang="en">
        <!-- A remark. --><noun id="bed"><one>berth</one><other>berths</other></noun>
      </dictionary>

      """
    try folder.write(before, to: "words/patient.xml")
    let added = try Tool.run(
      ["new", "--output", "words/patient.xml", "--set", "house=home", "--set", "bed=cot"],
      in: folder.url
    )
    #expect(added.status == 1)
    #expect(
      added.errors == """
        error: 'bed' is left out: it is there already, at words/patient.xml:5:31
        added 1 entry to words/patient.xml

        """
    )
    let after = """
      </noun>

        <!--
          house
          Inherited from ward@en: house, houses
        -->
        <noun id="house">
          <one>home</one>
          <other>homes</other> <!-- derived -->
        </noun>
      </dictionary>

      """
    let expected = before.replacing("</noun>\n</dictionary>\n", with: after)
    #expect(try folder.text(of: "words/patient.xml") == expected)
    // A term begins in the words of those from whom all inherit.
    let term = try Tool.run(
      ["new", "--output", "words/ward.xml", "--set", "visit=visit"],
      in: folder.url
    )
    #expect(term.errors == "added 1 entry to words/ward.xml\n")
    let slip = try Tool.run(
      ["new", "--output", "words/ward.xml", "--set", "hous=x"],
      in: folder.url
    )
    #expect(slip.status == 64)
    #expect(slip.errors == "error: unknown term 'hous'; did you mean 'house'?\n")
    let other = try Tool.run(
      ["new", "--as", "ward", "--output", "words/patient.xml"],
      in: folder.url
    )
    #expect(other.status == 64)
    #expect(other.errors.contains("'words/patient.xml' is a file of patient@en"))
  }

  @Test func `what is offered is added once`() throws {
    let folder = try TemporaryFolder()
    let file = ["--output", "mine/lender.xml"]
    let new = ["new", "--as", "lender", "--extends", "owner", "--set", "claim=drawdown"]
    #expect(try Tool.run(new + file, in: folder.url).status == 0)
    let before = try folder.text(of: "mine/lender.xml")
    let again = try Tool.run(["new"] + file, in: folder.url)
    #expect(again.errors == "nothing to add to mine/lender.xml\n")
    let word = try Tool.run(["new"] + file + ["--set", "claimant=borrower"], in: folder.url)
    #expect(word.errors == "added 1 entry to mine/lender.xml\n")
    let after = try folder.text(of: "mine/lender.xml")
    #expect(after.hasPrefix(before.dropLast("</dictionary>\n".count)))
    #expect(after.contains("<one>borrower</one>"))
  }
}
