import Configuration
import Domain
import Foundation

/// Reads `kezdesu.yaml` and what goes before it: a flag of the command line, then an environment variable, then the file, then the default.
struct OfficeFile {
    static let name = "kezdesu.yaml"

    let folder: SettingsFolder
    /// By key; what is not given is not in it.
    let flags: [OfficeSettings.Key: String]
    let environment: [String: String]

    /// A value and where it comes from, to be named in a mistake.
    private struct Found {
        let text: String
        let file: String
        let line: Int?
        let key: String
    }

    /// The settings; `nil` where something is wrong, and what goes to the log.
    func settings() -> OfficeSettings? {
        let before = folder.log.mistakes.count
        let found = lookUp()
        let host = read(found, .host, "a host name or an address") { text in
            text.isEmpty || text.contains(where: \.isWhitespace) ? nil : text
        }
        let port = number(found, .port, in: 0...65535)
        let database = read(found, .database, "sqlite:PATH or postgres://…", shown: false) { text in
            let isAddress = ["sqlite:", "postgres://", "postgresql://"].contains { text.hasPrefix($0) && text != $0 }
            // A connection string of libpq: host=… dbname=…
            let isDatabase = isAddress || (!text.contains("://") && text.contains("=") && !text.hasPrefix("sqlite:"))
            return isDatabase ? text : nil
        }
        let siteName = translated(found, .siteNameKk, .siteNameRu, .siteNameEn)
        let operatorName = translated(found, .operatorKk, .operatorRu, .operatorEn)
        let baseURL = read(found, .baseURL, "an address without a path, as https://kezdesu.example.kz") { text in
            text.isEmpty ? "http://127.0.0.1:\(port ?? 8080)" : OfficeFile.baseURL(text)
        }
        let email = read(found, .contactEmail, "an e-mail address or empty") { text in
            text.isEmpty || OfficeFile.isEmail(text) ? text : nil
        }
        let questionsPerHour = number(found, .questionsPerHour, in: 1...100_000)
        let sessionHours = number(found, .sessionHours, in: 1...720)
        let isBehindProxy = read(found, .behindProxy, "yes or no") { ["yes": true, "no": false][$0] }
        let metrics = read(found, .metrics, "local, public or off") { OfficeSettings.MetricsReaders(rawValue: $0) }
        let requiredCodes = read(found, .requireCodes, "none, deciders or all") { CodePolicy(rawValue: $0) }
        let mail = mail(found)
        let farDeadlineDays = number(found, .farDeadlineDays, in: 30...3_660)
        guard folder.log.mistakes.count == before, let host, let port, let database, let siteName, let operatorName,
            let baseURL, let email, let questionsPerHour, let sessionHours, let isBehindProxy, let metrics, let requiredCodes,
            let mail, let farDeadlineDays
        else { return nil }
        return OfficeSettings(
            host: host, port: port, database: database, siteName: siteName, baseURL: baseURL, operatorName: operatorName,
            contactEmail: email.isEmpty ? nil : email, questionsPerHour: questionsPerHour, sessionHours: sessionHours,
            isBehindProxy: isBehindProxy, metrics: metrics, requiredCodes: requiredCodes, mail: mail,
            farDeadlineDays: farDeadlineDays)
    }

