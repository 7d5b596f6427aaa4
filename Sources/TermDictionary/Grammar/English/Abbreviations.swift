/// Widely known abbreviations that are not read as their shape suggests.
///
/// Data of the language, not of any domain: what an author states in a dictionary comes first. Only
/// those are here whose article would be wrong: *AIDS* and *OSHA* take *an* either way.
enum Abbreviations {
  /// In capitals, and yet said as words: *a NATO member*.
  static let saidAsWords: Set<String> = [
    "EULA", "FAANG", "FAFSA", "FARC", "FASB", "FEED", "FEMA", "FERC", "FICO", "FIFA", "FIFO",
    "FOMO", "HASP", "HEPA", "HUD", "LAMP", "LAN", "LEED", "LIFO", "MAC", "MASH", "MEMS", "MERS",
    "MIDI", "MIME", "MIPS", "MOMA", "MOOC", "NAICS", "NASA", "NAT", "NATO", "NEPA", "NERC", "NIC",
    "NIST", "NOAA", "NUMA", "ONE", "RACI", "RAID", "RAM", "RAMS", "REIT", "REST", "RIBA", "RICO",
    "RICS", "ROM", "SALT", "SAML", "SAN", "SARS", "SATA", "SCSI", "SEER", "SIM", "SKU", "SNAP",
    "SOAP", "SOC", "SOX", "SPAC", "STEM", "SWAT", "SWMS", "SWOT",
  ]

  /// Long, and yet read by letters: *an NAACP member*.
  static let saidByLetters: Set<String> = ["NAACP"]

  /// Said either way by many people, with what most write.
  static let either: [String: Onset] = [
    "FAQ": .either(mostly: .vowel),
    "FAQS": .either(mostly: .vowel),
    "SQL": .either(mostly: .consonant),
    "XMAS": .either(mostly: .consonant),
  ]

  /// Without a vowel, but said in full, from a consonant: *a Mr Smith*, *a lb*.
  ///
  /// As written.
  static let saidInFull: Set<String> = [
    "Fr", "Lt", "Ltd", "MHz", "MPa", "MWh", "Mbps", "Mr", "Mrs", "Ms", "Msgr", "Mt", "Mx", "Rt",
    "Sgt", "Sr", "St", "fl", "ft", "hmm", "lb", "lbs", "ltd", "mfg", "mfr", "mg", "mgmt", "mgr",
    "ml",
    "mm", "msg", "nr", "sf", "shh", "sq", "sqft", "sqm", "st", "yd", "yds", "yr", "yrs",
  ]
}
