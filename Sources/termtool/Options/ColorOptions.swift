import ArgumentParser

/// Whether there are colours.
struct ColorOptions: ParsableArguments {
  @Option(
    help: ColorChoice.help("Colours in what people read."),
    completion: ColorChoice.completion,
    transform: ColorChoice.parse
  )
  var color = ColorChoice.auto
}
