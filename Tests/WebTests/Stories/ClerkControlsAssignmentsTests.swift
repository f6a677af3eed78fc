import Domain
import Pages
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A clerk with the assignments of a reception")
struct ClerkControlsAssignmentsTests {
    @Test(
        "puts them on control, follows them to the end, and tells everyone no more than their number", arguments: Engine.available
    )
    func control(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("head@kordai.kz", role: .head)
            try await site.addStaff("watch@kordai.kz", role: .observer)
            let reception = try await site.addReceptions(Samples.reception())[0]
            #expect(reception.id.value == 1 && reception.day == Samples.day("2026-12-03"))
            let clerk = site.browser()
            var token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(path, fields + [("form-token", token)])
            }
            let given = [
                ("booking", ""), ("action-kk", "Сәкен Құпияновтың көшесіне жарық орнату"), ("lead-kk", "ТКШ бөлімі"),
                ("co-executors-kk", "Сәулет бөлімі"), ("deadline", "2026-12-20"),
            ]
            // Nothing is ordered before the reception.
            #expect(try await send("/desk/receptions/1/assign/", given).status == 422)
            site.clock.set("2026-12-03 17:00")
            token = try await signIn(clerk)
            // A deadline before the reception cites the paragraph; what was typed stays.
            let early = try await send(
                "/desk/receptions/1/assign/", given.dropLast() + [("deadline", "2026-12-02")])
            #expect(early.status == 422)
            #expect(early.words.contains("Мерзім қабылдау күнінен ерте болмайды") && early.words.contains("13-тармақ"))
            #expect(early.html.contains("Құпияновтың көшесіне"))
            let without = try await send("/desk/receptions/1/assign/", [("booking", "x"), ("action-kk", "Су")])
            #expect(without.status == 422 && without.html.contains("Су"))
            #expect(try await send("/desk/receptions/1/assign/", [("lead-kk", "Бөлім")]).status == 422)

            // A deadline on a Sunday ends with Monday; without one the term of the rules holds.
            let shown = try await send("/desk/receptions/1/assign/", given)
            #expect(shown.status == 200 && shown.words.contains("Тапсырма бақылауға алынды."))
            #expect(shown.words.contains("1 тапсырма берілді") && shown.words.contains("21 желтоқсан"))
            _ = try await send("/desk/receptions/1/assign/", [("action-kk", "Қате жазылған"), ("lead-kk", "Бөлім")])
            let wrong = try await clerk.get("/desk/receptions/1/assignments/2/")
            #expect(wrong.words.contains("Қате жазылған") && wrong.words.contains("13-тармақ"))
            #expect(try await send("/desk/receptions/1/assignments/2/remove/", []).words.contains("Тапсырма тізімнен алынды."))
            #expect(try await clerk.get("/desk/receptions/1/assignments/2/").status == 404)
            #expect(try await clerk.get("/desk/receptions/2/assignments/1/").status == 404)
            // What was taken out is told by the history of its reception, to those who read assignments.
            let history = try await clerk.get("/desk/history/reception/1/")
            #expect(history.words.contains("Тапсырма тізімнен алынды.") && history.words.contains("Тапсырма бақылауға алынды."))
            let watcher = site.browser()
            let watching = try await signIn(watcher, email: "watch@kordai.kz")
            let seen = try await watcher.get("/desk/history/reception/1/")
            #expect(seen.status == 200 && !seen.words.contains("Тапсырма тізімнен алынды."))
            // The role is asked before what was typed is read.
            for (act, fields) in [("ask-extension", []), ("off-control", []), ("record", [("money-given", "көп")])] {
                let path = "/desk/receptions/1/assignments/1/\(act)/"
                #expect(try await watcher.post(path, [("form-token", watching)] + fields).status == 403, "\(act)")
            }

            // Its lead can be given an address, for the reminders.
            #expect(try await clerk.get("/desk/executors/").words.contains("ТКШ бөлімі"))
            // What was ordered at it stands: the reception is neither moved nor called off.
            let off = try await send("/desk/receptions/1/cancel/", [("reason-kk", "Боран"), ("reason-ru", "Буран")])
            #expect(off.status == 422 && off.words.contains("Осы қабылдауда тапсырма берілген"))

            // It stands in the week's list with its nine particulars, and on the printed sheet.
            let week = try await clerk.get("/desk/control/2026-11-30/")
            #expect(week.words.contains("Құпияновтың көшесіне") && week.words.contains("1-тапсырма"))
            #expect(try await clerk.get("/desk/control/2026-11-30.csv").html.contains("Құпияновтың"))
            #expect(try await clerk.get("/desk/receptions/1/sheet/").words.contains("ТКШ бөлімі; Сәулет бөлімі"))

