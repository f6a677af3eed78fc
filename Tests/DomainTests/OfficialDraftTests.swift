import Domain
import TestSupport
import Testing

@Suite("An official who is recorded")
struct OfficialDraftTests {
    private typealias Field = OfficialDraft.Field
    private static let today = Samples.day("2026-11-20")
    private static let place = Samples.gazetteer[Samples.kordai]
    private static let register = Samples.positions

    private static func official(
        _ id: Int, _ post: Official.Post = .akim, _ since: String, _ until: String? = nil, acting: Bool = false,
        for absent: Int? = nil
    ) -> Official {
        Official(
            id: Official.ID(id), place: Samples.kordai, post: post, name: Samples.text("Аты \(id)", "Имя \(id)", nil),
            since: Samples.day(since), until: until.map { Samples.day($0) }, isActing: acting,
            actingFor: absent.map { Official.ID($0) })
    }

    private static let akim = official(1, .akim, "2024-03-15")
    private static let deputy = official(2, .deputy, "2023-01-09")

    private func accepted(
        _ typed: [Field: String], over before: Official? = nil, among officials: [Official] = [akim, deputy]
    ) throws -> OfficialDraft.Appointment {
        try OfficialDraft(typed).accepted(
            over: before, at: try #require(Self.place), among: officials, register: Self.register, today: Self.today)
    }

    private static let typed: [Field: String] = [
        .post: "deputy", .nameKk: "Гүлнар", .nameRu: "Гульнар", .since: "2026-11-02", .acting: "no", .chargeKk: "Білім",
    ]

    @Test("is kept as it was typed, with the category of the register")
    func recorded() throws {
        let official = try accepted(Self.typed).official
        #expect(official.post == .deputy && official.since == Samples.day("2026-11-02") && official.inChargeOf.kk == "Білім")
        #expect(Self.register.category(of: official, in: .district, on: Self.today) == PositionCategory("E-1"))
        let other = try accepted(
            Self.typed.merging([.post: "other", .titleKk: "Бас сәулетші", .category: "E-R-1"]) { $1 }
        ).official
        #expect(other.category == PositionCategory("E-R-1"))
    }

    @Test("keeps the English name of a post, for which the form has no field")
    func englishTitle() throws {
        var before = Self.official(3, .other, "2026-01-09")
        before.title = Translated(kk: "Бас сәулетші", ru: "Главный архитектор", en: "Chief architect")
        let typed = Self.typed.merging([.post: "other", .titleKk: "Бас сәулетші", .titleRu: "Главный архитектор"]) { $1 }
        #expect(try accepted(typed, over: before, among: [before]).official.title == before.title)
        // The name of another post is not that of this one.
        #expect(try accepted(Self.typed, over: before, among: [before]).official.title.en == nil)
        #expect(throws: OfficialDraft.Refusal.self) {
            _ = try accepted(typed.merging([.titleKk: "", .titleRu: ""]) { $1 }, over: before, among: [before])
        }
    }

