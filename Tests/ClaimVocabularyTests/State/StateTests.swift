import Foundation
import Testing

@testable import ClaimVocabulary

/// What an encoded state says, and what may be missing in it.
struct StateTests {
  @Test func `a state says its version`() throws {
    let state = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Workflow.scene))
    #expect((state as? [String: Any])?["version"] as? Int == 2)
  }

  @Test func `a newer state is refused with both versions`() throws {
    var state = try EncodedState(.scene)
    state.value["version"] = 99
    let error = #expect(throws: NewerState.self) { try state.workflow() }
    #expect(
      error?.description
        == "the state has version 99, and this library reads versions up to 2: read it with a newer one"
    )
    state.value["version"] = 0
    #expect(throws: DecodingError.self) { try state.workflow() }
  }

  @Test func `a state with nothing but its project is one on which nothing happened`() throws {
    let text = """
      {
        "version": 2,
        "project": {
          "name": "Clinic", "number": "1", "payer": "northgate", "currency": {"code": "JPY"},
          "timeZone": {"identifier": "UTC", "standardOffset": 0}
        }
      }
      """
    let read = try JSONDecoder().decode(Workflow.self, from: Data(text.utf8))
    let project = Project(
      name: "Clinic",
      number: "1",
      payer: "northgate",
      currency: Currency("JPY", digits: 0),
      timeZone: .utc
    )
    #expect(read == Workflow(project: project, companies: [], people: []))
  }

  /// What a record cannot do without; everything else has a default.
  private static let required: [String: Set<String>] = [
    "": ["project"],
    "project": ["name", "number", "payer", "currency", "timeZone"],
    "project.currency": ["code"],
    "companies[]": ["id", "name"],
    "people[]": ["id", "name", "email", "company"],
    "templates[]": ["id", "name"],
    "policies[]": ["id", "company", "name", "expires"],
    "periods[]": ["id", "start", "end", "due"],
    "commitments[]": ["id", "kind", "number", "name"],
    "commitments[].lines[]": ["id", "number", "budgetCode", "description", "value"],
    "commitments[].changes[]": ["id", "number", "lines"],
    "commitments[].breakdown.lines[]": ["id", "parent", "description", "amount"],
    "commitments[].invitations[]": ["period", "contact", "type", "invitedBy", "sentAt"],
    "commitments[].claims[]": [
      "id", "position", "number", "type", "period", "lines", "createdBy", "createdAt",
    ],
    "commitments[].claims[].lines[]": ["id", "number", "budgetCode", "description", "scheduled"],
    "commitments[].claims[].lines[].proposed": ["work", "materials"],
    "commitments[].claims[].lines[].rolledUp": ["cost", "work", "materials"],
    "upstreamContracts[]": ["id", "number", "name"],
    "upstreamContracts[].lines[]": ["id", "number", "budgetCode", "description", "amount"],
    "upstreamContracts[].claims[]": [
      "id", "position", "number", "type", "period", "lines", "createdBy", "createdAt",
    ],
    "budget[]": ["claim", "code", "amount"],
    "history[]": ["at", "by", "statement"],
    "mailLedger.outbox[]": [
      "id", "kind", "about", "recipient", "copies", "at", "subject", "text", "paragraphs",
      "ending", "attachments",
    ],
    "mailLedger.outbox[].attachments[]": ["name"],
    "commitments[].attachments[]": ["name"],
    "commitments[].claims[].attachments[]": ["name"],
    "mailLedger.outbox[].ending.links[]": ["kind", "subject"],
  ]

  /// A stored property that is not read would be lost without a word, and one without a default
  /// would make states unreadable that were written before.
  @Test func `every property is written and read, and may be missing where it is new`() throws {
    let sample = Workflow.sample
    let state = try EncodedState(sample)
    #expect(try state.workflow() == sample)
    let properties = sample.properties
    var required: [String: Set<String>] = [:]
    var silent: [String: Set<String>] = [:]
    for (record, fields) in state.fields where properties[record] != nil {
      for (field, places) in fields where "\(record).\(field)" != ".version" {
        let first = try? state.without(places[0]).workflow()
        if first == nil { required[record, default: []].insert(field) }
        // What one record leaves at its default, another one may say.
        let isRead =
          first != sample
          || places.dropFirst().contains { place in
            (try? state.without(place).workflow()) != sample
          }
        if !isRead { silent[record, default: []].insert(field) }
      }
    }
    #expect(silent == [:], "these have their default in the sample, or are not read")
    for (record, fields) in Self.required { #expect(required[record] == fields, "\(record)") }
    for (record, names) in properties where !record.isEmpty {
      let written = Set(state.fields[record]?.keys.map { $0 } ?? [])
      #expect(names.subtracting(written) == [], "\(record): say these in the sample")
    }
  }
}

/// An encoded state that can be changed.
struct EncodedState {
  typealias Place = [Step]

  enum Step: Hashable {
    case field(String)
    case item(Int)
  }

  var value: [String: Any]

  init(_ workflow: Workflow) throws {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(workflow))
    value = json as? [String: Any] ?? [:]
  }

  func workflow() throws -> Workflow {
    let data = try JSONSerialization.data(withJSONObject: value)
    return try JSONDecoder().decode(Workflow.self, from: data)
  }

  /// The fields of all records, by where the records are, and every place of each.
  var fields: [String: [String: [Place]]] {
    var found: [String: [String: [Place]]] = [:]
    func look(_ value: Any, _ record: String, _ place: Place) {
      if let items = value as? [Any] {
        for (index, item) in items.enumerated() {
          look(item, record + "[]", place + [.item(index)])
        }
      }
      for (name, inner) in value as? [String: Any] ?? [:] {
        found[record, default: [:]][name, default: []].append(place + [.field(name)])
        look(inner, record.isEmpty ? name : "\(record).\(name)", place + [.field(name)])
      }
    }
    look(value, "", [])
    return found
  }

  /// The state without the field at `place`.
  func without(_ place: Place) -> EncodedState {
    func removed(_ value: Any, _ place: ArraySlice<Step>) -> Any {
      guard let step = place.first else { return value }
      switch (step, value) {
      case (.field(let name), var record as [String: Any]):
        record[name] = place.count == 1 ? nil : removed(record[name] as Any, place.dropFirst())
        return record
      case (.item(let index), var items as [Any]):
        items[index] = removed(items[index], place.dropFirst())
        return items
      default: return value
      }
    }
    var state = self
    state.value = removed(value, place[...]) as? [String: Any] ?? [:]
    return state
  }
}

extension Workflow {
  /// The names of the stored properties of all records, by where the records are.
  fileprivate var properties: [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    func look(_ value: Any, _ record: String) {
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .struct where !(value is any LosslessWord):
        for (name, inner) in mirror.children {
          guard let name else { continue }
          found[record, default: []].insert(name)
          look(inner, record.isEmpty ? name : "\(record).\(name)")
        }
      case .collection: for (_, item) in mirror.children { look(item, record + "[]") }
      case .optional: for (_, inner) in mirror.children { look(inner, record) }
      default: break
      }
    }
    look(self, "")
    return found
  }
}

/// Values that travel as one text or number.
private protocol LosslessWord {}
extension RecordID: LosslessWord {}
extension Amount: LosslessWord {}
extension Day: LosslessWord {}
extension Instant: LosslessWord {}
