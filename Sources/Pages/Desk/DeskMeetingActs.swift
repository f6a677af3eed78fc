package import Domain

/// Which acts a meeting offers to a person, and why it does not offer the others. The rules are asked themselves, by trying the act.
package enum DeskMeetingActs {
    /// Acts that stand in the list of the page; the package has a part of its own.
    static let listed: [DeskPath.MeetingAct] = [.announce, .hold, .results, .plan, .places, .minutes, .move, .cancel]

    /// What a person needs to be allowed for an act.
    package static func needed(for act: DeskPath.MeetingAct) -> StaffMember.Act {
        switch act {
        case .plan: .writePlan
        case .package, .alone: .publishPlan
        case .announce, .hold, .results, .places, .minutes, .move, .moveReason, .cancel, .reason: .runMeeting
        }
    }

    package static func offer(
        _ act: DeskPath.MeetingAct, on meeting: Meeting, movedLast: MeetingMove? = nil, plan: ActionPlan?, by staff: StaffMember,
        today: Day
    ) -> DeskQuestionActs.Offer {
        guard staff.may(needed(for: act)) else { return .forbidden(needed(for: act)) }
        do throws(MeetingRefusal) {
            switch act {
            case .announce:
                let day = max(min(today, meeting.day), meeting.earliestAnnouncement)
                _ = try meeting.announced(on: day, evidence: nil, today: max(day, today))
            case .hold: _ = try meeting.recorded(MeetingHolding(recordedOn: today), broadcasts: [], today: today)
            case .results: _ = try meeting.drafted(Translated("-", in: .kk), today: today)
            case .places, .minutes, .package: _ = try meeting.placed([], today: today)
            case .alone:
                _ = try meeting.placed([], today: today)
                let package = ResultsPackage(meeting, plan: plan, problems: [], openQuestions: 0)
                if meeting.results != nil { return .closed(.refusalPackageOut) }
                if package.summary.isEmpty { return .closed(.lackResults) }
                if !meeting.isHeld { return .closed(.lackNotRecorded) }
            case .move: try meeting.mayMove()
            case .moveReason: if movedLast == nil { throw .notMoved }
            case .cancel: _ = try meeting.cancelled(on: today, reason: Translated("-", in: .kk))
            case .reason: _ = try meeting.cancelled(correcting: Translated("-", in: .kk))
            case .plan:
                if plan != nil { return .closed(.deskPlanExists) }
                try meeting.beginsPlan(today: today)
            }
            return .open
        } catch {
            return .closed(RefusalPhrases.phrase(for: error))
        }
    }
}
