import Domain

/// Reads `days/YEAR.yaml`: the days off of each year, and the weekend days worked in their stead.
struct DayFiles {
    let folder: SettingsFolder

    private enum Kind: String, CaseIterable {
        case holiday, observed, moved, lunar
    }

    private struct Off {
        let dayOff: WorkingCalendar.DayOff
        let kind: Kind
        let origin: YAMLValue
    }

    private struct Worked {
        let instead: Day?
        let origin: YAMLValue
    }

    private struct Found {
        var off: [Day: Off] = [:]
        var worked: [Day: Worked] = [:]
        var years: Set<Int> = []
    }

    /// The working calendar of all years; what is wrong goes to the log.
    ///
    /// - Parameter draft: a file of another folder that stands in the place of the file of its year, or beside the others.
    func calendar(with draft: (file: String, folder: SettingsFolder)? = nil) -> WorkingCalendar {
        var found = Found()
        let before = folder.log.mistakes.count
        var replaced: Int?
        if let draft { replaced = DayFiles(folder: draft.folder).read(draft.file, into: &found, isDraft: true) }
        let own = replaced.map { "days/\($0).yaml" }
        for file in folder.files(in: "days", ending: ".yaml") where file != ZoneFile.name && file != own {
            read(file, into: &found)
        }
        // A day that was not read would make others look wrong.
        if folder.log.mistakes.count == before { check(found) }
        let years = found.years.min().flatMap { first in found.years.max().map { first...$0 } }
        return WorkingCalendar(
            daysOff: found.off.mapValues(\.dayOff), workedWeekends: Set(found.worked.keys), years: years)
    }

    /// The year of a file whose days were added to those found; `nil` where it is no year's file.
    @discardableResult private func read(_ file: String, into found: inout Found, isDraft: Bool = false) -> Int? {
        guard let top = YAMLValue.document(in: file, of: folder)?.mapping(["year", "off", "worked", "decisions"]),
            let year = top.required("year")?.number(in: 1991...2999)
        else { return nil }
        if !isDraft, file != "days/\(year).yaml" {
            top.optional("year")?.mistake("must be that of the file's name, and is \(year)")
        }
        found.years.insert(year)
        if let decisions = top.optional("decisions") { _ = decisions.text() }

        for item in top.required("off")?.items() ?? [] {
            guard let entry = item.mapping(["day", "name", "kind", "source", "estimated"]) else { continue }
            let day = day(of: entry, in: year)
            let name = entry.required("name")?.translated()
            let kind = entry.required("kind")?.choice(of: Kind.self)
            let source = entry.required("source")?.translated()
            let isEstimated = entry.optional("estimated").flatMap { $0.truth() } ?? false
            guard let day, let name, let kind, let source else { continue }
            let off = Off(
                dayOff: WorkingCalendar.DayOff(name: name, isEstimated: isEstimated, source: source), kind: kind,
                origin: entry.optional("day") ?? item)
            if found.off.updateValue(off, forKey: day) != nil { off.origin.mistake("\(day) stands more than once under off") }
        }
        for item in top.required("worked")?.items() ?? [] {
            guard let entry = item.mapping(["day", "name", "for", "source"]) else { continue }
            let day = day(of: entry, in: year)
            _ = entry.required("name")?.translated()
            _ = entry.required("source")?.translated()
            let instead = entry.required("for")?.day()
            guard let day else { continue }
            let worked = Worked(instead: instead, origin: entry.optional("day") ?? item)
            if found.worked.updateValue(worked, forKey: day) != nil {
                worked.origin.mistake("\(day) stands more than once under worked")
            }
        }
        return year
    }

    private func day(of entry: YAMLMapping, in year: Int) -> Day? {
        guard let value = entry.required("day"), let day = value.day() else { return nil }
        guard day.year == year else {
            value.mistake("\(day) does not lie in \(year)")
            return nil
        }
        return day
    }

    /// What can be seen only over all years together: a day may be moved over New Year.
    private func check(_ found: Found) {
        var moved: Set<Day> = []
        for (day, worked) in found.worked {
            if found.off[day] != nil { worked.origin.mistake("\(day) stands under off too: a day is worked or it is not") }
            if !day.weekday.isWeekend { worked.origin.mistake("\(day) is no Saturday or Sunday, so it is worked anyway") }
            guard let instead = worked.instead else { continue }
            moved.insert(instead)
            if found.off[instead]?.kind != .moved {
                worked.origin.mistake("is worked for \(instead), which does not stand under off with kind moved")
            }
        }
        for (day, off) in found.off where off.kind == .moved && !moved.contains(day) {
            off.origin.mistake("\(day) is moved, and no day under worked is for it")
        }
        if let first = found.years.min(), let last = found.years.max() {
            for year in first...last where !found.years.contains(year) {
                folder.log.add("days/\(year).yaml", "the file is missing between those of \(first) and \(last)")
            }
        }
    }
}
