import Diagnostics

/// Something in a state that cannot be right: ``Workflow/validate()`` finds all of them.
public struct StateFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  public let path: StatePath

  /// What is wrong.
  public let problem: Problem

  /// What is wrong with a value.
  public enum Problem: Sendable, Hashable {
    /// It names a record that is not there.
    case unknown(record: String, id: String, nearest: String?)

    /// An identifier that another record has already.
    case repeated(id: String)

    /// Nothing real has such a value.
    case impossible(value: String, expected: String, nearest: String?)
  }

  /// The nearest value that would be right, where there is one.
  public var nearest: String? {
    switch problem {
    case .unknown(_, _, let nearest), .impossible(_, _, let nearest): nearest
    case .repeated: nil
    }
  }

  /// What is wrong, without the place: `there is no person 'anna'; did you mean 'ana'?`.
  public var message: String {
    switch problem {
    case .unknown(let record, let id, let nearest):
      "there is no \(record) '\(id)'" + NearestValue.hint(nearest)
    case .repeated(let id): "the identifier '\(id)' is used twice"
    case .impossible(let value, let expected, let nearest):
      "'\(value)' is not \(expected)" + NearestValue.hint(nearest)
    }
  }

  /// The place and what is wrong there.
  public var description: String { "\(path): \(message)" }
}

/// Where something is in a state: `commitments[sc-14].contacts[0]`.
public struct StatePath: Sendable, Hashable, CustomStringConvertible {
  /// The steps from the state to the place.
  public var steps: [Step]

  /// A step of a path.
  public enum Step: Sendable, Hashable {
    /// Into a field, by its name in the encoded state.
    case field(String)

    /// To a record of a list, by its identifier.
    case record(String)

    /// To an item of a list, counted from 0.
    case item(Int)
  }

  /// Makes a path.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path as people write it.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .record(let id): text += "[\(id)]"
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }

  func field(_ field: String) -> StatePath { StatePath(steps + [.field(field)]) }

  /// The path on to the record `id` of the list `field`.
  func record<Record>(_ field: String, _ id: RecordID<Record>) -> StatePath {
    StatePath(steps + [.field(field), .record(id.text)])
  }

  /// The path on to an item of the list `field`.
  func item(_ field: String, _ index: Int) -> StatePath {
    StatePath(steps + [.field(field), .item(index)])
  }
}
