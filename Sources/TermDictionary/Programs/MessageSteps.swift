import MessageFormat
import TermGrammar
import TextBytes

/// What a program does for a message that is not the same every time: steps in the frozen memory
/// of the table of forms.
///
/// What it cannot print, for an argument that is missing or of another kind, it leaves to the
/// evaluation of the whole message. So it never decides what a message means; it only skips the
/// work that is the same every time.
final class MessageSteps: Sendable {
  let selection: ProgramSelection

  /// Selectors by features of terms, and the pattern for each combination of their values.
  ///
  /// -1 is for no pattern; there are none where `selection` selects.
  let features: FrozenArray<FeatureStep>
  let byFeature: FrozenArray<Int16>

  let patterns: FrozenArray<PatternStep>
  let choices: FrozenArray<ChoiceStep>
  let selectors: FrozenArray<ProgramSelector>
  let variants: FrozenArray<VariantStep>
  let steps: FrozenArray<PhraseStep>
  let placeholders: FrozenArray<ProgramStep>
  let lists: FrozenArray<ListStep>
  let articles: FrozenArray<ArticleStep>

  /// The bits of a document that it adds to, and by whose number.
  let reader: UInt16
  let grammar: any Grammar

  // The lexicon keeps its table for as long as its programs.
  private unowned(unsafe) let table: FormTable

  /// How many articles a variant may have that wait, and how many steps they may ask.
  static let mostArticles = 4
  static let mostMemos = 8

  /// The row of each term.
  @inline(__always)
  var rows: FrozenNames { table.rows }

  /// Makes the steps that were built.
  init(_ builder: MessageProgramBuilder, _ table: FormTable, _ store: FrozenStore) {
    selection = builder.selection
    features = store.array(builder.features)
    byFeature = store.array(builder.byFeature)
    patterns = store.array(builder.patterns)
    choices = store.array(builder.choices)
    selectors = store.array(builder.selectors)
    variants = store.array(builder.variants)
    steps = store.array(builder.steps)
    placeholders = store.array(builder.placeholders)
    lists = store.array(builder.lists)
    articles = store.array(builder.articles)
    reader = table.reader ?? 0
    grammar = table.words.inflector.grammar
    self.table = table
  }
}
