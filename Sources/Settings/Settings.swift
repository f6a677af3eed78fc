package import Domain

/// All that the program knows from `config/` when it starts.
package struct LoadedSettings: Sendable {
    package let gazetteer: Gazetteer
    package let calendar: WorkingCalendar
    package let clock: LocalClock
    package let law: Law
    package let office: OfficeSettings

    package init(gazetteer: Gazetteer, calendar: WorkingCalendar, clock: LocalClock, law: Law, office: OfficeSettings) {
        self.gazetteer = gazetteer
        self.calendar = calendar
        self.clock = clock
        self.law = law
        self.office = office
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
        let law = LawFiles(folder: files).law()
        let office = OfficeFile(folder: files, flags: flags, environment: environment).settings()
        guard log.isEmpty, let gazetteer, let clock, let office else { throw SettingsError(mistakes: log.sorted) }
        return LoadedSettings(gazetteer: gazetteer, calendar: calendar, clock: clock, law: law, office: office)
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
