import CPeer
import MessageFormat

// ICU reads a pattern when it is made, but makes its number formats and plural rules when they are
// first used. So each subject reads a message, makes it ready, and prints it once.
extension Contests {
  func parsing() -> [Contest] {
    Kind.all.filter { ["static", "three strings", "plural"].contains($0.name) }.flatMap { kind in
      [readAlone(kind), readAndPrint(kind)]
    }
  }

  private func readAlone(_ kind: Kind) -> Contest {
    let (own, icu, context) = (kind.own, kind.icu, context)
    return Contest(
      name: "parse and compile: \(kind.name)",
      subjects: [
        Subject(name: "ours") { calls in
          var bytes = 0
          for _ in 0..<calls {
            bytes &+= CompiledMessage(own, context: context).errors.isEmpty ? 1 : -1
          }
          return bytes
        },
        Subject(name: "parse") { calls in
          var bytes = 0
          for _ in 0..<calls { bytes &+= MessageModel.parse(own).syntaxErrors.isEmpty ? 1 : -1 }
          return bytes
        },
        Subject(name: "tree") { calls in
          var bytes = 0
          for _ in 0..<calls {
            let message = CompiledMessage(MessageModel.parse(own).message, context: context)
            bytes &+= message.errors.isEmpty ? 1 : -1
          }
          return bytes
        },
        Subject(name: "ICU") { calls in
          var bytes = 0
          for _ in 0..<calls {
            guard let message = peer_open(icu, Int32(icu.utf8.count), "en_US") else { return -1 }
            bytes &+= 1
            peer_close(message)
          }
          return bytes
        },
      ],
      calls: 2000
    )
  }

  private func readAndPrint(_ kind: Kind) -> Contest {
    let (own, context) = (kind.own, context)
    let arguments = arguments(kind)
    let peer = peer(kind)
    return Contest(
      name: "parse, compile and print: \(kind.name)",
      subjects: [
        Subject(name: "ours") { calls in
          var output = UTF8Buffer(minimumCapacity: 1024)
          var bytes = 0
          for call in 0..<calls {
            output.removeAll()
            let message = CompiledMessage(own, context: context, parameters: kind.parameters)
            let values = arguments[call & (Rows.count - 1)]
            message.render(values.span, into: &output)
            bytes &+= output.count
          }
          return bytes
        },
        Subject(name: "ICU") { calls in
          var bytes = 0
          withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
            guard let out = buffer.baseAddress else { return }
            for call in 0..<calls {
              bytes &+= ICUMessage(kind).map { $0.print(call & (Rows.count - 1), out, peer) } ?? -1
            }
          }
          return bytes
        },
      ],
      calls: 2000
    )
  }
}
