import ArgumentParser
import Domain
import Foundation
import Logging
import Mail
import Pages
import Secrets
import Settings
import Storage
import Web

/// What every subcommand takes.
struct RegisterOptions: ParsableArguments {
    @Option(help: "sqlite:PATH or postgres://… (libpq connection string).")
    var database: String?

    @Option(help: "The folder of law, days off, places and settings.")
    var config: String = "config"

    func settings(host: String? = nil, port: Int? = nil) throws -> LoadedSettings {
        var flags: [OfficeSettings.Key: String] = [:]
        if let database { flags[.database] = database }
        if let host { flags[.host] = host }
        if let port { flags[.port] = String(port) }
        do {
            return try Settings.load(from: config, flags: flags, environment: ProcessInfo.processInfo.environment)
        } catch {
            throw Failure("\(error)")
        }
    }
}

/// A refusal or a failure that ends the program with one clear line.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// The one place where constructors meet, and where the clock is made.
enum Wiring {
    /// The time of the machine.
    static let clock: @Sendable () -> Moment = { Moment(seconds: Int(Date().timeIntervalSince1970)) }

    /// Nanoseconds since the machine started, which no setting of its clock moves.
    static let stopwatch: @Sendable () -> Int = { Int(truncatingIfNeeded: DispatchTime.now().uptimeNanoseconds) }

    /// Opens the database as it is.
    static func opened(_ settings: LoadedSettings) async throws -> any Database {
        do {
            return try await Databases.open(settings.office.database)
        } catch is Databases.UnknownAddress {
            throw Failure("the database is named sqlite:PATH or postgres://…")
        } catch let error as StoreError {
            throw notOpened(settings, error)
        }
    }

    private static func notOpened(_ settings: LoadedSettings, _ error: StoreError) -> Failure {
        Failure("the database could not be opened: \(Databases.obstacle(to: settings.office.database) ?? "\(error)")")
    }

    /// Opens the database, brings it to the newest migration, and tells it the places.
    static func database(_ settings: LoadedSettings) async throws -> any Database {
        let database = try await opened(settings)
        do {
            try await Migrator.shipped().migrate(database)
            let gazetteer = settings.gazetteer
            try await database.write { try PlaceStore($0).sync(gazetteer) }
            return database
        } catch let error as StoreError {
            throw notOpened(settings, error)
        } catch let error as Migrator.Refusal {
            throw Failure("\(error)")
        }
    }

    /// The same for a command, closed when it ends.
    static func withDatabase<Value>(_ settings: LoadedSettings, _ body: (any Database) async throws -> Value) async throws
        -> Value
    {
        try await closing(try await database(settings), body)
    }

    /// The same for a command that tells what is in the register: one that is not there is a mistyped path, not an empty register.
    static func withRegister<Value>(_ settings: LoadedSettings, _ body: (any Database) async throws -> Value) async throws
        -> Value
    {
        try mustExist(settings)
        return try await withDatabase(settings, body)
    }

    private static func mustExist(_ settings: LoadedSettings) throws {
        let address = settings.office.database
        if address.hasPrefix("sqlite:"), !FileManager.default.fileExists(atPath: String(address.dropFirst("sqlite:".count))) {
            throw Failure("there is no database \(address.dropFirst("sqlite:".count)); name one with --database")
        }
    }

    /// The database as it is, for a command that migrates nothing; closed when it ends.
    static func withOpened<Value>(_ settings: LoadedSettings, _ body: (any Database) async throws -> Value) async throws -> Value
    {
        try await closing(try await opened(settings), body)
    }

    private static func closing<Value>(_ database: any Database, _ body: (any Database) async throws -> Value) async throws
        -> Value
    {
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }

    /// The database of a command that only reads: opened as it stands, neither made nor migrated.
    static func reading<Value>(_ settings: LoadedSettings, _ body: (any Database) async throws -> Value) async throws -> Value {
        try mustExist(settings)
        return try await withOpened(settings) { database in
            do {
                return try await body(database)
            } catch let error as StoreError {
                throw Failure("the database could not be read; kezdesu serve brings an older one up to date: \(error)")
            }
        }
    }

    /// The settings with the names that offices have given places.
    static func named(_ settings: LoadedSettings, in database: any Database) async throws -> LoadedSettings {
        settings.with(settings.gazetteer.named(try await database.read { try PlaceNameStore($0).all() }))
    }

    /// Joins the rooms to a site that answers requests.
    static func site(_ settings: LoadedSettings, database: any Database, publicFolder: String, logger: Logger) async throws
        -> Site
    {
        let marks = try await database.write { connection in
            let facts = FactStore(connection)
            return (
                formKey: try facts.keep(.formKey, Secrets.hex(Secrets.randomBytes(32))),
                codeKey: try facts.keep(.codeKey, Secrets.hex(Secrets.randomBytes(32))),
                isDemonstration: try facts.find(.demonstration) != nil
            )
        }
        let site = try await Site(
            database: database, settings: settings, phrasebook: Phrasebook.shipped(),
            library: PageLibrary.shipped(),
            assets: Assets(folder: URL(fileURLWithPath: publicFolder)), passwords: Passwords(cost: .interactive),
            formKey: Array(marks.formKey.utf8), codeKey: Array(marks.codeKey.utf8), isDemonstration: marks.isDemonstration,
            logger: logger, clock: clock, stopwatch: stopwatch)
        // Looks at the register once, so that the first page knows the names of the places.
        try await site.prepare()
        return site
    }

    /// By what mail leaves the server; `nil` where none does.
    static func carrier(_ settings: LoadedSettings) -> (any MailCarrier)? {
        let mail = settings.office.mail
        switch mail.way {
        case .none: return nil
        case .sendmail: return SendmailProgram(path: mail.program)
        case .smtp:
            let security: SMTPRelay.Security =
                switch mail.security {
                case .none: .none
                case .starttls: .startTLS
                case .tls: .tls
                }
            return SMTPRelay(
                host: mail.host, port: mail.port, security: security, user: mail.user, password: mail.password,
                ownName: mail.from?.host ?? "localhost")
        }
    }

    /// Today in the capital.
    static func today(_ settings: LoadedSettings) -> Day {
        settings.clock.local(clock(), in: .capital).day
    }
}

/// Writes a line to standard error.
func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// A place named by its code on the command line.
func place(_ code: String, in settings: LoadedSettings) throws -> Place {
    guard let kato = KATO(code), let place = settings.gazetteer[kato] else {
        throw Failure("there is no place with the code \(code); codes are the 9 digits of KATO, 000000000 is the republic")
    }
    return place
}

/// A language given on the command line.
extension Language: ExpressibleByArgument {}

/// A day given on the command line.
func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw Failure("\(text) is not a day; write it as 2026-03-09") }
    return day
}
