import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Who holds which post, for residents and at the desk.
    static var officials: [Sample] {
        let (context, clerk, observer) = (context(), DeskSamples.visit(.clerk), DeskSamples.visit(.observer))
        guard let kordai = Samples.gazetteer[Samples.kordai], let zhambyl = Samples.gazetteer[Samples.zhambyl] else { return [] }
        let all = OfficialSamples.all
        let behind = StaleTranslation(name: .inCharge, language: .kk, since: Samples.day("2026-11-20"))
        let below = Samples.gazetteer.children(of: Samples.kordai)
        let missing = DeskOfficialsPage.Gaps(shown: [Samples.sarybulakOkrug], count: 31, page: 2, hasMore: true)
        let held = RefusedForm(
            typed: ["post": "akim", "name-kk": "Жаңа <әкім>", "since": "2026-11-20"],
            OfficialDraft.Refusal([.since: .heldAlready, .nameKk: .missing], other: OfficialSamples.akim))
        return [
            Sample(
                OfficialsPage(
                    kordai, officials: all + [OfficialSamples.half], stale: [OfficialSamples.deputy.id: [behind]], in: context)),
            Sample(OfficialsPage(kordai, officials: [], in: context), "none"),
            Sample(
                DeskOfficialsPage(
                    kordai, officials: all, children: below, akims: [:], known: [Samples.sarybulakOkrug], gaps: missing,
                    visit: clerk, in: context)),
            Sample(
                DeskOfficialsPage(
                    zhambyl, officials: [], children: [kordai], akims: [Samples.kordai: all], known: [], gaps: nil,
                    visit: observer,
                    in: context)),
            Sample(DeskNewOfficialPage(kordai, post: .akim, officials: all, refused: held, visit: clerk, in: context)),
            Sample(DeskOfficialPage(OfficialSamples.akim, among: all, place: kordai, visit: clerk, in: context)),
            Sample(
                DeskOfficialPage(
                    OfficialSamples.deputy, among: all, place: kordai,
                    refused: (.charge, RefusedForm(typed: ["charge-kk": "Жол"], OfficialDraft.Refusal([.from: .dayAhead]))),
                    visit: clerk, in: context)),
            Sample(
                DeskOfficialPage(
                    OfficialSamples.former, among: all, place: kordai,
                    refused: (.leave, RefusedForm(typed: ["until": "2026-11-20"], OfficialDraft.Refusal([.until: .hasLeft]))),
                    visit: clerk, in: context)),
            Sample(DeskOfficialPage(OfficialSamples.acting, among: all, place: kordai, visit: clerk, in: context)),
            Sample(DeskOfficialPage(OfficialSamples.architect, among: all, place: kordai, visit: observer, in: context)),
        ]
    }
}

/// The officials of Kordai around 21 November 2026: the akim is on leave and a deputy acts.
enum OfficialSamples {
    static let akim = official(1, .akim, "Айбек Сәрсенов", "2024-03-15")
    static let former = official(2, .akim, "Марат <Бекенов>", "2020-01-20", "2024-03-14")
    static let deputy: Official = {
        var deputy = official(3, .deputy, "Гүлнар Оспанова", "2023-01-09")
        deputy.inChargeOf = Samples.text("Білім <a>", "Образование", nil)
        return deputy.charged(with: Samples.text("Жол", "Дороги", nil), since: Samples.day("2025-02-03"))
    }()
    static let architect: Official = {
        var architect = official(4, .other, "Ерлан Жұмабаев", "2022-05-01")
        architect.title = Samples.text("Бас <сәулетші>", "Главный архитектор", nil)
        architect.category = PositionCategory("E-R-1")
        return architect
    }()
    static let acting: Official = {
        var acting = official(5, .akim, "Гүлнар Оспанова", "2026-11-16", "2026-11-29")
        (acting.isActing, acting.actingFor) = (true, akim.id)
        return acting
    }()
    static let coming: Official = {
        var coming = official(6, .akim, "Гүлнар Оспанова", "2026-12-21", "2026-12-31")
        (coming.isActing, coming.actingFor) = (true, akim.id)
        return coming
    }()
    static let head = official(7, .headOfOffice, "Сәуле Нобаева", "2021-01-11", "2026-10-30")
    /// In Russian alone.
    static let half: Official = {
        var half = official(8, .deputy, "", "2022-02-01")
        (half.name, half.inChargeOf) = (Translated(ru: "Дана <Ахметова>"), Translated(ru: "Вода"))
        return half.charged(with: Samples.text("Газ", "Газ", nil), since: Samples.day("2025-02-03"))
    }()
    static let all = [akim, former, acting, coming, deputy, head, architect]

    private static func official(
        _ id: Int, _ post: Official.Post, _ name: String, _ since: String, _ until: String? = nil
    ) -> Official {
        Official(
            id: Official.ID(id), place: Samples.kordai, post: post, name: Translated(kk: name), since: Samples.day(since),
            until: until.map { Samples.day($0) })
    }
}
