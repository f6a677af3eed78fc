/// Questions as a table: those taken on paper, by telephone or in the hall, and what the office does with those that the register has.
///
/// A row with a number registers that question, publishes it, answers it. What was asked, by whom and when is never changed.
package struct QuestionSheet: Sendable {
    /// The columns, named in the first row.
    package enum Column: String, SheetColumn {
        case number, place, meeting
        case receivedOn = "received_on"
        case time, channel, language, text, category, name, email, phone
        /// Whether it stands in the register; `true` written over `false` registers it.
        case registered
        /// What everyone reads.
        case publicText = "public_text"
        /// The same in the official languages other than the question's own.
        case kkTranslation = "kk_translation"
        case ruTranslation = "ru_translation"
        case answerKk = "answer_kk"
        case answerRu = "answer_ru"
        case standing
        case registeredOn = "registered_on"
        case answeredOn = "answered_on"

        package static let required: [Column] = [.receivedOn, .channel, .language, .text]
        package static let exportedOnly = ["place_kk", "place_ru"]
        package static let key: Column? = .number
        package static let ofStanding: Set<Column> = [
            .number, .registered, .publicText, .kkTranslation, .ruTranslation, .answerKk, .answerRu, .standing, .registeredOn,
            .answeredOn,
        ]
        package static let days: Set<Column> = [.receivedOn, .registeredOn, .answeredOn]
        package static let choices: [Column: [String]] = [
            .channel: QuestionSheet.channels.map(\.rawValue), .language: Language.allCases.map(\.rawValue),
            .category: Category.allCases.map(\.rawValue), .registered: ["true", "false"],
        ]
        /// Those that hold how to reach the one who asked; empty where that is not to be seen.
        package static let contact: Set<Column> = [.name, .email, .phone]
        /// What came in with it; said otherwise of a question that the register has, the row is refused.
        static let fixed: [Column] = [
            .place, .meeting, .receivedOn, .time, .channel, .language, .text, .name, .email, .phone,
        ]
        /// How it stands, which its steps change; said otherwise, that is noted.
        static let led: [Column] = [.standing, .registeredOn, .answeredOn]
    }

    /// The longest time a question may have lain before it is taken into the register, in days.
    package static let longestDelay = 366

    /// The ways by which questions come that are not asked here.
    package static let channels: [Question.Channel] = Question.Channel.allCases.filter { $0 != .site && $0 != .api }

    /// A question as a row has it, before anything is accepted.
    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// What was asked, and by whom.
        package let draft: QuestionDraft
        /// How it came in.
        package let channel: Question.Channel
        /// The day on which it came in.
        package let receivedOn: Day
        /// The time of that day.
        package let time: TimeOfDay
    }

    /// What a row says of a question that the register has. What is `nil` stands in no column and stays as it is.
    package struct KnownRow: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        package let question: Question.Number
        /// The raw value of a category, or empty.
        package let category: String?
        package let isRegistered: Bool?
        package let publicText: String?
        /// By the languages that stand in a column.
        package let translation: [Language: String]
        package let answerKk: String?
        package let answerRu: String?
        /// What came in with it, as it was written.
        package let fixed: [Column: String]
        /// How it stands, as it was written.
        package let led: [Column: String]
        /// What stands in the columns that an export adds, by their names.
        package let added: [String: String]

        /// The translations as they are to be, over what stands there.
        package func translation(over stored: Translated) -> Translated {
            var words = stored
            for (language, text) in translation { words[language] = text }
            return words
        }

        /// The answer as it is to be, over what stands there.
        package func answer(over stored: Translated?) -> Translated {
            Translated(kk: answerKk ?? stored?.kk, ru: answerRu ?? stored?.ru, en: stored?.en)
        }
    }

    /// Those to be taken over, in the order of the table.
    package let rows: [Row]
    /// Those that the register has, in the order of the table.
    package let known: [KnownRow]
    /// What is wrong with the other rows.
    package let flaws: SheetFlaws<Column>

    /// Reads a table whose first row names the columns. Whether there are such meetings, and whether the texts will do, `QuestionDraft` says.
    ///
    /// - Parameters:
    ///   - within: the territory; places outside it are refused.
    ///   - defersFlaws: whether wrong rows are left to the import, which tells them with those that it finds wrong itself.
    package init(
        rows table: [[String]], within territory: KATO, gazetteer: Gazetteer, today: Day, defersFlaws: Bool = false
    ) throws(SheetRefusal) {
        let table = try SheetRows<Column>(table)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        var rows: [Row] = []
        var known: [KnownRow] = []
        var numbers: [Question.Number: Int] = [:]
        for row in table.rows {
            let before = flaws.found.count
            let number = flaws.identifier(row, .number) { Question.Number(text: $0) }
            var place: Place?
            if !row[.place].isEmpty { place = flaws.place(row, .place, within: territory, &places) }
            if let number {
                if let other = numbers.updateValue(row.number, forKey: number) {
                    flaws.add(row.number, .number, .twice(row: other))
                }
                let one = QuestionSheet.known(row, number, place, &flaws)
                if flaws.found.count == before { known.append(one) }
                continue
            }
            let one = QuestionSheet.taken(row, place, today, &flaws)
            if flaws.found.count == before, let one { rows.append(one) }
        }
        try flaws.check(deferring: defersFlaws)
        self.rows = rows
        self.known = known
        self.flaws = flaws
    }

    /// A row of a question that the register does not have.
    private static func taken(
        _ row: SheetRows<Column>.Row, _ place: Place?, _ today: Day, _ flaws: inout SheetFlaws<Column>
    ) -> Row? {
        if row[.place].isEmpty, row[.meeting].isEmpty { flaws.add(row.number, .place, .question(.placeMissing)) }
        let receivedOn = flaws.day(row, .receivedOn)
        if let receivedOn {
            if receivedOn > today { flaws.add(row.number, .receivedOn, .dayAhead(row[.receivedOn])) }
            if receivedOn.days(until: today) > QuestionSheet.longestDelay {
                flaws.add(row.number, .receivedOn, .longAgo(row[.receivedOn]))
            }
        }
        let time = row[.time].isEmpty ? TimeOfDay(minutes: 9 * 60) : TimeOfDay(text: row[.time])
        if time == nil { flaws.add(row.number, .time, .notATime(row[.time])) }
        let channel: Question.Channel? = flaws.choice(row, .channel, among: QuestionSheet.channels)
        for column in [Column.publicText, .kkTranslation, .ruTranslation, .answerKk, .answerRu] where !row[column].isEmpty {
            flaws.add(row.number, column, .needsNumber)
        }
        if flaws.truth(row, .registered) == true { flaws.add(row.number, .registered, .needsNumber) }
        guard let receivedOn, let channel, let time else { return nil }
        return Row(
            number: row.number,
            draft: QuestionDraft(
                place: place?.code.code ?? "", meeting: row[.meeting], language: row[.language].lowercased(), text: row[.text],
                category: row[.category].lowercased(), name: row[.name], email: row[.email], phone: row[.phone]),
            channel: channel, receivedOn: receivedOn, time: time)
    }

    private static func known(
        _ row: SheetRows<Column>.Row, _ number: Question.Number, _ place: Place?, _ flaws: inout SheetFlaws<Column>
    ) -> KnownRow {
        var category = row.said(.category)?.lowercased()
        if let text = category, !text.isEmpty {
            let found: Category? = flaws.choice(row, .category)
            category = found?.rawValue
        }
        var fixed = row.told(Column.fixed)
        if let place { fixed[.place] = place.code.code }
        if let text = fixed[.time], let time = TimeOfDay(text: text) { fixed[.time] = time.text }
        for column in [Column.channel, .language] { fixed[column] = fixed[column]?.lowercased() }
        return KnownRow(
            number: row.number, question: number, category: category, isRegistered: flaws.truth(row, .registered),
            publicText: row.said(.publicText)?.withPlainLineEnds,
            translation: [
                Language.kk: row.said(.kkTranslation), .ru: row.said(.ruTranslation),
            ].compactMapValues { $0?.withPlainLineEnds }, answerKk: row.said(.answerKk)?.withPlainLineEnds,
            answerRu: row.said(.answerRu)?.withPlainLineEnds, fixed: fixed, led: row.told(Column.led),
            added: row.added)
    }

    /// The cells of a question, as an export writes and an import compares them.
    ///
    /// - Parameters:
    ///   - contact: how to reach the one who asked; empty where that is not to be seen.
    ///   - time: the time of day at which it was received, in its region.
    package static func cells(_ question: Question, contact: Contact, time: TimeOfDay) -> [Column: String] {
        [
            .number: question.number.text, .place: question.place.code, .meeting: question.meeting?.description ?? "",
            .receivedOn: question.receivedOn.iso, .time: time.text, .channel: question.channel.rawValue,
            .language: question.language.rawValue, .text: question.original, .category: question.category?.rawValue ?? "",
            .name: contact.name ?? "", .email: contact.email ?? "", .phone: contact.phone ?? "",
            .registered: question.waitsForRegister ? "false" : "true", .publicText: question.publicText ?? "",
            .kkTranslation: question.translation.kk ?? "", .ruTranslation: question.translation.ru ?? "",
            .answerKk: question.answer?.text.kk ?? "", .answerRu: question.answer?.text.ru ?? "",
            .standing: question.standing.rawValue, .registeredOn: question.registeredOn?.iso ?? "",
            .answeredOn: question.answer?.givenOn.iso ?? "",
        ]
    }

    /// The column of the words for everyone in a language.
    package static func column(of language: Language, in question: Question) -> Column {
        switch language {
        case question.language, .en: .publicText
        case .kk: .kkTranslation
        case .ru: .ruTranslation
        }
    }

    /// The column beside which a refusal stands, of those by which a question that the register has is changed.
    package static func column(of refusal: QuestionRefusal) -> Column {
        switch refusal {
        case .alreadyRegistered: .registered
        case .textMissing, .textTooLong, .personalDataLeft: .publicText
        case .answerUnfilled(.ru): .answerRu
        case .answerMissing, .answerTooLong, .answerUnfilled, .alreadyInProblem: .answerKk
        default: .number
        }
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
