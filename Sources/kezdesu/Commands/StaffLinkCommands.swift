import ArgumentParser
import Domain
import Secrets
import Settings
import Storage
import Web

extension StaffCommand {
    struct Invite: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "invite",
            abstract: "Adds a person without a password, and prints a link by which the person sets one within seven days.",
            discussion: """
                Example: kezdesu staff invite --name "Айгүл Сәрсенова" --email aigul@kordai.kz --role clerk --place 314800000
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
            let (name, email, now) = (name.trimmed, email.trimmed.lowercased(), Wiring.clock())
            guard StaffAdministration.isAddress(email), !name.isEmpty else {
                throw Failure("a person needs a name and an e-mail address")
            }
            let link = try await Wiring.withDatabase(settings) { database in
                do {
                    return try await database.write { connection in
                        let member = try StaffStore(connection).add(
                            name: name, email: email, role: role, place: territory.code, passwordHash: "")
                        try JournalStore(connection).append(
                            at: now, actor: .program, act: "staff-invited", subject: .staff(member.id),
                            detail: "role=\(role.rawValue) place=\(territory.code)")
                        return try MadeLink.make(
                            for: member.id, .invitation, baseURL: settings.office.baseURL, by: .program, at: now, connection)
                    }
                } catch StoreError.conflict {
                    throw Failure("there is an account with this e-mail address already")
                }
            }
            print(link.address)
        }
    }

    struct Reset: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset", abstract: "Prints a link by which a person sets a new password within a day.",
            discussion: "Example: kezdesu staff reset --email aigul@kordai.kz")

        @OptionGroup var register: RegisterOptions
        @Option var email: String

        func run() async throws {
            let settings = try register.settings()
            let (email, now) = (email.lowercased(), Wiring.clock())
            let link = try await Wiring.withRegister(settings) { database in
                try await database.write { connection in
                    guard let found = try StaffStore(connection).find(email: email) else {
                        throw Failure("there is no account with this e-mail address")
                    }
                    guard !found.member.isDisabled else { throw Failure("the account is disabled") }
                    return try MadeLink.make(
                        for: found.member.id, found.passwordHash.isEmpty ? .invitation : .reset,
                        baseURL: settings.office.baseURL, by: .program, at: now, connection)
                }
            }
            print(link.address)
        }
    }

    struct CodesOff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "codes-off",
            abstract: "Turns the one-time codes of a person off, who has lost the telephone and the recovery codes.",
            discussion: "Example: kezdesu staff codes-off --email aigul@kordai.kz")

        @OptionGroup var register: RegisterOptions
        @Option var email: String

        func run() async throws {
            try await StaffCommand.change(register, email: email, act: "codes-turned-off") { connection, member, _ in
                guard try CodeStore(connection).remove(member.id) else {
                    throw Failure("this account has no one-time codes")
                }
                try SessionStore(connection).endAll(of: member.id)
            }
        }
    }
}
