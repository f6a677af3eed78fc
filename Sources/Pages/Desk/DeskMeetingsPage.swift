package import Domain

/// The meetings of the territory with what each still needs.
package struct DeskMeetingsPage: Page {
    /// A meeting, what the law asks for it, and its plan.
    package struct Entry: Sendable {
        package let meeting: Meeting
        package let duties: [Duty]
        package let plan: ActionPlan?
        /// Whether the hour of the meeting has come, on its own day.
        package let hasBegun: Bool

        package init(meeting: Meeting, duties: [Duty], plan: ActionPlan?, hasBegun: Bool = true) {
            self.meeting = meeting
            self.duties = duties
            self.plan = plan
            self.hasBegun = hasBegun
        }
    }

    package static let template = "desk/meetings"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let groups: [DeskAgenda]
    let nothing: String?
    let back: Link?
    /// To the form of one off the calendar.
    let add: Link?

    /// - Parameters:
    ///   - isWhole: whether the page shows the meetings to come and those that have passed, and not a further part of one of the two.
    ///   - hasMoreComing: whether more are to come after these.
    ///   - hasMorePast: whether more have passed before these.
    package init(
        _ entries: [Entry], isWhole: Bool = true, hasMoreComing: Bool = false, hasMorePast: Bool = false, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        let sorted = entries.sorted {
            ($0.meeting.day, $0.meeting.time, $0.meeting.id) < ($1.meeting.day, $1.meeting.time, $1.meeting.id)
        }
        let parts: [(String, Phrase, [Entry])] = [
            ("coming", .deskComing, sorted.filter { $0.meeting.day >= context.today }),
            ("past", .deskPast, sorted.filter { $0.meeting.day < context.today }.reversed()),
        ]
        groups = parts.filter { !$0.2.isEmpty }.map { id, heading, entries in
            DeskAgenda(
                id: id, heading: words(heading),
                rows: entries.map { entry in
                    let meeting = entry.meeting
                    return DeskAgenda.Row(
                        meeting.day, meeting.time, title: context.name(meeting.place), path: .meeting(meeting.id),
                        details: Typography.dotted([context.akim(of: meeting.host), context.text(meeting.venue).text]),
                        needs: DeskMeetingsPage.needs(of: entry, in: context), in: context)
                },
                more: entries.last.flatMap { last in
                    if id == "coming" {
                        hasMoreComing ? Link(words(.deskAgendaLater), DeskPath.meetingsAfter(last.meeting.id).text) : nil
                    } else {
                        hasMorePast ? Link(words(.deskAgendaEarlier), DeskPath.meetingsBefore(last.meeting.id).text) : nil
                    }
                })
        }
        add = isWhole && visit.staff.may(.runMeeting) ? Link(words(.deskNewMeeting), DeskPath.newMeeting.text) : nil
        back = isWhole ? nil : Link(words(.deskMeetings), DeskPath.meetings.text)
        nothing = groups.isEmpty ? words(.deskMeetingsNone) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskMeetings), visit: visit, section: .meetings)
    }

    /// What is still to be done for a meeting, in its order; at least one word.
    private static func needs(of entry: Entry, in context: PageContext) -> [StatusBadge] {
        let (words, meeting, today) = (context.words, entry.meeting, context.today)
        if meeting.isCancelled { return [StatusBadge(.none, words(.meetingCancelled))] }
        func shape(_ fulfilment: DutyRule.Fulfilment) -> StatusBadge.Shape {
            switch entry.duties.first(where: { $0.rule.fulfilment == fulfilment })?.standing {
            case .overdue: .late
            case .dueSoon: .soon
            default: .time
            }
        }
        var needs: [StatusBadge] = []
        if meeting.announcement == nil, meeting.day >= today {
            needs.append(StatusBadge(shape(.announcement), words(.deskNeedsAnnounce)))
        }
        let isPast = meeting.day < today || (meeting.day == today && entry.hasBegun)
        if isPast {
            let urgency = shape(.resultsAndPlan)
            if meeting.results == nil { needs.append(StatusBadge(urgency, words(.deskNeedsResults))) }
            if let plan = entry.plan {
                if plan.publishedOn == nil { needs.append(StatusBadge(urgency, words(.deskNeedsPlanPublish))) }
            } else if meeting.results?.noProblemsOn == nil {
                needs.append(StatusBadge(urgency, words(.deskNeedsPlan)))
            }
        }
        if needs.isEmpty {
            needs = [
                isPast
                    ? StatusBadge(.done, words(.deskNeedsNothing)) : StatusBadge(.none, words(.deskNeedsWait))
            ]
        }
        return needs
    }
}
