/// A yearly calendar as a table: what offices keep in a spreadsheet, read row by row.
///
/// Every row is read before anything is imported; one wrong row and nothing is.
package struct CalendarSheet: Sendable {
    /// The columns, named in the first row. Those in `required` must be there.
    package enum Column: String, CaseIterable, Sendable {
        case id, host, place, date, time, minutes
        case venueKk = "venue_kk"
        case venueRu = "venue_ru"
        case addressKk = "address_kk"
        case addressRu = "address_ru"
        case kind, broadcast

        /// The columns without which a table is refused.
        package static let required: [Column] = [.host, .place, .date, .time]
        package static let ofStanding: Set<Column> = [.id]
    }

    /// Columns that an export adds to the calendar; an import changes nothing by them, and notes where they say something else than the register.
    package static let exportedOnly =
        ["standing", "cancelled_on", "announced_on", "announcement", "results_on", "attendance"]
        + Attendance.Group.allCases.map { "attendance_\($0.rawValue)" } + [
            "open_microphone", "spoke", "presentation_minutes", "announced_in", "results_in", "no_problems_on", "minutes_on",
        ]

    /// What is wrong with one cell.
    package enum Flaw: Hashable, Sendable {
        case missing
        case unknownPlace(String)
        case ambiguousPlace(String, among: [FittingPlace])
        case noAkim(String)
        case notBelowHost(String)
        case notADate(String)
        case notInYear(String, year: Int)
        case notATime(String)
        case notMinutes(String)
        case unknownKind(String)
        case notAnAddress(String)
        case notAnIdentifier(String)
        case tooLong(limit: Int)
        case sameHostSameHour(row: Int)
        /// Something stands to the right of the last column, as where a text with a comma has no quotation marks.
        case beyondColumns(String)
        /// There is no meeting with the number, or it is another akim's.
        case noSuchMeeting
        /// The decisions on meetings do not let it be changed so.
        case meetingRefused(MeetingRefusal)
    }

    /// What is wrong with a cell, and where it stands.
    package struct RowFlaw: Error, Hashable, Sendable {
        /// As a spreadsheet counts: the header is row 1.
        package let row: Int
        /// The column of the cell.
        package let column: Column
        /// What is wrong with it.
        package let flaw: Flaw

        /// A flaw at a row (from 1, the header) and column.
        package init(row: Int, column: Column, flaw: Flaw) {
            self.row = row
            self.column = column
            self.flaw = flaw
        }
    }

    /// Why a table is refused. Nothing of it is imported then.
    package enum Refusal: Error, Hashable, Sendable {
        case empty
        case columnMissing(Column)
        case columnTwice(String)
        case columnUnknown(String)
        case rows([RowFlaw])
    }

    /// The meetings of the table, in its order; their ids are 0 where the table has none.
    package let meetings: [Meeting]
    /// The row of each meeting, as a spreadsheet counts.
    package let rowNumbers: [Int]
    /// What stands in the columns that an export adds, by their names, for each meeting.
    package let added: [[String: String]]
    /// What is wrong with the other rows.
    package let flaws: [RowFlaw]
    /// The columns that the table has; of a meeting that stands in the register, the others stay as they are.
    package let columns: Set<Column>

    /// Reads a table whose first row names the columns.
    ///
    /// - Parameters:
    ///   - within: the territory whose calendar it is; hosts outside it are unknown.
    ///   - year: the year all dates must lie in; `nil` for any.
    ///   - defersFlaws: whether wrong rows are left to the import, which tells them with those that it finds wrong itself.
    package init(
        rows: [[String]], within territory: KATO, year: Int?, gazetteer: Gazetteer, defersFlaws: Bool = false
    ) throws(Refusal) {
        guard let header = rows.first, header.contains(where: { !$0.isEmpty }) else { throw .empty }
        var positions: [Column: Int] = [:]
        var addedPositions: [String: Int] = [:]
        for (position, title) in header.enumerated() {
            let name = title.trimmed.lowercased()
            if name.isEmpty { continue }
            if CalendarSheet.exportedOnly.contains(name) {
                addedPositions[name] = position
                continue
            }
            guard let column = Column(rawValue: name) else { throw .columnUnknown(name) }
            if positions.updateValue(position, forKey: column) != nil { throw .columnTwice(name) }
        }
        for column in Column.required where positions[column] == nil { throw .columnMissing(column) }

        var reader = RowReader(territory: territory, year: year, gazetteer: gazetteer)
        var meetings: [Meeting] = []
        var rowNumbers: [Int] = []
        var added: [[String: String]] = []
        for (index, row) in rows.enumerated().dropFirst() {
            if let stray = rows.stray(in: index), let last = positions.max(by: { $0.value < $1.value })?.key {
                reader.flaws.append(RowFlaw(row: index + 1, column: last, flaw: .beyondColumns(stray)))
                continue
            }
            let cells = positions.mapValues { $0 < row.count ? row[$0].trimmed : "" }
            if cells.values.allSatisfy(\.isEmpty) { continue }
            guard let meeting = reader.meeting(from: cells, row: index + 1) else { continue }
            meetings.append(meeting)
            rowNumbers.append(index + 1)
            added.append(addedPositions.texts(in: row))
        }
        // Where no row can be read, there is nothing that an import could look at.
        if !reader.flaws.isEmpty, !defersFlaws || meetings.isEmpty { throw .rows(reader.flaws) }
        if meetings.isEmpty { throw .empty }
        self.added = added
        flaws = reader.flaws
        self.meetings = meetings
        columns = Set(positions.keys)
        self.rowNumbers = rowNumbers
    }

    /// The year in which most of its meetings lie, the earlier one of two; `nil` where it has none.
    package var year: Int? {
        Dictionary(grouping: meetings, by: \.day.year).max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }?.key
    }

    /// The same table read for the year in which most of its meetings lie: a day of another year is wrong with its row.
    package static func ofOneYear(
        rows: [[String]], within territory: KATO, gazetteer: Gazetteer
    ) throws(Refusal) -> CalendarSheet {
        let sheet = try CalendarSheet(rows: rows, within: territory, year: nil, gazetteer: gazetteer, defersFlaws: true)
        guard let year = sheet.year, sheet.meetings.contains(where: { $0.day.year != year }) else { return sheet }
        return try CalendarSheet(rows: rows, within: territory, year: year, gazetteer: gazetteer, defersFlaws: true)
    }

    /// The cells of a meeting, as an export writes and an import compares them.
    package static func cells(_ meeting: Meeting) -> [Column: String] {
        [
            .id: meeting.id.description, .host: meeting.host.code, .place: meeting.place.code, .date: meeting.day.iso,
            .time: meeting.time.text, .minutes: String(meeting.minutes), .venueKk: meeting.venue.kk ?? "",
            .venueRu: meeting.venue.ru ?? "", .addressKk: meeting.address.kk ?? "", .addressRu: meeting.address.ru ?? "",
            .kind: meeting.kind.rawValue, .broadcast: meeting.broadcasts.joined(separator: " "),
        ]
    }
}

