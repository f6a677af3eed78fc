import Domain
import TestSupport

@testable import Pages

/// The door of the desk, one's own account, and the accounts of a territory.
extension SamplePages {
    static let accounts = accounts(in: context()) + accounts(in: context(.ru))

    static func accounts(in context: PageContext) -> [Sample] {
        let (visit, reminded) = (AccountSamples.visit, AccountSamples.reminded)
        let administration = StaffAdministration(AccountSamples.administrator, in: context.gazetteer)
        let address = "otpauth://totp/Kezdesu:s%40akimat.kz?secret=GEZDGNBVGY3TQOJQ&issuer=Kezdesu&digits=6&period=30"
        let link = ShownLink(
            "http://127.0.0.1:8080/desk/welcome/<abc>/", of: "Дина <Оспанова>",
            until: (Samples.day("2026-11-28"), TimeOfDay(minutes: 600)), in: context)
        func account(_ member: StaffMember, hasPassword: Bool = true, hasCodes: Bool = false, on day: String? = nil)
            -> StaffAccount
        {
            StaffAccount(
                member: member, hasPassword: hasPassword, hasCodes: hasCodes, lastSignInOn: day.map { Samples.day($0) })
        }
        let clerk = DeskSamples.staff(.clerk)
        var closed = DeskSamples.staff(.head)
        closed.isDisabled = true
        let accounts = [
            account(AccountSamples.administrator, hasCodes: true, on: "2026-11-21"), account(clerk, on: "2026-11-20"),
            account(DeskSamples.staff(.moderator), hasPassword: false), account(closed),
            account(StaffMember(id: StaffMember.ID(9), name: "<Ерлан>", email: "e@b.kz", grants: [], place: Samples.kordai)),
        ]
        let names = ["Қордай ауданы", "Сарыбұлақ"]
        func clock(_ moment: Moment) -> (day: Day, time: TimeOfDay) { moment.local(offset: 300) }
        return [
            Sample(
                SignInPage(
                    email: "a@b.kz", isWrong: false, refusal: .signInWait, wait: 90, notice: .passwordSet, formToken: "t0ken",
                    in: context), "wait"),
            Sample(CodePage(next: DeskPath.meetings.text, kept: [("text", "<Мәтін>")], formToken: "t0ken", in: context)),
            Sample(CodePage(refusal: .codeWrong, formToken: "t0ken", in: context), "wrong"),
            Sample(
                CodePage(refusal: .codeWaitRecovery, isRecovery: true, wait: 850, formToken: "t0ken", in: context), "waiting"),
            Sample(CodePage(refusal: .recoveryWrong, isRecovery: true, formToken: "t0ken", in: context), "recovery"),
            Sample(WelcomePage(clerk, token: "abc", formToken: "t0ken", in: context)),
            Sample(WelcomePage(clerk, token: "abc", refusal: .passwordsDiffer, formToken: "t0ken", in: context), "differ"),
            Sample(WelcomePage(gone: (), in: context), "gone"),
            Sample(
                AccountPage(
                    hasCodes: true, recoveryCodes: 7, sessions: AccountSamples.sessions, this: "a1", clock: clock, visit: visit,
                    in: context)),
            Sample(
                AccountPage(
                    hasCodes: false, recoveryCodes: 0, sessions: [AccountSamples.sessions[0]], this: "a1", clock: clock,
                    refused: RefusedAccountForm(.password, .passwordWrong), visit: reminded, in: context), "refused"),
            Sample(CodesPage(.none, isRequired: false, visit: reminded, in: context)),
            Sample(CodesPage(.none, isRequired: true, visit: reminded, in: context), "required"),
            Sample(
                CodesPage(
                    .pending(address: address, written: "GEZD GNBV GY3T QOJQ", isRenewal: true), isRequired: true,
                    refused: RefusedAccountForm(.confirmCodes, .codeWrong), visit: visit, in: context), "pending"),
            Sample(CodesPage(.set(recoveryCodes: 3), isRequired: false, visit: visit, in: context), "set"),
            Sample(
                CodesPage(
                    .set(recoveryCodes: 1), isRequired: true, refused: RefusedAccountForm(.renewRecovery, .wait(seconds: 61)),
                    visit: visit, in: context), "wait"),
            Sample(RecoveryCodesPage(["0a1b-2c3d-4e5f-6071", "1111-2222-3333-4444"], visit: visit, in: context)),
            Sample(
                AccountPage(
                    hasCodes: false, recoveryCodes: 0, sessions: AccountSamples.manySessions, this: "m0", clock: clock,
                    visit: visit, in: context), "many browsers"),
            Sample(
                StaffMemberPage(
                    account(AccountSamples.everywhere), administration: administration, names: names, visit: visit, in: context),
                "many roles"),
            Sample(
                StaffPage(
                    Array(repeating: accounts[0], count: 300), page: 2, names: names, visit: visit, in: context), "many"),
            Sample(StaffPage(accounts, names: names, link: link, visit: visit, in: context)),
            Sample(
                StaffPage(
                    accounts, names: names,
                    refused: RefusedForm(
                        typed: ["name": "<Дина>", "email": "d@b.kz", "role": "clerk"], .refusalEmailTaken, field: "email"),
                    visit: visit, in: context), "refused"),
            Sample(
                StaffMemberPage(
                    accounts[1], administration: administration, names: names, link: link, visit: visit, in: context)),
            Sample(
                StaffMemberPage(
                    account(AccountSamples.traveller), administration: administration, names: names,
                    refused: (.withdraw, RefusedForm(typed: [:], .refusalLastAdministrator, field: nil)), visit: visit,
                    in: context), "elsewhere"),
            Sample(
                StaffMemberPage(accounts[3], administration: administration, names: names, visit: visit, in: context), "closed"),
            Sample(
                StaffMemberPage(
                    accounts[4], administration: administration, names: names,
                    refused: (.grant, RefusedForm(typed: ["place": "<x>"], .refusalPlaceUnknown, field: "place")), visit: visit,
                    in: context), "no roles"),
            Sample(
                RefusedActPage(
                    .decideControl, at: Samples.sarybulak, administrators: [AccountSamples.administrator],
                    visit: DeskSamples.visit(.observer), in: context)),
            Sample(
                RefusedActPage(
                    .read, at: Samples.kordai, administrators: [],
                    visit: DeskVisit(
                        staff: StaffMember(
                            id: StaffMember.ID(4), name: "Ерлан", email: "e@b.kz", grants: [], place: Samples.kordai),
                        formToken: "t0ken"), in: context), "no roles"),
        ]
    }
}

