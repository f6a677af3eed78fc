/// Questions taken on paper, by telephone or in the hall, as a table.
package struct QuestionSheet: Sendable {
    /// The columns, named in the first row.
    package enum Column: String, SheetColumn {
        case number, place, meeting
        case receivedOn = "received_on"
        case time, channel, language, text, category, name, email, phone

        package static let required: [Column] = [.receivedOn, .channel, .language, .text]
        package static let exportedOnly = ["standing", "registered_on", "place_kk", "place_ru"]
        /// Those that hold a day.
        package static let days: Set<Column> = [.receivedOn]
    }

    /// The longest time a question may have lain before it is taken into the register, in days.
    package static let longestDelay = 366

    /// The ways by which questions come that are not asked here.
    package static let channels: [Question.Channel] = Question.Channel.allCases.filter { $0 != .site && $0 != .api }

    /// A question as a row has it, before anything is accepted.
    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// The number of a question that the register has; `nil` for one to be taken over.
        package let known: Question.Number?
        /// What was asked, and by whom.
        package let draft: QuestionDraft
        /// How it came in.
        package let channel: Question.Channel
        /// The day on which it came in.
        package let receivedOn: Day
        /// The time of that day.
        package let time: TimeOfDay
    }

    /// In the order of the table.
    package let rows: [Row]

    /// Reads a table whose first row names the columns. Whether there are such meetings, and whether the texts will do, `QuestionDraft` says.
    ///
    /// - Parameter within: the territory; places outside it are refused.
    package init(rows table: [[String]], within territory: KATO, gazetteer: Gazetteer, today: Day) throws(SheetRefusal) {
        let table = try SheetRows<Column>(table)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        var rows: [Row] = []
        for row in table.rows {
            let before = flaws.found.count
            let known = Question.Number(text: row[.number])
            if known == nil, !row[.number].isEmpty { flaws.add(row.number, .number, .notAnIdentifier(row[.number])) }
            var place: Place?
            if !row[.place].isEmpty { place = flaws.place(row, .place, within: territory, &places) }
            if row[.place].isEmpty, row[.meeting].isEmpty { flaws.add(row.number, .place, .question(.placeMissing)) }
            let receivedOn = flaws.day(row, .receivedOn)
            if known == nil, let receivedOn {
                if receivedOn > today { flaws.add(row.number, .receivedOn, .dayAhead(row[.receivedOn])) }
                if receivedOn.days(until: today) > QuestionSheet.longestDelay {
                    flaws.add(row.number, .receivedOn, .longAgo(row[.receivedOn]))
                }
            }
            var time = TimeOfDay(minutes: 9 * 60)
            if !row[.time].isEmpty {
                if let given = TimeOfDay(text: row[.time]) {
                    time = given
                } else {
                    flaws.add(row.number, .time, .notATime(row[.time]))
                }
            }
            let channel: Question.Channel? = flaws.choice(
                row, .channel, among: known == nil ? QuestionSheet.channels : Question.Channel.allCases)
            guard flaws.found.count == before, let receivedOn, let channel else { continue }
            rows.append(
                Row(
                    number: row.number, known: known,
                    draft: QuestionDraft(
                        place: place?.code.code ?? "", meeting: row[.meeting], language: row[.language].lowercased(),
                        text: row[.text], category: row[.category].lowercased(), name: row[.name], email: row[.email],
                        phone: row[.phone]),
                    channel: channel, receivedOn: receivedOn, time: time))
        }
        try flaws.check()
        self.rows = rows
    }

    /// The column in which a field of the draft stands.
    package static func column(of field: QuestionDraft.Field) -> Column {
        switch field {
        case .place: .place
        case .meeting: .meeting
        case .language: .language
        case .text: .text
        case .category: .category
        case .name: .name
        case .email: .email
        case .phone: .phone
        }
    }
}
