/// A yearly calendar drafted so that every coverage norm is met, as far as days and hours are left for it.
///
/// The trips of one akim are spread evenly over the days of each period; neighbours share a trip, remote places a trip of two days. Nothing is drawn by lot: the same scope and the same meetings give the same draft. Whether it holds, `CalendarCheck` proves by its own counting.
package struct CalendarDraft: Sendable {
    /// The meetings that are added, by day, hour and host; their ids are 0.
    package let meetings: [Meeting]

    /// Drafts what is missing.
    ///
    /// - Parameters:
    ///   - standing: every meeting known in the territory and year. They are kept, and counted unless they were called off.
    ///   - venues: earlier meetings by place, whose venue and address are taken over.
    package init(_ scope: CalendarScope, standing: [Meeting] = [], venues: [KATO: Meeting] = [:]) {
        var book = AppointmentBook(scope, standing: standing)
        for host in scope.hosts { book.draft(for: host) }
        meetings = book.drafted.sorted { ($0.day, $0.start, $0.host) < ($1.day, $1.start, $1.host) }.compactMap { visit in
            guard let host = scope.gazetteer.place(number: visit.host), let place = scope.gazetteer.place(number: visit.place)
            else { return nil }
            let known = venues[place.code]
            return Meeting(
                id: Meeting.ID(0), host: host.code, place: place.code, day: visit.day,
                time: TimeOfDay(minutes: visit.start), minutes: visit.end - visit.start,
                venue: known?.venue ?? scope.practice.venue, address: known?.address ?? Translated())
        }
    }
}

/// One akim in one place on one day; akims and places by their numbers of the walk, hours in minutes.
private struct Visit {
    let host: Int
    let place: Int
    let day: Day
    let start: Int
    let end: Int

    func overlaps(_ start: Int, _ end: Int, way: Int = 0) -> Bool { start < self.end + way && self.start < end + way }
}

/// What every akim of the territory has to do on every day, and what is added to it.
private struct AppointmentBook {
    private struct Key: Hashable {
        let number: Int
        let day: Day
    }

    /// The places of one trip.
    private enum Trip {
        case day([Int])
        case twoDays(Int, Int)

        var first: Int {
            switch self {
            case .day(let places): places[0]
            case .twoDays(let first, let second): min(first, second)
            }
        }
    }

    private let scope: CalendarScope
    private let starts: [Int]
    private let remote: Set<Int>
    /// The akim of each place, by their numbers.
    private let akims: [Int]
    private var openDays: [Office: [Day]] = [:]
    /// What an akim does himself.
    private var own: [Key: [Visit]] = [:]
    /// What akims above him do in his own place, where he has to be.
    private var escorts: [Key: [Visit]] = [:]
    /// What is held in a place.
    private var held: [Key: [Visit]] = [:]
    private var visits: [Int: [Visit]] = [:]
    private(set) var drafted: [Visit] = []

    init(_ scope: CalendarScope, standing: [Meeting]) {
        self.scope = scope
        starts = scope.practice.starts.map(\.minutes)
        remote = Set(scope.practice.remote.compactMap { scope.gazetteer.number(of: $0) })
        var akims: [Int] = []
        akims.reserveCapacity(scope.gazetteer.places.count)
        for (number, place) in scope.gazetteer.places.enumerated() {
            let above = place.parent.flatMap { scope.gazetteer.number(of: $0) }
            akims.append(place.office == nil ? above.map { akims[$0] } ?? number : number)
        }
        self.akims = akims
        for meeting in standing where !meeting.isCancelled {
            guard let host = scope.gazetteer.number(of: meeting.host), let place = scope.gazetteer.number(of: meeting.place)
            else { continue }
            enter(
                Visit(
                    host: host, place: place, day: meeting.day, start: meeting.time.minutes,
                    end: meeting.time.minutes + meeting.minutes))
        }
    }

