package import Domain
package import Logging
package import Pages
package import Settings
package import Storage

/// One server's rooms joined: what every answer is made with.
package struct Site: Sendable {
    package let database: any Database
    package let isDemonstration: Bool
    let phrasebook: Phrasebook
    let library: PageLibrary
    let assets: Assets
    let passwords: Passwords
    let formToken: FormToken
    /// Questions, bookings and words of support of one address in an hour, each counted for itself.
    let questionLimit: RateLimit
    /// Holds up whoever guesses passwords or codes.
    let signInGuard = SignInGuard()
    let codes: StaffCodes
    let knownDevice: KnownDevice
    /// Who has to sign in with a code; a demonstration only reminds of it, so that one can walk through it.
    let requiredCodes: CodePolicy
    let register: RegisterVersion
    /// Who works on what at the desk just now.
    let openRecords = OpenRecords()
    private let named: NamedSettings
    private let clock: LocalClock
    /// Whether readers come by TLS: then browsers are told to stay with it.
    let isSecure: Bool
    let cache: PageCache
    let figures: YearFigures
    let duties = KeptByPlace<[Duty]>()
    let coverage = KeptByPlace<[Coverage]>()
    let requests = RequestCounts()
    let errors: ErrorAnswers
    /// The only way to the time.
    let now: @Sendable () -> Moment
    /// Nanoseconds since some moment, to measure how long an answer takes.
    let stopwatch: @Sendable () -> Int
    let startedAt: Moment

    /// - Parameters:
    ///   - formKey: 32 bytes that seal the tokens of forms.
    ///   - codeKey: 32 bytes that seal the secrets of one-time codes.
    ///   - clock: what tells the time; fixed in tests.
    ///   - stopwatch: nanoseconds since some moment.
    package init(
        database: any Database, settings: LoadedSettings, phrasebook: Phrasebook, library: PageLibrary, assets: Assets,
        passwords: Passwords, formKey: [UInt8], codeKey: [UInt8], isDemonstration: Bool, logger: Logger,
        clock: @escaping @Sendable () -> Moment,
        stopwatch: @escaping @Sendable () -> Int = { 0 }
    ) {
        self.database = database
        named = NamedSettings(settings)
        self.isDemonstration = isDemonstration
        self.phrasebook = phrasebook
        self.library = library
        self.assets = assets
        self.passwords = passwords
        formToken = FormToken(key: formKey)
        codes = StaffCodes(key: codeKey)
        knownDevice = KnownDevice(key: formKey)
        requiredCodes = isDemonstration ? .none : settings.office.requiredCodes
        questionLimit = RateLimit(limit: settings.office.questionsPerHour, triesPerAct: 10)
        self.clock = settings.clock
        isSecure = settings.office.baseURL.hasPrefix("https://")
        register = RegisterVersion(names: named)
        cache = PageCache()
        figures = YearFigures(
            database: database, gazetteer: settings.gazetteer, today: { settings.clock.local($0, in: .capital).day },
            now: clock)
        errors = ErrorAnswers(logger: logger)
        now = clock
        self.stopwatch = stopwatch
        startedAt = clock()
    }

    /// As read at the start, with the names that offices have given places.
    package var settings: LoadedSettings { named.current }

    /// Looks at the register before the first page is made.
    package func prepare() async throws { _ = try await register.current(in: database, at: now()) }

    /// The day in the capital, by which public pages speak of today.
    func today(at moment: Moment) -> Day { clock.local(moment, in: .capital).day }

    var today: Day { today(at: now()) }

    /// A change of the register; pages made before it are old as soon as it returns.
    func change<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        let value = try await database.write(body)
        register.forget()
        return value
    }

    /// The terms of control in force on a day.
    func control(on day: Day) -> ControlRules? { ControlRules(settings.law, on: day, calendar: settings.calendar) }

    /// What a page in a language is made with.
    func context(_ language: Language) -> PageContext {
        let (settings, today) = (settings, today)
        return PageContext(
            language: language, today: today, gazetteer: settings.gazetteer, workingCalendar: settings.calendar,
            control: control(on: today), law: settings.law, positions: settings.positions, phrasebook: phrasebook,
            site: PageContext.Site(
                address: settings.office.baseURL, operatorName: settings.office.operatorName,
                contactEmail: settings.office.contactEmail,
                isDemonstration: isDemonstration, sendsMail: settings.office.mail.isOn, styles: Site.styles.map(assets.address),
                scripts: [], deskStyles: Site.deskStyles.map(assets.address), deskScripts: Site.deskScripts.map(assets.address)))
    }

    private static let styles = ["/css/tokens.css", "/css/base.css", "/css/components.css", "/css/data.css"]
    private static let deskStyles = ["/css/desk.css", "/css/print.css"]
    private static let deskScripts = ["/js/take-out.js"]
}
