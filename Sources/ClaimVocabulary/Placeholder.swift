enum ClaimVocabularyPlaceholder {}
