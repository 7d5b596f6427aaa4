import CFileSystem
import TermToolKit

/// Signals are held back while files are replaced, so that an interrupt falls before or behind
/// that.
///
/// What ends the program meanwhile ends it when they are let go.
enum HeldSignals {
  /// Holds them from now on.
  static func hold() { cfile_hold_signals(true) }

  /// Whether one has come that will end the program.
  static var endTheProgram: Bool { cfile_held_signal() != 0 }

  /// Lets them go; where that ends the program, says first what was done.
  static func release(_ outcome: TerminalText, tellingOn host: any RequestHost) {
    if endTheProgram { host.complain("interrupted; \(outcome)") }
    cfile_hold_signals(false)
  }
}
