import Diagnostics
import MessageFormat
import TextBytes

/// A message whose parameters were checked when the handle was made, so that the compiler checks
/// every call.
///
/// ```swift
/// let invited = try set.handle(
///   "mail.invite-to-bill.subject",
///   .init("project", String.self), .init("sender", String.self)
/// )
/// lexicon.render(invited, "Harbour Bridge", "Kim Lee").text
/// ```
public struct MessageHandle<each Value: MessageParameterValue>: Sendable {
  // What renders is inlined where it is called, so that each value is an argument at once.

  /// The message.
  public var id: MessageID { target.id }

  @usableFromInline let target: HandleTarget

  init(_ target: HandleTarget) { self.target = target }
}

/// What a handle is for.
@usableFromInline
final class HandleTarget: Sendable {
  let id: MessageID

  /// The names of the parameters, in the order of the values.
  let names: [String]

  /// The index of each parameter's value, in the order of the message; empty where that is the
  /// order of the values.
  let order: [Int]

  /// The numbers of the set that checked it, and that of the message there: lexicons of the set
  /// need not look for it.
  let numbers: FrozenNames
  let number: Int

  init(_ id: MessageID, names: [String], order: [Int], _ numbers: FrozenNames) {
    self.id = id
    self.names = names
    self.order = order
    self.numbers = numbers
    number = numbers[id.description]
  }
}

/// The name of a parameter and the type of its values.
public struct HandleParameter<Value: MessageParameterValue>: Sendable {
  let name: String

  /// Makes the parameter `name` that takes values of `type`.
  public init(_ name: String, _ type: Value.Type = Value.self) { self.name = name }
}

/// A Swift type whose values messages take.
public protocol MessageParameterValue: Sendable {
  /// The types of parameters that take such a value.
  static var parameterTypes: [MessageParameterType] { get }

  /// The value as an argument.
  var messageArgument: MessageArgument { get }
}

extension String: MessageParameterValue {
  /// `string`.
  public static var parameterTypes: [MessageParameterType] { [.string] }

  /// A text.
  public var messageArgument: MessageArgument { .string(self) }
}

extension Int: MessageParameterValue {
  /// `number`.
  public static var parameterTypes: [MessageParameterType] { [.number] }

  /// A number.
  public var messageArgument: MessageArgument { .number(DecimalNumber(self)) }
}

extension DecimalNumber: MessageParameterValue {
  /// `number`.
  public static var parameterTypes: [MessageParameterType] { [.number] }

  /// A number.
  public var messageArgument: MessageArgument { .number(self) }
}

extension DateTimeValue: MessageParameterValue {
  /// `date`, `time`, `datetime`.
  public static var parameterTypes: [MessageParameterType] { [.date, .time, .datetime] }

  /// A date, a time, or both.
  public var messageArgument: MessageArgument { .dateTime(self) }
}

extension TermID: MessageParameterValue {
  /// `term`.
  public static var parameterTypes: [MessageParameterType] { [.term] }

  /// A reference to the term.
  public var messageArgument: MessageArgument { .value(TermReference(self)) }
}

extension [TermID]: MessageParameterValue {
  /// `terms`.
  public static var parameterTypes: [MessageParameterType] { [.terms] }

  /// References to the terms.
  public var messageArgument: MessageArgument { .value(TermReferenceList(self)) }
}

extension Money: MessageParameterValue {
  /// `money`.
  public static var parameterTypes: [MessageParameterType] { [.money] }

  /// An amount with its currency, for `:currency`.
  public var messageArgument: MessageArgument { .value(self) }
}

/// Why there is no handle for a message.
public enum HandleError: Error, Equatable, CustomStringConvertible {
  /// No dictionary has the message.
  case unknownMessage(String, nearest: String?)

  /// The message has no parameter of that name.
  case unknownParameter(String, known: [String])

  /// The message has a parameter that the handle does not name.
  case missingParameter(String)

  /// The handle names the parameter twice.
  case repeatedParameter(String)

  /// The parameter takes other values.
  case wrongType(parameter: String, takes: MessageParameterType)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .unknownMessage(let id, let nearest):
      "unknown message '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .unknownParameter(let name, let known):
      "the message has no parameter '\(name)'; it has \(known.joined(separator: ", "))"
    case .missingParameter(let name):
      "the message has a parameter '\(name)', which the handle does not name"
    case .repeatedParameter(let name):
      "the handle names the parameter '\(name)' twice"
    case .wrongType(let parameter, let type):
      "the parameter '\(parameter)' is a \(type.rawValue)"
    }
  }
}

