import ArgumentParser
import Domain
import Foundation
import Pages
import Secrets
import Settings
import Storage
import Web

struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff",
        abstract: "Accounts of the people who work at the desk.",
        discussion: "Passwords are asked on the terminal or read from standard input, never given as arguments.",
        subcommands: [
            Add.self, Invite.self, List.self, Grant.self, Withdraw.self, Password.self, Reset.self, CodesOff.self, Disable.self,
        ])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Adds a person.",
            discussion: """
                Example: kezdesu staff add --name "Айгүл Сәрсенова" --email aigul@kordai.kz --role clerk --place 314800000 < password.txt
                Roles: \(StaffMember.Role.allCases.map(\.rawValue).joined(separator: ", ")).
                """)

        @OptionGroup var register: RegisterOptions
        @Option var name: String
        @Option var email: String
        @Option var role: String
        @Option(help: "KATO of the territory; everything at and below it is theirs.") var place: String

        func run() async throws {
            let settings = try register.settings()
            let territory = try kezdesu.place(place, in: settings)
            let role = try StaffCommand.role(role)
            let email = email.lowercased()
            guard email.contains("@"), !name.isEmpty else { throw Failure("a person needs a name and an e-mail address") }
            let hash = try await StaffCommand.newPassword(name: name, email: email, by: settings.passwords)
            let (name, now) = (name, Wiring.clock())
            try await Wiring.withDatabase(settings) { database in
                do {
                    try await database.write { connection in
                        let member = try StaffStore(connection).add(
                            name: name, email: email, role: role, place: territory.code, passwordHash: hash.text)
                        try JournalStore(connection).append(
                            at: now, actor: .program, act: "staff-added", subject: .staff(member.id),
                            detail: "role=\(role.rawValue) place=\(territory.code)")
                    }
                } catch StoreError.conflict {
                    throw Failure("there is an account with this e-mail address already")
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the accounts, a line to each role.", discussion: "Example: kezdesu staff list")

        @OptionGroup var register: RegisterOptions

        func run() async throws {
            let settings = try register.settings()
            let members = try await Wiring.withRegister(settings) { database in
                try await database.read { try StaffStore($0).list() }
            }
            // One line to a role, the first role of an account where its one role stood before.
            for member in members {
                let state = member.isDisabled ? "disabled" : "active"
                for grant in member.grants {
                    print(
                        [member.id.description, member.email, grant.role.rawValue, grant.place.code, state].joined(
                            separator: "\t"))
                }
                if member.grants.isEmpty {
                    print([member.id.description, member.email, "-", member.place.code, state].joined(separator: "\t"))
                }
            }
        }
    }

    struct Password: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password", abstract: "Sets a new password and ends the sessions of a person.",
            discussion: "Example: kezdesu staff password --email aigul@kordai.kz < password.txt")

        @OptionGroup var register: RegisterOptions
        @Option var email: String

        func run() async throws {
            let (settings, address) = (try register.settings(), email.lowercased())
            let found = try await Wiring.withRegister(settings) { database in
                try await database.read { try StaffStore($0).find(email: address) }
            }
            guard let found else { throw Failure("there is no account with this e-mail address") }
            let hash = try await StaffCommand.newPassword(
                name: found.member.name, email: address, by: settings.passwords)
            try await StaffCommand.change(register, email: email, act: "password-set") { connection, member, _ in
                try StaffStore(connection).setPassword(member.id, hash: hash.text)
            }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "Closes an account and ends its sessions.",
            discussion: "Example: kezdesu staff disable --email aigul@kordai.kz")

        @OptionGroup var register: RegisterOptions
        @Option var email: String

        func run() async throws {
            try await StaffCommand.change(register, email: email, act: "staff-disabled") { connection, member, _ in
                try StaffStore(connection).setDisabled(member.id)
            }
        }
    }

    /// A role by its name.
    static func role(_ name: String) throws -> StaffMember.Role {
        guard let role = StaffMember.Role(rawValue: name) else {
            throw Failure(
                "there is no role \(name); roles are \(StaffMember.Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return role
    }

    /// Changes an account found by its address, with a line of the journal.
    @discardableResult
    static func change<Value: Sendable>(
        _ register: RegisterOptions, email: String, act: String, detail: String = "",
        _ body: @escaping @Sendable (any SQLConnection, StaffMember, Moment) throws -> Value
    ) async throws -> Value {
        let settings = try register.settings()
        let now = Wiring.clock()
        let email = email.lowercased()
        return try await Wiring.withRegister(settings) { database in
            try await database.write { connection in
                guard let found = try StaffStore(connection).find(email: email) else {
                    throw Failure("there is no account with this e-mail address")
                }
                let value = try body(connection, found.member, now)
                try JournalStore(connection).append(
                    at: now, actor: .program, act: act, subject: .staff(found.member.id), detail: detail)
                return value
            }
        }
    }

    /// A password from the terminal, typed twice and not shown, or the first line of standard input.
    ///
    /// - Parameter name: of the one whose it is to be, as the address.
    static func newPassword(name: String, email: String, by rules: PasswordRules) async throws -> PasswordHash {
        let password: String
        if isatty(STDIN_FILENO) == 1 {
            guard let first = getpass("Password: ").map({ String(cString: $0) }),
                let second = getpass("Once more: ").map({ String(cString: $0) })
            else { throw Failure("no password was given") }
            guard first == second else { throw Failure("the two passwords differ") }
            password = first
        } else {
            password = readLine() ?? ""
        }
        do throws(AccountRefusal) {
            try Passwords.check(password, name: name, email: email, by: rules)
        } catch {
            throw Failure(try Phrasebook.shipped()[.en](RefusalPhrases.phrase(for: error)))
        }
        guard let hash = PasswordHash(of: password, cost: .interactive) else {
            throw Failure("there is not enough memory to hash a password")
        }
        return hash
    }
}
