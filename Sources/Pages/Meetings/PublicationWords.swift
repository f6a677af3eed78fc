import Domain

/// Channels of publication and groups of participants in words.
enum PublicationWords {
    static func phrase(for channel: PublicationChannel) -> Phrase {
        switch channel {
        case .site: .publicationSite
        case .eGov: .publicationEGov
        case .openData: .publicationOpenData
        case .socialNetwork: .publicationSocialNetwork
        case .press: .publicationPress
        case .television: .publicationTelevision
        case .radio: .publicationRadio
        case .publicPlace: .publicationPublicPlace
        case .messenger: .publicationMessenger
        case .other: .publicationOther
        }
    }

    static func phrase(for group: Attendance.Group) -> Phrase {
        switch group {
        case .residents: .groupResidents
        case .deputies: .groupDeputies
        case .parties: .groupParties
        case .associations: .groupAssociations
        case .opposition: .groupOpposition
        case .media: .groupMedia
        case .others: .groupOthers
        }
    }

    /// Channel and day in one line.
    static func text(_ publication: Publication, in context: PageContext) -> String {
        context.words(
            .publicationOn,
            ["channel": context.words(phrase(for: publication.channel)), "day": context.dates.day(publication.on)])
    }

    /// Everyone who came, and by group where they were counted.
    static func text(_ attendance: Attendance, in context: PageContext) -> String {
        let total = context.words(.meetingAttendanceCount, count: attendance.total)
        let groups = attendance.groups.filter { $0.count > 0 }
        guard !groups.isEmpty else { return total }
        let parts = groups.map { group, count in
            context.words(.groupPart, ["group": context.words(phrase(for: group)), "count": context.numbers.whole(count)])
        }
        return context.words(.meetingAttendanceGroups, ["total": total, "groups": parts.joined(separator: ", ")])
    }

    /// How long the account of the akim took, and that it took too long where it did.
    static func presentation(_ meeting: Meeting, in context: PageContext) -> String? {
        guard let took = meeting.holding?.presentation else { return nil }
        guard let share = context.presentation(of: meeting) else { return context.words(.meetingPresentationTook, count: took) }
        let values = [
            "most": context.numbers.whole(share.minutes(of: meeting.minutes)), "cites": share.cites.text(for: context.language),
        ]
        return share.excess(of: took, in: meeting.minutes) == nil
            ? context.words(.meetingPresentationKept, count: took, values)
            : context.words(.meetingPresentationLong, count: took, values)
    }
}
