import Testing

/// Nothing knows what lies above it.
struct FloorTests {
  private let tree: SourceTree

  init() throws { tree = try SourceTree() }

  @Test func `every file lies on a floor`() {
    let known = Dictionary(uniqueKeysWithValues: Floors.modules.map { ($0.name, $0.folders) })
    for file in tree.files {
      #expect(known[file.module]?.contains(file.folder) == true, "\(file.name)")
    }
    for module in Floors.modules {
      for folder in module.folders {
        let isThere = tree.files.contains { $0.module == module.name && $0.folder == folder }
        #expect(isThere, "\(module.name)/\(folder) has files")
      }
    }
  }

  @Test func `a module imports those below it that it may know`() {
    let names = Floors.modules.map(\.name)
    for (index, module) in Floors.modules.enumerated() {
      #expect(module.knows.isSubset(of: names[..<index]), "\(module.name) knows what lies below it")
      for file in tree.files where file.module == module.name {
        let ours = file.imports.intersection(names).subtracting([module.name])
        #expect(ours.isSubset(of: module.knows), "\(file.name) imports \(ours.sorted())")
      }
    }
  }

  @Test(arguments: Floors.modules.map(\.name))
  func `a folder names no type of a folder above it`(module: String) throws {
    let floors = try #require(Floors.modules.first { $0.name == module }?.folders)
    let files = tree.files.filter { $0.module == module }
    var homes: [String: [SourceTree.File]] = [:]
    // Old names need no floor: the compiler refuses them.
    for file in files where file.folder != "Deprecated" {
      for type in file.types { homes[type, default: []].append(file) }
    }
    for file in files {
      let floor = try #require(floors.firstIndex(of: file.folder))
      for name in file.names {
        // A name that is declared in several places tells nothing.
        guard let home = homes[name], home.count == 1 else { continue }
        let other = try #require(floors.firstIndex(of: home[0].folder))
        #expect(other <= floor, "\(file.name) names \(name) of \(home[0].name)")
      }
    }
  }
}
