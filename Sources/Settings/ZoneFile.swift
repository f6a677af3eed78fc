import Domain

/// Reads `days/zones.yaml`: local time by region and date, and the hours in which what comes in is registered the same day.
struct ZoneFile {
    static let name = "days/zones.yaml"

    let folder: SettingsFolder

    /// The clock; `nil` where something is wrong, and what goes to the log.
    ///
    /// - Parameter gazetteer: to know the regions by; without one their codes are not looked up.
    func clock(gazetteer: Gazetteer?) -> LocalClock? {
        let before = folder.log.mistakes.count
        guard folder.exists(ZoneFile.name) else {
            folder.log.add(ZoneFile.name, "the file is missing")
            return nil
        }
        guard let top = YAMLValue.document(in: ZoneFile.name, of: folder)?.mapping(["zones", "office-hours"]) else { return nil }
        let zones = top.required("zones")
        var rules: [LocalClock.Rule] = []
        for item in zones?.items() ?? [] {
            guard let rule = rule(item, gazetteer: gazetteer) else { continue }
            if let last = rules.last, rule.from >= last.from {
                item.mistake("from \(rule.from) must be before \(last.from): the latest stands first")
            }
            rules.append(rule)
        }
        if let zones, rules.isEmpty, folder.log.mistakes.count == before { zones.mistake("is empty") }
        let hours = top.required("office-hours")?.mapping(["from", "to", "break", "source", "own"])
        let closing = hours.flatMap(closing)
        var own: [KATO: TimeOfDay] = [:]
        for item in hours?.optional("own")?.items() ?? [] {
            guard let hours = item.mapping(["place", "from", "to", "break", "source"]), let place = hours.required("place"),
                let closing = self.closing(hours), let code = place.code()
            else { continue }
            if let gazetteer, gazetteer[code] == nil { place.mistake("there is no place \(code)") }
            if own.updateValue(closing, forKey: code) != nil { place.mistake("\(code) stands more than once") }
        }
        guard folder.log.mistakes.count == before, let closing else { return nil }
        return LocalClock(rules: rules, registersUntil: closing, ownHours: own)
    }

    private func rule(_ item: YAMLValue, gazetteer: Gazetteer?) -> LocalClock.Rule? {
        guard let entry = item.mapping(["from", "offset", "except", "source"]) else { return nil }
        let from = entry.required("from")?.day()
        let offset = entry.required("offset").flatMap(offset)
        _ = entry.required("source")?.text()
        var exceptions: [KATO: Int] = [:]
        for item in entry.optional("except")?.items() ?? [] {
            guard let exception = item.mapping(["region", "offset"]), let region = exception.required("region") else { continue }
            let differing = exception.required("offset").flatMap(self.offset)
            guard let code = region.code() else { continue }
            if let gazetteer, gazetteer[code]?.parent != .republic { region.mistake("\(code) is no region") }
            if let differing, exceptions.updateValue(differing, forKey: code) != nil {
                region.mistake("\(code) stands more than once")
            }
        }
        guard let from, let offset else { return nil }
        return LocalClock.Rule(from: from, offset: offset, exceptions: exceptions)
    }

    /// Minutes east of Greenwich, written as `+05:00`.
    private func offset(_ value: YAMLValue) -> Int? {
        guard let text = value.text() else { return nil }
        guard let sign = text.first, sign == "+" || sign == "-", text.utf8.count == 6,
            let time = TimeOfDay(text: text.dropFirst()), time.minutes <= 14 * 60
        else {
            value.mistake("must be an offset, as \"+05:00\", and is \(SettingsText.quoted(text))")
            return nil
        }
        return sign == "-" ? -time.minutes : time.minutes
    }

    private func closing(_ hours: YAMLMapping) -> TimeOfDay? {
        let from = hours.required("from")?.time()
        let end = hours.required("to")?.time()
        _ = hours.required("source")?.text()
        if let from, let end, end <= from { hours.optional("to")?.mistake("\(end.text) is not after \(from.text)") }
        if let rest = hours.optional("break") {
            let times = rest.items().compactMap { $0.time() }
            if times.count != 2 || times[0] >= times[1] { rest.mistake("must be two times, the earlier first") }
        }
        return end
    }
}
