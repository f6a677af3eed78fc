import Domain
import TestSupport
import Testing

@Suite("A member of staff")
struct StaffMemberTests {
    private typealias Grant = StaffMember.Grant

    private static func member(_ grants: [StaffMember.Grant], id: Int = 1, isDisabled: Bool = false) -> StaffMember {
        StaffMember(
            id: StaffMember.ID(id), name: "Айгүл", email: "a\(id)@b.kz", grants: grants, place: Samples.kordai,
            isDisabled: isDisabled)
    }

    /// What each role is there for; everything else is refused to it.
    private static let acts: [(StaffMember.Role, [StaffMember.Act])] = [
        (
            .clerk,
            [
                .read, .register, .moderate, .answer, .formProblem, .writePlan, .recordExecution, .runMeeting,
                .draftCalendar, .runReception, .runEvent, .keepOfficials, .seeContacts,
            ]
        ),
        (.moderator, [.read, .register, .moderate]),
        (.commission, [.read, .formProblem, .writePlan]),
        (
            .head,
            [
                .read, .answer, .formProblem, .writePlan, .publishPlan, .recordExecution, .runMeeting, .draftCalendar,
                .runReception, .runEvent, .keepOfficials, .decideControl,
            ]
        ),
        (.observer, [.read]),
        (.administrator, [.manageStaff]),
    ]

    /// Places as they are seen from a role in Kordai district: it, what lies below, and what does not.
    private static let places: [(KATO, Bool)] = [
        (Samples.kordai, true), (Samples.sarybulakOkrug, true), (Samples.sarybulak, true), (Samples.zhambyl, false),
        (Samples.merke, false), (Samples.almaty, false), (.republic, false),
    ]

    @Test(
        "may do what the role allows, in its territory and below, and nothing when the account is closed", arguments: acts, places
    )
    func table(role: (StaffMember.Role, [StaffMember.Act]), place: (KATO, Bool)) {
        let (person, closed) = (
            Self.member([Grant(role.0, at: Samples.kordai)]), Self.member([Grant(role.0, at: Samples.kordai)], isDisabled: true)
        )
        for act in StaffMember.Act.allCases {
            let isAllowed = role.1.contains(act) && place.1
            #expect(person.may(act, at: place.0, in: Samples.gazetteer) == isAllowed, "\(act)")
            #expect(!closed.may(act, at: place.0, in: Samples.gazetteer))
        }
        #expect(person.covers(place.0, in: Samples.gazetteer) == place.1)
    }

    @Test("names the roles that allow an act, and every act is allowed to some role")
    func rolesOfActs() {
        #expect(StaffMember.Act.decideControl.roles == [.head])
        #expect(StaffMember.Act.seeContacts.roles == [.clerk])
        #expect(StaffMember.Act.manageStaff.roles == [.administrator])
        #expect(StaffMember.Act.read.roles == [.clerk, .moderator, .commission, .head, .observer])
        #expect(StaffMember.Act.allCases.allSatisfy { !$0.roles.isEmpty })
    }

    @Test("with roles in several territories may do in each what its role allows")
    func several() {
        let person = Self.member([
            Grant(.observer, at: Samples.zhambyl), Grant(.clerk, at: Samples.kordai), Grant(.moderator, at: Samples.kordai),
        ])
        func may(_ act: StaffMember.Act, _ place: KATO) -> Bool { person.may(act, at: place, in: Samples.gazetteer) }
        #expect(may(.register, Samples.sarybulak) && !may(.register, Samples.merke) && !may(.register, Samples.zhambyl))
        #expect(may(.read, Samples.merke) && may(.read, Samples.sarybulak) && !may(.read, Samples.almaty))
        #expect(person.acting(at: Samples.sarybulak, in: Samples.gazetteer).roles == [.clerk, .moderator, .observer])
        #expect(person.acting(at: Samples.merke, in: Samples.gazetteer).onlyLooksOn)
    }

