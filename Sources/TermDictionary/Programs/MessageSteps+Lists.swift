import MessageFormat
import TextBytes

extension MessageSteps {
  /// How many items a list may have here.
  private static let mostItems = 32

  /// Prints terms as a list, those that read alike once; false where only an evaluation can.
  @inline(never)
  func appendList(
    _ index: Int,
    _ arguments: PlacedArguments,
    _ run: inout MessageRun,
    to output: inout UTF8Buffer
  ) -> Bool {
    let slot = Int(steps[index].slot)
    let list = Int(steps[index].index)
    var items = InlineArray<32, Int32>(repeating: 0)
    var alike = InlineArray<32, Int32>(repeating: 0)
    var count = 0
    var areKnown = true
    if let references = arguments.value(slot, as: TermReferenceList.self) {
      areKnown = references.terms.count <= Self.mostItems
      for term in references.terms where areKnown {
        areKnown = add(term, list, &items, &alike, &count)
      }
    } else if let reference = arguments.value(slot, as: TermReference.self) {
      areKnown = add(reference.term, list, &items, &alike, &count)
    }
    guard areKnown else { return false }
    guard count > 0 else { return false }
    for item in 0..<count {
      let column = item == 0 ? lists[list].first : lists[list].others
      let form = column._withUnsafeGuaranteedRef { $0[Int(items[item])] }
      guard !form.value.traits.contains(.failed), form.value.text.count > 0 else { return false }
      if item > 0 { output.append(joint(before: item, of: count, list)) }
      output.append(lists[list].opening)
      output.append(form.value.text)
      output.append(lists[list].closing)
      if steps[index].memo >= 0, item == 0 {
        run.note(
          takesIndefinite: count == 1 && form.value.takesIndefiniteArticle,
          at: steps[index].memo
        )
      }
    }
    return true
  }

  @inline(__always)
  private func joint(before item: Int, of count: Int, _ list: Int) -> FrozenText {
    if count == 2 { return lists[list].pair }
    if item == count - 1 { return lists[list].end }
    return item == 1 ? lists[list].start : lists[list].middle
  }

  /// Adds a term, unless it reads like one that is there; false where only an evaluation can tell.
  @inline(__always)
  private func add(
    _ term: TermID,
    _ list: Int,
    _ items: inout InlineArray<32, Int32>,
    _ alike: inout InlineArray<32, Int32>,
    _ count: inout Int
  ) -> Bool {
    let row = rows[term.description]
    guard row >= 0 else { return false }
    let form = lists[list].plain._withUnsafeGuaranteedRef { $0[row] }
    if form.value.traits.contains(.failed) { return false }
    // An evaluation prints what is left out, too, and says what is wrong with it.
    let column = count == 0 ? lists[list].first : lists[list].others
    let printed = column._withUnsafeGuaranteedRef { $0[row] }
    if printed.value.traits.contains(.failed) { return false }
    for item in 0..<count where alike[item] == form.value.alike { return true }
    items[count] = Int32(row)
    alike[count] = form.value.alike
    count += 1
    return true
  }
}
