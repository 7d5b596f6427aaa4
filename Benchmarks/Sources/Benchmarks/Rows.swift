/// Arguments that vary from call to call, the same for all subjects.
struct Rows {
  static let count = 1024

  let texts: [[String]]
  let counts: [Int]
  let amounts: [Double]
  let dates: [(value: String, milliseconds: Double)]

  init() {
    let names = [
      "Ada Lovelace", "Kim", "Harbour Bridge Stage 2", "Zoë Müller", "J. R. Oppenheimer & Sons",
      "Level 4 Fit-out", "Nguyễn Văn An", "Structural Steel and Roofing Pty Ltd",
    ]
    texts = (0..<Rows.count).map { row in
      (0..<3).map { names[(row * 7 + $0 * 3 + row / 8) % names.count] }
    }
    counts = (0..<Rows.count).map { row in row % 4 == 0 ? 1 : row * 37 % 2500 }
    amounts = (0..<Rows.count).map { row in Double(row * 7919 % 5_000_000) / 100 }
    dates = (0..<Rows.count).map { row in
      let (month, day, year) = (row % 12 + 1, row % 28 + 1, 1990 + row % 50)
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
      let text = "\(year)-\(two(month))-\(two(day))"
      return (text, Rows.milliseconds(year, month, day))
    }
  }

  static func milliseconds(_ year: Int, _ month: Int, _ day: Int) -> Double {
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days =
      years * 365 + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 719_469
    return Double(days) * 86_400_000
  }
}