    @Test(
        "is refused with a word for each field",
        arguments: [
            ([.post: ""], .post, .missing), ([.post: "minister"], .post, .notAChoice),
            ([.post: "other"], .titleKk, .missing), ([.nameKk: "", .nameRu: " "], .nameKk, .missing),
            ([.since: ""], .since, .missing), ([.since: "кеше"], .since, .notADate), ([.since: "2026-11-21"], .since, .dayAhead),
            ([.until: "2026-11-01"], .until, .endsBeforeItBegins), ([.until: "2026-11-21"], .until, .dayAhead),
            ([.post: "other", .titleKk: "а", .category: "D-O-1"], .category, .notAChoice),
            ([.chargeRu: String(repeating: "а", count: 301)], .chargeRu, .tooLong),
            ([.post: "akim"], .since, .heldAlready), ([.post: "akim", .since: "2024-03-15"], .since, .heldAlready),
            ([.post: "akim", .acting: "yes"], .since, .actingWithoutGap),
            ([.acting: "yes", .since: "2027-12-01"], .since, .tooFarAhead),
        ] as [([OfficialDraft.Field: String], OfficialDraft.Field, OfficialDraft.Flaw)])
    func refused(changes: [OfficialDraft.Field: String], field: OfficialDraft.Field, flaw: OfficialDraft.Flaw) {
        let refusal = #expect(throws: OfficialDraft.Refusal.self) {
            try accepted(Self.typed.merging(changes) { $1 })
        }
        #expect(refusal?.flaws[field] == flaw)
        #expect((refusal?.other != nil) == (flaw == .heldAlready || flaw == .actingWithoutGap))
    }

    @Test("as akim ends the days of whoever acted in the vacant post")
    func endsActing() throws {
        let left = Self.official(1, .akim, "2024-03-15", "2026-10-01")
        let acting = Self.official(3, .akim, "2026-10-02", acting: true)
        let typed = Self.typed.merging([.post: "akim", .since: "2026-11-16"]) { $1 }
        let appointment = try accepted(typed, among: [left, acting])
        #expect(appointment.ended.map(\.until) == [Samples.day("2026-11-15")])
        #expect(appointment.ended.map(\.id) == [acting.id])
        // Nobody acted before their first day.
        let refusal = #expect(throws: OfficialDraft.Refusal.self) {
            try accepted(typed.merging([.since: "2026-10-02"]) { $1 }, among: [left, acting])
        }
        #expect(refusal?.flaws == [.since: .actingAlready] && refusal?.other == acting)
    }

    @Test("is corrected under the same rules, and not to the same")
    func corrected() throws {
        let typed: [Field: String] = [.post: "akim", .nameKk: "Аты 1", .nameRu: "Имя 1", .since: "2024-03-15", .acting: "no"]
        let same = #expect(throws: OfficialDraft.Refusal.self) { try accepted(typed, over: Self.akim) }
        #expect(same?.flaws == [:] && same?.isUnchanged == true)
        let corrected = try accepted(typed.merging([.since: "2024-03-18"]) { $1 }, over: Self.akim).official
        #expect(corrected.id == Self.akim.id && corrected.since == Samples.day("2024-03-18"))
    }

    private func acting(_ typed: [Field: String], for absent: Official = akim, among officials: [Official] = [akim, deputy])
        throws -> Official
    {
        try OfficialDraft(typed).acting(for: absent, among: officials, today: Self.today)
    }

    @Test("acts for the akim who is away, under the name of the deputy, and is the akim of those days")
    func acts() throws {
        let official = try acting([.person: "2", .since: "2026-11-23", .until: "2026-12-04"])
        #expect(
            official.isActing && official.actingFor == Self.akim.id && official.post == .akim && official.name == Self.deputy.name
        )
        let all = [Self.akim, Self.deputy, official.numbered(Official.ID(3))]
        #expect(Official.akim(of: all, on: Samples.day("2026-11-23"))?.name == Self.deputy.name)
        #expect(Official.akim(of: all, on: Samples.day("2026-12-05")) == Self.akim)
        #expect(try acting([.nameKk: "Серік", .since: "2026-11-20"]).name.kk == "Серік")
    }

    @Test(
        "does not act",
        arguments: [
            ([:], .person, .missing), ([.person: "9"], .person, .notAChoice), ([.person: "1"], .person, .oneself),
            ([.person: "2", .since: "2024-03-14"], .since, .absentNotInPost),
            ([.person: "2", .until: "2026-11-01"], .until, .endsBeforeItBegins),
            ([.person: "2", .since: "2027-11-25"], .since, .tooFarAhead), ([.person: "2", .since: ""], .since, .missing),
        ] as [([OfficialDraft.Field: String], OfficialDraft.Field, OfficialDraft.Flaw)])
    func actsNot(changes: [OfficialDraft.Field: String], field: OfficialDraft.Field, flaw: OfficialDraft.Flaw) {
        let refusal = #expect(throws: OfficialDraft.Refusal.self) {
            try acting([Field.since: "2026-11-20"].merging(changes) { $1 })
        }
        #expect(refusal?.flaws[field] == flaw)
    }

    @Test("acts one at a time, and for nobody who has left")
    func actsAlone() {
        let acting = Self.official(3, .akim, "2026-11-10", "2026-11-25", acting: true, for: 1)
        let second = #expect(throws: OfficialDraft.Refusal.self) {
            try self.acting([.person: "2", .since: "2026-11-25"], among: [Self.akim, Self.deputy, acting])
        }
        #expect(second?.flaws == [.since: .actingAlready] && second?.other == acting)
        let left = Self.official(1, .akim, "2024-03-15", "2026-10-01")
        let gone = #expect(throws: OfficialDraft.Refusal.self) {
            try self.acting([.person: "2", .since: "2026-11-20"], for: left, among: [left, Self.deputy])
        }
        #expect(gone?.flaws == [.since: .hasLeft])
    }

    @Test("leaves on a day that has come; one who acts may end later")
    func leaves() throws {
        let acting = Self.official(3, .akim, "2026-11-10", acting: true, for: 1)
        func leave(_ until: String, _ official: Official) throws -> Day? {
            try OfficialDraft([.until: until]).leaving(official, among: [Self.akim, acting], today: Self.today).until
        }
        #expect(try leave("2026-11-20", Self.akim) == Self.today)
        #expect(try leave("2026-12-20", acting) == Samples.day("2026-12-20"))
        let left = Self.official(1, .akim, "2024-03-15", "2026-10-01")
        for (typed, official, flaw) in [
            ("", Self.akim, OfficialDraft.Flaw.missing), ("2026-11-21", Self.akim, .dayAhead),
            ("2024-03-14", Self.akim, .endsBeforeItBegins), ("жоқ", Self.akim, .notADate), ("2026-11-20", left, .hasLeft),
        ] {
            let refusal = #expect(throws: OfficialDraft.Refusal.self) {
                try OfficialDraft([.until: typed]).leaving(official, among: [official], today: Self.today)
            }
            #expect(refusal?.flaws == [.until: flaw])
        }
    }

    @Test("is no longer acted for after the last day, and whoever was to act later is taken back")
    func substitutes() throws {
        let left = Self.official(1, .akim, "2024-03-15", "2026-11-15")
        let running = Self.official(3, .akim, "2026-11-10", "2026-11-18", acting: true, for: 1)
        let over = Self.official(4, .akim, "2026-10-01", "2026-10-05", acting: true, for: 1)
        let late = Self.official(5, .akim, "2026-11-19", "2026-11-22", acting: true, for: 1)
        let planned = Self.official(6, .akim, "2026-11-24", "2026-11-28", acting: true, for: 1)
        let found = left.substitutes(
            among: [left, Self.deputy, running, over, late, planned], today: Self.today)
        #expect(found.takenBack == [planned])
        #expect(found.changed.map(\.id) == [running.id, late.id])
        #expect(found.changed.map(\.until?.iso) == ["2026-11-15", "2026-11-22"])
        // Who began after the last day, which is recorded late, acted in a vacant post.
        #expect(found.changed.map(\.actingFor) == [left.id, nil])
        #expect(Self.akim.substitutes(among: [Self.akim, running], today: Self.today).changed.isEmpty)
    }

    @Test("as akim ends the acting for one who has left, and goes before it on every page")
    func succeeds() throws {
        let left = Self.official(1, .akim, "2024-03-15", "2026-11-15")
        let running = Self.official(3, .akim, "2026-11-10", "2026-11-21", acting: true, for: 1)
        let planned = Self.official(4, .akim, "2026-11-24", "2026-11-28", acting: true, for: 1)
        let typed = Self.typed.merging([.post: "akim", .since: "2026-11-20"]) { $1 }
        let appointment = try accepted(typed, among: [left, running, planned])
        #expect(appointment.ended.map(\.until?.iso) == ["2026-11-19"] && appointment.ended.map(\.id) == [running.id])
        #expect(appointment.takenBack == [planned])
        // What stood so before is read rightly too.
        let next = appointment.official.numbered(Official.ID(7))
        #expect(Official.akim(of: [left, running, planned, next], on: Samples.day("2026-11-24")) == next)
        #expect(Official.akim(of: [left, running, planned], on: Samples.day("2026-11-24")) == planned)
    }

    @Test("acts no further than the day on which the next one begins")
    func leavesLater() throws {
        let first = Self.official(3, .akim, "2026-11-10", "2026-11-25", acting: true, for: 1)
        let next = Self.official(4, .akim, "2026-11-26", "2026-12-10", acting: true, for: 1)
        let all = [Self.akim, first, next]
        func leave(_ until: String, _ official: Official? = nil, among officials: [Official]? = nil) throws -> Official {
            try OfficialDraft([.until: until]).leaving(
                official ?? first, among: officials ?? all, today: Self.today)
        }
        let refusal = #expect(throws: OfficialDraft.Refusal.self) { try leave("2026-11-26") }
        #expect(refusal?.flaws == [.until: .actingAlready] && refusal?.other == next)
        #expect(try leave("2026-11-28", among: [Self.akim, first]).until?.iso == "2026-11-28")
        // Days that overlap since before are mended by fewer of them.
        let over = Self.official(3, .akim, "2026-11-10", "2026-12-05", acting: true, for: 1)
        #expect(try leave("2026-11-30", over, among: [Self.akim, over, next]).until?.iso == "2026-11-30")
    }

    @Test("is in charge of other things from a day on, and what was before is kept")
    func charges() throws {
        var first = Self.deputy
        first.inChargeOf = Samples.text("Білім", "Образование", nil)
        let typed: [Field: String] = [.chargeKk: "Жол", .chargeRu: "Дороги", .from: "2026-09-01"]
        let second = try OfficialDraft(typed).charging(first, today: Self.today)
        #expect(second.formerCharges == [Official.Charge(fields: first.inChargeOf, since: first.since)])
        #expect(second.inChargeOf.kk == "Жол" && second.inChargeSince == Samples.day("2026-09-01"))
        for (changes, official, field, flaw) in [
            ([.from: "2026-11-21"], first, Field.from, OfficialDraft.Flaw.dayAhead), ([.from: ""], first, .from, .missing),
            ([.chargeKk: "", .chargeRu: ""], first, .chargeKk, .missing),
            ([.chargeKk: "Білім", .chargeRu: "Образование"], first, .chargeKk, .unchanged),
            ([.chargeKk: "Су", .from: "2026-09-01"], second, .from, .beforeLastChange),
            ([.from: "2022-01-01"], Self.deputy, .from, .endsBeforeItBegins),
        ] as [([Field: String], Official, Field, OfficialDraft.Flaw)] {
            let refusal = #expect(throws: OfficialDraft.Refusal.self) {
                try OfficialDraft(typed.merging(changes) { $1 }).charging(official, today: Self.today)
            }
            #expect(refusal?.flaws[field] == flaw)
        }
    }
}
