import CArguments
import Synchronization
import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the tool asks of the operating system.
enum SystemCalls {
  /// The words of the command line behind the name of the program.
  ///
  /// Swift reads them from /proc, and finds none where that is missing, as in a bare root folder.
  /// Of what is no UTF-8, bytes that belong to no letter read `\xE9`.
  static let words: [Invocation.Word] = {
    guard var word = carguments_words() else {
      return CommandLine.arguments.dropFirst().map { Invocation.Word(text: $0) }
    }
    var words: [Invocation.Word] = []
    while let start = word.pointee {
      let bytes = Array(UnsafeBufferPointer(start: start, count: strlen(start)))
      let entry = FolderEntry(bytes.map { UInt8(bitPattern: $0) }, .file)
      words.append(Invocation.Word(text: entry.name, isUTF8: entry.hasReadableName))
      word += 1
    }
    return Array(words.dropFirst())
  }()

  /// Sets an environment variable, or takes it away.
  static func setEnvironment(_ name: String, _ value: String?) {
    if let value { setenv(name, value, 1) } else { unsetenv(name) }
  }

  /// The value of an environment variable; `nil` where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Lets a write fail, with its reason, instead of ending the program: one into a closed pipe, and
  /// one beyond the size that a file may have.
  static func letWritesFail() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Whether a terminal is at the other end of `descriptor`.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal at `descriptor`; `nil` where there is none, or it does not say.
  static func terminalColumns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Transfer {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = platformWrite(descriptor, start, rest.count)
        if count >= 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if errno == EPIPE {
          return .closed
        } else if errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, -1)
        } else if errno != EINTR {
          return .failed(SystemError.last.reason)
        }
      }
      return .done
    }
  }

  /// Appends what `descriptor` has, at most `count` bytes; waits where it has nothing yet.
  static func read(
    into bytes: inout [UInt8],
    atMost count: Int,
    from descriptor: Int32
  ) -> Transfer {
    let start = bytes.count
    bytes += repeatElement(0, count: count)
    let (got, failure) = bytes.withUnsafeMutableBytes { bytes in
      FileBytes.readSome(
        into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]),
        from: descriptor
      )
    }
    bytes.removeLast(count - got)
    if failure != 0 { return .failed(SystemError(code: failure).reason) }
    return got == 0 ? .closed : .done
  }

  static func end(_ status: Int32) -> Never { exit(status) }
}

/// Inside the type, the name `write` is taken.
private func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, start, count)
}

extension SystemCalls {
  /// Lets an interrupt end ``wait(_:)`` instead of the program.
  ///
  /// Whoever started the program may have blocked the signals.
  static func catchInterrupts() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { _ in interrupted.store(true, ordering: .relaxed) }
      sigaddset(&signals, number)
    }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Waits; `false` when the program was interrupted, or whoever read its output has left.
  static func wait(_ time: Duration) -> Bool {
    let (seconds, attoseconds) = time.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    guard !interrupted.load(ordering: .relaxed) else { return false }
    // Asked for nothing, the system tells that the other end of a pipe is closed, and nothing else.
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    _ = poll(&output, 1, Int32(clamping: milliseconds))
    if output.revents & Int16(POLLNVAL) != 0 { _ = poll(nil, 0, Int32(clamping: milliseconds)) }
    let isLeft = output.revents & Int16(POLLERR | POLLHUP) != 0
    return !isLeft && !interrupted.load(ordering: .relaxed)
  }
}

/// A signal handler can reach nothing else.
private let interrupted = Atomic<Bool>(false)
