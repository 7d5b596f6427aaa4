import ArgumentParser

/// Whether there are colours.
struct ColorOptions: ParsableArguments {
  @Option(choice: "Colours in what people read.")
  var color = ColorChoice.auto
}
