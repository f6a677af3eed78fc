import Domain
import Pages
import Synchronization

/// Who has which record of the desk open, so that two people on one thing are told of each other.
///
/// Kept in memory alone: it is old after some minutes, and a look at a page is no change of the register. A record is left by acting on it, by signing out, or by not coming back.
final class OpenRecords: Sendable {
    /// Minutes after which one who has not come back is taken to have left.
    static let patience = 10
    /// Records remembered at most; beyond that nobody is noted until some are old.
    private static let most = 10_000

    private struct Reader {
        let colleague: DeskColleague
        let openedAt: Moment
        var seenAt: Moment
    }

    private let state = Mutex<[DeskPath: [StaffMember.ID: Reader]]>([:])

    /// Those who have it open besides a person, who came first before others.
    func others(than staff: StaffMember.ID, at record: DeskPath, now: Moment) -> [DeskColleague] {
        state.withLock { records in
            (records[record] ?? [:]).filter { $0.key != staff && OpenRecords.isHere($0.value, now) }.values
                .sorted { ($0.openedAt, $0.colleague.name) < ($1.openedAt, $1.colleague.name) }.map(\.colleague)
        }
    }

    /// - Parameter time: the local time, as the others read it.
    func open(_ record: DeskPath, by staff: StaffMember, at now: Moment, time: TimeOfDay) {
        state.withLock { records in
            if records[record] == nil, records.count >= OpenRecords.most {
                records = records.filter { $0.value.values.contains { OpenRecords.isHere($0, now) } }
                if records.count >= OpenRecords.most { return }
            }
            if var reader = records[record]?[staff.id], OpenRecords.isHere(reader, now) {
                reader.seenAt = now
                records[record]?[staff.id] = reader
            } else {
                let colleague = DeskColleague(name: staff.name, openedAt: time)
                records[record, default: [:]][staff.id] = Reader(colleague: colleague, openedAt: now, seenAt: now)
            }
        }
    }

    /// A person is done with a record.
    func leave(_ record: DeskPath, by staff: StaffMember.ID) {
        state.withLock { records in
            records[record]?[staff] = nil
            if records[record]?.isEmpty ?? false { records[record] = nil }
        }
    }

    /// A person has gone.
    func leaveAll(by staff: StaffMember.ID) {
        state.withLock { records in records = records.mapValues { $0.filter { $0.key != staff } }.filter { !$0.value.isEmpty } }
    }

    private static func isHere(_ reader: Reader, _ now: Moment) -> Bool {
        now.seconds - reader.seenAt.seconds < patience * 60
    }
}

extension DeskPath {
    /// The record that a page or an act is about, where two people may work on one; `nil` for lists and forms of new things.
    var record: DeskPath? {
        switch page {
        case .question(let number), .redaction(let number): .question(number)
        case .meetingAct(let id, _): .meeting(id)
        case .eventAct(let id, _), .openQuestion(let id, _): .event(id)
        case .problem, .meeting, .plan, .item, .event, .reception, .assignment, .official: page
        default: nil
        }
    }
}
