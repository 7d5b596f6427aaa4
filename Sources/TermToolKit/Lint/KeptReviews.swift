import TextBytes

/// What earlier runs found in documents, by the hash of each: a file that later runs read whole.
///
/// It begins with a mark, the hash of all that follows, and how many entries there are.
///
/// Then come these, in the order of their hashes: the hash, and where the review is; then the
/// reviews. What is damaged, or of another version, is as if there was nothing.
struct KeptReviews: Sendable {
  private let file: [UInt8]
  private let count: Int

  /// No reviews.
  static let none = KeptReviews(file: [], count: 0)

  private static let mark = Array("reviews1".utf8)
  private static let headSize = 32
  private static let entrySize = 32

  /// More is not kept of documents that the last run has not read.
  private static let mostUnusedBytes = 32 << 20

  private init(file: [UInt8], count: Int) { (self.file, self.count) = (file, count) }

  /// Reads a file that ``file(adding:used:)`` made; one that is damaged has none.
  init(_ file: [UInt8]) {
    guard file.count >= Self.headSize, file.starts(with: Self.mark) else {
      self = .none
      return
    }
    let hash = ContentHash(high: file.number64(at: 8), low: file.number64(at: 16))
    let count = file.number64(at: 24)
    guard count <= UInt64((file.count - Self.headSize) / Self.entrySize),
      ContentHash(file[24...]) == hash
    else {
      self = .none
      return
    }
    self.init(file: file, count: Int(count))
  }

  /// The review that is kept under `hash`.
  ///
  /// Costs a binary search.
  func review(_ hash: ContentHash) -> ArraySlice<UInt8>? {
    let index = (0..<count).partitioningIndex { self.hash(at: $0) >= hash }
    guard index < count, self.hash(at: index) == hash else { return nil }
    return review(at: index)
  }

  private func hash(at index: Int) -> ContentHash {
    let entry = Self.headSize + index * Self.entrySize
    return ContentHash(high: file.number64(at: entry), low: file.number64(at: entry + 8))
  }

  private func review(at index: Int) -> ArraySlice<UInt8>? {
    let entry = Self.headSize + index * Self.entrySize
    guard let start = Int(exactly: file.number64(at: entry + 16)),
      let size = Int(exactly: file.number64(at: entry + 24)), start <= file.count,
      size <= file.count - start
    else { return nil }
    return file[start..<start + size]
  }

  /// All reviews, by their hashes.
  var entries: [(hash: ContentHash, review: ArraySlice<UInt8>)] {
    (0..<count).compactMap { index in review(at: index).map { (hash(at: index), $0) } }
  }

  /// The file with `new` reviews too; of those that are not `used`, what has room.
  func file(adding new: [ContentHash: [UInt8]], used: Set<ContentHash>) -> [UInt8] {
    var reviews = new.mapValues { $0[...] }
    var room = Self.mostUnusedBytes
    for (hash, review) in entries where reviews[hash] == nil {
      if !used.contains(hash) {
        room -= review.count + Self.entrySize
        guard room >= 0 else { continue }
      }
      reviews[hash] = review
    }
    var body: [UInt8] = []
    body.append64(UInt64(reviews.count))
    var start = Self.headSize + reviews.count * Self.entrySize
    let ordered = reviews.sorted { $0.key < $1.key }
    for (hash, review) in ordered {
      for number in [hash.high, hash.low, UInt64(start), UInt64(review.count)] {
        body.append64(number)
      }
      start += review.count
    }
    for (_, review) in ordered { body += review }
    var file = Self.mark
    let hash = ContentHash(body)
    file.append64(hash.high)
    file.append64(hash.low)
    return file + body
  }
}

extension [UInt8] {
  fileprivate func number64(at offset: Int) -> UInt64 {
    withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  fileprivate mutating func append64(_ number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
