package import Domain

/// All that the program knows from `config/` when it starts.
package struct LoadedSettings: Sendable {
    package let gazetteer: Gazetteer
    package let calendar: WorkingCalendar
    package let clock: LocalClock
    package let law: Law
    /// By which yearly calendars are drafted.
    package let practice: CalendarPractice
    /// By which questions that ask the same are found.
    package let lexicon: Lexicon
    package let office: OfficeSettings
    /// Templates of answers that every akimat has.
    package let templates: [AnswerTemplate]
    /// Posts of akimats with their categories.
    package let positions: PositionRegister
    /// What a new password may not be.
    package let passwords: PasswordRules

    package init(
        gazetteer: Gazetteer, calendar: WorkingCalendar, clock: LocalClock, law: Law, practice: CalendarPractice,
        lexicon: Lexicon, office: OfficeSettings, templates: [AnswerTemplate] = [],
        positions: PositionRegister = PositionRegister(), passwords: PasswordRules = PasswordRules()
    ) {
        self.gazetteer = gazetteer
        self.calendar = calendar
        self.clock = clock
        self.law = law
        self.practice = practice
        self.lexicon = lexicon
        self.office = office
        self.templates = templates
        self.positions = positions
        self.passwords = passwords
    }

    /// The same with the places of another gazetteer.
    package func with(_ gazetteer: Gazetteer) -> LoadedSettings {
        LoadedSettings(
            gazetteer: gazetteer, calendar: calendar, clock: clock, law: law, practice: practice, lexicon: lexicon,
            office: office, templates: templates, positions: positions, passwords: passwords)
    }
}

/// The folder `config/`: places, days off, law, and the office's own settings.
package enum Settings {
    /// Reads the whole folder, or says of every mistake in it at once where it is.
    ///
    /// - Parameters:
    ///   - folder: the path of the folder.
    ///   - flags: what was given on the command line; goes before everything.
    ///   - environment: the variables of the process; those that begin with `KEZDESU_` go before the file.
    package static func load(
        from folder: String, flags: [OfficeSettings.Key: String] = [:], environment: [String: String] = [:]
    ) throws(SettingsError) -> LoadedSettings {
        let log = MistakeLog()
        let files = SettingsFolder(path: folder, log: log)
        let gazetteer = PlaceFiles(folder: files).gazetteer()
        let calendar = DayFiles(folder: files).calendar()
        let clock = ZoneFile(folder: files).clock(gazetteer: gazetteer)
        let law = LawFiles(folder: files, gazetteer: gazetteer).law()
        let practice = CalendarFile(folder: files).practice(gazetteer: gazetteer)
        let lexicon = WordsFile(folder: files).lexicon()
        let office = OfficeFile(folder: files, flags: flags, environment: environment).settings()
        let templates = TemplateFile(folder: files).templates()
        let positions = PositionFile(folder: files).register()
        let passwords = PasswordsFile(folder: files).rules()
        guard log.isEmpty, let gazetteer, let clock, let practice, let lexicon, let office else {
            throw SettingsError(mistakes: log.sorted)
        }
        return LoadedSettings(
            gazetteer: gazetteer, calendar: calendar, clock: clock, law: law, practice: practice, lexicon: lexicon,
            office: office, templates: templates, positions: positions, passwords: passwords)
    }

    /// The working calendar as it would be with one more file of days off, which replaces the one of its year or adds a year.
    package static func calendar(from folder: String, with file: String) throws(SettingsError) -> WorkingCalendar {
        let log = MistakeLog()
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let path = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/")
        let draft = SettingsFolder(path: path.isEmpty ? "/" : path, log: log)
        let calendar = DayFiles(folder: SettingsFolder(path: folder, log: log)).calendar(
            with: (file: String(parts.last ?? ""), folder: draft))
        guard log.isEmpty else { throw SettingsError(mistakes: log.sorted) }
        return calendar
    }

    /// The office's own settings alone, for commands that need no places and no law.
    package static func office(
        from folder: String, flags: [OfficeSettings.Key: String] = [:], environment: [String: String] = [:]
    ) throws(SettingsError) -> OfficeSettings {
        let log = MistakeLog()
        let files = SettingsFolder(path: folder, log: log)
        guard let office = OfficeFile(folder: files, flags: flags, environment: environment).settings(), log.isEmpty else {
            throw SettingsError(mistakes: log.sorted)
        }
        return office
    }
}
