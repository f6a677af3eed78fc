package import Domain

/// What one office sets for its own server. Every key with its default and meaning stands in `config/kezdesu.yaml`.
package struct OfficeSettings: Hashable, Sendable {
    /// The address on which the server listens.
    package let host: String
    /// 0…65535; 0 takes any free port.
    package let port: Int
    /// `sqlite:PATH`, or a libpq address that begins with `postgres://` or `postgresql://`. May hold a password: never to be shown.
    package let database: String
    package let siteName: Translated
    /// Where the public reaches the site, without a slash at the end.
    package let baseURL: String
    /// Who answers for the site.
    package let operatorName: Translated
    package let contactEmail: String?
    /// Questions taken from one address in an hour.
    package let questionsPerHour: Int
    /// Hours after which a member of staff signs in again.
    package let sessionHours: Int
    /// Whether a reverse proxy of our own stands in front and names the reader in `X-Forwarded-For`.
    package let isBehindProxy: Bool
    /// Who may read the measures of the server.
    package let metrics: MetricsReaders
    /// Who has to sign in with a one-time code besides the password.
    package let requiredCodes: CodePolicy
    /// How mail is sent.
    package let mail: MailSettings
    /// Days ahead after which a deadline is asked about before it is taken.
    package let farDeadlineDays: Int

    /// Who may read `/metrics`.
    package enum MetricsReaders: String, CaseIterable, Sendable {
        /// Programs on the same machine that ask the server itself, not through a proxy.
        case local
        /// Everyone whom the proxy in front lets through.
        case `public`
        case off
    }

    package init(
        host: String, port: Int, database: String, siteName: Translated, baseURL: String, operatorName: Translated,
        contactEmail: String?, questionsPerHour: Int, sessionHours: Int, isBehindProxy: Bool,
        metrics: MetricsReaders = .local, requiredCodes: CodePolicy = .none, mail: MailSettings = MailSettings(),
        farDeadlineDays: Int = 366
    ) {
        self.host = host
        self.port = port
        self.database = database
        self.siteName = siteName
        self.baseURL = baseURL
        self.operatorName = operatorName
        self.contactEmail = contactEmail
        self.questionsPerHour = questionsPerHour
        self.sessionHours = sessionHours
        self.isBehindProxy = isBehindProxy
        self.metrics = metrics
        self.requiredCodes = requiredCodes
        self.mail = mail
        self.farDeadlineDays = farDeadlineDays
    }

    /// The keys, as they stand in the file; `base-url` is `KEZDESU_BASE_URL`, `operator.kk` is `KEZDESU_OPERATOR_KK`. Which of them have a flag is for the command to say.
    package enum Key: String, CaseIterable, Sendable {
        case host, port, database
        case siteNameKk = "site-name.kk"
        case siteNameRu = "site-name.ru"
        case siteNameEn = "site-name.en"
        case baseURL = "base-url"
        case operatorKk = "operator.kk"
        case operatorRu = "operator.ru"
        case operatorEn = "operator.en"
        case contactEmail = "contact-email"
        case questionsPerHour = "questions-per-hour"
        case sessionHours = "session-hours"
        case behindProxy = "behind-proxy"
        case metrics
        case requireCodes = "require-codes"
        case mailWay = "mail-way"
        case mailFrom = "mail-from"
        case mailProgram = "mail-program"
        case smtpHost = "smtp-host"
        case smtpPort = "smtp-port"
        case smtpSecurity = "smtp-security"
        case smtpUser = "smtp-user"
        case smtpPasswordFile = "smtp-password-file"
        case digestHour = "digest-hour"
        case farDeadlineDays = "far-deadline-days"

        /// What holds where nothing else is said; empty where that is nothing, or depends on another key.
        package var standard: String {
            switch self {
            case .host: "127.0.0.1"
            case .port: "8080"
            case .database: "sqlite:kezdesu.db"
            case .siteNameKk, .siteNameRu: "Кездесу"
            case .siteNameEn: "Kezdesu"
            case .operatorKk: "Әкімнің аппараты"
            case .operatorRu: "Аппарат акима"
            case .operatorEn: "Office of the akim"
            case .questionsPerHour: "10"
            case .sessionHours: "12"
            case .behindProxy: "no"
            case .metrics: "local"
            case .requireCodes: "deciders"
            case .mailWay: "none"
            case .mailProgram: "/usr/sbin/sendmail"
            case .smtpHost: "127.0.0.1"
            case .smtpPort: "25"
            case .smtpSecurity: "none"
            case .digestHour: "9"
            case .farDeadlineDays: "366"
            case .baseURL, .contactEmail, .mailFrom, .smtpUser, .smtpPasswordFile: ""
            }
        }
    }
}
