import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    func duties(_ code: KATO, _ context: PageContext) async throws -> Made {
        let (place, settings, today) = (try known(code), site.settings, context.today)
        let records = try await site.database.read {
            try DutyRecordsStore($0).records(of: code, years: (today.year - 1)...(today.year + 1))
        }
        return try html(
            DutiesPage(
                place: place,
                duties: Duty.all(of: place, records: records, law: settings.law, calendar: settings.calendar, today: today),
                coverage: Coverage.of(
                    place, meetings: records.meetings, law: settings.law, gazetteer: settings.gazetteer, today: today),
                editions: settings.law.editions(on: today), in: context))
    }

    func reckon(_ query: SitePath.ReckonQuery, _ context: PageContext) throws -> Made {
        let settings = site.settings
        let editions = settings.law.editions
        func page(_ flaw: ReckonPage.Flaw?, _ reckoning: Reckoning?) throws -> Made {
            try html(ReckonPage(query: query, editions: editions, flaw: flaw, reckoning: reckoning, in: context))
        }
        if query.rule.isEmpty, query.from.isEmpty { return try page(nil, nil) }
        if query.rule.isEmpty { return try page(.ruleMissing, nil) }
        if query.from.isEmpty { return try page(.dateMissing, nil) }
        guard let day = Day(iso: query.from) else { return try page(.dateWrong, nil) }
        let id = DutyRule.ID(query.rule)
        guard editions.contains(where: { $0.rules.contains { $0.id == id } }) else { return try page(.ruleUnknown, nil) }
        guard let rule = settings.law.rule(id, on: day) else { return try page(.ruleNotInForce, nil) }
        let time = TimeOfDay(text: query.at)
        if time == nil, !query.at.isEmpty { return try page(.timeWrong, nil) }
        return try page(
            nil, Reckoning(rule, from: day, at: time, calendar: settings.calendar, closing: settings.clock.registersUntil))
    }

    /// What every akimat at and below a place owes.
    func allDuties(within code: KATO, today: Day) async throws -> [Duty] {
        let version = try await site.register.current(in: site.database, at: site.now()).version
        return try await site.duties.duties(for: KeptDuties.Key(place: code, day: today, version: version)) {
            let settings = site.settings
            let span = span(code)
            let records = try await site.database.read {
                try DutyRecordsStore($0).records(within: span, years: (today.year - 1)...(today.year + 1))
            }
            return settings.gazetteer.places(within: code).flatMap { place -> [Duty] in
                guard place.office != nil else { return [] }
                return Duty.all(
                    of: place, records: records[place.code] ?? DutyRecords(), law: settings.law, calendar: settings.calendar,
                    today: today)
            }
        }
    }
}
