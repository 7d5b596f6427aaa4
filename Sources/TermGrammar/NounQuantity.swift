/// What the words and numbers around a noun tell of how much of it there is.
public enum NounQuantity: Sendable {
  /// Single things are counted or told apart: *twenty-one*, *two more*, *volume 3*.
  case things

  /// There is so much of it: *much*, *some*.
  case amount
}
