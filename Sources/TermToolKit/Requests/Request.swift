import Diagnostics
import TermDictionary

/// Something that a workspace is asked.
public protocol Request<Value> {
  /// What the answer says.
  associatedtype Value

  /// The answer.
  ///
  /// - Throws: ``UsageError`` where the request names what is not there, ``ToolFailure`` where
  ///   something is missing without which there is no answer, ``ToldFailure`` where the host has
  ///   been told what is wrong.
  func run(in workspace: Workspace) throws -> Reply<Value>
}

/// The answer to a request.
public struct Reply<Value> {
  /// What it says.
  public var value: Value

  /// What is said beside it.
  public var remarks: [Remark]

  /// How it ended.
  public var status: ExitStatus

  init(_ value: Value, remarks: [Remark] = [], status: ExitStatus) {
    (self.value, self.remarks, self.status) = (value, remarks, status)
  }

  /// A value in the words of `lexicons`, which are those of `set` or else of `workspace`: what is
  /// wrong with them is told.
  init(
    _ value: Value,
    wordsOf lexicons: [Lexicon],
    in workspace: Workspace,
    _ set: DictionarySet? = nil,
    remarks: [Remark] = [],
    status: ExitStatus = .success
  ) {
    let errors = DictionaryErrors(in: set ?? workspace.set, forWordsOf: lexicons).errors
    self.value = value
    self.remarks = remarks + (errors.isEmpty ? [] : [.findings(errors)])
    self.status = max(workspace.status, status, errors.isEmpty ? .success : .failure)
  }
}
