import Foundation
import Testing

@testable import ClaimVocabulary

struct HistoryArchiveTests {
  private static let workflow = Workflow.sample

  private static func entry(_ seconds: Int) -> HistoryEntry {
    HistoryEntry(
      at: Instant(seconds: seconds),
      by: "dana",
      statement: Statement("event.send-claim")
    )
  }

  private static func story() -> Workflow {
    var workflow = workflow
    workflow.history = [10, 20, 20, 30].map(entry)
    return workflow
  }

  @Test func `what is cut off and put back is the same state`() throws {
    let before = Self.story()
    for seconds in [0, 10, 15, 20, 21, 30, 99] {
      var workflow = before
      let archive = workflow.cutHistory(before: Instant(seconds: seconds))
      #expect(archive.entries.allSatisfy { $0.at.seconds < seconds })
      #expect(workflow.history.allSatisfy { $0.at.seconds >= seconds })
      let kept = try JSONDecoder().decode(
        HistoryArchive.self,
        from: JSONEncoder().encode(archive)
      )
      #expect(kept == archive)
      try workflow.restore(kept)
      #expect(workflow == before)
    }
  }

  @Test func `parts follow each other, and none is put back twice`() throws {
    var workflow = Self.story()
    var older = workflow.cutHistory(before: Instant(seconds: 15))
    let later = workflow.cutHistory(before: Instant(seconds: 25))
    try older.append(later)
    #expect(older.entries.map(\.at.seconds) == [10, 20, 20])
    #expect(throws: HistoryMismatch.overlap(end: Instant(seconds: 20), start: Instant(seconds: 20)))
    {
      try older.append(later)
    }
    try workflow.restore(older)
    #expect(workflow == Self.story())
    #expect(throws: HistoryMismatch.self) { try workflow.restore(older) }
    #expect(workflow == Self.story())
  }

  @Test func `history of another project and of a newer version is refused`() throws {
    var workflow = Self.story()
    let other = HistoryArchive(project: "other", entries: [Self.entry(1)])
    #expect(
      throws: HistoryMismatch.otherProject(expected: workflow.project.number, found: "other")
    ) { try workflow.restore(other) }
    let newer = #"{"version": 99, "project": "p", "entries": []}"#
    #expect(throws: NewerState.self) {
      try JSONDecoder().decode(HistoryArchive.self, from: Data(newer.utf8))
    }
  }

  /// No rule reads the history: a story goes on the same without it.
  @Test(arguments: StateFixture.all)
  func `rules and mails are the same without history`(fixture: StateFixture) throws {
    let whole = try fixture.workflow()
    var cut = whole
    let archive = cut.cutHistory(before: Instant(seconds: .max))
    #expect(archive.entries.count == whole.history.count)
    #expect(cut.history.isEmpty)
    for day in ["2026-10-12", "2026-10-24", "2026-11-02"] {
      let now = Scene.noon(day)
      #expect(cut.mailsDue(at: now) == whole.mailsDue(at: now))
      for person in whole.people {
        #expect(try cut.allowed(for: person.id, at: now) == whole.allowed(for: person.id, at: now))
      }
    }
  }
}
