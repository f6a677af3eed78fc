package import Domain

extension CalendarScope {
    /// The calendar of a territory and year, measured by the settings.
    package init(territory: KATO, year: Int, from: Day, settings: LoadedSettings) {
        self.init(
            territory: territory, year: year, from: from, gazetteer: settings.gazetteer, law: settings.law,
            calendar: settings.calendar, practice: settings.practice)
    }
}