    @Test("works in the territory that was chosen, else in the first where the register is read")
    func territories() {
        let person = Self.member([
            Grant(.administrator, at: Samples.almaty), Grant(.observer, at: Samples.zhambyl), Grant(.clerk, at: Samples.kordai),
        ])
        #expect(person.territories == [Samples.zhambyl, Samples.kordai])
        #expect(person.working(in: nil, Samples.gazetteer).place == Samples.zhambyl)
        #expect(person.working(in: Samples.kordai, Samples.gazetteer).place == Samples.kordai)
        #expect(person.working(in: Samples.kordai, Samples.gazetteer).may(.register))
        #expect(!person.working(in: Samples.zhambyl, Samples.gazetteer).may(.register))
        // A territory that was taken back in the meantime.
        #expect(person.working(in: Samples.merke, Samples.gazetteer).place == Samples.zhambyl)
        let administrator = Self.member([Grant(.administrator, at: Samples.merke)]).working(in: nil, Samples.gazetteer)
        #expect(administrator.place == Samples.merke && !administrator.may(.read) && administrator.may(.manageStaff))
        let nobody = Self.member([]).working(in: nil, Samples.gazetteer)
        #expect(StaffMember.Act.allCases.allSatisfy { !nobody.may($0) } && !nobody.onlyLooksOn)
    }

    @Test(
        "has to sign in with a code where the office says so",
        arguments: [
            (CodePolicy.none, [false, false, false]), (.deciders, [false, true, true]), (.all, [true, true, true]),
        ])
    func codes(policy: CodePolicy, expected: [Bool]) {
        let people = [StaffMember.Role.clerk, .head, .administrator].map { Self.member([Grant($0, at: Samples.kordai)]) }
        #expect(people.map { policy.requires(of: $0) } == expected)
    }
}

@Suite("One who manages accounts")
struct StaffAdministrationTests {
    private typealias Grant = StaffMember.Grant

    private static func account(
        _ id: Int, _ grants: [StaffMember.Grant], place: KATO = Samples.kordai, hasPassword: Bool = true, isDisabled: Bool = false
    ) -> StaffAccount {
        StaffAccount(
            member: StaffMember(
                id: StaffMember.ID(id), name: "Айгүл", email: "a\(id)@b.kz", grants: grants, place: place, isDisabled: isDisabled),
            hasPassword: hasPassword, hasCodes: false, lastSignInOn: nil)
    }

    private static let district = account(1, [StaffMember.Grant(.administrator, at: Samples.kordai)])
    private static let oblast = account(2, [StaffMember.Grant(.administrator, at: Samples.zhambyl)], place: Samples.zhambyl)
    private static let clerk = account(3, [StaffMember.Grant(.clerk, at: Samples.sarybulak)])
    private static let elsewhere = account(
        4, [StaffMember.Grant(.clerk, at: Samples.kordai), StaffMember.Grant(.head, at: Samples.merke)])

    private static func administration(_ account: StaffAccount) -> StaffAdministration {
        StaffAdministration(account.member, in: Samples.gazetteer)
    }

    @Test(
        "gives roles in the own territory and below alone",
        arguments: [
            (Samples.kordai, true), (Samples.sarybulak, true), (Samples.zhambyl, false), (Samples.merke, false),
            (.republic, false),
        ] as [(KATO, Bool)], StaffMember.Role.allCases)
    func granting(place: (KATO, Bool), role: StaffMember.Role) throws {
        let (administration, grant) = (Self.administration(Self.district), Grant(role, at: place.0))
        if place.1 {
            let member = Self.account(9, []).member
            #expect(try administration.granting(grant, to: member) == [grant])
        } else {
            #expect(throws: StaffRefusal.outsideTerritory) { try administration.granting(grant, to: Self.clerk.member) }
        }
    }

