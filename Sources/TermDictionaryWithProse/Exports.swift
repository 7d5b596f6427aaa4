// What `import TermDictionary` had in version 0.1.0, for those who cannot change their imports yet.
// It goes with the next version: import `TermProse`, `TermChecking` and `TermAuthoring` where they
// are used.
@_exported import TermAuthoring
@_exported import TermChecking
@_exported import TermDictionary
@_exported import TermLanguages
@_exported import TermProse