    /// How mail is sent; `nil` where something is wrong.
    private func mail(_ found: [OfficeSettings.Key: Found]) -> MailSettings? {
        let way = read(found, .mailWay, "none, sendmail or smtp") { MailSettings.Way(rawValue: $0) }
        // A way that is none is a mistake already; its sender need not be another.
        let isOff = way.map { $0 == MailSettings.Way.none } ?? true
        let from = read(found, .mailFrom, "an e-mail address, which stands in every mail as its sender") {
            text -> Sender? in
            if text.isEmpty, isOff { return Sender(address: nil) }
            return MailAddress(text).map { Sender(address: $0) }
        }
        let program = read(found, .mailProgram, "the path of a program") { $0.hasPrefix("/") ? $0 : nil }
        let host = read(found, .smtpHost, "a host name or an address") { text in
            let marks: Set<Character> = [".", "-", ":"]
            return !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || marks.contains($0)) }
                ? text : nil
        }
        let port = number(found, .smtpPort, in: 1...65535)
        let user = read(found, .smtpUser, "a name or empty") { $0.contains(where: \.isNewline) ? nil : $0 }
        let security = read(found, .smtpSecurity, "none, starttls or tls; with smtp-user none only for a server on this machine")
        {
            text in
            guard let security = MailSettings.Security(rawValue: text) else { return MailSettings.Security?.none }
            let isNear = host.map { $0 == "localhost" || $0 == "::1" || $0.hasPrefix("127.") } ?? true
            return security == .none && user?.isEmpty == false && !isNear ? nil : security
        }
        let password = password(found)
        let hours = MorningHours.hours
        let hour = number(found, .digestHour, in: hours)
        guard let way, let from, let program, let host, let port, let user, let security, let password, let hour else {
            return nil
        }
        return MailSettings(
            way: way, from: from.address, program: program, host: host, port: port, security: security,
            user: user.isEmpty ? nil : user, password: password.isEmpty ? nil : password, digestHour: hour)
    }

    /// The password of the mail server: the variable `KEZDESU_SMTP_PASSWORD`, else the first line of the file that is named; empty where neither is there.
    private func password(_ found: [OfficeSettings.Key: Found]) -> String? {
        if let given = environment["KEZDESU_SMTP_PASSWORD"] { return given }
        return read(found, .smtpPasswordFile, "the path of a file that this program can read, or empty") { path in
            if path.isEmpty { return "" }
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
            return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        }
    }

    /// Who sends mail; nobody where none is sent.
    private struct Sender {
        let address: MailAddress?
    }

    private func lookUp() -> [OfficeSettings.Key: Found] {
        let written = written()
        let commandLine = InMemoryProvider(
            name: "command line",
            values: Dictionary(uniqueKeysWithValues: flags.map { (OfficeFile.configKey($0), OfficeFile.value($1, of: $0)) }))
        let variables = EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: .all)
            .prefixKeys(with: "kezdesu")
        let file = InMemoryProvider(
            name: OfficeFile.name,
            values: Dictionary(
                uniqueKeysWithValues: written.map { (OfficeFile.configKey($0), OfficeFile.value($1.text, of: $0)) }))

        var found: [OfficeSettings.Key: Found] = [:]
        for key in OfficeSettings.Key.allCases {
            let name = OfficeFile.configKey(key)
            if let text = OfficeFile.text(commandLine, name) {
                let flag = key.rawValue.split(separator: ".").joined(separator: "-")
                found[key] = Found(text: text, file: "command line", line: nil, key: "--\(flag)")
            } else if let text = OfficeFile.text(variables, name) {
                let variable = name.components.joined(separator: "_").split(separator: "-").joined(separator: "_").uppercased()
                found[key] = Found(text: text, file: "environment", line: nil, key: "KEZDESU_\(variable)")
            } else if let text = OfficeFile.text(file, name) {
                found[key] = Found(text: text, file: OfficeFile.name, line: written[key]?.line, key: key.rawValue)
            } else {
                found[key] = Found(text: key.standard, file: OfficeFile.name, line: nil, key: key.rawValue)
            }
        }
        return found
    }

    /// What stands in the file; nothing where there is none, since every key has a default.
    private func written() -> [OfficeSettings.Key: (text: String, line: Int?)] {
        guard folder.exists(OfficeFile.name), let document = YAMLValue.document(in: OfficeFile.name, of: folder) else {
            return [:]
        }
        let keys = OfficeSettings.Key.allCases.map { $0.rawValue.split(separator: ".").map(String.init) }
        var tops: [String] = []
        for key in keys where !tops.contains(key[0]) { tops.append(key[0]) }
        guard let mapping = document.mapping(tops) else { return [:] }
        var found: [OfficeSettings.Key: (text: String, line: Int?)] = [:]
        for top in tops {
            guard let value = mapping.optional(top) else { continue }
            let parts = keys.filter { $0[0] == top && $0.count == 2 }.map { $0[1] }
            let values: [String: YAMLValue] =
                if parts.isEmpty {
                    [top: value]
                } else {
                    Dictionary(uniqueKeysWithValues: (value.mapping(parts)?.values ?? [:]).map { ("\(top).\($0)", $1) })
                }
            for (name, value) in values {
                if let key = OfficeSettings.Key(rawValue: name), let text = value.scalar() { found[key] = (text, value.line) }
            }
        }
        return found
    }

    private func read<Value>(
        _ found: [OfficeSettings.Key: Found], _ key: OfficeSettings.Key, _ wanted: String, shown: Bool = true,
        _ parse: (String) -> Value?
    ) -> Value? {
        guard let found = found[key] else { return nil }
        if let value = parse(found.text) { return value }
        let given = shown ? ", and is \(SettingsText.quoted(found.text))" : ""
        folder.log.add(found.file, line: found.line, key: found.key, "must be \(wanted)\(given)")
        return nil
    }

    private func number(_ found: [OfficeSettings.Key: Found], _ key: OfficeSettings.Key, in range: ClosedRange<Int>) -> Int? {
        read(found, key, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private func translated(
        _ found: [OfficeSettings.Key: Found], _ kk: OfficeSettings.Key, _ ru: OfficeSettings.Key, _ en: OfficeSettings.Key
    ) -> Translated? {
        func text(_ key: OfficeSettings.Key) -> String? { read(found, key, "a name") { $0.isEmpty ? nil : $0 } }
        let (kk, ru, en) = (text(kk), text(ru), text(en))
        guard let kk, let ru, let en else { return nil }
        return Translated(kk: kk, ru: ru, en: en)
    }

    private static func configKey(_ key: OfficeSettings.Key) -> AbsoluteConfigKey {
        AbsoluteConfigKey(key.rawValue.split(separator: ".").map(String.init))
    }

    private static func value(_ text: String, of key: OfficeSettings.Key) -> ConfigValue {
        ConfigValue(.string(text), isSecret: key == .database)
    }

    private static func text(_ provider: some ConfigProvider, _ key: AbsoluteConfigKey) -> String? {
        guard let found = try? provider.value(forKey: key, type: .string), case .string(let text)? = found.value?.content else {
            return nil
        }
        return text
    }

    /// The address without the slash at its end; `nil` where it has a path or is no address.
    private static func baseURL(_ text: String) -> String? {
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            var rest = text.dropFirst(scheme.count)
            if rest.hasSuffix("/") { rest = rest.dropLast() }
            let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
            guard let host = parts.first, !host.isEmpty, parts.count <= 2,
                host.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) || $0 == 0x2D || $0 == 0x2E })
            else { return nil }
            if parts.count == 2, Int(parts[1]).map({ (1...65535).contains($0) }) != true { return nil }
            return scheme + rest
        }
        return nil
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(where: \.isWhitespace)
    }
}