extension CalendarSheet.Column: SheetColumn {
    package static var exportedOnly: [String] { CalendarSheet.exportedOnly }
    package static var days: Set<Self> { [.date] }
    package static var choices: [Self: [String]] { [.kind: Meeting.Kind.allCases.map(\.rawValue)] }
}

/// Reads the rows of a calendar one after another and gathers what is wrong.
private struct RowReader {
    let territory: KATO
    let year: Int?
    var places: TypedPlaces
    var flaws: [CalendarSheet.RowFlaw] = []
    private var seen: [Slot: Int] = [:]

    private struct Slot: Hashable {
        let host: KATO
        let day: Day
        let time: TimeOfDay
    }

    init(territory: KATO, year: Int?, gazetteer: Gazetteer) {
        self.territory = territory
        self.year = year
        places = TypedPlaces(gazetteer)
    }

    mutating func meeting(from cells: [CalendarSheet.Column: String], row: Int) -> Meeting? {
        let before = flaws.count
        func cell(_ column: CalendarSheet.Column) -> String { cells[column] ?? "" }

        let host = place(cell(.host), column: .host, row: row, below: territory)
        if let host, host.office == nil { add(row, .host, .noAkim(cell(.host))) }
        let place = host.flatMap { host in self.place(cell(.place), column: .place, row: row, below: host.code) }
        let day = day(cell(.date), row: row)
        let time = read(cell(.time), .time, row, TimeOfDay.init(text:), CalendarSheet.Flaw.notATime)
        var minutes = 120
        if !cell(.minutes).isEmpty {
            if let given = Int(typed: cell(.minutes)), (10...720).contains(given) {
                minutes = given
            } else {
                add(row, .minutes, .notMinutes(cell(.minutes)))
            }
        }
        var id = Meeting.ID(0)
        if !cell(.id).isEmpty {
            if let given = Meeting.ID(text: cell(.id)) { id = given } else { add(row, .id, .notAnIdentifier(cell(.id))) }
        }
        var kind = Meeting.Kind.calendar
        if !cell(.kind).isEmpty {
            if let given = Meeting.Kind(rawValue: cell(.kind)) {
                kind = given
            } else {
                add(row, .kind, .unknownKind(cell(.kind)))
            }
        }
        let broadcasts = cell(.broadcast).split(separator: " ").map(String.init)
        for address in broadcasts where !WebAddress.isValid(address) { add(row, .broadcast, .notAnAddress(address)) }
        for column in [CalendarSheet.Column.venueKk, .venueRu, .addressKk, .addressRu]
        where cell(column).count > Meeting.longestText {
            add(row, column, .tooLong(limit: Meeting.longestText))
        }
        // Of a meeting that stands in the register, a table without the columns leaves the venue as it is.
        let isAsked = cell(.id).isEmpty || cells[.venueKk] != nil || cells[.venueRu] != nil
        if isAsked, cell(.venueKk).isEmpty, cell(.venueRu).isEmpty { add(row, .venueKk, .missing) }

        guard flaws.count == before, let host, let place, let day, let time else { return nil }
        if let other = seen.updateValue(row, forKey: Slot(host: host.code, day: day, time: time)) {
            add(row, .time, .sameHostSameHour(row: other))
            return nil
        }
        return Meeting(
            id: id, host: host.code, place: place.code, day: day, time: time, minutes: minutes,
            venue: Translated(kk: cell(.venueKk), ru: cell(.venueRu)),
            address: Translated(kk: cell(.addressKk), ru: cell(.addressRu)),
            kind: kind, broadcasts: broadcasts)
    }

