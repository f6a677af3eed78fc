import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing
import Web

@Suite("The head of an office who keeps its officials")
struct HeadKeepsOfficialsTests {
    private static let akim = Official(
        id: Official.ID(0), place: Samples.kordai, post: .akim, name: Samples.text("Айбек Сәрсенов", "Айбек Сарсенов", nil),
        since: Samples.day("2024-03-15"))
    private static let deputy = Official(
        id: Official.ID(0), place: Samples.kordai, post: .deputy, name: Samples.text("Гүлнар Оспанова", "Гульнар Оспанова", nil),
        since: Samples.day("2023-01-09"), inChargeOf: Samples.text("Білім", "Образование", nil))

    private func add(_ officials: Official..., to site: TestSite) async throws {
        let officials = officials
        _ = try await site.database.write { try OfficialStore($0).insert(officials) }
    }

    @Test("records that the akim is on leave and a deputy acts, and residents see it", arguments: Engine.available)
    func leave(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz", role: .head)
            try await add(Self.akim, Self.deputy, to: site)
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-01"))[0]
            let head = site.browser()
            let token = try await signIn(head)
            let list = try await head.get("/desk/officials/")
            #expect(list.words.contains("Бос лауазымдар") && list.words.contains("Әкім аппаратының басшысы"))
            // Of the akimats below nobody is recorded, which is not to say that they have no akim.
            #expect(list.words.contains("жазылмаған Сарыбұлақ ауылдық округі") && !list.words.contains("бос Сарыбұлақ"))
            #expect(list.html.contains("/desk/officials/1/") && list.words.contains("E-1 санаты"))
            #expect(try await head.get("/desk/officials/1/").words.contains("Президент тағайындайды"))

            // Whom, and from when: what is wrong is told beside the field, and what was typed stays.
            let refused = try await head.post(
                "/desk/officials/1/acting/", [("form-token", token), ("since", "2027-12-31"), ("until", "2026-12-05")])
            #expect(
                refused.status == 422 && refused.words.contains("бір жылдан асырмаңыз") && refused.html.contains("2027-12-31"))
            #expect(refused.words.contains("Қызметке кіріскен күннен ерте болмауы керек"))

            let done = try await head.submit(
                "/desk/officials/1/acting/",
                [("form-token", token), ("person", "2"), ("since", "2026-11-21"), ("until", "2026-12-04")])
            #expect(done.path.hasPrefix("/desk/officials/1/") && done.words.contains("Міндетін атқарушы жазылды"))
            #expect(done.words.contains("уақытша жоқ") && done.words.contains("Міндетін кім атқарады Гүлнар Оспанова"))

            // A second one for the same days stands in the way of the first, by name.
            let second = try await head.post(
                "/desk/officials/1/acting/", [("form-token", token), ("name-kk", "Серік"), ("since", "2026-12-04")])
            #expect(second.status == 422 && second.words.contains("міндетін Гүлнар Оспанова атқарады"))

            let resident = site.browser()
            let place = try await resident.get("/kk/places/314800000/")
            #expect(place.words.contains("Гүлнар Оспанова , 2026 жылғы 21 қараша – 2026 жылғы 4 желтоқсан, міндетін атқарушы"))
            #expect(place.words.contains("Уақытша жоқ: Айбек Сәрсенов"))
            let all = try await resident.get("/ru/places/314800000/officials/")
            #expect(all.status == 200 && all.words.contains("Вместо временно отсутствующего: Айбек Сарсенов"))
            #expect(all.words.contains("категория E-1") && all.words.contains("Курируемые направления: Образование"))
            let page = try await resident.get("/ru/meetings/\(meeting.id)/")
            #expect(page.words.contains("Гульнар Оспанова , исполняющий обязанности"), "\(page.words)")
            #expect(try await resident.get("/data/officials.csv").html.contains("1,314800000,akim"))
            #expect(try await resident.get("/data/officials.json").html.contains("\"acting\":true"))
            let api = try await resident.get("/api/v1/officials?place=314800000&limit=2")
            #expect(api.html.contains("\"category\":\"E-1\"") && api.html.contains("\"next\":\"2\""))

