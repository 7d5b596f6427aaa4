/// What an encoded state is made of, whatever its format: records, lists, texts and numbers.
///
/// An old state is read so, changed into the present shape, and only then read as what it is.
enum StateTree: Hashable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([StateTree])
  case record([String: StateTree])

  /// The value of a field of a record, where there is one; absent once it is set to `nil`.
  subscript(_ field: String) -> StateTree? {
    get { if case .record(let fields) = self { fields[field] } else { nil } }
    set {
      guard case .record(var fields) = self else { return }
      fields[field] = newValue
      self = .record(fields)
    }
  }

  /// The items of a list; none of anything else.
  var items: [StateTree] { if case .list(let items) = self { items } else { [] } }

  /// The text; `nil` for anything else.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The number; `nil` for anything else.
  var number: Int? { if case .number(let number) = self { number } else { nil } }
}

extension StateTree: Decodable {
  /// Reads whatever is there.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let items = try? value.decode([StateTree].self) {
      self = .list(items)
    } else {
      self = .record(try value.decode([String: StateTree].self))
    }
  }
}
