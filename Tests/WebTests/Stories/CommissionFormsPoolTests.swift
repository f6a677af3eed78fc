import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A commission")
struct CommissionFormsPoolTests {
    /// What residents asked: the first three about one matter in two languages, the fourth and the fifth of others.
    private static let asked = [
        "Абай көшесінде жарық қашан болады? Менің атым Гүлнар", "Когда на улице Абая будет свет?",
        "Абай көшесінде түнде жарық жоқ",
        "Өзеннен өтетін көпір құлап тұр", "Футбол алаңы керек",
    ]

    /// Signs in and carries out acts of the desk in turn.
    private struct Worker {
        let browser: TestBrowser
        let token: String

        init(_ site: TestSite, _ email: String) async throws {
            browser = site.browser()
            token = try await signIn(browser, email: email)
        }

        func act(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
            let page = try await browser.submit(path, fields + [("form-token", token)])
            #expect(page.status == 200, "\(path): \(page.status) \(page.words.suffix(1500))")
            return page
        }

        func refused(_ path: String, _ fields: [(String, String)], _ words: String) async throws {
            let page = try await browser.post(path, fields + [("form-token", token)])
            #expect(page.status == 422, "\(path): \(page.status)")
            #expect(page.words.contains(words), "\(path): \(page.words.suffix(2500))")
        }
    }