/// Who works at the desk with several roles.
enum AccountSamples {
    static let traveller = StaffMember(
        id: StaffMember.ID(2), name: "Сәуле Ахметова", email: "s@akimat.kz",
        grants: [
            StaffMember.Grant(.clerk, at: Samples.kordai), StaffMember.Grant(.administrator, at: Samples.kordai),
            StaffMember.Grant(.observer, at: Samples.merke),
        ], place: Samples.kordai)
    static let administrator = StaffMember(
        id: StaffMember.ID(3), name: "Тимур Әбенов", email: "t@akimat.kz", role: .administrator, place: Samples.kordai)
    /// With a role of every kind in every place.
    static let everywhere = StaffMember(
        id: StaffMember.ID(2), name: "Сәуле Ахметова", email: "s@akimat.kz",
        grants: StaffMember.Role.allCases.flatMap { role in
            [Samples.kordai, Samples.merke, Samples.sarybulak, Samples.sarybulakOkrug, Samples.zhambyl, Samples.taraz].flatMap {
                place in [place, place, place].map { StaffMember.Grant(role, at: $0) }
            }
        }, place: Samples.kordai)
    static let visit = DeskVisit(
        staff: traveller.working(in: nil, Samples.gazetteer), formToken: "t0ken", notice: .roleGranted)
    static let reminded = DeskVisit(staff: DeskSamples.staff(.head), formToken: "t0ken", isReminded: true)

    static let sessions = [
        session("a1", "Firefox, Linux"), session("b2", "Chrome, Android"), session("c3", ""),
    ]

    /// More than a page shows.
    static let manySessions = (0..<90).map { session("m\($0)", "Firefox, Linux") }

    private static func session(_ mark: String, _ browser: String) -> StaffSession {
        let since = Moment(Samples.day("2026-11-20"), TimeOfDay(minutes: 545), offset: 300)
        return StaffSession(
            mark: mark, stage: .open, startedAt: since, usedAt: since.adding(seconds: 90_000), browser: browser, place: nil)
    }
}