            // What is done is recorded, and the removal from control asked for; then a later deadline after all.
            site.clock.set("2026-12-15 09:00")
            token = try await signIn(clerk)
            #expect(
                try await send("/desk/receptions/1/assignments/1/record/", [("text-kk", "Бағандар орнатылды"), ("final", "yes")])
                    .status == 200)
            let recorded = try await send("/desk/receptions/1/assignments/1/remove/", [])
            #expect(recorded.status == 422 && recorded.words.contains("орындалуы туралы жазба бар"))
            #expect(!recorded.words.contains("хаттамасы жазылған"))
            let asked = try await send(
                "/desk/receptions/1/assignments/1/ask-extension/", [("until", "2026-12-28"), ("reason-kk", "Бағандар кешікті")])
            #expect(asked.status == 200)
            // A clerk decides nothing.
            #expect(try await send("/desk/receptions/1/assignments/1/done/", []).status == 403)
            #expect(try await send("/desk/receptions/1/assignments/1/grant-extension/", []).status == 403)
            let head = site.browser()
            let headToken = try await signIn(head, email: "head@kordai.kz")
            let today = try await head.get("/desk/")
            #expect(today.words.contains("1-тапсырма") && !today.html.contains("Құпиянов"))
            #expect(
                try await head.submit("/desk/receptions/1/assignments/1/grant-extension/", [("form-token", headToken)]).words
                    .contains("28 желтоқсан"))

            // What is ended on a report that was taken back meanwhile, is ended unread.
            let own = "/desk/receptions/1/assignments/1/"
            let form = /done\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()
            let mark = String(try #require(try await head.get(own).html.firstMatch(of: form)).1)
            _ = try await send(own + "record/", [("text-kk", "Бір бағанның шамы жанбайды")])
            let unread = try await head.post(own + "done/", [("form-token", headToken), ("seen", mark)])
            #expect(unread.status == 422 && unread.words.contains("Айгүл"))

            // Too late to ask again, in words that cite the paragraph; late, it stands on top of the day.
            site.clock.set("2026-12-29 09:00")
            token = try await signIn(clerk)
            let late = try await send(
                "/desk/receptions/1/assignments/1/ask-extension/", [("until", "2027-01-15"), ("reason-kk", "Тағы")])
            #expect(late.status == 422 && late.words.contains("13-тармақ"))
            #expect(try await clerk.get("/desk/").words.contains("1-тапсырма"))
            #expect(try await site.browser().get("/kk/receptions/314800000/").words.contains("1 мерзімінен кешікті"))
            let deciding = site.browser()
            let deciderToken = try await signIn(deciding, email: "head@kordai.kz")
            let done = try await deciding.submit("/desk/receptions/1/assignments/1/done/", [("form-token", deciderToken)])
            #expect(done.status == 200 && done.words.contains("Тапсырма орындалып, бақылаудан алынды."))
            #expect(done.words.contains("Бұл тапсырма бақылаудан алынған.") && !done.words.contains("Бұл шара"))
            let twice = try await deciding.post("/desk/receptions/1/assignments/1/done/", [("form-token", deciderToken)])
            #expect(twice.status == 422 && !twice.words.contains("Бұл шара"))
            #expect(
                try await deciding.get("/desk/history/assignment/1/").words.contains("Тапсырма орындалып, бақылаудан алынды."))

            // Everyone reads figures, in both languages; those who look on read no names.
            for (path, words) in [("/kk/", "1 тапсырма берілді"), ("/ru/", "дано 1 поручение")] {
                let page = try await site.browser().get(path + "receptions/314800000/")
                #expect(page.words.contains(words))
                for secret in ["Құпиянов", "жарық", "ТКШ", "Бағандар"] { #expect(!page.html.contains(secret)) }
            }
            let observer = site.browser()
            _ = try await signIn(observer, email: "watch@kordai.kz")
            #expect(try await observer.get("/desk/receptions/1/").html.contains("Құпиянов") == false)
            #expect(try await observer.get("/desk/receptions/1/assignments/1/").status == 403)

            let journal = try await site.database.read { try JournalStore($0).entries(.assignment(Assignment.ID(1))) }
            #expect(
                journal.map(\.act) == [
                    "assignment-given", "assignment-recorded", "extension-asked", "extension-granted", "assignment-recorded",
                    "assignment-done",
                ])
            #expect(journal.allSatisfy { !$0.detail.contains("Құпиянов") && !$0.detail.contains("Бағандар") })
            #expect(journal[3].detail.contains("deadline=2026-12-21→2026-12-28"))
            #expect(journal[3].detail.contains("by=head-of-office") && journal[1].detail.contains("reported=→2026-12-15"))
        }
    }
}
