import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("The pages of accounts")
struct AccountPagesTests {
    @Test("repeat no password and no code, and help those who keep them")
    func secrets() async throws {
        let library = try await PageLibrary.shipped()
        for sample in SamplePages.accounts {
            let html = try library.html(sample.page)
            for tag in html.matches(of: /<input[^>]*>/).map({ String($0.output) }) {
                if tag.contains("type=\"password\"") {
                    #expect(tag.contains("value=\"\"") && tag.contains("-password\""), "\(sample.template): \(tag)")
                }
                if tag.contains("name=\"code\"") {
                    #expect(tag.contains("autocomplete=\"one-time-code\"") && tag.contains("inputmode=\"numeric\""))
                }
            }
        }
    }

    @Test("draw the square that a telephone reads, and the same in letters")
    func square() async throws {
        let page = CodesPage(
            .pending(address: "otpauth://totp/a", written: "GEZD GNBV", isRenewal: false), isRequired: false,
            visit: AccountSamples.visit, in: SamplePages.context())
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.contains("<path d=\"M0 0h7") && html.contains("viewBox=\"-4 -4 "))
        #expect(html.contains("<code>GEZD GNBV</code>"))
        #expect(!html.contains("name=\"own-code\""))
    }

    @Test("say why, who may, what one has and whom to ask, without an address")
    func refused() async throws {
        let context = SamplePages.context(.ru)
        let page = RefusedActPage(
            .decideControl, at: Samples.sarybulak, administrators: [AccountSamples.administrator],
            visit: DeskSamples.visit(.observer), in: context)
        let html = try await PageLibrary.shipped().html(page)
        for words in [
            context.words(.actDecideControl), context.name(Samples.sarybulak), context.words(.deskRoleHead), "Тимур Әбенов",
            context.words(.deskRoleObserver),
        ] { #expect(html.contains(words), "\(words)") }
        #expect(!html.contains("t@akimat.kz"))
    }

    @Test("offer on a page what the role for its place allows")
    func scoped() {
        let visit = AccountSamples.visit
        #expect(visit.staff.may(.register))
        #expect(visit.at(Samples.sarybulak, in: Samples.gazetteer).staff.may(.register))
        let elsewhere = visit.at(Samples.merke, in: Samples.gazetteer)
        #expect(!elsewhere.staff.may(.register) && elsewhere.staff.onlyLooksOn)
        let words = SamplePages.phrasebook[.ru]
        #expect(elsewhere.readOnly(.register, words) == words(.deskReadOnly) && elsewhere.home.may(.register))
        #expect(DeskSamples.visit(.moderator).readOnly(.runEvent, words).contains("Это делает: специалист"))
    }

    @Test("have words for every refusal and every act")
    func words() {
        let words = SamplePages.context().words
        for refusal in StaffRefusal.allCases { #expect(!words(RefusalPhrases.phrase(for: refusal)).isEmpty, "\(refusal)") }
        for act in StaffMember.Act.allCases { #expect(!words(RefusedActPage.phrase(for: act)).isEmpty, "\(act)") }
        let refusals: [AccountRefusal] = [
            .passwordWrong, .passwordTooShort, .passwordTooLong, .passwordsDiffer, .passwordWeak(.ownName),
            .passwordWeak(.repeated),
            .passwordWeak(.sequence), .passwordWeak(.common), .passwordWeak(.numbers), .codeWrong, .firstCodeWrong, .nothingBegun,
            .codesRequired,
        ]
        for refusal in refusals { #expect(!words(RefusalPhrases.phrase(for: refusal)).isEmpty, "\(refusal)") }
        #expect(words.waiting(.signInWait, 61).contains("2"))
    }
}
