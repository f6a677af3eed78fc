import Domain
import Foundation
import Settings
import Testing

@Suite("The office's own settings")
struct OfficeSettingsTests {
    @Test("are the defaults where the file is empty of them, or missing")
    func defaults() throws {
        let config = try ScratchConfig()
        try config.remove("kezdesu.yaml")
        let office = try Settings.office(from: config.folder)
        #expect(office.host == "127.0.0.1" && office.port == 8080 && office.database == "sqlite:kezdesu.db")
        #expect(office.siteName.kk == "Кездесу" && office.operatorName.en == "Office of the akim")
        #expect(office.baseURL == "http://127.0.0.1:8080" && office.contactEmail == nil)
        #expect(office.questionsPerHour == 10 && office.sessionHours == 12 && office.farDeadlineDays == 366)
        #expect(try Settings.load(from: config.folder).office == office)
    }

    @Test("stand in the shipped file with every key, each at its default")
    func shipped() throws {
        let empty = try ScratchConfig()
        try empty.remove("kezdesu.yaml")
        #expect(try Settings.office(from: RealConfig.folder) == Settings.office(from: empty.folder))
    }

    @Test("are taken from a flag before the environment, from that before the file")
    func precedence() throws {
        let config = try ScratchConfig()
        try config.write(
            "port: 1001\nhost: a.example\noperator: {ru: Аппарат}\nbase-url: https://kezdesu.example.kz/\n", to: "kezdesu.yaml")
        let environment = ["KEZDESU_PORT": "1002", "KEZDESU_OPERATOR_KK": "Аппарат-1", "KEZDESU_TEST_POSTGRES": "x", "PORT": "7"]
        let fromFile = try Settings.office(from: config.folder)
        #expect(fromFile.port == 1001 && fromFile.host == "a.example" && fromFile.baseURL == "https://kezdesu.example.kz")
        #expect(fromFile.operatorName.ru == "Аппарат" && fromFile.operatorName.en == "Office of the akim")
        let fromEnvironment = try Settings.office(from: config.folder, environment: environment)
        #expect(
            fromEnvironment.port == 1002 && fromEnvironment.host == "a.example" && fromEnvironment.operatorName.kk == "Аппарат-1")
        let fromFlag = try Settings.office(from: config.folder, flags: [.port: "1003"], environment: environment)
        #expect(fromFlag.port == 1003 && fromFlag.operatorName.kk == "Аппарат-1")
    }

    @Test("follow a port given elsewhere with the public address, where none is set")
    func baseURL() throws {
        let config = try ScratchConfig()
        #expect(
            try Settings.office(from: config.folder, environment: ["KEZDESU_PORT": "9000"]).baseURL == "http://127.0.0.1:9000")
        let fixed = ["KEZDESU_PORT": "9000", "KEZDESU_BASE_URL": "https://kezdesu.example.kz"]
        #expect(try Settings.office(from: config.folder, environment: fixed).baseURL == "https://kezdesu.example.kz")
    }

    @Test(
        "are refused with the place they come from",
        arguments: [
            OfficeCase(
                "port: 8080", "port: http", "kezdesu.yaml:2: port: must be a whole number from 0 to 65535, and is \"http\""),
            OfficeCase("port: 8080", "port: [1]", "kezdesu.yaml:2: port: must be a plain value"),
            OfficeCase(
                "host: 127.0.0.1", "host: \"a b\"", "kezdesu.yaml:1: host: must be a host name or an address, and is \"a b\""),
            OfficeCase(
                "host: 127.0.0.1", "hots: 127.0.0.1",
                "kezdesu.yaml:1: hots: is an unknown key; known are host, port, database, site-name, base-url, operator, contact-email, questions-per-hour, session-hours, behind-proxy, metrics, require-codes, mail-way, mail-from, mail-program, smtp-host, smtp-port, smtp-security, smtp-user, smtp-password-file, digest-hour, far-deadline-days"
            ),
            OfficeCase("  kk: \"Кездесу\"", "  kk: \"\"", "kezdesu.yaml:5: site-name.kk: must be a name, and is \"\""),
            OfficeCase(
                "  kk: \"Кездесу\"", "  de: \"Treffen\"", "kezdesu.yaml:5: site-name.de: is an unknown key; known are kk, ru, en"),
            OfficeCase(
                "contact-email: \"\"", "contact-email: office",
                "kezdesu.yaml:8: contact-email: must be an e-mail address or empty, and is \"office\""),
            OfficeCase(
                "contact-email: \"\"", "base-url: https://example.kz/site",
                "kezdesu.yaml:8: base-url: must be an address without a path, as https://kezdesu.example.kz, and is \"https://example.kz/site\""
            ),
            OfficeCase(
                "contact-email: \"\"", "questions-per-hour: 0",
                "kezdesu.yaml:8: questions-per-hour: must be a whole number from 1 to 100000, and is \"0\""),
            OfficeCase(
                "contact-email: \"\"", "session-hours: 1000",
                "kezdesu.yaml:8: session-hours: must be a whole number from 1 to 720, and is \"1000\""),
            OfficeCase(
                "contact-email: \"\"", "far-deadline-days: 5",
                "kezdesu.yaml:8: far-deadline-days: must be a whole number from 30 to 3660, and is \"5\""),
            OfficeCase(
                "contact-email: \"\"", "metrics: everyone",
                "kezdesu.yaml:8: metrics: must be local, public or off, and is \"everyone\""),
            OfficeCase(
                "contact-email: \"\"", "require-codes: heads",
                "kezdesu.yaml:8: require-codes: must be none, deciders or all, and is \"heads\""),
        ])
    func refused(row: OfficeCase) throws {
        let config = try ScratchConfig()
        try config.replace(row.old, with: row.new, in: "kezdesu.yaml")
        #expect(config.mistakes() == [row.expected])
    }

    @Test("send no mail where nothing is said, and by what is said where it is")
    func mail() throws {
        let config = try ScratchConfig()
        #expect(try Settings.office(from: config.folder).mail == MailSettings())
        let secret = FileManager.default.temporaryDirectory.appendingPathComponent("secret-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: secret) }
        try Data("құпия сөз\nsecond line\n".utf8).write(to: secret)
        let given = [
            "KEZDESU_MAIL_WAY": "smtp", "KEZDESU_MAIL_FROM": "kezdesu@akimat.example.kz", "KEZDESU_SMTP_HOST": "mail.example.kz",
            "KEZDESU_SMTP_PORT": "587", "KEZDESU_SMTP_SECURITY": "starttls", "KEZDESU_SMTP_USER": "kezdesu",
            "KEZDESU_SMTP_PASSWORD_FILE": secret.path, "KEZDESU_DIGEST_HOUR": "8",
        ]
        let mail = try Settings.office(from: config.folder, environment: given).mail
        #expect(mail.isOn && mail.from?.text == "kezdesu@akimat.example.kz" && mail.host == "mail.example.kz" && mail.port == 587)
        #expect(mail.security == .starttls && mail.user == "kezdesu" && mail.password == "құпия сөз" && mail.digestHour == 8)
        let variable = given.merging(["KEZDESU_SMTP_PASSWORD": "other"]) { $1 }
        #expect(try Settings.office(from: config.folder, environment: variable).mail.password == "other")
    }

    @Test(
        "of mail are refused where mail could not be sent, or a password would go over the wire in clear",
        arguments: [
            (["KEZDESU_MAIL_WAY": "smtp"], 1), (["KEZDESU_MAIL_WAY": "pigeon"], 1), (["KEZDESU_MAIL_FROM": "office"], 1),
            (["KEZDESU_MAIL_PROGRAM": "sendmail"], 1), (["KEZDESU_SMTP_PORT": "0"], 1), (["KEZDESU_SMTP_HOST": "a b"], 1),
            (["KEZDESU_DIGEST_HOUR": "23"], 1), (["KEZDESU_SMTP_PASSWORD_FILE": "/nowhere/secret"], 1),
            (["KEZDESU_SMTP_USER": "kezdesu", "KEZDESU_SMTP_HOST": "mail.example.kz"], 1),
            (["KEZDESU_SMTP_USER": "kezdesu", "KEZDESU_SMTP_HOST": "mail.example.kz", "KEZDESU_SMTP_SECURITY": "tls"], 0),
            (["KEZDESU_SMTP_USER": "kezdesu", "KEZDESU_SMTP_HOST": "localhost"], 0),
            (["KEZDESU_MAIL_WAY": "sendmail", "KEZDESU_MAIL_FROM": "kezdesu@akimat.example.kz"], 0),
        ])
    func wrongMail(environment: [String: String], mistakes: Int) throws {
        #expect(try ScratchConfig().mistakes(environment: environment).count == mistakes)
    }

    @Test("name the flag or the variable that is wrong, and never show the address of the database")
    func secrets() throws {
        let config = try ScratchConfig()
        #expect(
            config.mistakes(
                flags: [.port: "x"],
                environment: ["KEZDESU_DATABASE": "mysql://clerk:secret@host/kezdesu", "KEZDESU_SITE_NAME_EN": ""]) == [
                    "command line: --port: must be a whole number from 0 to 65535, and is \"x\"",
                    "environment: KEZDESU_DATABASE: must be sqlite:PATH or postgres://…",
                    "environment: KEZDESU_SITE_NAME_EN: must be a name, and is \"\"",
                ])
        #expect(config.mistakes(environment: ["KEZDESU_DATABASE": "sqlite:"]).count == 1)
        #expect(config.mistakes(environment: ["KEZDESU_DATABASE": "postgres://a,b/kezdesu"]).isEmpty)
    }

    @Test(
        "take a public address only of a host and a port",
        arguments: [
            "example.kz", "ftp://example.kz", "https://", "https:///x", "https://a b.kz", "https://user@example.kz",
            "https://example.kz:0", "https://example.kz:x", "https://example.kz?x",
        ])
    func noBaseURL(text: String) throws {
        #expect(try ScratchConfig().mistakes(flags: [.baseURL: text]).count == 1)
    }
}

struct OfficeCase: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let expected: String

    init(_ old: String, _ new: String, _ expected: String) { (self.old, self.new, self.expected) = (old, new, expected) }

    var testDescription: String { expected }
}
