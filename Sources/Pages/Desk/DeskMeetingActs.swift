package import Domain

/// Which acts a meeting offers to a person, and why it does not offer the others. The rules are asked themselves, by trying the act.
package enum DeskMeetingActs {
    package static func offer(
        _ act: DeskPath.MeetingAct, on meeting: Meeting, plan: ActionPlan?, by staff: StaffMember, today: Day
    ) -> DeskQuestionActs.Offer {
        guard staff.may(act == .plan ? .writePlan : .runMeeting) else { return .closed(.deskRoleCannot) }
        do throws(MeetingRefusal) {
            switch act {
            case .announce: _ = try meeting.announced(on: min(today, meeting.day), evidence: nil, today: today)
            case .hold:
                let results = MeetingResults(publishedOn: today, summary: Translated(), attendance: nil)
                _ = try meeting.held(results, today: today)
            case .move: try meeting.mayMove()
            case .cancel: _ = try meeting.cancelled(on: today, reason: Translated("-", in: .kk))
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
