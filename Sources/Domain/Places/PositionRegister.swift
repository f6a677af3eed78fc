/// A category of the register of administrative posts, as `D-O-1` or `E-2`.
package struct PositionCategory: Hashable, Comparable, Sendable {
    /// With Latin letters and hyphens.
    package let code: String

    /// A letter of the group, perhaps letters of the part, a number; `nil` for anything else.
    ///
    /// The Cyrillic letters that look the same are taken too: in printed registers both stand.
    package init?(_ text: some StringProtocol) {
        let alike: [Character: Character] = ["А": "A", "В": "B", "С": "C", "Е": "E", "О": "O"]
        let code = String(text.uppercased().map { alike[$0] ?? $0 })
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 2, let number = parts.last, number.count == 1, let digit = number.first, ("1"..."9").contains(digit),
            parts.dropLast().allSatisfy({ $0.count == 1 && $0.allSatisfy { ("A"..."Z").contains($0) } })
        else { return nil }
        self.code = code
    }

    package static func < (a: PositionCategory, b: PositionCategory) -> Bool { a.code < b.code }
}

extension PositionCategory: CustomStringConvertible {
    package var description: String { code }
}

/// Which category the posts of akimats have, who appoints to them, and which every akimat has, by `config/positions.yaml`.
package struct PositionRegister: Sendable {
    /// Posts of one category in akimats of some levels.
    package struct Position: Hashable, Sendable {
        /// Those that it is about; `other` for posts that the office names itself.
        package let posts: [Official.Post]
        /// The levels of akimats in which it is so.
        package let offices: Set<Office>
        /// `nil` where the register names none, as for posts that are elected or political.
        package let category: PositionCategory?
        /// The post in the words of the register.
        package let title: Translated
        /// Who appoints or elects, and for how long; empty where the source does not say.
        package let appointment: Translated
        /// What else the source says.
        package let note: Translated
        package let cites: Translated
        /// Whether every akimat of these levels has it, so that one without a holder is vacant.
        package let isExpected: Bool

        package init(
            posts: [Official.Post], offices: Set<Office>, category: PositionCategory?, title: Translated,
            appointment: Translated = Translated(), note: Translated = Translated(), cites: Translated, isExpected: Bool = false
        ) {
            self.posts = posts
            self.offices = offices
            self.category = category
            self.title = title
            self.appointment = appointment
            self.note = note
            self.cites = cites
            self.isExpected = isExpected
        }
    }

    /// The register as it stood from a day on.
    package struct Edition: Hashable, Sendable {
        package let id: String
        package let title: Translated
        package let from: Day
        /// The last day; `nil` while in force.
        package let until: Day?
        package let positions: [Position]

        package init(id: String, title: Translated, from: Day, until: Day?, positions: [Position]) {
            self.id = id
            self.title = title
            self.from = from
            self.until = until
            self.positions = positions
        }
    }

    /// In the order of their days.
    package let editions: [Edition]

    package init(_ editions: [Edition] = []) { self.editions = editions }

    /// The edition in force on a day; `nil` where none is known.
    package func edition(on day: Day) -> Edition? { editions.last { $0.from <= day && day <= $0.until ?? day } }

    /// What is known of a post in an akimat of a level on a day; `nil` for nothing.
    package func position(of post: Official.Post, in office: Office?, on day: Day) -> Position? {
        guard let office, post != .other else { return nil }
        return edition(on: day)?.positions.first { $0.posts.contains(post) && $0.offices.contains(office) }
    }

    /// The categories that a post named by the office itself may have, in their order, with the posts of the register.
    package func choices(in office: Office?, on day: Day) -> [Position] {
        guard let office else { return [] }
        return (edition(on: day)?.positions ?? []).filter {
            $0.category != nil && $0.posts.contains(.other) && $0.offices.contains(office)
        }
    }

    /// Whether an office may give a category to a post that it names itself.
    ///
    /// - Parameter before: the one that it gave before, which may stand in an edition that has passed.
    package func offers(
        _ category: PositionCategory, in office: Office?, on day: Day, before: PositionCategory? = nil
    ) -> Bool {
        category == before || choices(in: office, on: day).contains { $0.category == category }
    }

    /// The category of an official on a day: by the post, or as the office gave it.
    package func category(of official: Official, in office: Office?, on day: Day) -> PositionCategory? {
        official.category ?? position(of: official.post, in: office, on: day)?.category
    }

    /// The posts that every akimat of a level has.
    package func expected(in office: Office?, on day: Day) -> [Official.Post] {
        guard let office, let edition = edition(on: day) else { return [] }
        let expected = Set(
            edition.positions.filter { $0.isExpected && $0.offices.contains(office) }.flatMap(\.posts))
        // An akimat with a first deputy alone has no deputy missing.
        return Official.Post.allCases.filter { $0 != .firstDeputy && $0 != .other && expected.contains($0) }
    }

    /// The posts that an akimat has and nobody holds on a day, nor acts in for one who does not.
    package func vacancies(_ officials: [Official], in office: Office?, on day: Day) -> [Vacancy] {
        expected(in: office, on: day).compactMap { post in
            let holders = officials.filter { $0.post.stands(for: post) && $0.holds(on: day) }
            if holders.contains(where: { !$0.isActing }) { return nil }
            let last = officials.filter { $0.post.stands(for: post) && !$0.isActing }.compactMap(\.until).filter { $0 < day }
                .max()
            return Vacancy(
                post: post, since: last?.adding(days: 1), acting: holders.max { $0.since < $1.since })
        }
    }
}

extension PositionRegister {
    /// What is known of the post of an official on a day, or on the last day in it: the post as it was is shown.
    package func position(of official: Official, in gazetteer: Gazetteer, on day: Day) -> Position? {
        let (office, day) = asked(official, gazetteer, day)
        if let found = position(of: official.post, in: office, on: day) { return found }
        return official.category.flatMap { category in
            choices(in: office, on: day).first { $0.category == category }
        }
    }

    /// The category of an official on a day, or on the last day in the post.
    package func category(of official: Official, in gazetteer: Gazetteer, on day: Day) -> PositionCategory? {
        let (office, day) = asked(official, gazetteer, day)
        return category(of: official, in: office, on: day)
    }

    private func asked(_ official: Official, _ gazetteer: Gazetteer, _ day: Day) -> (Office?, Day) {
        (gazetteer[official.place]?.office, min(day, official.until ?? day))
    }
}

/// A post that nobody holds.
package struct Vacancy: Hashable, Sendable {
    package let post: Official.Post
    /// The day after the last one of whoever held it last; `nil` where nobody is known to have held it.
    package let since: Day?
    /// Who carries out its duties meanwhile.
    package let acting: Official?
}

extension Official.Post {
    /// Whether who holds this post fills another: a first deputy is a deputy.
    package func stands(for post: Official.Post) -> Bool { self == post || (post == .deputy && self == .firstDeputy) }
}
