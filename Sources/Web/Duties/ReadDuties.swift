import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    func duties(_ code: KATO, _ query: SitePath.DutyQuery, _ context: PageContext) async throws -> Made {
        let (place, settings, today) = (try known(code), site.settings, context.today)
        let within = context.hasAkimsBelow(code) ? try await allDuties(within: code, today: today, year: query.year) : []
        var own = within.filter { $0.place == code }
        if within.isEmpty, place.office != nil { own = try await allDuties(within: code, today: today, year: query.year) }
        return try html(
            DutiesPage(
                place: place, query: query, own: own, within: within, years: try await knownYears(of: code, today: today),
                editions: settings.law.editions(on: today, in: code, by: settings.gazetteer),
                gap: try await calendarGap(of: place, today: today), in: context))
    }

    /// That the calendar of the region says nothing of the quarter that runs for the akim of a place.
    private func calendarGap(of place: Place, today: Day) async throws -> CalendarGap? {
        guard let region = site.settings.gazetteer.region(of: place.code)?.code else { return nil }
        return try await site.database.read { connection in
            CalendarGap(
                of: place, region: region, calendar: try CalendarStore(connection).find(region, year: today.year),
                meetings: try DutyRecordsStore(connection).records(of: place.code, years: today.year...today.year).meetings,
                today: today)
        }
    }

    func silence(_ code: KATO, _ query: SitePath.SilenceQuery, _ context: PageContext) async throws -> Made {
        let place = try known(code)
        let duties = try await allDuties(within: code, today: context.today)
        return try html(
            SilencePage(
                place: place, query: query, silences: Silence.all(duties, kind: query.kind),
                editions: site.settings.law.editions(on: context.today, in: code, by: site.settings.gazetteer), in: context))
    }

    func reckon(_ query: SitePath.ReckonQuery, _ context: PageContext) throws -> Made {
        let settings = site.settings
        let editions = settings.law.editions
        func page(
            _ flaw: ReckonPage.Flaw?, _ reckoning: Reckoning?, of edition: Edition? = nil, place: PlaceReckoned? = nil,
            meant: [Place] = []
        ) throws -> Made {
            try html(
                ReckonPage(
                    query: query, editions: editions, flaw: flaw, reckoning: reckoning, territory: edition?.territory,
                    place: place, meant: meant, in: context))
        }
        if query.rule.isEmpty, !query.isSent { return try page(nil, nil) }
        if query.rule.isEmpty { return try page(.ruleMissing, nil) }
        let id = DutyRule.ID(query.rule)
        guard editions.contains(where: { $0.rules.contains { $0.id == id } }) else { return try page(.ruleUnknown, nil) }
        if query.from.isEmpty { return try page(query.isSent ? .dateMissing : nil, nil) }
        guard let day = Day(iso: query.from) else { return try page(.dateWrong, nil) }
        guard let rule = settings.law.rule(id, on: day) else { return try page(.ruleNotInForce, nil) }
        let time = TimeOfDay(text: query.at)
        if time == nil, !query.at.isEmpty { return try page(.timeWrong, nil) }
        let (clock, gazetteer, edition) = (settings.clock, settings.gazetteer, settings.law.edition(of: id, on: day))
        let meant = query.place.trimmed.isEmpty ? [] : gazetteer.meant(by: query.place, limit: 20)
        if !query.place.trimmed.isEmpty, meant.isEmpty { return try page(.placeUnknown, nil) }
        if meant.count > 1 { return try page(.placeUnclear, nil, meant: meant) }
        let closing = meant.first.map { clock.registersUntil(in: $0.code, by: gazetteer) } ?? clock.registersUntil
        let place = meant.first.flatMap { place in
            edition.map { edition in
                PlaceReckoned(
                    place, reach: edition.reach(of: rule, at: place.code, by: gazetteer),
                    offset: clock.offset(in: gazetteer.region(of: place.code)?.code ?? .capital, on: day),
                    registersUntil: closing, gazetteer: gazetteer, phrasebook: site.phrasebook)
            }
        }
        return try page(
            nil, Reckoning(rule, from: day, at: time, calendar: settings.calendar, closing: closing), of: edition, place: place)
    }

    /// What every akimat at and below a place owes and owed, in the order of the list of territories: in a year, or in this one and the one before.
    func allDuties(within code: KATO, today: Day, year: Int? = nil) async throws -> [Duty] {
        let years = year.map { $0...$0 } ?? (today.year - 1)...(today.year + 1)
        return try await site.duties.value(for: KeptByPlace.Key(place: code, years: years), on: try await basis(today)) {
            let settings = site.settings
            let span = span(code)
            let records = try await site.database.read { try DutyRecordsStore($0).records(within: span, years: years) }
            return settings.gazetteer.places(within: code).flatMap { place -> [Duty] in
                guard place.office != nil else { return [] }
                let duties = Duty.all(
                    of: place, records: records[place.code] ?? DutyRecords(), law: settings.law, gazetteer: settings.gazetteer,
                    calendar: settings.calendar,
                    today: today)
                return year == nil ? duties : duties.filter { $0.year == year }
            }
        }
    }

    /// The years from the first of which the register knows a meeting of a territory to this one; this one where it knows none.
    func knownYears(of code: KATO, today: Day) async throws -> [Int] {
        let span = span(code)
        let first = try await site.database.read { try CoverageStore($0).firstDay(within: span) }
        return Array(min(first?.year ?? today.year, today.year)...today.year)
    }

    func basis(_ today: Day) async throws -> DutyBasis {
        DutyBasis(day: today, version: try await site.database.read { try RegisterState($0).lastChangeOfDuties() })
    }
}
