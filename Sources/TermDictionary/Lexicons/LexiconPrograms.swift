import MessageFormat
import TextBytes

/// The programs of a lexicon's messages, each made when it is first rendered, and the table of
/// forms that they print.
final class LexiconPrograms: Sendable {
  /// The numbers of the messages, the same in all lexicons of a set.
  let names: FrozenNames
  let table: FormTable
  let programs: OnceSlots<MessageProgram>

  /// The messages whose evaluation somebody asked for: for their pieces, or because an argument was
  /// missing.
  private let linked: OnceSlots<LinkedMessage>

  init(_ words: LexiconWords, _ key: DictionaryKey, _ numbers: SetNumbers) {
    names = numbers.messages
    table = FormTable(words, key, terms: numbers.termOrder, numbers.terms)
    programs = OnceSlots(count: names.count)
    linked = OnceSlots(count: names.count)
  }

  /// The program of a message, made where there is none yet.
  @inline(never)
  func program(
    _ number: Int,
    _ definition: @autoclosure () -> MessageDefinition?
  ) -> Unmanaged<MessageProgram>? {
    if let known = programs[number] { return known }
    guard let definition = definition() else { return nil }
    let linked = Linker(words: table.words).link(definition)
    return programs.keep(program(linked, number), at: number)
  }

  private func program(_ linked: LinkedMessage, _ number: Int) -> MessageProgram {
    let residue = ResidueBuilder(linked, table.words).residue()
    let program = residue.flatMap { MessageProgramBuilder.program($0, of: number, in: table) }
    return program
      ?? MessageProgram(of: number, names: linked.definition.parameters.map(\.name))
  }

  /// The message, linked; kept, since who asks for the pieces of one asks again.
  func message(
    _ number: Int,
    _ definition: @autoclosure () -> MessageDefinition?
  ) -> LinkedMessage? {
    if let known = linked[number] { return known.takeUnretainedValue() }
    guard let definition = definition() else { return nil }
    return linked.keep(Linker(words: table.words).link(definition), at: number)
      .takeUnretainedValue()
  }
}
