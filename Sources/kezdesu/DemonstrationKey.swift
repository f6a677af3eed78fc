import Domain
import Secrets
import Storage

/// What opens a demonstration to the one who started it: the sign-ins of its desk, and the code of one question. Made at random, and kept in the open: there is nothing real behind it.
struct DemonstrationKey: Sendable {
    /// Who works at the demonstration's desk beside the clerk, all with the clerk's password.
    private static let others: [(name: String, role: StaffMember.Role, does: String)] = [
        ("Ерлан Қасымов", .head, "head of office, who decides on extensions"),
        ("Динара Оспанова", .moderator, "moderator"), ("Марат Жүнісов", .commission, "commission member"),
        ("Светлана Ким", .observer, "observer, who changes nothing"),
        ("Тимур Әбенов", .administrator, "administrator of accounts"),
    ]

    let email: String
    let password: String
    let code: TrackingCode

    static func random() throws -> DemonstrationKey {
        guard let password = TrackingCode(bytes: Secrets.randomBytes(10)), let code = TrackingCode(bytes: Secrets.randomBytes(10))
        else {
            throw Failure("no random bytes could be had")
        }
        return DemonstrationKey(email: "clerk@akimat.example", password: password.text.lowercased(), code: code)
    }

    /// As it is kept with the demonstration; `nil` for anything else.
    init?(kept text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 3, let code = TrackingCode(typed: parts[2]) else { return nil }
        self.init(email: parts[0], password: parts[1], code: code)
    }

    private init(email: String, password: String, code: TrackingCode) {
        self.email = email
        self.password = password
        self.code = code
    }

    var kept: String { "\(email) \(password) \(code.text)" }

    /// What is said of it at the start.
    var text: String {
        """
        The demonstration's desk: sign in as \(email) with the password \(password)
        With the same password: \(DemonstrationKey.others.map { "\(DemonstrationKey.email($0.role)) (\($0.does))" }.joined(separator: ", "))
        A question to follow: \(code.text)
        """
    }

    private static func email(_ role: StaffMember.Role) -> String { "\(role.rawValue)@akimat.example" }

    /// Adds those who work at the desk.
    func addStaff(to database: any Database, place: KATO, at now: Moment) async throws {
        guard let hash = PasswordHash(of: password, cost: .interactive) else {
            throw Failure("there is not enough memory to hash a password")
        }
        let email = email
        try await database.write { connection in
            let clerk = try StaffStore(connection).add(
                name: "Айгүл Сәрсенова", email: email, role: .clerk, place: place, passwordHash: hash.text)
            let others = try DemonstrationKey.others.map { person in
                try StaffStore(connection).add(
                    name: person.name, email: DemonstrationKey.email(person.role), role: person.role, place: place,
                    passwordHash: hash.text)
            }
            for added in [clerk] + others {
                try JournalStore(connection).append(
                    at: now, actor: .program, act: "staff-added", subject: .staff(added.id),
                    detail: "role=\(added.roles[0].rawValue) place=\(place)")
            }
        }
    }
}