    private mutating func add(_ row: Int, _ column: CalendarSheet.Column, _ flaw: CalendarSheet.Flaw) {
        flaws.append(CalendarSheet.RowFlaw(row: row, column: column, flaw: flaw))
    }

    private mutating func read<Value>(
        _ text: String, _ column: CalendarSheet.Column, _ row: Int, _ parse: (String) -> Value?,
        _ flaw: (String) -> CalendarSheet.Flaw
    ) -> Value? {
        if text.isEmpty {
            add(row, column, .missing)
            return nil
        }
        guard let value = parse(text) else {
            add(row, column, flaw(text))
            return nil
        }
        return value
    }

    private mutating func day(_ text: String, row: Int) -> Day? {
        guard let day = read(text, .date, row, Day.init(typed:), CalendarSheet.Flaw.notADate) else { return nil }
        if let year, day.year != year {
            add(row, .date, .notInYear(text, year: year))
            return nil
        }
        return day
    }

    /// A place by its code or by its full name, in the territory.
    private mutating func place(_ text: String, column: CalendarSheet.Column, row: Int, below outer: KATO) -> Place? {
        if text.isEmpty {
            add(row, column, .missing)
            return nil
        }
        switch places.find(text, within: outer) {
        case .found(let place): return place
        case .unknown: add(row, column, .unknownPlace(text))
        case .outside: add(row, column, KATO(text) == nil ? .unknownPlace(text) : .notBelowHost(text))
        case .ambiguous(let places): add(row, column, .ambiguousPlace(text, among: places))
        }
        return nil
    }
}
