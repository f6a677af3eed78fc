/// Problem questions as a table: what the commission writes of them, and beside it how they stand.
///
/// A table forms problem questions, words them anew and gathers their questions. It never closes, joins or hands one up.
package struct ProblemSheet: Sendable {
    /// The columns, named in the first row: those of the open data of problem questions, and the questions.
    package enum Column: String, SheetColumn {
        case number, place, meeting
        case titleKk = "title_kk"
        case titleRu = "title_ru"
        case category, competence
        case goesToMaslikhat = "goes_to_maslikhat"
        case moneyNeeded = "money_needed"
        case moneySourceKk = "money_source_kk"
        case moneySourceRu = "money_source_ru"
        /// The numbers of its questions, with spaces or commas between them.
        case questions
        /// What is told to those whose question is taken out; nothing is exported here.
        case takeOutReasonKk = "take_out_reason_kk"
        case takeOutReasonRu = "take_out_reason_ru"
        case standing
        case raisedOn = "raised_on"
        case maslikhatOn = "maslikhat_on"
        case sentTo = "sent_to"
        case sentOn = "sent_on"
        case disposition
        case decidedOn = "decided_on"
        case mergedInto = "merged_into"
        case closedOn = "closed_on"

        package static let required: [Column] = [.category, .competence, .questions]
        package static let exportedOnly: [String] = []
        package static let key: Column? = .number
        package static let ofStanding: Set<Column> = [
            .number, .place, .meeting, .takeOutReasonKk, .takeOutReasonRu, .standing, .raisedOn, .maslikhatOn, .sentTo, .sentOn,
            .disposition, .decidedOn, .mergedInto, .closedOn,
        ]
        package static let days: Set<Column> = [.raisedOn, .maslikhatOn, .sentOn, .decidedOn, .closedOn]
        package static let numbers: Set<Column> = [.moneyNeeded]
        package static let choices: [Column: [String]] = [
            .category: Category.allCases.map(\.rawValue), .competence: Problem.Competence.allCases.map(\.rawValue),
            .goesToMaslikhat: ["true", "false"],
        ]
        /// What was settled when it was formed; said otherwise, the row is refused.
        static let fixed: [Column] = [.place, .meeting, .raisedOn]
        /// How it stands, which only the acts of the desk change; said otherwise, that is noted.
        static let led: [Column] = [
            .standing, .maslikhatOn, .sentTo, .sentOn, .disposition, .decidedOn, .mergedInto, .closedOn,
        ]
    }

    /// What a row says of a problem question. What is `nil` stands in no column and stays as it is.
    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// `nil` for one to be formed.
        package let known: Problem.Number?
        /// Each once, in the order in which they were written.
        package let questions: [Question.Number]?
        /// What those read whose questions are taken out.
        package let takeOutReason: Translated
        /// `nil` where nothing is said; of a row without a number never.
        package let category: Category?
        /// The same.
        package let competence: Problem.Competence?
        package let goesToMaslikhat: Bool?
        /// What is not changed, as it was written.
        package let fixed: [Column: String]
        /// What only the acts of the desk change, as it was written.
        package let led: [Column: String]
        private let texts: [Column: String]
        private let money: Tenge?

        fileprivate init(
            _ row: SheetRows<Column>.Row, known: Problem.Number?, questions: [Question.Number]?, category: Category?,
            competence: Problem.Competence?, goesToMaslikhat: Bool?, money: Tenge?, fixed: [Column: String]
        ) {
            number = row.number
            self.known = known
            self.questions = questions
            self.category = category
            self.competence = competence
            self.goesToMaslikhat = goesToMaslikhat
            self.money = money
            self.fixed = fixed
            led = row.told(Column.led)
            takeOutReason = Translated(kk: row[.takeOutReasonKk], ru: row[.takeOutReasonRu])
            var texts: [Column: String] = [:]
            for column in [Column.titleKk, .titleRu, .moneyNeeded, .moneySourceKk, .moneySourceRu] {
                texts[column] = row.said(column)
            }
            self.texts = texts
        }

        /// The title as it is to be, over what stands there.
        package func title(over stored: Translated = Translated()) -> Translated {
            Translated(kk: texts[.titleKk] ?? stored.kk, ru: texts[.titleRu] ?? stored.ru, en: stored.en)
        }

        /// The money as it is to be, over what stands there.
        package func money(over stored: Problem.Money = Problem.Money()) -> Problem.Money {
            Problem.Money(
                needed: texts[.moneyNeeded] == nil ? stored.needed : money,
                source: Translated(
                    kk: texts[.moneySourceKk] ?? stored.source.kk, ru: texts[.moneySourceRu] ?? stored.source.ru,
                    en: stored.source.en))
        }
    }

    /// In the order of the table.
    package let rows: [Row]
    /// What is wrong with the other rows.
    package let flaws: SheetFlaws<Column>

    /// Reads a table whose first row names the columns. Whether what it says will do, the decisions on problem questions say.
    ///
    /// - Parameters:
    ///   - within: the territory; places outside it are refused.
    ///   - defersFlaws: whether wrong rows are left to the import, which tells them with those that it finds wrong itself.
    package init(
        rows table: [[String]], within territory: KATO, gazetteer: Gazetteer, defersFlaws: Bool = false
    ) throws(SheetRefusal) {
        let table = try SheetRows<Column>(table)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        var (numbers, taken) = ([Problem.Number: Int](), [Question.Number: Int]())
        var rows: [Row] = []
        for row in table.rows {
            let before = flaws.found.count
            let known = flaws.identifier(row, .number) { Problem.Number(text: $0) }
            if let known, let other = numbers.updateValue(row.number, forKey: known) {
                flaws.add(row.number, .number, .twice(row: other))
            }
            let questions = ProblemSheet.questions(row, known: known, &taken, &flaws)
            var fixed = row.told(Column.fixed)
            if fixed[.place] != nil { fixed[.place] = flaws.place(row, .place, within: territory, &places)?.code.code }
            let isAsked = { (column: Column) in known == nil || row.said(column) != nil }
            let category: Category? = isAsked(.category) ? flaws.choice(row, .category) : nil
            let competence: Problem.Competence? = isAsked(.competence) ? flaws.choice(row, .competence) : nil
            let goes = flaws.truth(row, .goesToMaslikhat)
            let money = flaws.money(row, .moneyNeeded)
            guard flaws.found.count == before else { continue }
            rows.append(
                Row(
                    row, known: known, questions: questions, category: category, competence: competence, goesToMaslikhat: goes,
                    money: money, fixed: fixed))
        }
        try flaws.check(deferring: defersFlaws)
        self.rows = rows
        self.flaws = flaws
    }

    /// The numbers in the cell of the questions. One question stands in one row.
    private static func questions(
        _ row: SheetRows<Column>.Row, known: Problem.Number?, _ taken: inout [Question.Number: Int],
        _ flaws: inout SheetFlaws<Column>
    ) -> [Question.Number]? {
        guard let text = row.said(.questions) else { return nil }
        if text.isEmpty, known == nil {
            flaws.add(row.number, .questions, .problemRefused(.questionsMissing))
            return nil
        }
        var questions: [Question.Number] = []
        for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            guard let number = Question.Number(text: part) else {
                flaws.add(row.number, .questions, .notAnIdentifier(String(part)))
                continue
            }
            guard !questions.contains(number) else { continue }
            if let other = taken.updateValue(row.number, forKey: number) {
                flaws.add(row.number, .questions, .twice(row: other))
            }
            questions.append(number)
        }
        return questions
    }

    /// The cells of a problem question, as an export writes and an import compares them.
    package static func cells(_ problem: Problem, questions: [Question.Number]) -> [Column: String] {
        let referral = problem.referrals.last
        var decision: (disposition: Referral.Disposition, on: Day)?
        if case .decided(let disposition, _, let day) = referral?.outcome { decision = (disposition, day) }
        let standing =
            switch problem.closing {
            case .merged: "merged"
            case .withdrawn: "withdrawn"
            case nil: problem.pendingReferral == nil ? "open" : "sent-up"
            }
        return [
            .number: problem.number.text, .place: problem.place.code, .meeting: problem.meeting?.description ?? "",
            .titleKk: problem.title.kk ?? "", .titleRu: problem.title.ru ?? "", .category: problem.category.rawValue,
            .competence: problem.competence.rawValue, .goesToMaslikhat: problem.goesToMaslikhat ? "true" : "false",
            .moneyNeeded: problem.money.needed.map { String($0.amount) } ?? "", .moneySourceKk: problem.money.source.kk ?? "",
            .moneySourceRu: problem.money.source.ru ?? "", .questions: questions.sorted().map(\.text).joined(separator: " "),
            .standing: standing, .raisedOn: problem.raisedOn.iso, .maslikhatOn: problem.maslikhatWord?.on.iso ?? "",
            .sentTo: referral?.place.code ?? "", .sentOn: referral?.sentOn.iso ?? "",
            .disposition: decision?.disposition.rawValue ?? "", .decidedOn: decision?.on.iso ?? "",
            .mergedInto: problem.mergedInto?.text ?? "", .closedOn: problem.closing?.on.iso ?? "",
        ]
    }

    /// The column beside which a refusal stands.
    package static func column(of refusal: ProblemRefusal) -> Column {
        switch refusal {
        case .titleMissing, .titleTooLong: .titleKk
        case .moneyWithoutSum: .moneyNeeded
        case .sourceTooLong: .moneySourceKk
        case .atHigherBody: .competence
        case .questionsMissing, .placesApart, .questionNotThere, .lastQuestion: .questions
        default: .number
        }
    }

    /// The column beside which the refusal of one of its questions stands.
    package static func column(of refusal: QuestionRefusal) -> Column {
        switch refusal {
        case .reasonMissing, .textTooLong: .takeOutReasonKk
        default: .questions
        }
    }
}