    @Test("gives no role twice, and takes back only what was given and lies in the own territory")
    func withdrawing() throws {
        let (administration, everyone) = (Self.administration(Self.district), [Self.district, Self.oblast, Self.elsewhere])
        let (own, other) = (Self.elsewhere.member.grants[0], Self.elsewhere.member.grants[1])
        #expect(throws: StaffRefusal.alreadyGranted) { try administration.granting(own, to: Self.elsewhere.member) }
        #expect(try administration.withdrawing(own, from: Self.elsewhere.member, among: everyone) == [other])
        #expect(throws: StaffRefusal.outsideTerritory) {
            try administration.withdrawing(other, from: Self.elsewhere.member, among: everyone)
        }
        #expect(throws: StaffRefusal.notGranted) {
            try administration.withdrawing(Grant(.head, at: Samples.kordai), from: Self.elsewhere.member, among: everyone)
        }
    }

    @Test("takes away no last administrator, whose accounts nobody else would manage")
    func last() throws {
        let grant = Self.oblast.member.grants[0]
        let top = Self.administration(Self.oblast)
        func take(among everyone: [StaffAccount]) throws {
            _ = try top.withdrawing(grant, from: Self.oblast.member, among: everyone)
            try top.closing(Self.oblast.member, among: everyone)
        }
        // Nobody, one of a district below, one who was invited and has not come, one whose account is closed.
        for other in [
            Self.district, Self.account(5, [grant], hasPassword: false), Self.account(6, [grant], isDisabled: true),
        ] {
            #expect(throws: StaffRefusal.lastAdministrator) { try take(among: [Self.oblast, other]) }
            #expect(throws: StaffRefusal.lastAdministrator) {
                try top.closing(Self.oblast.member, among: [Self.oblast, other])
            }
        }
        try take(among: [Self.oblast, Self.account(7, [grant])])
        try take(among: [Self.oblast, Self.account(8, [Grant(.administrator, at: .republic)])])
        // The last of a district goes: the oblast's manages its accounts.
        let everyone = [Self.district, Self.oblast]
        #expect(try top.withdrawing(Self.district.member.grants[0], from: Self.district.member, among: everyone) == [])
    }

    @Test("closes, opens and makes links for those alone whose every role lies in the own territory")
    func inCharge() throws {
        let administration = Self.administration(Self.district)
        try administration.linking(Self.clerk.member)
        try administration.closing(Self.clerk.member, among: [Self.district, Self.clerk])
        for account in [Self.elsewhere, Self.oblast] {
            #expect(throws: StaffRefusal.managedElsewhere) { try administration.linking(account.member) }
            #expect(throws: StaffRefusal.managedElsewhere) { try administration.closing(account.member, among: [account]) }
            #expect(throws: StaffRefusal.managedElsewhere) { try administration.opening(account.member) }
        }
        #expect(throws: StaffRefusal.isDisabled) {
            try administration.linking(Self.account(9, Self.clerk.member.grants, isDisabled: true).member)
        }
        #expect(administration.sees(Self.elsewhere.member) && !administration.sees(Self.oblast.member))
        // Without roles an account belongs to the place for which it was made.
        #expect(administration.isInCharge(of: Self.account(9, []).member))
        #expect(!administration.isInCharge(of: Self.account(9, [], place: Samples.merke).member))
    }

    @Test(
        "invites with a name, an address and a role in the own territory",
        arguments: [
            ("", "a@b.kz", Samples.kordai, .nameMissing), ("Айгүл", "a b@c.kz", Samples.kordai, .emailWrong),
            ("Айгүл", "@c.kz", Samples.kordai, .emailWrong), ("Айгүл", "a@b@c.kz", Samples.kordai, .emailWrong),
            (String(repeating: "а", count: 201), "a@b.kz", Samples.kordai, .nameTooLong),
            ("А", String(repeating: "a", count: 195) + "@kb.kz", Samples.kordai, .emailTooLong),
            ("Айгүл", "a@b.kz", Samples.merke, .outsideTerritory), (" Айгүл ", " A@B.kz ", Samples.sarybulak, nil),
        ] as [(String, String, KATO, StaffRefusal?)])
    func invitation(name: String, email: String, place: KATO, refusal: StaffRefusal?) throws {
        let administration = Self.administration(Self.district)
        if let refusal {
            #expect(throws: refusal) {
                _ = try administration.invitation(name: name, email: email, grant: Grant(.clerk, at: place))
            }
        } else {
            let invited = try administration.invitation(name: name, email: email, grant: Grant(.clerk, at: place))
            #expect(invited.name == "Айгүл" && invited.email == "a@b.kz")
        }
    }

    @Test("is asked about roles by whoever is refused, the nearest first")
    func nearest() {
        func administrators(of place: KATO, _ everyone: [StaffAccount]) -> [Int] {
            StaffAdministration.administrators(of: place, among: everyone, in: Samples.gazetteer).map(\.member.id.value)
        }
        #expect(administrators(of: Samples.sarybulak, [Self.oblast, Self.district, Self.clerk]) == [1])
        #expect(administrators(of: Samples.merke, [Self.oblast, Self.district]) == [2])
        #expect(administrators(of: Samples.almaty, [Self.oblast, Self.district]).isEmpty)
    }
}
