import Domain
import TestSupport
import Testing

@Suite("A problem question")
struct ProblemTests {
    private let raised = Samples.day("2026-11-16")
    private let today = Samples.day("2026-11-20")
    private let word = Samples.text("Сөз", "Слово", nil)

    private func problem(_ ordinal: Int = 1, competence: Problem.Competence = .oblast, goes: Bool = true) throws -> Problem {
        try Problem(
            id: Problem.ID(ordinal), number: Problem.Number(year: 2026, ordinal: ordinal), place: Samples.kordai, meeting: nil,
            title: Samples.text("Көпір", "Мост", nil), category: .roads, competence: competence, goesToMaslikhat: goes,
            raisedOn: raised)
    }

    private func sentUp(_ problem: Problem, to place: KATO = Samples.zhambyl, body: Translated = Translated())
        throws(ProblemRefusal)
        -> Problem
    {
        try problem.sentUp(to: place, body: body, proposal: word, on: today, in: Samples.gazetteer)
    }

    @Test("is changed in words, level and money, and its term runs from the day on which the level was found")
    func changed() throws {
        let money = Problem.Money(needed: Tenge(5), source: word)
        let changed = try problem(competence: .own).changed(
            title: word, category: .other, competence: .district, goesToMaslikhat: false, money: money, on: today)
        #expect(changed.title == word && changed.category == .other && changed.money == money && !changed.goesToMaslikhat)
        #expect(changed.competence == .district && changed.competenceOn == today)
        let again = try changed.changed(
            title: word, category: .roads, competence: .district, goesToMaslikhat: false, money: money,
            on: today.adding(days: 9))
        #expect(again.competenceOn == today)
        #expect(throws: ProblemRefusal.titleMissing) {
            try problem().changed(
                title: Translated(), category: .other, competence: .own, goesToMaslikhat: false, money: money, on: today)
        }
        #expect(throws: ProblemRefusal.moneyWithoutSum) {
            try problem().changed(
                title: word, category: .other, competence: .own, goesToMaslikhat: false, money: Problem.Money(source: word),
                on: today)
        }
        #expect(throws: ProblemRefusal.atHigherBody) {
            try sentUp(problem()).changed(
                title: word, category: .other, competence: .own, goesToMaslikhat: false, money: money, on: today)
        }
    }

    @Test("carries the word of a session of the maslikhat, where it goes to one")
    func maslikhat() throws {
        let said = Problem.MaslikhatWord(on: today, text: word)
        #expect(try problem().considered(said, today: today).maslikhatWord == said)
        #expect(throws: ProblemRefusal.notForMaslikhat) { try problem(goes: false).considered(said, today: today) }
        #expect(throws: ProblemRefusal.dayAhead) { try problem().considered(said, today: today.adding(days: -1)) }
        #expect(throws: ProblemRefusal.beforeRaised) {
            try problem().considered(Problem.MaslikhatWord(on: raised.adding(days: -1), text: word), today: today)
        }
        #expect(throws: ProblemRefusal.textMissing) {
            try problem().considered(Problem.MaslikhatWord(on: today, text: Translated()), today: today)
        }
    }

    @Test("is joined to another and separated again, but not where it stands in a plan or lies above")
    func merged() throws {
        let (one, other) = (try problem(), try problem(2))
        let merged = try one.merged(into: other, hasItems: false, on: today, in: Samples.gazetteer)
        #expect(merged.mergedInto == other.number)
        #expect(try merged.separated(from: other) == one)
        // What came with it lies elsewhere while the other is joined on, or withdrawn.
        let third = try problem(3)
        #expect(throws: ProblemRefusal.joinedToClosed) {
            try merged.separated(from: other.merged(into: third, hasItems: false, on: today, in: Samples.gazetteer))
        }
        #expect(throws: ProblemRefusal.notMerged) { try merged.separated(from: third) }
        #expect(throws: ProblemRefusal.mergedIntoItself) {
            try one.merged(into: one, hasItems: false, on: today, in: Samples.gazetteer)
        }
        #expect(throws: ProblemRefusal.mergedIntoClosed) {
            try other.merged(into: merged, hasItems: false, on: today, in: Samples.gazetteer)
        }
        #expect(throws: ProblemRefusal.closed) {
            try merged.merged(into: other, hasItems: false, on: today, in: Samples.gazetteer)
        }
        #expect(throws: ProblemRefusal.standsInPlan) {
            try one.merged(into: other, hasItems: true, on: today, in: Samples.gazetteer)
        }
        #expect(throws: ProblemRefusal.atHigherBody) {
            try sentUp(one).merged(into: other, hasItems: false, on: today, in: Samples.gazetteer)
        }
        #expect(throws: ProblemRefusal.notMerged) { try one.separated(from: other) }
    }

    @Test(
        "stands at the lowest akimat that the places of its questions have in common",
        arguments: [
            ([Samples.sarybulak], Samples.sarybulak), ([Samples.sarybulak, Samples.sarybulak], Samples.sarybulak),
            ([Samples.sarybulak, Samples.sarybulakOkrug], Samples.sarybulakOkrug),
            ([Samples.sarybulak, Samples.kordai], Samples.kordai), ([Samples.kordai, Samples.merke], Samples.zhambyl),
            ([Samples.kordai, Samples.almaty], nil), ([], nil),
        ] as [([KATO], KATO?)])
    func places(asked: [KATO], place: KATO?) {
        #expect(Problem.place(of: asked, in: Samples.gazetteer) == place)
    }

    @Test("is joined to none of a place in which its own does not lie")
    func mergedElsewhere() throws {
        func problem(_ ordinal: Int, _ place: KATO) throws -> Problem {
            try Problem(
                id: Problem.ID(ordinal), number: Problem.Number(year: 2026, ordinal: ordinal), place: place, meeting: nil,
                title: word, category: .roads, competence: .own, goesToMaslikhat: false, raisedOn: raised)
        }
        let (village, district, other) = (
            try problem(1, Samples.sarybulak), try problem(2, Samples.kordai), try problem(3, Samples.merke)
        )
        let merged = try village.merged(into: district, hasItems: false, on: today, in: Samples.gazetteer)
        #expect(try merged.mergedInto == district.number && merged.separated(from: district) == village)
        for target in [village, other] {
            #expect(throws: ProblemRefusal.mergedIntoOtherPlace) {
                try district.merged(into: target, hasItems: false, on: today, in: Samples.gazetteer)
            }
        }
    }

    @Test("is withdrawn for a reason, and then nothing more is done with it")
    func withdrawn() throws {
        #expect(throws: ProblemRefusal.reasonMissing) {
            try problem().withdrawn(reason: Translated(), hasItems: false, on: today)
        }
        #expect(throws: ProblemRefusal.standsInPlan) { try problem().withdrawn(reason: word, hasItems: true, on: today) }
        let withdrawn = try problem().withdrawn(reason: word, hasItems: false, on: today)
        #expect(withdrawn.closing == .withdrawn(reason: word, on: today))
        #expect(throws: ProblemRefusal.closed) { try sentUp(withdrawn) }
        #expect(throws: ProblemRefusal.notMerged) { try withdrawn.separated(from: problem(2)) }
    }

    @Test("goes up where it is beyond its akimat, and is followed there until it is decided")
    func referred() throws {
        let up = try sentUp(problem())
        #expect(up.holder == Samples.zhambyl && up.pendingReferral?.sentOn == today)
        let noted = try up.noted(word, on: today)
        #expect(noted.pendingReferral?.notes == [Referral.Note(on: today, text: word)])
        let decided = try noted.decided(.budgetRevision, word, on: today)
        #expect(decided.pendingReferral == nil && decided.holder == Samples.kordai)
        #expect(decided.referrals.last?.outcome == .decided(.budgetRevision, word, on: today))
        #expect(throws: ProblemRefusal.notSentUp) { try decided.noted(word, on: today) }
        let back = try up.sentBack(reason: word, on: today)
        #expect(back.holder == Samples.kordai)
        #expect(try sentUp(back).referrals.count == 2)
    }

    @Test("goes on to the next body above, with the name of a central one")
    func passedOn() throws {
        let up = try sentUp(problem())
        #expect(throws: ProblemRefusal.bodyMissing) { try sentUp(up, to: .republic) }
        let on = try sentUp(up, to: .republic, body: word)
        #expect(on.referrals.map(\.outcome) == [.passedOn(on: today), nil])
        #expect(on.holder == .republic)
    }

    @Test("does not go up where it should not")
    func notSentUp() throws {
        #expect(throws: ProblemRefusal.ownCompetence) { try sentUp(problem(competence: .own)) }
        for place in [Samples.kordai, Samples.merke, Samples.almaty] {
            #expect(throws: ProblemRefusal.placeNotAbove) { try sentUp(problem(), to: place) }
        }
        #expect(throws: ProblemRefusal.placeNotAbove) { try sentUp(sentUp(problem())) }
        // A village has no akim of its own: its okrug's answers for it, and is no body above.
        #expect(
            Problem.bodies(above: Samples.sarybulak, in: Samples.gazetteer).map(\.code)
                == [Samples.kordai, Samples.zhambyl, .republic])
        #expect(Problem.bodies(above: Samples.zhambyl, in: Samples.gazetteer).map(\.code) == [.republic])
        #expect(throws: ProblemRefusal.proposalMissing) {
            try problem().sentUp(
                to: Samples.zhambyl, body: Translated(), proposal: Translated(), on: today, in: Samples.gazetteer)
        }
        let long = Translated(String(repeating: "а", count: Referral.longestText + 1), in: .kk)
        #expect(throws: ProblemRefusal.textTooLong) { try sentUp(problem()).noted(long, on: today) }
        #expect(throws: ProblemRefusal.textMissing) { try sentUp(problem()).decided(.done, Translated(), on: today) }
        #expect(throws: ProblemRefusal.reasonMissing) { try sentUp(problem()).sentBack(reason: Translated(), on: today) }
    }

    @Test("tells the journal what changed, and of texts no word")
    func journal() throws {
        let before = try problem()
        let after = try sentUp(before).changed(
            title: Samples.text("Көпір керек", "Мост", nil), category: .roads, competence: .oblast, goesToMaslikhat: true,
            money: Problem.Money(needed: Tenge(5)), on: today)
        #expect(
            JournalFact.changes(from: before, to: after)
                == "title=kk:5,ru:4→kk:11,ru:4 money=→5 referral.1.to=→310000000 referral.1.sent=→2026-11-20")
        #expect(
            JournalFact.changes(from: after, to: before).hasSuffix("referral.1.to=310000000→ referral.1.sent=2026-11-20→"))
        #expect(JournalFact.changes(from: before, to: before).isEmpty)
    }

    private func problem(_ title: Translated) throws -> Problem {
        try Problem(
            id: Problem.ID(1), number: Problem.Number(year: 2026, ordinal: 14), place: Samples.kordai, meeting: nil, title: title,
            category: .roads,
            competence: .district, goesToMaslikhat: false, raisedOn: Samples.day("2026-11-20"))
    }

    @Test("needs a title of at most 300 characters")
    func title() throws {
        #expect(try problem(Translated(String(repeating: "ж", count: 300), in: .kk)).number.text == "2026-P-00014")
        #expect(throws: ProblemRefusal.titleMissing) { try problem(Translated(kk: "")) }
        #expect(throws: ProblemRefusal.titleTooLong) { try problem(Translated(String(repeating: "ж", count: 301), in: .ru)) }
    }

    @Test("has a number that reads back, and no other", arguments: ["2026-P-00014", "2026-P-100000"])
    func number(text: String) {
        #expect(Problem.Number(text: text)?.text == text)
        for other in ["", "2026-00014", "2026-p-00014", "2026-P-14", "2026-P-00000", "2026-P-+0014", "2026-P-00014-"] {
            #expect(Problem.Number(text: other) == nil)
        }
    }
}
