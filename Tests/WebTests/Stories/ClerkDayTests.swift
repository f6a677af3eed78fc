import Domain
import Storage
import StorageTestSupport
import Synchronization
import TestSupport
import Testing

@testable import Web

/// A whole working day in a real browser: with its styles and scripts, its keyboard and its limits.
@Suite("A clerk's day in Chromium", .enabled(if: Chromium.driver != nil, "KEZDESU_TEST_CHROMEDRIVER names no chromedriver"))
struct ClerkDayTests {
    /// The heaviest page of the desk, in bytes.
    private static let heaviest = 60_000

    /// The pages that were seen, to be looked at again on a telephone.
    private final class Seen: Sendable {
        private let paths = Mutex<[String]>([])

        func add(_ path: String) { paths.withLock { if !$0.contains(path) { $0.append(path) } } }
        var all: [String] { paths.withLock { $0 } }
    }

    @Test("goes from the door to the last act, and every page is light, whole and without complaints")
    func day() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 09:10") { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.addStaff(
                "aigul@kordai.kz",
                and: [StaffMember.Grant(.head, at: Samples.kordai), StaffMember.Grant(.commission, at: Samples.kordai)])
            try await Chromium.browsing("http://127.0.0.1:\(site.port)") { browser in
                let seen = Seen()
                /// What must hold on every page of the desk.
                func look(_ words: String...) async throws {
                    let (path, text) = (try await browser.path, try await browser.words)
                    for word in words { #expect(text.contains(word), "\(path) does not say: \(word)") }
                    #expect(try await browser.weight < Self.heaviest, "\(path)")
                    #expect(try await browser.overhang == 0, "\(path) is wider than its window")
                    #expect(try await browser.strangers == [], "\(path)")
                    #expect(try await browser.complaints == [], "\(path)")
                    seen.add(path)
                }

                // In the morning: signed in by keyboard alone.
                try await browser.open("/desk/")
                try await browser.type("aigul@kordai.kz", into: "email")
                try await browser.type("жасырын сөз 42", into: "password")
                try await browser.keys("\u{E007}")
                try await look("Дүйсенбі, 7 желтоқсан", "Қорытынды")

                // A paper from the hall, with its slip.
                try await browser.open("/desk/meetings/\(meeting.id)/")
                try await browser.follow("Сұрақ енгізу")
                try await browser.choose("paper", in: "channel")
                try await browser.choose("kk", in: "language")
                try await browser.choose("roads", in: "category")
                try await browser.type("Жамбыл көшесінде жарық қашан болады? Асан, 8 701 123 45 67", into: "text")
                try await browser.choose("yes", in: "slip")
                try await browser.press("Енгізу", in: "/desk/questions/new/")
                #expect(try await browser.words.contains("№ 2026-000001"))
                #expect(try await browser.complaints == [])

                // Its words for everyone: the telephone is ticked already.
                try await browser.open("/desk/questions/2026-000001/redact/")
                try await look("8 701 123 45 67")
                try await browser.press(in: "/redact/")
                try await browser.type("Когда на улице Жамбыла будет свет?", into: "translation-ru")
                try await browser.press(in: "/publish/")
                try await look("Сұрақ жарияланды.")

                // A problem question of it, under the meeting a plan in one table.
                try await browser.open("/desk/problems/new/?question=2026-000001")
                try await browser.type("Көше жарығы", into: "title-kk")
                try await browser.type("Уличное освещение", into: "title-ru")
                try await browser.choose("roads", in: "category")
                try await browser.choose("own", in: "competence")
                try await look("2026-000001")
                try await browser.press(in: "/desk/problems/new/")
                try await look("2026-P-00001")

                let own = "/desk/meetings/\(meeting.id)/"
                try await browser.open(own)
                try await browser.unfold(own + "hold/")
                try await browser.type("80", into: "attended-residents", in: own + "hold/")
                try await browser.type("25", into: "presentation", in: own + "hold/")
                try await browser.press(in: own + "hold/")
                try await look()
                try await browser.unfold(own + "results/")
                try await browser.type("Көше жарығы туралы айтылды.", into: "summary-kk", in: own + "results/")
                try await browser.press(in: own + "results/")
                try await look("Бұл тілде мәтін жоқ.")
                try await browser.type("Говорили об уличном освещении.", into: "summary-ru", in: own + "results/")
                try await browser.press(in: own + "results/")
                try await look()
                try await browser.unfold(own + "plan/")
                try await browser.press(in: own + "plan/")
                try await look("Іс-қимыл жоспары")
                try await browser.follow("Кесте түрінде жазу")
                for (place, action) in ["Жарық бағандарын орнату", "Шамдарды ауыстыру"].enumerated() {
                    try await browser.type(action, into: "action-kk.new\(place)")
                    try await browser.type("Опоры, \(place)", into: "action-ru.new\(place)")
                    try await browser.type("ТКШ бөлімі", into: "lead-kk.new\(place)")
                    try await browser.type("Отдел ЖКХ", into: "lead-ru.new\(place)")
                    try await browser.pick("2026-12-25", in: "deadline.new\(place)")
                    try await browser.type("2026-P-00001", into: "problem.new\(place)")
                }
                try await browser.press(in: "/rows/")
                try await look("Жоспардың жолдары сақталды.")

                // Everything together is published in one act.
                try await browser.open(own)
                try await look()
                try await browser.unfold(own + "package/")
                try await browser.press(in: own + "package/")
                try await look()
                #expect(try await site.browser().get("/kk/meetings/\(meeting.id)/").words.contains("Көше жарығы туралы айтылды."))

                // One item is done, and recorded so.
                let plan = try #require(
                    try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id) })
                #expect(plan.publishedOn?.iso == "2026-12-07" && plan.items.count == 2)
                try await browser.open("/desk/plans/\(plan.id)/")
                try await browser.follow("Шамдарды ауыстыру")
                try await browser.unfold("/record/")
                try await browser.type("12 шам ауыстырылды.", into: "text-kk", in: "/record/")
                try await browser.type("Заменены 12 ламп.", into: "text-ru", in: "/record/")
                try await browser.press(in: "/record/")
                try await look("12 шам ауыстырылды.")
                try await browser.unfold("/done/")
                try await browser.press(in: "/done/")
                try await look()

                // The rest of the desk, then all of it once more on a telephone, in Russian.
                for path in [
                    "/desk/", "/desk/questions/", "/desk/pool/", "/desk/meetings/", "/desk/receptions/", "/desk/events/",
                    "/desk/control/2026-12-07/", "/desk/tables/", "/desk/translations/", "/desk/executors/", "/desk/templates/",
                    "/desk/account/", "/desk/mail/",
                ] {
                    try await browser.open(path)
                    try await look()
                }
                try await browser.open("/desk/language/ru/")
                try await browser.resize(to: 360)
                for path in seen.all {
                    try await browser.open(path)
                    try await look()
                }

                // The keyboard reaches the words of the page at once, and the way out.
                try await browser.open("/desk/")
                try await browser.keys("\u{E004}")
                #expect(try await browser.focused == "Перейти к основному тексту")
                try await browser.keys("\u{E007}")
                #expect(try await browser.fragment == "#main")
                try await browser.press(in: "/desk/sign-out/")
                try await browser.open("/desk/")
                #expect(try await browser.path.hasPrefix("/desk/sign-in/"))
            }
        }
    }
}