extension DictionarySet {
  /// A handle for the message `id` with these parameters.
  ///
  /// - Throws: ``HandleError`` where the dictionaries disagree with the parameters.
  public func handle<each Value: MessageParameterValue>(
    _ id: String,
    _ parameter: repeat HandleParameter<each Value>
  ) throws(HandleError) -> MessageHandle<repeat each Value> {
    let current = newName(of: id) ?? id
    guard let message = MessageID(current), let declared = storage.merged.parameters(of: message)
    else {
      let nearest = NearestValue.to(id, among: messages.map(\.description))
      throw .unknownMessage(id, nearest: nearest)
    }
    var names: [String] = []
    var fault: HandleError?
    func check(_ name: String, _ types: [MessageParameterType]) {
      if names.contains(name) { fault = fault ?? .repeatedParameter(name) }
      names.append(name)
      guard let known = declared.first(where: { $0.name == name }) else {
        fault = fault ?? .unknownParameter(name, known: declared.map(\.name))
        return
      }
      if !types.contains(known.type) {
        fault = fault ?? .wrongType(parameter: name, takes: known.type)
      }
    }
    repeat check((each parameter).name, (each Value).parameterTypes)
    if let missing = declared.first(where: { !names.contains($0.name) }) {
      fault = fault ?? .missingParameter(missing.name)
    }
    if let fault { throw fault }
    let order = declared.compactMap { parameter in names.firstIndex(of: parameter.name) }
    let isInOrder = order == Array(names.indices)
    let numbers = storage.merged.numbers.messages
    return MessageHandle(
      HandleTarget(message, names: names, order: isInOrder ? [] : order, numbers)
    )
  }
}

extension Lexicon {
  /// The message of `handle` with these values, as part of `document`.
  @inlinable
  public func render<each Value: MessageParameterValue>(
    _ handle: MessageHandle<repeat each Value>,
    _ value: repeat each Value,
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    var count = 0
    for _ in repeat each value { count += 1 }
    let values = [MessageArgument](unsafeUninitializedCapacity: count) { memory, count in
      repeat memory.append((each value).messageArgument, &count)
    }
    return render(handle.target, values, in: &document)
  }

  /// The message of `handle` with these values, as a document of its own.
  @inlinable
  public func render<each Value: MessageParameterValue>(
    _ handle: MessageHandle<repeat each Value>,
    _ value: repeat each Value
  ) -> RenderedMessage {
    var document = RenderedDocument()
    return render(handle, repeat each value, in: &document)
  }

  /// The message of a handle with these values.
  @usableFromInline
  func render(
    _ target: HandleTarget,
    _ values: [MessageArgument],
    in document: inout RenderedDocument
  ) -> RenderedMessage {
    guard let program = storage.program(target) else { return unknown(target.id.description) }
    return program._withUnsafeGuaranteedRef { program in
      // The parameters of one message may be in another order in another set.
      if program.has(target.names, target.order) {
        let printed = PlacedArguments.of(values, target.order) {
          print(program, $0, .positions(values, names: target.names), &document)
        }
        if let printed { return printed }
      }
      let named = Dictionary(zip(target.names, values)) { first, _ in first }
      return evaluated(program.number, named, &document)
    }
  }
}

extension MessageProgram {
  /// Whether its parameters are `names`, in that order.
  @inline(__always)
  fileprivate func has(_ names: [String], _ order: [Int]) -> Bool {
    guard self.names.count == names.count, order.isEmpty || order.count == names.count else {
      return false
    }
    for slot in names.indices
    where self.names[slot] != names[order.isEmpty ? slot : order[slot]] {
      return false
    }
    return true
  }
}

extension UnsafeMutableBufferPointer<MessageArgument> {
  /// Initialises the next element.
  @inlinable @inline(__always)
  func append(_ argument: MessageArgument, _ count: inout Int) {
    initializeElement(at: count, to: argument)
    count += 1
  }
}

extension MergedDictionaries {
  /// The parameters of the message `id`, which are the same in all dictionaries.
  func parameters(of id: MessageID) -> [MessageParameter]? {
    dictionaries.values.lazy.compactMap { $0.messages[id]?.parameters }.first
  }
}
