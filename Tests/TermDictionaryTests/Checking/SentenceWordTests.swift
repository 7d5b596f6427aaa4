import Testing

/// Words and spaces of sentences that are wrong for some reader, and their right counterparts, in
/// the words of ``SentenceRuleTests``.
struct SentenceWordTests {
  private static let plural = " → {|is/are| :td:agree with=grant number=plural}"

  @Test(arguments: [
    ("All {grant :td:term number=plural} that you sent are shown.", ["are\(plural)"]),
    ("All {grant :td:term number=plural} you sent yesterday are shown.", ["are\(plural)"]),
    ("All {grant :td:term number=plural} for Ana are shown.", ["are\(plural)"]),
    ("All {grant :td:term number=plural} sent on Monday are shown.", ["are\(plural)"]),
    ("All {grant :td:term number=plural} of the {board :td:term} are shown.", ["are\(plural)"]),
    ("All {grant :td:term number=plural} for {$name} are shown.", ["are\(plural)"]),
    (
      "All {grant :td:term number=plural} that are new are shown.",
      ["are\(plural)", "are\(plural)"]
    ),
    ("All {grant :td:term number=plural} that {$name} sent are shown.", ["are\(plural)"]),
    (
      "The {diagnosis :td:term} for {$name} is clear.", ["is → {|is/are| :td:agree with=diagnosis}"]
    ),
    (
      "All {diagnosis :td:term number=plural} that you sent is shown.",
      ["is → {|is/are| :td:agree with=diagnosis number=plural}"]
    ),
    (
      "There is {diagnosis :td:term number=plural}.",
      [
        "is → {|is/are| :td:agree with=diagnosis number=plural}"
      ]
    ),
    ("Is there {diagnosis :td:term number=plural}?", []),
    (
      "The {diagnosis :td:term} is clear and has been sent.",
      [
        "is → {|is/are| :td:agree with=diagnosis}", "has → {|has/have| :td:agree with=diagnosis}",
      ]
    ),
    (
      "All {grant :td:term number=plural} are here or have gone.",
      ["are\(plural)", "have → {|has/have| :td:agree with=grant number=plural}"]
    ),
    (
      "The {diagnosis :td:term} is here and your form has been sent.",
      ["is → {|is/are| :td:agree with=diagnosis}"]
    ),
    (
      "The {diagnosis :td:term} is what you sent and has it.",
      ["is → {|is/are| :td:agree with=diagnosis}"]
    ),
    ("{grant :td:term number=plural casing=sentence}, as you know, are free.", ["are\(plural)"]),
    ("{grant :td:term number=plural casing=sentence} (not all) are free.", ["are\(plural)"]),
    (
      "{grant :td:term number=plural casing=sentence} help.",
      ["help → {|helps/help| :td:agree with=grant number=plural}"]
    ),
    (
      "All {grant :td:term number=plural} never expire.",
      ["expire → {|expires/expire| :td:agree with=grant number=plural}"]
    ),
    (
      "If {grant :td:term number=plural} get lost, ask.",
      ["get → {|gets/get| :td:agree with=grant number=plural}"]
    ),
    (
      "Your {diagnosis :td:term} needs a stamp.",
      ["needs → {|needs/need| :td:agree with=diagnosis}"]
    ),
    ("Your {diagnosis :td:term} shows it.", ["shows → {|shows/show| :td:agree with=diagnosis}"]),
    (
      "There are {$n :integer} {grant :td:term count=$n}.", ["are → {|is/are| :td:agree count=$n}"]
    ),
    (
      "Your {$n :integer} new {grant :td:term count=$n} were sent.",
      ["were → {|was/were| :td:agree count=$n}"]
    ),
    ("No {grant :td:term number=plural} free. All {grant :td:term number=plural} today.", []),
    ("All {grant :td:term number=plural} found. No {grant :td:term number=plural} left.", []),
    ("Your {diagnosis :td:term} forms the nurse sent must go.", []),
    ("Send {grant :td:term number=plural}, if any, and are you new?", []),
    ("The {grant :td:term} are shown.", ["are → {|is/are| :td:agree with=grant}"]),
    ("{$n :integer} {grant :td:term count=$n} are late.", ["are → {|is/are| :td:agree count=$n}"]),
    (
      ".input {$n :integer} .match $n one {{One.}} * {{{$n} {grant :td:term count=$n} are late.}}",
      []
    ),
    ("All {grant :td:term number=plural} that you sent must be shown.", []),
    ("The lists of {grant :td:term number=plural} for Ana are shown.", []),
    ("All {grant :td:term number=plural}, for which you are here, go.", []),
    ("All {grant :td:term number=plural} and lists for Ana are shown.", []),
    ("If the {grant :td:term} were new, go.", ["were → {|was/were| :td:agree with=grant}"]),
    (
      "All {grant :td:term number=plural} for Ana {|is/are| :td:agree with=grant number=plural} late.",
      []
    ),
    ("Send {grant :td:term number=plural} when you are here.", []),
    ("Take {grant :td:term number=plural} made before this was new.", []),
    ("All {grant :td:term number=plural} for a form that was new go.", []),
  ])
  func `a verb agrees at a distance`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "literal-agreement \($0)" })
  }

  @Test(arguments: [
    (
      "Send the {grant :td:term number=plural} and sign them.",
      ["them → {|it/them| :td:agree with=grant number=plural}"]
    ),
    (
      "Check all {grant :td:term number=plural}. They must be new.",
      ["They → {|It/They| :td:agree with=grant number=plural}"]
    ),
    (
      "Open the {diagnosis :td:term} and send it.", ["it → {|it/them| :td:agree with=diagnosis}"]
    ),
    (
      "Send the {grant :td:term number=plural} and sign it.",
      ["it → {|it/them| :td:agree with=grant number=plural}"]
    ),
    ("Send the {grant :td:term number=plural} to the owners and thank them.", []),
    ("Send the {grant :td:term number=plural} for {$name} and sign them.", []),
    ("Send {$name} the {grant :td:term number=plural} and sign them.", []),
    (
      "The {grant :td:term number=plural} must go, and they help.",
      [
        "they → {|it/they| :td:agree with=grant number=plural}",
        "help → {|helps/help| :td:agree with=grant number=plural}",
      ]
    ),
    (
      "Check the {grant :td:term number=plural}, or have they gone?",
      [
        "have → {|has/have| :td:agree with=grant number=plural}",
        "they → {|it/they| :td:agree with=grant number=plural}",
      ]
    ),
    ("The {grant :td:term} shows it. Your {diagnosis :td:term} must show it.", []),
    ("Open the {diagnosis :td:term}. It is clear that you must go.", []),
    ("Send the {grant :td:term number=plural countable=yes} and sign them.", []),
    ("Send the {grant :td:term number=plural} and it is over.", []),
    ("Send the {grant :td:term number=plural} over now, or copy it.", []),
  ])
  func `a pronoun agrees`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "literal-agreement \($0)" })
  }

  @Test(arguments: [
    ("All {grant :td:term number=plural} Ana sent are shown.", ["are"]),
    ("All {grant :td:term number=plural} need a form that {$name} has, and are new.", []),
    ("All {grant :td:term number=plural} show when payments are due.", []),
    ("All {grant :td:term number=plural} show that they are due.", []),
    ("The {diagnosis :td:term} Ana sent is shown.", []),
  ])
  func `what cannot be known is said as such`(text: String, found: [String]) {
    #expect(SentenceRuleTests.remarks(text) == found.map { "unclear-subject \($0)" })
  }

  @Test(arguments: [
    ("Send these {grant :td:term countable=yes}.", ["grant →  number=plural"]),
    ("Send these {grant :td:term countable=yes} today.", ["grant →  number=plural"]),
    ("Send these {desk :td:term}, then go.", ["desk →  number=plural"]),
    ("Send these new {desk :td:term} carefully.", ["desk →  number=plural"]),
    ("Those {desk :td:term} must be late.", ["desk →  number=plural"]),
    ("Are those {desk :td:term} late?", ["desk →  number=plural"]),
    ("Send this {desk :td:term number=plural} now.", ["desk → number=singular"]),
    (
      "Send each {grant :td:term number=plural countable=yes}.", ["grant → number=singular"]
    ),
    ("Send two {grant :td:term countable=yes} to me.", ["grant →  number=plural"]),
    (
      "All {grant :td:term} {|is/are| :td:agree with=grant} new.",
      ["grant →  number=plural countable=yes"]
    ),
    ("Send one of the {grant :td:term countable=yes}.", ["grant →  number=plural"]),
    ("Send 12 {desk :td:term} today.", ["desk →  number=plural"]),
    (
      "Send 1,200 {desk :td:term}, or 5000 {desk :td:term}.",
      Array(repeating: "desk →  number=plural", count: 2)
    ),
    ("Send twenty-five {desk :td:term} weekly.", ["desk →  number=plural"]),
    (
      "A dozen {desk :td:term} and fifteen {desk :td:term} are here.",
      Array(repeating: "desk →  number=plural", count: 2)
    ),
    ("We have dozens of {desk :td:term} here.", ["desk →  number=plural"]),
    ("Send a couple of {desk :td:term}.", ["desk →  number=plural"]),
    ("The total number of {desk :td:term} is high.", ["desk →  number=plural"]),
    (
      "There are various {desk :td:term} here, and numerous {desk :td:term}.",
      Array(repeating: "desk →  number=plural", count: 2)
    ),
    ("Send a few {desk :td:term} now.", ["desk →  number=plural"]),
    ("Send both {desk :td:term}.", ["desk →  number=plural"]),
    ("Add more {desk :td:term} here.", ["desk →  number=plural"]),
    ("Plenty of {desk :td:term} are here.", ["desk →  number=plural"]),
    ("How much {desk :td:term} do you need?", ["desk"]),
    ("How much {grant :td:term} do you need?", ["grant"]),
    ("The amount of {desk :td:term} is high.", ["desk"]),
    ("A large amount of {desk :td:term number=plural} is here.", ["desk"]),
    ("Do it with less {desk :td:term}.", ["desk"]),
    ("There is too little {desk :td:term}.", ["desk"]),
    ("Send these {grant :td:term countable=yes} forms.", []),
    ("Send phase two {grant :td:term countable=yes}, item 3 {grant :td:term countable=yes}.", []),
    ("Send all {grant :td:term number=plural}.", []),
    ("Each {grant :td:term countable=yes} is new, and another {grant :td:term countable=yes}.", []),
    ("Send these {desk :td:term} early warnings, or 12 {desk :td:term} keys.", []),
    (
      "In 2026 {desk :td:term} was new. Form 1099 {desk :td:term} is here. Pay $12 {desk :td:term}.",
      []
    ),
    ("Both {desk :td:term} and name are here. One more {desk :td:term} is there.", []),
    ("At most {desk :td:term number=plural}. The most {desk :td:term} I know.", []),
    ("A lot of {desk :td:term number=plural}, dozens of {desk :td:term number=plural}.", []),
    ("The sum less {desk :td:term}. A little {desk :td:term}.", []),
    ("The amount of {desk :td:term number=plural} is high.", []),
    ("The serial number of {desk :td:term number=plural} is there.", []),
  ])
  func `a determiner has its number`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "wrong-number \($0)" })
  }

  @Test(arguments: [
    (
      "All {grant :td:term number=plural} {|is/are| :td:agree with=grant} new.",
      ["wrong-agreement grant"]
    ),
    (
      "All {grant :td:term number=plural} {|is/are| :td:agree with=diagnosis} new.",
      ["wrong-agreement diagnosis"]
    ),
    (
      "{$n :integer} {grant :td:term count=$n} {|is/are| :td:agree with=grant} new.",
      ["wrong-agreement grant"]
    ),
    (
      "If the {grant :td:term} {|is/are| :td:agree count=$n} new, go {$n}.", []
    ),
    (
      "{|Are/Is| :td:agree with=grant} the {grant :td:term} free?",
      ["wrong-agreement |Are/Is| → |Is/Are|"]
    ),
    (
      "{$n :integer} of 5 {grant :td:term count=5} {|is/are| :td:agree count=$n} new.", []
    ),
    (
      "The {diagnosis :td:term} of {grant :td:term number=plural} {|is/are| :td:agree with=diagnosis} new.",
      []
    ),
    (
      "There {|is/are| :td:agree with=diagnosis} {grant :td:term} here.",
      ["wrong-agreement diagnosis"]
    ),
    (
      ".local $all = {grant :td:term number=plural} {{All {$all} {|is/are| :td:agree with=$all} new.}}",
      []
    ),
  ])
  func `what agrees has its subject as partner`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found)
  }

  @Test(arguments: [
    ("You must {take-in :td:verb form=past} them.", ["past → form=base"]),
    ("You will {take-in :td:verb form=past} them.", ["past → form=base"]),
    ("The {desk :td:term} may {take-in :td:verb form=third} them.", ["third → form=base"]),
    ("We did not {take-in :td:verb form=past} them.", ["past → form=base"]),
    ("We can’t {take-in :td:verb form=third} them.", ["third → form=base"]),
    ("You should never {take-in :td:verb form=past} them.", ["past → form=base"]),
    ("Ask {$name} to {take-in :td:verb form=third} them.", ["third → form=base"]),
    ("Will they {take-in :td:verb form=past} them?", ["past → form=base"]),
    ("Does the {desk :td:term} {take-in :td:verb form=third} them?", ["third → form=base"]),
    ("Did {$name} {take-in :td:verb form=past} them?", ["past → form=base"]),
    ("They have not {take-in :td:verb form=past} them.", ["past → form=participle"]),
    ("It was not {take-in :td:verb form=base} today.", ["base"]),
    ("You must {take-in :td:verb form=base} them.", []),
    ("See the {take-in :td:verb form=past} person.", ["past → form=attributive"]),
    (
      "See the {take-in :td:verb form=participle} {desk :td:term}.",
      ["participle → form=attributive"]
    ),
    ("We’ve {take-in :td:verb form=past} them.", ["past → form=participle"]),
    ("You got {take-in :td:verb form=past}.", ["past → form=participle"]),
    ("Once {take-in :td:verb form=past}, rest.", ["past → form=participle"]),
    ("We help by {take-in :td:verb} them.", ["take-in →  form=ing"]),
    (
      "See the {take-in :td:verb form=participle} today, the {admit :td:verb form=past} person.", []
    ),
    ("We {take-in :td:verb form=third} them.", ["third → form=base"]),
    ("If she {take-in :td:verb} them, go.", ["take-in →  form=third"]),
    ("They were {take-in :td:verb form=past} today.", ["past → form=participle"]),
    ("They were {admit :td:verb form=past} today.", []),
    ("They have {take-in :td:verb} them.", ["take-in →  form=participle"]),
    (
      "{grant :td:term casing=sentence} {|is/are| :td:agree with=grant} {take-in :td:verb} now.",
      ["take-in"]
    ),
    ("They look forward to {take-in :td:verb form=ing} them, by {take-in :td:verb form=past}.", []),
    (
      "The will {take-in :td:verb form=participle} is lost. In May {take-in :td:verb form=past}.",
      []
    ),
    (
      "Access to newly {take-in :td:verb form=participle} ones. He had rather {take-in :td:verb} it.",
      []
    ),
    ("We ask that she {take-in :td:verb} them. Help it {take-in :td:verb} them.", []),
    ("Have {$name} {take-in :td:verb} them. Are they {take-in :td:verb form=participle}?", []),
  ])
  func `a verb has the form of its place`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "wrong-verb-form \($0)" })
  }

  @Test(arguments: [
    (
      "The {grant :td:term} {admit :td:verb} it.",
      ["admit →  form=present with=grant"]
    ),
    (
      "If your {grant :td:term} {admit :td:verb form=base} it, go.",
      ["base → form=present with=grant"]
    ),
    (
      "All {grant :td:term number=plural} {admit :td:verb} it.",
      ["admit →  form=present with=grant number=plural"]
    ),
    (
      "{diagnosis :td:term article=definite casing=sentence} often {admit :td:verb form=third} it.",
      ["third → form=present with=diagnosis"]
    ),
    ("The {desk :td:term} {take-in :td:verb with=desk} them.", ["take-in →  form=present"]),
    (
      "Each {grant :td:term countable=yes} {admit :td:verb} it.", ["admit →  form=third"]
    ),
    (
      "{$n :integer} {grant :td:term count=$n} {admit :td:verb} it.",
      ["admit →  form=present count=$n"]
    ),
    ("The {desk :td:term} {admit :td:verb form=third} it, and {admit :td:verb form=third} me.", []),
    ("The {desk :td:term number=plural} {admit :td:verb} it.", []),
    (
      "Let the {desk :td:term} {admit :td:verb} it. Must the {desk :td:term} {admit :td:verb} it?",
      []
    ),
    ("We ask that the {desk :td:term} {admit :td:verb} it.", []),
    ("The {desk :td:term} and the {desk :td:term} {admit :td:verb} it.", []),
    ("The {desk :td:term} {admit :td:verb} date", []),
    ("The {grant :td:term} {admit :td:verb form=present with=grant} it.", []),
    ("The {grant :td:term} {admit :td:verb form=past} it.", []),
  ])
  func `a verb has the number of its subject`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "wrong-verb-form \($0)" })
  }

  @Test(arguments: [
    ("You will sent it to me.", ["sent → send"]), ("{$name} must gave it.", ["gave → give"]),
    ("We should not lost it.", ["lost → lose"]), ("It doesn’t gives it.", ["gives → give"]),
    ("They didn't came, and it won’t works.", ["came → come", "works → work"]),
    ("They has went home.", ["went → gone"]), ("We have took it.", ["took → taken"]),
    ("You may went home, and I will sent {grant :td:term}.", ["went → go", "sent → send"]),
    ("You have to went home.", ["went → go"]),
    ("Can lost forms be sent? The will left to me. You can found a club.", []),
    ("You must read it. It doesn’t always work, and it can’t process this.", []),
    ("Access to sent items. What you do sent me here. It has cost a day.", []),
  ])
  func `a verb that is written has the form of its place`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "wrong-verb-form \($0)" })
  }

  @Test(arguments: [
    ("Send the{grant :td:term} now.", [" →  "]), ("{grant :td:term}be", [" →  "]),
    ("Send the {grant :td:term}now.", [" →  "]),
    ("Send {indefinite :td:article}{grant :td:term}.", [" →  "]),
    ("{$n :integer}{grant :td:term count=$n}", [" →  "]), ("It is for{$name}.", [" →  "]),
    ("It is over.{grant :td:term casing=sentence} goes.", [" →  "]),
    ("Send the  {grant :td:term}.", ["  → "]), ("Send the {grant :td:term}  now.", ["  → "]),
    ("{$name}  {$n}", ["  → "]), ("{grant :td:term}  {grant :td:term}", ["  → "]),
    ("Send it to {$name} .", ["  → "]), ("Send it ( {$name}) now.", ["  → "]),
    ("Send un{grant :td:term}, re{grant :td:term}, {grant :td:term}-like, {$n}in.", []),
    ("It is over.  {grant :td:term casing=sentence} goes. x{$n} v{$n}, {$name}{$n}", []),
    ("‘{grant :td:term}’ ({grant :td:term})/{grant :td:term}, {$name} … {$name} .txt", []),
    ("Name:   {$name}\n  {grant :td:term}", []),
  ])
  func `spaces are where they belong`(text: String, found: [String]) {
    #expect(SentenceRuleTests.found(text) == found.map { "misplaced-space \($0)" })
  }

  @Test(arguments: [
    "See Room {$n :integer} {grant :td:term}.",
    "At {$n :integer} {grant :td:term number=plural} close.",
  ])
  func `a number that tells which one is not followed`(text: String) {
    #expect(SentenceRuleTests.found(text) == [])
  }

  @Test(arguments: [
    "{$n :integer} new {grant :td:term number=plural}",
    "{$n :integer} {grant :td:term number=plural}",
  ])
  func `a number is followed`(text: String) {
    #expect(SentenceRuleTests.found(text) == ["missing-count grant → count=$n"])
  }

  @Test(arguments: [
    ("* {{{$n} {grant :td:term}}}", "missing-count grant →  count=$n"),
    ("* {{{$n} {grant :td:term number=plural}}}", "uncounted-thing grant →  countable=yes"),
    ("* {{{$n} {grant :td:term count=$n}}}", nil),
    ("2 {{{$n} {grant :td:term number=plural countable=yes}}} * {{Many}}", nil),
  ])
  func `a variant for any number follows it`(variants: String, found: String?) {
    let text = ".input {$n :integer} .match $n one {{One}} " + variants
    #expect(SentenceRuleTests.found(text) == [found].compactMap(\.self))
  }
}
