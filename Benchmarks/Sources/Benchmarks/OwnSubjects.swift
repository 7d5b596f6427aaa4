import MessageFormat

// Ours, in its faces. Arguments are made for each call, as a program would, from strings, numbers
// and dates.
extension Contests {
  /// Into one buffer, by position.
  func buffer(_ kind: Kind, _ message: CompiledMessage) -> (Int) -> Int {
    run(kind) { message.render($0, into: &$1) }
  }

  /// Into one buffer, by position, looked up by identifier among 2,000.
  func lookedUp(_ kind: Kind) -> (Int) -> Int {
    let (catalog, identifier) = (catalog, kind.name)
    return run(kind) { arguments, output in
      if catalog.render(identifier, arguments, into: &output) == nil {
        preconditionFailure("\(identifier) is in the catalogue")
      }
    }
  }

  /// To a string each, by position.
  func string(_ kind: Kind, _ message: CompiledMessage) -> (Int) -> Int {
    run(kind) { arguments, output in
      let text = message.text(arguments).text
      output.append(UInt8(truncatingIfNeeded: text.utf8.count))
    }
  }

  /// Into one buffer, by name.
  func names(_ kind: Kind, _ message: CompiledMessage) -> (Int) -> Int {
    let arguments = arguments(kind).map { row in
      Dictionary(uniqueKeysWithValues: zip(kind.parameters, row))
    }
    return { calls in
      var output = UTF8Buffer(minimumCapacity: OutputSize.next())
      var bytes = 0
      for call in 0..<calls {
        output.removeAll()
        message.render(arguments[call & (Rows.count - 1)], into: &output)
        bytes &+= output.count
      }
      return bytes
    }
  }

  @inline(__always)
  private func run(
    _ kind: Kind,
    _ render: @escaping (Span<MessageArgument>, inout UTF8Buffer) -> Void
  ) -> (Int) -> Int {
    let rows = rows
    let mask = Rows.count - 1
    @inline(__always)
    func loop(_ calls: Int, _ body: (Int, inout UTF8Buffer) -> Void) -> Int {
      var output = UTF8Buffer(minimumCapacity: OutputSize.next())
      var bytes = 0
      for call in 0..<calls {
        output.removeAll()
        body(call & mask, &output)
        bytes &+= output.count
      }
      return bytes
    }
    switch kind.name {
    case "static":
      return { calls in
        loop(calls) { _, output in
          let arguments = InlineArray<0, MessageArgument>(repeating: 0)
          render(arguments.span, &output)
        }
      }
    case "one string":
      let texts = rows.texts.map { $0[0] }
      return { calls in
        loop(calls) { row, output in
          let arguments: InlineArray<1, MessageArgument> = [.string(texts[row])]
          render(arguments.span, &output)
        }
      }
    case "three strings":
      let texts = Array(rows.texts.joined())
      return { calls in
        loop(calls) { row, output in
          let arguments: InlineArray<3, MessageArgument> = [
            .string(texts[row * 3]), .string(texts[row * 3 + 1]), .string(texts[row * 3 + 2]),
          ]
          render(arguments.span, &output)
        }
      }
    case "plural", "number":
      return { calls in
        loop(calls) { row, output in
          let arguments: InlineArray<1, MessageArgument> = [
            .number(DecimalNumber(rows.counts[row]))
          ]
          render(arguments.span, &output)
        }
      }
    default:
      // Amounts and dates are values of a program already, not text or floating point.
      let values = arguments(kind).map { $0[0] }
      return { calls in
        loop(calls) { row, output in
          let arguments: InlineArray<1, MessageArgument> = [values[row]]
          render(arguments.span, &output)
        }
      }
    }
  }
}
