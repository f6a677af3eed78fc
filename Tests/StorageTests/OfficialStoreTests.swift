import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The stored officials")
struct OfficialStoreTests {
    private static func official(_ post: Official.Post, _ name: String, place: KATO = Samples.kordai) -> Official {
        Official(
            id: Official.ID(0), place: place, post: post, title: Translated(), name: Samples.text(name, name, nil),
            since: Samples.day("2024-03-15"), inChargeOf: Samples.text("Білім", "Образование", nil))
    }

    @Test("are listed by place, the akim first, and keep what was changed", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let stored = try await database.write { connection in
                try OfficialStore(connection).insert([
                    Self.official(.deputy, "Гүлнар"), Self.official(.akim, "Айбек"),
                    Self.official(.akim, "Марат", place: Samples.almaty),
                ])
            }
            #expect(stored.map(\.id.value) == [1, 2, 3])
            var left = stored[1]
            left.until = Samples.day("2026-10-31")
            left.isActing = true
            let changed = left
            try await database.write { try OfficialStore($0).save(changed) }
            let (kordai, oblast) = try await database.read { connection in
                let store = OfficialStore(connection)
                return (
                    try store.list(of: Samples.kordai), try store.list(within: Samples.gazetteer.span(of: Samples.zhambyl))
                )
            }
            #expect(kordai == [changed, stored[0]])
            #expect(oblast == kordai)
            // What one is in charge of from a day on, and whom one acts for.
            let moved = stored[0].charged(with: Samples.text("Жол", "Дороги", nil), since: Samples.day("2026-02-01"))
            try await database.write { connection in
                let store = OfficialStore(connection)
                try store.save(moved)
                var acting = Self.official(.akim, "Гүлнар")
                (acting.isActing, acting.actingFor, acting.since) = (true, stored[1].id, Samples.day("2026-11-01"))
                acting.category = PositionCategory("E-1")
                let kept = try store.insert([acting, moved])
                #expect(try store.find(kept[0].id) == kept[0])
                #expect(try store.find(kept[1].id)?.formerCharges == moved.formerCharges)
                #expect(try store.find(moved.id) == moved && moved.formerCharges.count == 1)
                #expect(try store.find(Official.ID(99)) == nil)
            }
            let span = Samples.gazetteer.span(of: Samples.zhambyl)
            let (akims, part) = try await database.read { connection in
                let store = OfficialStore(connection)
                return (
                    try store.akims(within: span, on: Samples.day("2026-11-02")).map(\.id.value),
                    try store.list(within: span, after: Official.ID(2), limit: 1).map(\.id.value)
                )
            }
            #expect(akims == [4] && part == [4])
            // A page reads what was before of its own officials alone, and all of it.
            let pages = try await database.read { connection in
                let store = OfficialStore(connection)
                return try [nil, Official.ID(1)].map { try store.list(within: span, after: $0, limit: 1)[0] }
            }
            #expect(pages.map(\.id.value) == [1, 2] && pages.map(\.formerCharges.count) == [1, 0])
            // Of an akimat in which one only acted nobody has left; of another the akim has.
            var former = Self.official(.akim, "Серік", place: Samples.sarybulakOkrug)
            former.until = Samples.day("2026-11-01")
            let gone = former
            let (before, after) = try await database.write { connection in
                let store = OfficialStore(connection)
                _ = try store.insert([gone])
                return (
                    try store.placesOfFormerAkims(within: span, on: Samples.day("2026-11-01")),
                    try store.placesOfFormerAkims(within: span, on: Samples.day("2026-11-02"))
                )
            }
            #expect(before.isEmpty && after == [Samples.sarybulakOkrug])
            await #expect(throws: StoreError.notFound) {
                try await database.write { try OfficialStore($0).save(Self.official(.akim, "Жаңа")) }
            }
        }
    }
}

@Suite("The stored names of places")
struct PlaceNameStoreTests {
    @Test("lie over the classifier and are taken back where nothing differs", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let naming = PlaceNaming(place: Samples.sarybulak, name: Translated(kk: "Жаңа ауыл"), hasKazakhName: true)
            let other = PlaceNaming(place: Samples.merke, name: Translated(en: "Merke"))
            try await database.write { try PlaceNameStore($0).save([naming, other]) }
            #expect(try await database.read { try PlaceNameStore($0).all() } == [naming, other])
            // A start makes the places those of the classifier again and leaves the names alone.
            try await database.write { try PlaceStore($0).sync(Samples.gazetteer) }
            try await database.write { try PlaceNameStore($0).save([PlaceNaming(place: Samples.merke)]) }
            let all = try await database.read { try PlaceNameStore($0).all() }
            #expect(all == [naming])
            let named = Samples.gazetteer.named(all)
            #expect(named[Samples.sarybulak]?.name.kk == "Жаңа ауыл")
            #expect(named[Samples.sarybulak]?.name.ru == "село Сарыбулак")
            #expect(named.search("жаңа ауыл", limit: 1).map(\.code) == [Samples.sarybulak])
        }
    }
}
