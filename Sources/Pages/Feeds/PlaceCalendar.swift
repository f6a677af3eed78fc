package import Domain

/// The meetings of a place as iCalendar, to subscribe to. Source: RFC 5545, RFC 7986.
package struct PlaceCalendar: Sendable {
    /// Lines end in CR LF and hold at most 75 octets.
    package let text: String

    /// How often each was moved; those that never were are missing. One called off counts one more. Source: RFC 5545, 3.8.7.4.
    package struct Moves: Sendable {
        let meetings: [Meeting.ID: Int]
        let receptions: [Reception.ID: Int]
        let events: [Event.ID: Int]

        /// Moves by what was moved.
        package init(
            meetings: [Meeting.ID: Int] = [:], receptions: [Reception.ID: Int] = [:], events: [Event.ID: Int] = [:]
        ) {
            self.meetings = meetings
            self.receptions = receptions
            self.events = events
        }
    }

    /// - Parameters:
    ///   - receptions: personal receptions; who booked them is nowhere in the file.
    ///   - events: trips, rounds, broadcasts and others; of those with several stops the ones in the place, all where none is.
    ///   - stamp: when the register last changed; `DTSTAMP` of every event, so that the same register gives the same bytes.
    package init(
        of place: KATO, meetings: [Meeting], receptions: [Reception] = [], events: [Event] = [], clock: LocalClock,
        stamp: Moment, moves: Moves = Moves(), in context: PageContext
    ) {
        let words = context.words
        let name = words(.feedCalendarName, ["place": context.name(place)])
        let host = WebHost.of(context.site.address)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kezdesu//Meetings//\(context.language.rawValue.uppercased())",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME:\(PlaceCalendar.escaped(name))",
            "X-WR-CALNAME:\(PlaceCalendar.escaped(name))", "URL:\(context.site.address)\(context.url(.place(place)))",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D",
        ]
        for meeting in meetings.sorted(by: { ($0.day, $0.time, $0.id) < ($1.day, $1.time, $1.id) }) {
            let region = context.gazetteer.region(of: meeting.place)?.code ?? meeting.place
            let start = clock.moment(meeting.day, meeting.time, in: region)
            let akim = context.akim(of: meeting.host)
            let summary = words(meeting.isCancelled ? .feedMeetingCancelled : .feedMeeting, ["akim": akim])
            let location = [
                meeting.venue.text(for: context.language), meeting.address.text(for: context.language),
                context.name(meeting.place),
            ].filter { !$0.isEmpty }.joined(separator: ", ")
            let url = context.site.address + context.url(.meeting(meeting.id))
            var description = [summary]
            if case .cancelled(_, let reason) = meeting.standing { description.append(reason.text(for: context.language)) }
            if let attendance = meeting.holding?.attendance {
                description.append(
                    words(
                        .groupPart,
                        [
                            "group": words(.meetingAttendance),
                            "count": words(.meetingAttendanceCount, count: attendance.total),
                        ]))
            }
            description += meeting.broadcasts
            description.append(url)
            lines += [
                "BEGIN:VEVENT", "UID:meeting-\(meeting.id)@\(host)", "DTSTAMP:\(PlaceCalendar.utc(stamp))",
                "DTSTART:\(PlaceCalendar.utc(start))",
                "DTEND:\(PlaceCalendar.utc(start.adding(seconds: meeting.minutes * 60)))",
                "SEQUENCE:\((moves.meetings[meeting.id] ?? 0) + (meeting.isCancelled ? 1 : 0))",
                "STATUS:\(meeting.isCancelled ? "CANCELLED" : "CONFIRMED")", "SUMMARY:\(PlaceCalendar.escaped(summary))",
                "LOCATION:\(PlaceCalendar.escaped(location))",
                "DESCRIPTION:\(PlaceCalendar.escaped(description.filter { !$0.isEmpty }.joined(separator: "\n")))", "URL:\(url)",
                "END:VEVENT",
            ]
        }
        for reception in receptions {
            lines += PlaceCalendar.event(
                reception, moves: moves.receptions[reception.id] ?? 0, host: host, clock: clock, stamp: stamp, in: context)
        }
        for event in events {
            lines += PlaceCalendar.stops(
                of: event, moves: moves.events[event.id] ?? 0, in: place, host: host, clock: clock, stamp: stamp, context)
        }
        lines.append("END:VCALENDAR")
        text = lines.map { PlaceCalendar.folded($0) + "\r\n" }.joined()
    }

    private static func event(
        _ reception: Reception, moves: Int, host: String, clock: LocalClock, stamp: Moment, in context: PageContext
    ) -> [String] {
        let region = context.gazetteer.region(of: reception.host)?.code ?? reception.host
        let start = clock.moment(reception.day, reception.time, in: region)
        let summary = context.words(
            reception.isCancelled ? .feedReceptionCancelled : .feedReception, ["official": context.official(reception)])
        let location = [reception.venue, reception.address].map { $0.text(for: context.language) }.filter { !$0.isEmpty }
        let url = context.site.address + context.url(.receptions(reception.host, reception.id))
        var description = [summary]
        if case .cancelled(_, let reason) = reception.standing { description.append(reason.text(for: context.language)) }
        return [
            "BEGIN:VEVENT", "UID:reception-\(reception.id)@\(host)", "DTSTAMP:\(utc(stamp))", "DTSTART:\(utc(start))",
            "DTEND:\(utc(start.adding(seconds: reception.minutes * 60)))",
            "SEQUENCE:\(moves + (reception.isCancelled ? 1 : 0))",
            "STATUS:\(reception.isCancelled ? "CANCELLED" : "CONFIRMED")", "SUMMARY:\(escaped(summary))",
            "LOCATION:\(escaped((location + [context.name(reception.host)]).joined(separator: ", ")))",
            "DESCRIPTION:\(escaped((description + [url]).filter { !$0.isEmpty }.joined(separator: "\n")))", "URL:\(url)",
            "END:VEVENT",
        ]
    }

    /// One for each stop; the first keeps the name of the event, the others carry their number.
    private static func stops(
        of event: Event, moves: Int, in place: KATO, host: String, clock: LocalClock, stamp: Moment, _ context: PageContext
    ) -> [String] {
        let named = ["kind": context.kind(event.kind), "who": context.who(event).text]
        let summary = context.words(event.isCancelled ? .feedEventCancelled : .feedEvent, named)
        let url = context.site.address + context.url(.event(event.id))
        var description = [summary, event.topic.text(for: context.language)]
        if case .cancelled(_, let reason) = event.standing { description.append(reason.text(for: context.language)) }
        if let phone = event.phone { description.append(context.words(.eventPhone, ["phone": phone])) }
        description += [event.link ?? "", url]
        let inside = event.stops.enumerated().filter { context.gazetteer.contains(place, $0.element.place) }
        return (inside.isEmpty ? Array(event.stops.enumerated()) : inside).flatMap { number, stop in
            let region = context.gazetteer.region(of: stop.place)?.code ?? .capital
            let location = [stop.venue.text(for: context.language), context.name(stop.place)].filter { !$0.isEmpty }
            return [
                "BEGIN:VEVENT", "UID:event-\(event.id)\(number == 0 ? "" : "-\(number + 1)")@\(host)",
                "DTSTAMP:\(utc(stamp))", "DTSTART:\(utc(clock.moment(stop.day, stop.time, in: region)))",
                "SEQUENCE:\(moves + (event.isCancelled ? 1 : 0))",
                "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "SUMMARY:\(escaped(summary))",
                "LOCATION:\(escaped(location.joined(separator: ", ")))",
                "DESCRIPTION:\(escaped(description.filter { !$0.isEmpty }.joined(separator: "\n")))", "URL:\(url)",
                "END:VEVENT",
            ]
        }
    }

    /// As `20261204T100000Z`.
    static func utc(_ moment: Moment) -> String { String(moment.iso.filter { $0 != "-" && $0 != ":" }) }

    /// Text with its commas, semicolons, backslashes and line ends escaped. Source: RFC 5545, 3.3.11.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case _ where character.isNewline: result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// A line cut after at most 75 octets, each next one beginning with a space, never inside a letter. Source: RFC 5545, 3.1.
    static func folded(_ line: String) -> String {
        var result = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > 75 {
                result += "\r\n "
                octets = 1
            }
            result.unicodeScalars.append(scalar)
            octets += width
        }
        return result
    }
}
