extension WordSounds {
  /// The words of English that do not start as they are spelt.
  static let english = WordSounds([
    (.vowel, silentH),
    (.consonant, ["herber", "houri$", "houris$"]),
    (.either(mostly: .vowel), ["herb", "homage"]),
    (.either(mostly: .consonant), ["historian", "historic", "hotel$", "hotels$", "ululat"]),
    (.consonant, saidLikeWe),
    (.vowel, notLikeWe),
    (.consonant, saidLikeYou),
    (.vowel, notLikeYou),
    (.consonant, ["unimod", "uninom", "uninuc", "ymca", "ywca"]),
  ])

  private static let silentH = ["haute$", "heir", "honest", "honor", "honour", "hors$", "hour"]

  /// *One-time*, *ouija*.
  private static let saidLikeWe = [
    "oaxaca", "once$", "one", "ouaga", "ouell", "oui$", "ouija", "uigh", "uygh",
  ]

  /// *Onerous*, *O’Neill*.
  private static let notLikeWe = ["oneal", "oneid", "oneil", "oneir", "oner"]

  /// *Unit*, *European*, *ewe*.
  private static let saidLikeYou = [
    "eu", "ew",
    "ubiq", "udall", "uefi", "ufo", "ugand", "ui$", "uid$", "uids$", "uint", "uk$", "uke", "ukr",
    "ukul", "ulys", "unanim", "unary", "unesco", "uni", "uran", "ure", "uri", "url", "uro", "urug",
    "usa", "usb", "usd$", "use", "usi", "usu", "uta", "utc", "ute", "utf", "uti", "uto", "utrech",
    "uu", "uv", "ux$",
  ]

  /// The negative *un-* before an *i*, and other words that begin like those of `saidLikeYou`.
  private static let notLikeYou = [
    "euler", "ew$", "eww", "unanimat", "unide", "unidio", "unignit", "unignor", "unill", "unim",
    "unin", "uniro", "unirr", "unisol", "uniss", "unitali", "unitem", "uribe",
  ]
}
