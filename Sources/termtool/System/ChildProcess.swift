import FoundationEssentials
import TermDictionary

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that ran to its end.
struct ChildProcess {
  /// The status with which it ended; 128 and the number of the signal where one ended it.
  let status: Int32

  /// What it printed on standard output.
  let output: [UInt8]

  /// What it said on standard error.
  let errors: String

  /// A program cannot be started, for the system's reason.
  struct Failure: Error {
    /// Whether there is no such program.
    let isMissing: Bool
    let reason: String

    fileprivate init(_ number: Int32) {
      isMissing = number == ENOENT
      reason = SystemError(code: number).reason
    }
  }

  /// Runs `program` with `arguments` and `input` to read, and with `variables` besides those of the
  /// call; it speaks English, whatever the language here is.
  init(
    _ program: String,
    _ arguments: [String],
    input: [UInt8] = [],
    variables: [String: String] = [:]
  ) throws(Failure) {
    guard let given = OneWayPipe(), let output = OneWayPipe(), let errors = OneWayPipe() else {
      throw Failure(errno)
    }
    let process = try Self.start([program] + arguments, variables, given, output, errors)
    given.closeExit()
    output.closeEntry()
    errors.closeEntry()
    (self.output, self.errors) = Self.exchange(input, given, output, errors)
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0, errno == EINTR {}
    status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : 128 + ending & 0x7F
  }

  private static func start(
    _ command: [String],
    _ added: [String: String],
    _ given: OneWayPipe,
    _ output: OneWayPipe,
    _ errors: OneWayPipe
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, given.exit, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.entry, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.entry, STDERR_FILENO)
    let own = Invocation.current.environment ?? ProcessInfo.processInfo.environment
    let variables = own.merging(["LC_ALL": "C"]) { $1 }.merging(added) { $1 }
    var words = command.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + environment { free(text) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, command[0], &actions, nil, &words, &environment)
    guard failure == 0 else { throw Failure(failure) }
    return process
  }

  /// Gives `input` and takes what comes, side by side: either program waits where a pipe is full.
  private static func exchange(
    _ input: [UInt8],
    _ given: OneWayPipe,
    _ output: OneWayPipe,
    _ errors: OneWayPipe
  ) -> (output: [UInt8], errors: String) {
    _ = fcntl(given.entry, F_SETFL, O_NONBLOCK)
    var rest = input[...]
    var said: [[UInt8]] = [[], []]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var ends = [
      pollfd(fd: output.exit, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.exit, events: Int16(POLLIN), revents: 0),
      pollfd(fd: given.entry, events: Int16(POLLOUT), revents: 0),
    ]
    while ends.contains(where: { $0.fd >= 0 }) {
      if rest.isEmpty, ends[2].fd >= 0 {
        given.closeEntry()
        ends[2].fd = -1
      }
      guard poll(&ends, nfds_t(ends.count), -1) >= 0 || errno == EINTR else { break }
      for index in said.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
        let (count, _) = chunk.withUnsafeMutableBytes {
          FileBytes.readSome(into: $0, from: ends[index].fd)
        }
        said[index] += chunk[..<count]
        if count == 0 { ends[index].fd = -1 }
      }
      if ends[2].fd >= 0, ends[2].revents != 0 {
        let count = rest.withUnsafeBytes { write(ends[2].fd, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) }
        // Who stops reading has all that it wants.
        if count < 0, errno != EAGAIN, errno != EINTR { rest = [] }
      }
    }
    return (said[0], String(decoding: said[1], as: UTF8.self))
  }
}

/// What one program writes and another one reads.
private final class OneWayPipe {
  private(set) var exit: Int32
  private(set) var entry: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (exit, entry) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeEntry()
    closeExit()
  }

  func closeEntry() { Self.close(&entry) }

  func closeExit() { Self.close(&exit) }

  private static func close(_ end: inout Int32) {
    if end >= 0 { platformClose(end) }
    end = -1
  }
}

/// Inside the type, the name `close` is taken.
private func platformClose(_ file: Int32) { _ = close(file) }
