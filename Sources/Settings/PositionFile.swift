import Domain

/// Reads `positions.yaml`: the posts of akimats with their categories of the register.
struct PositionFile {
    static let name = "positions.yaml"

    let folder: SettingsFolder

    /// The register; without editions where there is no file. What is wrong goes to the log.
    func register() -> PositionRegister {
        guard folder.exists(PositionFile.name) else { return PositionRegister() }
        guard let top = YAMLValue.document(in: PositionFile.name, of: folder)?.mapping(["editions"]) else {
            return PositionRegister()
        }
        var editions: [PositionRegister.Edition] = []
        for item in top.required("editions")?.items() ?? [] {
            guard let entry = item.mapping(["id", "title", "from", "until", "positions"]) else { continue }
            let until = entry.optional("until")?.day()
            guard let id = entry.required("id")?.text(), let title = entry.required("title")?.translated(),
                let from = entry.required("from")?.day(), let list = entry.required("positions")
            else { continue }
            if let until, until < from { entry.optional("until")?.mistake("\(until) is before \(from)") }
            if let last = editions.last, last.until.map({ $0 >= from }) ?? true {
                item.mistake("begins on \(from), before the edition \(last.id) has ended")
            }
            if editions.contains(where: { $0.id == id }) { item.mistake("\(id) stands more than once") }
            editions.append(
                PositionRegister.Edition(id: id, title: title, from: from, until: until, positions: positions(in: list)))
        }
        return PositionRegister(editions)
    }

    private func positions(in list: YAMLValue) -> [PositionRegister.Position] {
        var found: [PositionRegister.Position] = []
        for item in list.items() {
            guard
                let entry = item.mapping([
                    "posts", "offices", "category", "title", "appointment", "note", "cites", "expected",
                ])
            else { continue }
            var category: PositionCategory?
            if let value = entry.optional("category"), let text = value.text() {
                category = PositionCategory(text)
                if category == nil { value.mistake("must be a category, as D-O-1, and is \(SettingsText.quoted(text))") }
            }
            let appointment = entry.optional("appointment")?.translated() ?? Translated()
            let note = entry.optional("note")?.translated() ?? Translated()
            let isExpected = entry.optional("expected")?.truth() ?? false
            guard let posts = entry.required("posts")?.choices(of: Official.Post.self),
                let offices = entry.required("offices")?.choices(of: Office.self),
                let title = entry.required("title")?.translated(), let cites = entry.required("cites")?.translated()
            else { continue }
            if posts.contains(.other), category == nil { item.mistake("a post that an office names itself needs a category") }
            for post in posts where post != .other {
                for office in offices
                where found.contains(where: { $0.posts.contains(post) && $0.offices.contains(office) }) {
                    item.mistake("\(post.rawValue) of \(office.rawValue) stands more than once")
                }
            }
            found.append(
                PositionRegister.Position(
                    posts: posts, offices: Set(offices), category: category, title: title, appointment: appointment, note: note,
                    cites: cites, isExpected: isExpected))
        }
        return found
    }
}
