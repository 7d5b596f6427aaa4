import MessageFormat
import Testing

struct InterchangeTests {
  @Test(arguments: [
    (
      "Hello, {$name}!",
      #"{"type":"message","declarations":[],"pattern":["Hello, ",{"type":"expression","arg":{"type":"variable","name":"name"}},"!"]}"#
    ),
    (
      "{|Zoë \"\\\\\"| :x:y a=1 b=$c @d @e=f}",
      #"{"type":"message","declarations":[],"pattern":[{"type":"expression","arg":{"type":"literal","value":"Zoë \"\\\""},"function":{"type":"function","name":"x:y","options":{"a":{"type":"literal","value":"1"},"b":{"type":"variable","name":"c"}}},"attributes":{"d":true,"e":{"type":"literal","value":"f"}}}]}"#
    ),
    (
      "a\tb\rc\u{1}\u{7F}",
      "{\"type\":\"message\",\"declarations\":[],\"pattern\":[\"a\\tb\\rc\\u0001\u{7F}\"]}"
    ),
    (
      "{#b a=1}{/b}{#br /}",
      #"{"type":"message","declarations":[],"pattern":[{"type":"markup","kind":"open","name":"b","options":{"a":{"type":"literal","value":"1"}}},{"type":"markup","kind":"close","name":"b"},{"type":"markup","kind":"standalone","name":"br"}]}"#
    ),
    (
      ".input {$n :number}\n.local $m = {:f}\n.match $n\none {{1}}\n* {{}}",
      #"{"type":"select","declarations":[{"type":"input","name":"n","value":{"type":"expression","arg":{"type":"variable","name":"n"},"function":{"type":"function","name":"number"}}},{"type":"local","name":"m","value":{"type":"expression","function":{"type":"function","name":"f"}}}],"selectors":[{"type":"variable","name":"n"}],"variants":[{"keys":[{"type":"literal","value":"one"}],"value":["1"]},{"keys":[{"type":"*"}],"value":[]}]}"#
    ),
  ])
  func `a message goes to JSON and back`(source: String, json: String) throws {
    let message = MessageModel.parse(source).message
    #expect(message.json == json)
    #expect(try MessageModel(json: json) == message)
  }

  @Test func `random messages survive JSON`() throws {
    for seed in 0..<UInt64(500) {
      var random = CallGenerator(seed: seed)
      let parsed = MessageModel.parse(random.message())
      guard parsed.errors.isEmpty else { continue }
      #expect(try MessageModel(json: parsed.message.json) == parsed.message, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("", "expected an object, an array, a string, true, false or null at byte 0"),
    ("{", "expected a name in quotes at byte 1"),
    ("[]", "expected the member 'declarations' at the top"),
    (#"{"type":"x","declarations":[]}"#, "expected the type 'message' or 'select' at the top"),
    (
      #"{"type":"message","declarations":[],"pattern":[{"type":"expression"}]}"#,
      "expected the member 'arg' or 'function' at 'pattern[0]'"
    ),
    (
      #"{"type":"message","declarations":[],"pattern":[{"type":"expression","arg":{"type":"variable","name":"a b"}}]}"#,
      "expected a name, not 'a b' at 'pattern[0].arg'"
    ),
    (
      #"{"type":"message","declarations":[],"pattern":[1]}"#,
      "expected an object, an array, a string, true, false or null at byte 47"
    ),
    (String(repeating: "[", count: 100_000), "expected fewer levels at byte 64"),
  ])
  func `what is no message says why`(json: String, expected: String) {
    #expect {
      try MessageModel(json: json)
    } throws: { error in
      String(describing: error) == expected
    }
  }

  @Test func `escapes of JSON are read`() throws {
    let json =
      #" { "type" : "message", "declarations":[], "pattern":["\ud83d\ude00\u00e9\n\/\ud800x"] } "#
    #expect(try MessageModel(json: json).description == "😀é\n/\u{FFFD}x")
  }
}