    private func serving(
        on engine: Engine, _ body: @escaping @Sendable (TestSite, Worker, [String]) async throws -> Void
    ) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("marat@zhambyl.kz", place: Samples.zhambyl)
            let resident = site.browser()
            var codes: [String] = []
            for text in Self.asked { codes.append(try await ask(resident, meeting, text)) }
            let clerk = try await Worker(site, "aigul@kordai.kz")
            for ordinal in 1...5 {
                let path = "/desk/questions/2026-00000\(ordinal)/"
                _ = try await clerk.act(path + "register/", [("category", "roads")])
                _ = try await clerk.act(path + "publish/", [("text", "Жарияланған сұрақ № \(ordinal)")])
            }
            try await body(site, clerk, codes)
        }
    }

    private func form(_ clerk: Worker, _ questions: [Int], competence: String = "own", maslikhat: String = "no") async throws
        -> String
    {
        let page = try await clerk.act(
            "/desk/problems/new/",
            questions.map { ("question", "2026-00000\($0)") } + [
                ("title-kk", "Мәселе \(questions[0])"), ("title-ru", "Вопрос \(questions[0])"), ("category", "roads"),
                ("competence", competence), ("to-maslikhat", maslikhat), ("money", "18 400 000"), ("source-kk", "бюджет"),
            ])
        return try #require(page.path.split(separator: "?").first.map(String.init))
    }

    @Test(
        "gathers similar questions, leaves one out with a reason, adds one later and takes it out again",
        arguments: Engine.available)
    func gathers(engine: Engine) async throws {
        try await serving(on: engine) { site, clerk, codes in
            let resident = site.browser()
            // The three about the light stand together, ticked; the others alone.
            let pool = try await clerk.browser.get("/desk/pool/")
            #expect(pool.status == 200)
            #expect(pool.html.contains("id=\"group-1\"") && !pool.html.contains("id=\"group-2\""))
            #expect(pool.html.matches(of: /\schecked/).count == 3)
            #expect(pool.body.count < 60_000)

            let path = try await form(clerk, [1, 2])
            // The third asks the same: it is offered for the problem question that is there, and on its page.
            #expect(try await clerk.browser.get("/desk/pool/").words.contains("2026-P-00001 мәселесіне қосу"))
            #expect(try await clerk.browser.get(path).html.contains("value=\"2026-000003\""))
            try await clerk.refused(path + "include/", [], "сұрақ")
            _ = try await clerk.act(path + "include/", [("question", "2026-000003")])
            #expect(try await resident.get("/kk/track/\(codes[2])/").words.contains("Мәселе 1"))
            // Twice is refused, by the number of the question.
            try await clerk.refused(path + "include/", [("question", "2026-000003")], "2026-000003")

            try await clerk.refused(
                path + "take-out/", [("which", "2026-000003"), ("reason-kk", "")], "Себебін жазыңыз")
            _ = try await clerk.act(
                path + "take-out/", [("which", "2026-000003"), ("reason-kk", "Бұл басқа көше туралы")])
            #expect(try await resident.get("/kk/track/\(codes[2])/").words.contains("Бұл басқа көше туралы"))
            _ = try await clerk.act(path + "take-out/", [("which", "2026-000002"), ("reason-kk", "Бөлек")])
            try await clerk.refused(
                path + "take-out/", [("which", "2026-000001"), ("reason-kk", "Бөлек")], "Бұл жалғыз сұрағы")

            // A source of money without a sum is refused, and what was typed stays.
            let costly = [("question", "2026-000004"), ("title-kk", "Көпір"), ("category", "roads"), ("competence", "own")]
            try await clerk.refused("/desk/problems/new/", costly + [("source-kk", "бюджет")], "соманы да жазыңыз")

            // One is left out: the one who asked reads why, and it still waits for its answer.
            let out = "/desk/questions/2026-000005/"
            try await clerk.refused(out + "exclude/", [("reason-kk", "")], "Себебін жазыңыз")
            _ = try await clerk.act(out + "exclude/", [("reason-kk", "Алаң былтыр салынды"), ("reason-ru", "Поле построено")])
            let mine = try await resident.get("/kk/track/\(codes[4])/")
            #expect(mine.words.contains("Алаң былтыр салынды") && mine.words.contains("Оған жауап беріледі"))
            #expect(try await !clerk.browser.get("/desk/pool/").html.contains("2026-000005"))
            #expect(try await clerk.browser.get("/desk/questions/?queue=open").html.contains("2026-000005"))
            _ = try await clerk.act(out + "answer/", [("answer-kk", "Алаң Сейфуллин көшесінде")])
            #expect(try await resident.get("/kk/track/\(codes[4])/").words.contains("Алаң Сейфуллин көшесінде"))
        }
    }

    @Test("joins two problem questions and undoes it, and every resident keeps words, code and way", arguments: Engine.available)
    func merges(engine: Engine) async throws {
        try await serving(on: engine) { site, clerk, codes in
            let resident = site.browser()
            let (one, two) = (try await form(clerk, [1, 2]), try await form(clerk, [3]))
            try await clerk.refused(two + "merge/", [("into", "")], "Ашық мәселені таңдаңыз")
            try await clerk.refused(two + "merge/", [("into", "2026-P-00002")], "өзімен біріктіруге болмайды")
            _ = try await clerk.act(two + "merge/", [("into", "2026-P-00001")])
            // Its page stays, and leads on; its question is part of the other, its code still leads to it.
            let merged = try await resident.get("/ru/problems/2026-P-00002/")
            #expect(merged.status == 200 && merged.html.contains("/ru/problems/2026-P-00001/"))
            #expect(try await resident.get("/kk/problems/2026-P-00001/").words.contains("Жарияланған сұрақ № 3"))
            #expect(try await resident.get("/kk/track/\(codes[2])/").words.contains("Мәселе 1"))
            try await clerk.refused(two + "withdraw/", [("reason-kk", "Қате")], "Бұл мәселе жабылған")
            #expect(
                try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 3)) }?.original
                    == Self.asked[2])

            _ = try await clerk.act(two + "separate/")
            #expect(try await resident.get("/kk/problems/2026-P-00002/").words.contains("Жарияланған сұрақ № 3"))
            #expect(try await !resident.get("/kk/problems/2026-P-00001/").words.contains("Жарияланған сұрақ № 3"))
            try await clerk.refused(two + "separate/", [], "Бұл мәселе біріктірілмеген")
            let back = try await resident.get("/ru/track/\(codes[2])/").words
            #expect(back.contains("Объединён с похожим вопросом") && back.contains("Объединение отменено"))
            #expect(try await resident.get("/kk/questions/2026-000003/").words.contains("Біріктіру кері қайтарылды"))

            _ = try await clerk.act(one + "withdraw/", [("reason-kk", "Қайталанған"), ("reason-ru", "Повтор")])
            #expect(try await resident.get("/ru/problems/2026-P-00001/").words.contains("Повтор"))
            // A chain is undone from its end: until then nothing is lost on the way.
            let (first, middle) = (try await form(clerk, [4]), try await form(clerk, [5]))
            _ = try await clerk.act(first + "merge/", [("into", "2026-P-00004")])
            _ = try await clerk.act(middle + "merge/", [("into", "2026-P-00002")])
            try await clerk.refused(first + "separate/", [], "алдымен соны кері қайтарыңыз")
            _ = try await clerk.act(middle + "separate/")
            _ = try await clerk.act(first + "separate/")
            #expect(try await clerk.browser.get(first).html.contains("2026-000004"))
            // Who did what stands in the history of each, without a word of its texts.
            let history = try await clerk.browser.get("/desk/history/problem/2026-P-00003/")
            #expect(
                history.status == 200 && history.words.contains("Айгүл") && history.words.contains("2026-P-00004")
                    && history.words.contains("Мәселелер біріктірілді."))
            #expect(try await clerk.browser.get("/desk/history/problem/2026-P-00099/").status == 404)
            let again = try await clerk.browser.get("/desk/pool/").html
            #expect(again.contains("2026-000001") && again.contains("2026-000002"))
        }
    }

    @Test("shows a question of the pool anew, and the one who asked reads each of these steps", arguments: Engine.available)
    func showing(engine: Engine) async throws {
        try await serving(on: engine) { site, clerk, codes in
            let (resident, question) = (site.browser(), "/desk/questions/2026-000004/")
            _ = try await clerk.act(question + "withhold/", [("reason-kk", "Атаулар бар"), ("reason-ru", "Есть имена")])
            let hidden = try await resident.get("/ru/track/\(codes[3])/").words
            #expect(hidden.contains("Ваш вопрос решено не публиковать") && hidden.contains("прочёл и решил не публиковать"))
            #expect(hidden.contains("Есть имена") && hidden.matches(of: /прочёл и опубликовал/).count == 1)
            _ = try await form(clerk, [4])
            _ = try await clerk.act(question + "publish/", [("text", "Көпір құлап тұр")])
            let shown = try await resident.get("/ru/track/\(codes[3])/").words
            #expect(shown.contains("Ваш вопрос вошёл в перечень") && shown.matches(of: /прочёл и опубликовал/).count == 2)
            let everyone = try await resident.get("/ru/questions/2026-000004/").words
            #expect(everyone.matches(of: /Не опубликован/).count == 1 && everyone.matches(of: /Опубликован/).count >= 2)
            _ = try await clerk.act(question + "publish/", [("text", "Көпір құлап жатыр")])
            #expect(try await resident.get("/kk/questions/2026-000004/").words.contains("Мәтіні түзетілді"))
            #expect(try await resident.get("/ru/track/\(codes[3])/").words.contains("Текст исправлен"))
            let steps = try await site.database.read {
                try QuestionStore($0).steps(of: QuestionStore.id(of: Question.Number(year: 2026, ordinal: 4)))
            }
            #expect(steps.map(\.showing) == [nil, nil, nil, .withheld, nil, .published, .corrected])
        }
    }

    @Test("sends what is beyond it up, and everyone follows it there until it is decided", arguments: Engine.available)
    func sendsUp(engine: Engine) async throws {
        try await serving(on: engine) { site, clerk, codes in
            let resident = site.browser()
            let path = try await form(clerk, [4], competence: "own", maslikhat: "yes")
            try await clerk.refused(
                path + "send-up/", [("place", Samples.zhambyl.code), ("proposal-kk", "Көпір салынсын")],
                "осы әкімдіктің өзі шеше алады")
            let unread = try #require(try await clerk.browser.get(path).hidden("seen"))
            _ = try await clerk.act(
                path + "change/",
                [
                    ("title-kk", "Көпір салу"), ("title-ru", "Построить мост"), ("category", "roads"), ("competence", "central"),
                    ("to-maslikhat", "yes"), ("money", "900 000 000"), ("source-ru", "Республиканский бюджет"),
                ])
            // Who did not see that writes nothing over it in the other language, and reads all that stands there now.
            let over = try await clerk.browser.post(
                path + "change/",
                [
                    ("form-token", clerk.token), ("seen", unread), ("title-kk", "Басқа"), ("category", "roads"),
                    ("competence", "own"), ("to-maslikhat", "yes"),
                ])
            #expect(over.status == 422 && over.words.contains("Построить мост") && over.words.contains("900 000 000 ₸"))
            #expect(over.words.contains("Республиканский бюджет"))
            try await clerk.refused(path + "maslikhat/", [("day", "2026-12-03"), ("text-kk", "Қолданды")], "бүгіннен кеш")
            let forms = try await clerk.browser.get(path).html
            let mark = String(try #require(forms.firstMatch(of: /id="act-maslikhat"[\s\S]*?name="seen" value="([^"]*)"/)).1)
            _ = try await clerk.act(
                path + "maslikhat/", [("seen", mark), ("day", "2026-12-02"), ("text-kk", "Мәслихат қолдады")])
            // Who did not see that word does not write over it, and reads what stands there.
            let stale = try await clerk.browser.post(
                path + "maslikhat/",
                [("form-token", clerk.token), ("seen", mark), ("day", "2026-12-01"), ("text-ru", "Против")])
            #expect(stale.status == 422 && stale.words.contains("Мәслихат қолдады") && stale.html.contains("Против"))
            #expect(try await clerk.browser.get(path).html.contains("value=\"2026-12-02\""))
            try await clerk.refused(
                path + "send-up/", [("place", Samples.merke.code), ("proposal-kk", "Салынсын")], "жоғарысын таңдаңыз")
            try await clerk.refused(
                path + "send-up/", [("place", Samples.zhambyl.code), ("proposal-kk", "")], "Ұсынысты жазыңыз.")
            _ = try await clerk.act(
                path + "send-up/", [("place", Samples.zhambyl.code), ("proposal-kk", "Көпірді жоспарға енгізу")])

            // The district cannot decide it now, and its page says who can.
            let waiting = try await clerk.browser.get(path)
            #expect(waiting.words.contains("Мәселе қазір жоғары тұрған органда"))
            #expect(!waiting.html.contains("/decide/"))
            // It stays on the list of those who sent it, and the one who asked follows it.
            #expect(try await clerk.browser.get("/desk/pool/").html.contains("2026-P-00001"))
            let sent = try await resident.get("/ru/track/\(codes[3])/")
            #expect(sent.words.contains("Направлено: Жамбылская область") && sent.words.contains("рассматривает вышестоящий"))
            let forbidden = try await clerk.browser.post(
                path + "decide/", [("form-token", clerk.token), ("disposition", "done"), ("text-kk", "Болды")])
            #expect(forbidden.status == 403)

            // The oblast finds it in its list, tells how it stands, hands it on to a ministry, which gives it back.
            let oblast = try await Worker(site, "marat@zhambyl.kz")
            #expect(try await oblast.browser.get("/desk/pool/").html.contains("2026-P-00001"))
            _ = try await oblast.act(path + "note/", [("text-kk", "Жоба дайындалып жатыр"), ("text-ru", "Проект готовится")])
            let followed = try await resident.get("/ru/problems/2026-P-00001/")
            #expect(followed.words.contains("Проект готовится") && followed.words.contains("Построить мост"))
            try await oblast.refused(
                path + "send-up/", [("place", KATO.republic.code), ("proposal-kk", "Қаржы")], "Қай министрлікке")
            try await oblast.refused(path + "decide/", [("disposition", ""), ("text-kk", "Болды")], "толтырыңыз")
            _ = try await oblast.act(
                path + "decide/", [("disposition", "budget-revision"), ("text-kk", "Бюджет нақтыланғанда қаралады")])
            let decided = try await resident.get("/kk/problems/2026-P-00001/")
            #expect(decided.words.contains("бюджет нақтыланғанда қаралады") && decided.words.contains("Мәслихат қолдады"))
            #expect(try await resident.get("/data/problems.csv").html.contains("budget-revision"))
            let told = try await resident.get("/kk/track/\(codes[3])/").words
            #expect(told.contains("шешім қабылдады: бюджет нақтыланғанда қаралады") && told.contains("Жоба дайындалып жатыр"))
            #expect(try await !clerk.browser.get("/desk/pool/").html.contains("2026-P-00001"))
            // The history says in words what was decided.
            let history = try await clerk.browser.get("/desk/history/problem/2026-P-00001/").words
            #expect(history.contains("1-жолдау. ") && history.contains("Шешім жазылды."))
            #expect(!history.contains("referral.1") && !history.contains("maslikhat-word="))
            #expect(try await !oblast.browser.get("/desk/pool/").html.contains("2026-P-00001"))
            try await oblast.refused(path + "note/", [("text-kk", "Тағы")], "жоғары тұрған органда емес")

            // The journal tells each act with what was before and after, and no word that anybody wrote.
            let entries = try await site.database.read {
                try JournalStore($0).entries(.problem(Problem.Number(year: 2026, ordinal: 1)))
            }
            #expect(
                entries.map(\.act) == [
                    "problem-formed", "problem-changed", "problem-considered", "problem-sent-up", "referral-noted",
                    "referral-decided",
                ])
            let changed = try #require(entries.dropFirst().first?.detail)
            #expect(changed.contains("competence=own→central") && changed.contains("money=18400000→900000000"))
            #expect(entries.allSatisfy { !$0.detail.contains("Көпір") && !$0.detail.contains("Гүлнар") })
            _ = codes
        }
    }

    @Test("records the answer of a ministry, which works at no desk, and what came back", arguments: Engine.available)
    func recordsAnswerOfMinistry(engine: Engine) async throws {
        try await serving(on: engine) { site, clerk, codes in
            let resident = site.browser()
            let path = try await form(clerk, [4], competence: "central")
            func toMinistry(by worker: Worker) async throws {
                _ = try await worker.act(
                    path + "send-up/",
                    [
                        ("place", KATO.republic.code), ("body-kk", "Көлік министрлігі"), ("body-ru", "Министерство транспорта"),
                        ("proposal-kk", "Көпір салынсын"), ("proposal-ru", "Построить мост"),
                    ])
            }
            try await toMinistry(by: clerk)
            // The district sent it there itself, and tells what it hears.
            _ = try await clerk.act(
                path + "send-back/", [("reason-kk", "Құжат жетіспейді"), ("reason-ru", "Не хватает документов")])
            #expect(try await resident.get("/ru/track/\(codes[3])/").words.contains("Не хватает документов"))
            // What the oblast handed on is followed by the oblast.
            _ = try await clerk.act(path + "send-up/", [("place", Samples.zhambyl.code), ("proposal-kk", "Көпір салынсын")])
            let oblast = try await Worker(site, "marat@zhambyl.kz")
            try await toMinistry(by: oblast)
            let forbidden = try await clerk.browser.post(
                path + "decide/", [("form-token", clerk.token), ("disposition", "done"), ("text-kk", "Болды")])
            #expect(forbidden.status == 403)
            _ = try await oblast.act(
                path + "decide/", [("disposition", "in-budget"), ("text-kk", "Ақша бөлінді"), ("text-ru", "Деньги выделены")])
            let told = try await resident.get("/ru/track/\(codes[3])/").words
            #expect(told.contains("Министерство транспорта") && told.contains("Деньги выделены"))
        }
    }

    @Test("takes a question out, and the one who asked reads that, and not that it never was in", arguments: Engine.available)
    func takesOut(engine: Engine) async throws {
        try await serving(on: engine) { site, clerk, codes in
            let path = try await form(clerk, [1, 2])
            let long = String(repeating: "ж", count: 2_001)
            try await clerk.refused(
                path + "take-out/", [("which", "2026-000002"), ("reason-kk", long)], "2 000 таңбаға")
            _ = try await clerk.act(
                path + "take-out/", [("which", "2026-000002"), ("reason-kk", "Басқа көше"), ("reason-ru", "Другая улица")])
            let told = try await site.browser().get("/ru/track/\(codes[1])/").words
            #expect(told.contains("Исключён из перечня") && told.contains("Другая улица"))
            #expect(!told.contains("Не включён в перечень"))
            // The history names the question that was taken out, and the problem question it was in, as people see them.
            let history = try await clerk.browser.get("/desk/history/problem/2026-P-00001/").words
            #expect(history.contains("2026-000002"))
            let ofQuestion = try await clerk.browser.get("/desk/history/question/2026-000002/").words
            #expect(ofQuestion.contains("2026-P-00001") && !ofQuestion.contains("2026000000001"))
        }
    }
}