    private mutating func enter(_ visit: Visit) {
        own[Key(number: visit.host, day: visit.day), default: []].append(visit)
        held[Key(number: visit.place, day: visit.day), default: []].append(visit)
        let akim = akims[visit.place]
        if akim != visit.host { escorts[Key(number: akim, day: visit.day), default: []].append(visit) }
        visits[visit.host, default: []].append(visit)
    }

    /// Adds what the norms ask of one akim beyond what he has already.
    mutating func draft(for host: Place) {
        guard let office = host.office, let number = scope.gazetteer.number(of: host.code) else { return }
        let days = openDays[office] ?? scope.openDays(for: office)
        openDays[office] = days
        var places: [String: [Int]] = [:]
        for asked in scope.asked where asked.norm.hosts.contains(office) {
            let found =
                places[asked.norm.id]
                ?? asked.norm.places(for: host, in: scope.gazetteer).compactMap { scope.gazetteer.number(of: $0.code) }
            places[asked.norm.id] = found
            let window = days.filter { asked.days.contains($0) }
            let rounds = missing(of: asked, in: found, for: number)
            let trips = rounds.flatMap { self.trips(to: $0, among: found, office: office) }
            for (position, trip) in trips.enumerated() {
                keep(trip, for: number, near: ideal(position, of: trips.count, for: number, in: window.count), in: window)
            }
        }
    }

    /// The places where meetings are missing, each as often as one is: first those that lack one or more, then those that lack two.
    private func missing(of asked: CoverageNorm.Asked, in places: [Int], for host: Int) -> [[Int]] {
        let meant = Set(places)
        var counts: [Int: Int] = [:]
        for visit in visits[host, default: []] where asked.period.contains(visit.day) {
            if let place = innermost(around: visit.place, of: meant) { counts[place, default: 0] += 1 }
        }
        let added = places.flatMap { [Int](repeating: $0, count: max(0, asked.norm.atLeast - counts[$0, default: 0])) }
        var rounds: [[Int]] = []
        var seen: [Int: Int] = [:]
        for place in added {
            let round = seen[place, default: 0]
            seen[place] = round + 1
            if rounds.count == round { rounds.append([]) }
            rounds[round].append(place)
        }
        return rounds
    }

    /// The place itself where it is one of those meant, else the nearest above it: a meeting counts for one place alone.
    private func innermost(around number: Int, of meant: Set<Int>) -> Int? {
        var place: Int? = number
        while let number = place, !meant.contains(number) {
            place = scope.gazetteer.place(number: number)?.parent.flatMap { scope.gazetteer.number(of: $0) }
        }
        return place
    }

    /// Puts neighbours together: places with the same parent that follow one another in the classifier.
    private func trips(to places: [Int], among all: [Int], office: Office) -> [Trip] {
        let parents = places.map { scope.gazetteer.place(number: $0)?.parent }
        let families = Dictionary(grouping: zip(places, parents).enumerated().map { ($0, $1.0, $1.1) }, by: { $0.2 })
        let order = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var trips: [Trip] = []
        for family in families.values {
            var near = family.map(\.1)
            var far = near.filter(remote.contains)
            near.removeAll(where: remote.contains)
            while far.count > 1 { trips.append(.twoDays(far.removeFirst(), far.removeFirst())) }
            if let last = far.first {
                // The way is worth two days, so it serves a neighbour too.
                func distance(_ place: Int) -> Int { abs((order[place] ?? 0) - (order[last] ?? 0)) }
                if let neighbour = near.min(by: { (distance($0), $0) < (distance($1), $1) }), distance(neighbour) == 1 {
                    near.removeAll { $0 == neighbour }
                    trips.append(.twoDays(last, neighbour))
                } else {
                    trips.append(.day([last]))
                }
            }
            var day: [Int] = []
            for place in near {
                let follows = day.last.flatMap { order[$0] }.map { $0 + 1 == order[place] } ?? false
                if !day.isEmpty, !follows || day.count == scope.practice.placesADay(of: office) {
                    trips.append(.day(day))
                    day = []
                }
                day.append(place)
            }
            if !day.isEmpty { trips.append(.day(day)) }
        }
        return trips.sorted { $0.first < $1.first }
    }

