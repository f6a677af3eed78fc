import ArgumentParser
import Domain
import Storage

extension StaffCommand {
    struct Grant: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "grant", abstract: "Gives a person one more role for a territory.",
            discussion: "Example: kezdesu staff grant --email aigul@kordai.kz --role observer --place 310000000")

        @OptionGroup var register: RegisterOptions
        @Option var email: String
        @Option var role: String
        @Option(help: "KATO of the territory; everything at and below it is theirs.") var place: String

        func run() async throws {
            let grant = StaffMember.Grant(
                try StaffCommand.role(role), at: try kezdesu.place(place, in: try register.settings()).code)
            try await StaffCommand.change(
                register, email: email, act: "role-granted", detail: "role=\(grant.role.rawValue) place=\(grant.place)"
            ) { connection, member, _ in
                guard !member.grants.contains(grant) else { throw Failure("this account has the role there already") }
                try StaffStore(connection).setGrants(member.grants + [grant], of: member.id)
            }
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: "Takes a role for a territory back from a person.",
            discussion: "Example: kezdesu staff withdraw --email aigul@kordai.kz --role observer --place 310000000")

        @OptionGroup var register: RegisterOptions
        @Option var email: String
        @Option var role: String
        @Option(help: "KATO of the territory for which the role was given.") var place: String

        func run() async throws {
            let grant = StaffMember.Grant(
                try StaffCommand.role(role), at: try kezdesu.place(place, in: try register.settings()).code)
            try await StaffCommand.change(
                register, email: email, act: "role-withdrawn", detail: "role=\(grant.role.rawValue) place=\(grant.place)"
            ) { connection, member, _ in
                guard member.grants.contains(grant) else { throw Failure("this account does not have the role there") }
                try StaffStore(connection).setGrants(member.grants.filter { $0 != grant }, of: member.id)
            }
        }
    }
}
