import Domain

/// Reads `calendar.yaml`: how an office holds its meetings.
struct CalendarFile {
    static let name = "calendar.yaml"

    let folder: SettingsFolder

    private static let keys = ["hours", "starts", "minutes", "way", "places-a-day", "venue", "deputies", "remote"]

    /// The practice; `nil` where something is wrong, and what goes to the log.
    ///
    /// - Parameter gazetteer: to know remote places by; without one their codes are not looked up.
    func practice(gazetteer: Gazetteer?) -> CalendarPractice? {
        let before = folder.log.mistakes.count
        guard folder.exists(CalendarFile.name) else {
            folder.log.add(CalendarFile.name, "the file is missing")
            return nil
        }
        guard let top = YAMLValue.document(in: CalendarFile.name, of: folder)?.mapping(CalendarFile.keys) else { return nil }
        let hours = top.required("hours")?.mapping(["from", "to", "source"])
        let opens = hours?.required("from")?.time()
        let closes = hours?.required("to")?.time()
        _ = hours?.required("source")?.text()
        if let opens, let closes, closes <= opens {
            hours?.optional("to")?.mistake("\(closes.text) is not after \(opens.text)")
        }
        let minutes = top.required("minutes")?.number(in: 10...720)
        let way = top.required("way")?.number(in: 0...720)
        let placesADay = top.required("places-a-day")?.number(in: 1...10)
        let deputies = top.required("deputies")?.number(in: 1...20)
        let venue = top.required("venue")?.translated()
        let remote = remote(top.required("remote"), gazetteer: gazetteer)
        var starts: [TimeOfDay] = []
        if let list = top.required("starts"), let opens, let closes, let minutes, let way {
            starts = self.starts(list, opens: opens, closes: closes, minutes: minutes, way: way)
        }
        if let placesADay, !starts.isEmpty, placesADay > starts.count {
            top.optional("places-a-day")?.mistake("is \(placesADay), and there are \(starts.count) starts a day")
        }
        guard folder.log.mistakes.count == before, let opens, let closes, let minutes, let way, let placesADay, let deputies,
            let venue
        else { return nil }
        return CalendarPractice(
            opens: opens, closes: closes, starts: starts, minutes: minutes, wayMinutes: way, placesADay: placesADay,
            remote: remote, deputies: deputies, venue: venue)
    }

    /// The hours of a day: within the office's, and far enough apart that one akim can keep them all.
    private func starts(_ list: YAMLValue, opens: TimeOfDay, closes: TimeOfDay, minutes: Int, way: Int) -> [TimeOfDay] {
        var found: [TimeOfDay] = []
        let items = list.items()
        if items.isEmpty { list.mistake("is empty") }
        for item in items {
            guard let start = item.time() else { continue }
            if start < opens || start.minutes + minutes > closes.minutes {
                item.mistake(
                    "a meeting of \(minutes) minutes from \(start.text) does not lie between \(opens.text) and \(closes.text)")
            }
            if let near = found.first(where: { abs($0.minutes - start.minutes) < minutes + way }) {
                item.mistake("\(start.text) is too near to \(near.text): a meeting and the way take \(minutes + way) minutes")
            }
            found.append(start)
        }
        return found
    }

    private func remote(_ list: YAMLValue?, gazetteer: Gazetteer?) -> Set<KATO> {
        var found: Set<KATO> = []
        for item in list?.items() ?? [] {
            guard let entry = item.mapping(["place", "source"]) else { continue }
            _ = entry.required("source")?.text()
            guard let place = entry.required("place"), let code = place.code() else { continue }
            if let gazetteer, gazetteer[code] == nil { place.mistake("there is no place \(code)") }
            if !found.insert(code).inserted { place.mistake("\(code) stands more than once") }
        }
        return found
    }
}