    /// The day of a window about which a trip is kept: each has an even share of the window, and each akim begins elsewhere in it.
    private func ideal(_ position: Int, of count: Int, for host: Int, in width: Int) -> Int {
        // Multiples of the golden ratio spread over the middle seven tenths of a share, in parts of 65,536.
        let shift = 9_830 + ((host &* 40_503) & 0xFFFF) * 7 / 10
        return (position * 65_536 + shift) * width / (count * 65_536)
    }

    private mutating func keep(_ trip: Trip, for host: Int, near ideal: Int, in window: [Day]) {
        guard let best = starts.first else { return }
        switch trip {
        case .day(let places):
            let found = nearest(to: ideal, in: window) { day in places.allSatisfy { isQuiet(host, $0, window[day]) } }
            if let found {
                let hours = starts.prefix(places.count).sorted()
                // Now the one of the neighbours has the later hour, now the other.
                let turn = found % 2 == 0 ? places : places.reversed()
                for (place, start) in zip(turn, hours) { book(host, place, window[found], at: start) }
                return
            }
            for place in places { keep(place, for: host, near: ideal, in: window) }
        case .twoDays(let first, let second):
            let found = nearest(to: ideal, in: window) { day in
                day + 1 < window.count && window[day].adding(days: 1) == window[day + 1] && isQuiet(host, first, window[day])
                    && isQuiet(host, second, window[day + 1])
            }
            if let found {
                book(host, first, window[found], at: best)
                book(host, second, window[found + 1], at: best)
                return
            }
            for place in [first, second] { keep(place, for: host, near: ideal, in: window) }
        }
    }

    /// A single place: on a day with nothing else, or at any hour that is free; nowhere where none is.
    private mutating func keep(_ place: Int, for host: Int, near ideal: Int, in window: [Day]) {
        if let best = starts.first, let day = nearest(to: ideal, in: window, { isQuiet(host, place, window[$0]) }) {
            return book(host, place, window[day], at: best)
        }
        func free(_ day: Int) -> Int? { starts.first { isFree(host, place, window[day], at: $0) } }
        if let day = nearest(to: ideal, in: window, { free($0) != nil }), let start = free(day) {
            book(host, place, window[day], at: start)
        }
    }

    /// The position of a window that fits and lies nearest to another.
    private func nearest(to ideal: Int, in window: [Day], _ fits: (Int) -> Bool) -> Int? {
        for step in 0..<window.count * 2 {
            let position = step % 2 == 0 ? ideal - step / 2 : ideal + (step + 1) / 2
            if window.indices.contains(position), fits(position) { return position }
        }
        return nil
    }

    /// Whether neither the akim nor the one of the place has anything else on a day, and nobody else comes to the place.
    private func isQuiet(_ host: Int, _ place: Int, _ day: Day) -> Bool {
        let (key, akim) = (Key(number: host, day: day), akims[place])
        return own[key] == nil && escorts[key] == nil && held[Key(number: place, day: day)] == nil
            && (akim == host || own[Key(number: akim, day: day)] == nil)
    }

    /// Whether an hour is free for the akim, for the one of the place, and in the place.
    private func isFree(_ host: Int, _ place: Int, _ day: Day, at start: Int) -> Bool {
        let end = start + scope.practice.minutes
        let (key, akim) = (Key(number: host, day: day), akims[place])
        return own[key, default: []].allSatisfy {
            !$0.overlaps(start, end, way: $0.place == place ? 0 : scope.practice.wayMinutes)
        }
            && escorts[key, default: []].allSatisfy { !$0.overlaps(start, end) }
            && held[Key(number: place, day: day), default: []].allSatisfy { $0.host == host || !$0.overlaps(start, end) }
            && (akim == host || own[Key(number: akim, day: day), default: []].allSatisfy { !$0.overlaps(start, end) })
    }

    private mutating func book(_ host: Int, _ place: Int, _ day: Day, at start: Int) {
        let visit = Visit(host: host, place: place, day: day, start: start, end: start + scope.practice.minutes)
        enter(visit)
        drafted.append(visit)
    }
}
