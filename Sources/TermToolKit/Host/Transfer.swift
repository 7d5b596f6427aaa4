/// How a transfer of bytes ended.
package enum Transfer {
  /// Some bytes came, or all were written.
  case done

  /// Nothing comes any more, or nobody reads any more.
  case closed

  /// It failed, for a reason.
  case failed(String)
}