            // The journal tells what was done, and names nobody.
            let entries = try await site.database.read { try JournalStore($0).entries(.official(Official.ID(3))) }
            #expect(entries.map(\.act) == ["official-acting"])
            #expect(entries.map(\.detail) == ["place=314800000 post=akim for=1 since=2026-11-21 until=2026-12-04"])
        }
    }

    @Test(
        "records that the akim has left and a new one came, and nobody reads the one who was to act", arguments: Engine.available)
    func succeeds(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            try await site.addStaff("aigul@kordai.kz", role: .head)
            try await add(Self.akim, Self.deputy, to: site)
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-11-24"))[0]
            let head = site.browser()
            let token = try await signIn(head)
            _ = try await head.submit(
                "/desk/officials/1/acting/",
                [("form-token", token), ("person", "2"), ("since", "2026-11-24"), ("until", "2026-11-28")])
            let seen = try #require(try await head.get("/desk/officials/1/").hidden("seen"))
            // Nothing typed anew is told of the whole form.
            let same = try await head.post(
                "/desk/officials/1/correct/",
                [
                    ("form-token", token), ("seen", seen), ("post", "akim"), ("acting", "no"), ("name-kk", "Айбек Сәрсенов"),
                    ("name-ru", "Айбек Сарсенов"), ("since", "2024-03-15"),
                ])
            #expect(same.status == 422 && same.words.contains("Ештеңе өзгерген жоқ"))
            #expect(!same.html.contains("since-error"))
            _ = try await head.submit(
                "/desk/officials/1/leave/", [("form-token", token), ("seen", seen), ("until", "2026-11-22")])
            _ = try await head.submit(
                "/desk/officials/new/",
                [
                    ("form-token", token), ("post", "akim"), ("name-kk", "Дана Ахметова"), ("name-ru", "Дана Ахметова"),
                    ("acting", "no"), ("since", "2026-11-23"),
                ])
            let page = try await site.browser().get("/ru/meetings/\(meeting.id)/")
            #expect(page.words.contains("Дана Ахметова") && !page.words.contains("исполняющий обязанности"))
            #expect(
                try await !site.browser().get("/ru/places/314800000/officials/").words.contains("Вместо временно отсутствующего"))
            let entries = try await site.database.read { try JournalStore($0).entries(.official(Official.ID(3))) }
            #expect(entries.map(\.act) == ["official-acting", "official-taken-back"])
            #expect(entries.last?.detail == "leaver=1")
        }
    }

    @Test("records in Russian that the akim has left, who acts, and the new akim", arguments: Engine.available)
    func change(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz", role: .head)
            try await add(Self.akim, Self.deputy, to: site)
            let head = site.browser()
            let token = try await signIn(head)
            _ = try await head.get("/desk/language/ru/")
            let form = try await head.get("/desk/officials/1/")
            let seen = try #require(form.hidden("seen"))
            let ahead = try await head.post(
                "/desk/officials/1/leave/", [("form-token", token), ("seen", seen), ("until", "2026-11-22")])
            #expect(ahead.status == 422 && ahead.words.contains("День не может быть позже сегодняшнего"))
            let left = try await head.submit(
                "/desk/officials/1/leave/", [("form-token", token), ("seen", seen), ("until", "2026-11-13")])
            #expect(left.words.contains("Последний день записан") && left.words.contains("уже не в должности"))
            // The same form sent from another window has become old.
            let old = try await head.post(
                "/desk/officials/1/leave/", [("form-token", token), ("seen", seen), ("until", "2026-11-12")])
            #expect(old.status == 422)
            #expect(try await head.get("/desk/officials/").words.contains("вакантно с 14 ноября 2026"))
            #expect(try await site.browser().get("/ru/places/314800000/officials/").words.contains("вакантно с 14 ноября 2026"))

            let typed = [
                ("form-token", token), ("post", "akim"), ("name-kk", "Гүлнар Оспанова"), ("name-ru", "Гульнар Оспанова"),
                ("acting", "yes"), ("since", "2026-11-14"),
            ]
            let acts = try await head.submit("/desk/officials/new/", typed)
            #expect(acts.path.hasPrefix("/desk/officials/3/") && acts.words.contains("Должность вакантна"))
            // A new akim ends the days of the one who acted; two at a time are refused by name.
            let new = [
                ("form-token", token), ("post", "akim"), ("name-kk", "Дана Ахметова"), ("name-ru", "Дана Ахметова"),
                ("acting", "no"), ("since", "2026-11-20"),
            ]
            #expect(try await head.submit("/desk/officials/new/", new).path.hasPrefix("/desk/officials/4/"))
            let twice = try await head.post("/desk/officials/new/", new)
            #expect(twice.status == 422 && twice.words.contains("В это время должность занимает Дана Ахметова"))
            #expect(twice.html.contains("value=\"Дана Ахметова\""))
            let stored = try await site.database.read { try OfficialStore($0).list(of: Samples.kordai) }
            #expect(stored.first { $0.isActing }?.until == Samples.day("2026-11-19"))
            let place = try await site.browser().get("/ru/places/314800000/")
            #expect(place.words.contains("Дана Ахметова , с 20 ноября 2026"))

            // What the deputy is in charge of from a day on; and a name typed wrongly.
            let deputy = try #require(try await head.get("/desk/officials/2/").hidden("seen"))
            let charged = try await head.submit(
                "/desk/officials/2/charge/",
                [("form-token", token), ("seen", deputy), ("charge-kk", "Жол"), ("charge-ru", "Дороги"), ("from", "2026-11-20")])
            #expect(charged.words.contains("Прежние распределения") && charged.words.contains("Образование"))
            let corrected = try await head.submit(
                "/desk/officials/2/correct/",
                [
                    ("form-token", token), ("seen", try #require(charged.hidden("seen"))), ("post", "deputy"), ("acting", "no"),
                    ("name-kk", "Гүлнар Оспанова"), ("name-ru", "Гульнара Оспанова"), ("since", "2023-01-10"),
                    ("charge-kk", "Жол"), ("charge-ru", "Дороги"),
                ])
            #expect(corrected.words.contains("Ошибка исправлена") && corrected.words.contains("Гульнара Оспанова"))
            let api = try await site.browser().get("/api/v1/officials?place=314800000")
            #expect(api.html.contains("\"inChargeSince\":\"2026-11-20\""))
            let entries = try await site.database.read { try JournalStore($0).entries(.official(Official.ID(2))) }
            #expect(entries.map(\.act) == ["official-charged", "official-corrected"])
            #expect(entries[0].detail == "in-charge=kk:5,ru:11→kk:3,ru:6 in-charge-since=→2026-11-20")
            #expect(entries[1].detail == "name=kk:15,ru:16→kk:15,ru:17 since=2023-01-09→2023-01-10")

            // The Kazakh is corrected alone: residents read that the Russian fell behind.
            let kazakh = [
                ("form-token", token), ("seen", try #require(corrected.hidden("seen"))), ("post", "deputy"), ("acting", "no"),
                ("name-kk", "Гүлнар Оспанова"), ("name-ru", "Гульнара Оспанова"), ("since", "2023-01-10"),
                ("charge-kk", "Жол, көпір"), ("charge-ru", "Дороги"),
            ]
            #expect(try await head.submit("/desk/officials/2/correct/", kazakh).words.contains("Ошибка исправлена"))
            for page in ["/ru/places/314800000/officials/", "/ru/places/314800000/"] {
                let behind = "Текст на казахском изменён 21 ноября, перевод ещё не обновлён."
                #expect(try await site.browser().get(page).words.contains(behind), "\(page)")
            }
        }
    }

    @Test("is alone in it: others read, and read who may and whom to ask; another akimat is out of reach")
    func roles() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz", role: .commission)
            try await site.addStaff("clerk@kordai.kz")
            try await add(Self.akim, to: site)
            let member = site.browser()
            let token = try await signIn(member)
            let page = try await member.get("/desk/officials/1/")
            #expect(page.status == 200 && !page.html.contains("act-correct"))
            #expect(try await member.get("/desk/officials/new/").status == 403)
            let refused = try await member.post("/desk/officials/1/leave/", [("form-token", token), ("until", "2026-11-20")])
            #expect(refused.status == 403 && refused.words.contains("лауазымды адамдарды жазу"))
            let clerk = site.browser()
            let own = try await signIn(clerk, email: "clerk@kordai.kz")
            #expect(try await clerk.get("/desk/officials/?place=314853000").words.contains("Сарыбұлақ ауылдық округі"))
            #expect(try await clerk.get("/desk/officials/?place=315000000").status == 403)
            let elsewhere = try await clerk.post("/desk/officials/new/?place=315000000", [("form-token", own), ("post", "akim")])
            #expect(elsewhere.status == 403)
            let okrug = try await clerk.submit(
                "/desk/officials/new/?place=314853000",
                [("form-token", own), ("post", "akim"), ("name-kk", "Серік Нұров"), ("since", "2026-11-02")])
            #expect(okrug.path.hasPrefix("/desk/officials/2/"))
            let half = "Имя или должность на русском пока не записаны."
            #expect(try await site.browser().get("/ru/places/314853000/officials/").words.contains(half))
            #expect(try await site.browser().get("/kk/places/314853000/officials/").words.contains("әзірге жазылмаған") == false)
            #expect(try await site.browser().get("/kk/places/000000000/officials/").status == 404)
            #expect(try await site.browser().get("/kk/places/314853100/officials/").status == 404)
        }
    }
}
