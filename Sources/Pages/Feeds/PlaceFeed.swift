package import Domain

/// What happened in a place, as Atom: meetings announced, moved, held, called off, plans published. Source: RFC 4287.
package struct PlaceFeed: Sendable {
    package let text: String

    /// The most entries of a feed; the latest ones stay.
    package static let longest = 50

    /// Where meetings and events stood before; those that were never moved are missing.
    package struct Moves: Sendable {
        let meetings: [Meeting.ID: [MeetingMove]]
        let formerOfEvents: [Event.ID: [Event.Move]]

        /// - Parameters:
        ///   - meetings: every move, the first one first.
        ///   - formerOfEvents: every move before the last one, the first one first.
        package init(meetings: [Meeting.ID: [MeetingMove]] = [:], formerOfEvents: [Event.ID: [Event.Move]] = [:]) {
            self.meetings = meetings
            self.formerOfEvents = formerOfEvents
        }
    }

    private struct Entry {
        let id: String
        let title: String
        let url: String
        let day: Day
        let updated: Moment
        let summary: String
    }

    /// - Parameters:
    ///   - meetings: those of the place.
    ///   - plans: plans of the place with their meetings; drafts among them are left out.
    ///   - events: trips, rounds, broadcasts and others that take the place in.
    package init(
        of place: KATO, meetings: [Meeting], plans: [(plan: ActionPlan, meeting: Meeting)], events: [Event] = [],
        moves: Moves = Moves(), clock: LocalClock, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let host = WebHost.of(context.site.address)
        let region = context.gazetteer.region(of: place)?.code ?? place
        func entry(
            _ id: String, _ title: Phrase, _ meeting: Meeting, _ path: SitePath, on day: Day, of held: Day? = nil, summary: String
        ) -> Entry {
            Entry(
                id: "tag:\(host),2022:\(id)",
                title: words(
                    title,
                    [
                        "akim": context.akim(of: meeting.host), "place": context.name(meeting.place),
                        "day": dates.fullDay(held ?? meeting.day, title == .feedPlan ? .of : .plain),
                    ]),
                url: context.site.address + context.url(path), day: day,
                updated: clock.moment(day, TimeOfDay(minutes: 0), in: region), summary: summary)
        }
        var entries: [Entry] = []
        for meeting in meetings {
            let wherever = [
                "\(dates.fullDay(meeting.day)), \(meeting.time.text)", meeting.venue.text(for: context.language),
                meeting.address.text(for: context.language), context.name(meeting.place),
            ].filter { !$0.isEmpty }.joined(separator: ", ")
            if let announcement = meeting.announcement {
                entries.append(
                    entry(
                        "meeting/\(meeting.id)/announced", .feedAnnounced, meeting, .meeting(meeting.id),
                        on: announcement.publishedOn,
                        summary: ([wherever] + announcement.publications.map { PublicationWords.text($0, in: context) })
                            .joined(separator: "\n")))
            }
            if let results = meeting.results {
                entries.append(
                    entry(
                        "meeting/\(meeting.id)/held", .feedHeld, meeting, .meeting(meeting.id), on: results.publishedOn,
                        summary: [
                            results.summary.text(for: context.language),
                            meeting.holding?.attendance.map {
                                words(
                                    .groupPart,
                                    ["group": words(.meetingAttendance), "count": PublicationWords.text($0, in: context)])
                            } ?? "",
                        ].filter { !$0.isEmpty }.joined(separator: "\n")))
            }
            if case .cancelled(let day, let reason) = meeting.standing {
                entries.append(
                    entry(
                        "meeting/\(meeting.id)/cancelled", .feedCancelled, meeting, .meeting(meeting.id), on: day,
                        summary: reason.text(for: context.language)))
            }
            let known = moves.meetings[meeting.id] ?? []
            for (number, (move, key)) in zip(known, PlaceFeed.keys(known.map(\.on))).enumerated() {
                entries.append(
                    entry(
                        "meeting/\(meeting.id)/\(key)", .feedMoved, meeting, .meeting(meeting.id), on: move.on,
                        of: number + 1 < known.count ? known[number + 1].from.day : meeting.day,
                        summary: [number + 1 < known.count ? "" : wherever, move.reason.text(for: context.language)].filter {
                            !$0.isEmpty
                        }.joined(separator: "\n")))
            }
        }
        for (plan, meeting) in plans {
            guard let day = plan.publishedOn else { continue }
            entries.append(
                entry(
                    "plan/\(plan.id)", .feedPlan, meeting, .plan(plan.id), on: day,
                    summary: words(.feedPlanItems, count: plan.items.count)))
        }
        for event in events {
            let wherever =
                "\(dates.fullDay(event.firstDay)), \(event.stops.first?.time.text ?? ""), \(context.places(of: event))"
            func entry(_ key: String, _ title: Phrase, on day: Day, of begun: Day? = nil, _ summary: String) -> Entry {
                Entry(
                    id: "tag:\(host),2022:event/\(event.id)/\(key)",
                    title: words(
                        title,
                        [
                            "kind": context.kind(event.kind), "who": context.who(event).text,
                            "day": dates.fullDay(begun ?? event.firstDay),
                        ]),
                    url: context.site.address + context.url(.event(event.id)), day: day,
                    updated: clock.moment(day, TimeOfDay(minutes: 0), in: region), summary: summary)
            }
            if let day = event.announcement?.publishedOn {
                entries.append(entry("announced", .feedEventAnnounced, on: day, wherever))
            }
            if let results = event.results {
                entries.append(
                    entry("held", .feedEventHeld, on: results.publishedOn, results.summary.text(for: context.language)))
            }
            if case .cancelled(let day, let reason) = event.standing {
                entries.append(entry("cancelled", .feedEventOff, on: day, reason.text(for: context.language)))
            }
            let known = (moves.formerOfEvents[event.id] ?? []) + (event.moved.map { [$0] } ?? [])
            for (number, (move, key)) in zip(known, PlaceFeed.keys(known.map(\.on))).enumerated() {
                let next = number + 1 < known.count ? known[number + 1].from : nil
                entries.append(
                    entry(
                        key, .feedEventMoved, on: move.on, of: next,
                        [next == nil ? wherever : "", move.reason.text(for: context.language)].filter { !$0.isEmpty }
                            .joined(separator: "\n")))
            }
            for question in event.leftOpen {
                guard let answer = question.answer else { continue }
                entries.append(
                    entry(
                        "answer-\(question.number)", .feedEventAnswered, on: answer.on,
                        [question.text, answer.text].map { $0.text(for: context.language) }.joined(separator: "\n")))
            }
        }
        entries.sort { ($0.updated, $0.id) > ($1.updated, $1.id) }

        let page = context.site.address + context.url(.place(place))
        let own = context.site.address + FilePath.feed(place).text(in: context.language)
        let newest = entries.first?.updated ?? clock.moment(context.today, TimeOfDay(minutes: 0), in: region)
        var xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(context.language.rawValue)\">\n"
        xml += "<id>tag:\(host),2022:place/\(place)</id>\n"
        xml += "<title>\(PlaceFeed.escaped(words(.feedName, ["place": context.name(place)])))</title>\n"
        xml += "<updated>\(newest.iso)</updated>\n"
        xml += "<author><name>\(PlaceFeed.escaped(context.site.operatorName.text(for: context.language)))</name></author>\n"
        xml += "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(PlaceFeed.escaped(own))\"/>\n"
        xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(PlaceFeed.escaped(page))\"/>\n"
        for entry in entries.prefix(PlaceFeed.longest) {
            xml += "<entry>\n<id>\(PlaceFeed.escaped(entry.id))</id>\n<title>\(PlaceFeed.escaped(entry.title))</title>\n"
            xml += "<updated>\(entry.updated.iso)</updated>\n"
            xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(PlaceFeed.escaped(entry.url))\"/>\n"
            xml += "<summary>\(PlaceFeed.escaped(entry.summary))</summary>\n</entry>\n"
        }
        text = xml + "</feed>\n"
    }

    /// What tells the moves of one thing apart, which may be moved twice on a day: `moved-2026-12-04`, `moved-2026-12-04-2`.
    private static func keys(_ days: [Day]) -> [String] {
        days.enumerated().map { position, day in
            let number = days[...position].count { $0 == day }
            return "moved-\(day.iso)" + (number == 1 ? "" : "-\(number)")
        }
    }

    /// Text as it may stand in XML; control characters that XML forbids are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\r", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
