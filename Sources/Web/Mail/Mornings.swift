import Domain
import Settings
import Storage

/// Puts the letters of a morning into the outbox: one for each person of the desk and each executor, where the morning of their region has begun.
///
/// What they say is looked up when they are sent; where that is nothing, none is sent.
struct Mornings: Sendable {
    private let site: Site

    init(_ site: Site) { self.site = site }

    func queue() async throws {
        let (now, settings) = (site.now(), site.settings)
        // Most rounds of a day fall outside every morning: then nothing is asked of the database.
        let regions = settings.gazetteer.regions.map(\.code) + [.republic]
        guard regions.contains(where: { Mornings.day(in: $0, at: now, settings) != nil }) else { return }
        let waiting = try await site.database.read { connection in
            (staff: try MailWishStore(connection).digestReaders(), executors: try ExecutorAddressStore(connection).readers())
        }
        let occasions =
            waiting.staff.compactMap { reader in
                Mornings.day(at: reader.place, now, settings).map {
                    (occasion: Letter.Occasion.digest(reader.id, on: $0), until: Mornings.end(of: $0, at: reader.place, settings))
                }
            }
            + waiting.executors.compactMap { reader in
                Mornings.day(at: reader.place, now, settings).map {
                    (
                        occasion: Letter.Occasion.control(reader.id, on: $0),
                        until: Mornings.end(of: $0, at: reader.place, settings)
                    )
                }
            }
        guard !occasions.isEmpty else { return }
        let known = try await site.database.read { connection in
            try LetterStore(connection).known(occasions.map(\.occasion))
        }
        let new = occasions.filter { !known.contains($0.occasion) }
        guard !new.isEmpty else { return }
        try await site.database.write { connection in
            let letters = LetterStore(connection)
            for letter in new { try letters.queue(letter.occasion, at: now, until: letter.until) }
        }
    }

    /// The day whose morning it is at a place; `nil` outside it.
    private static func day(at place: KATO, _ now: Moment, _ settings: LoadedSettings) -> Day? {
        day(in: region(of: place, settings), at: now, settings)
    }

    private static func day(in region: KATO, at now: Moment, _ settings: LoadedSettings) -> Day? {
        let (day, time) = settings.clock.local(now, in: region)
        return settings.office.mail.morning.contains(day, time, by: settings.calendar) ? day : nil
    }

    /// When the day's work ends: a list of the morning is not sent in the evening.
    private static func end(of day: Day, at place: KATO, _ settings: LoadedSettings) -> Moment {
        settings.clock.moment(
            day, settings.clock.registersUntil(in: place, by: settings.gazetteer), in: region(of: place, settings))
    }

    private static func region(of place: KATO, _ settings: LoadedSettings) -> KATO {
        settings.gazetteer.region(of: place)?.code ?? .republic
    }
}
