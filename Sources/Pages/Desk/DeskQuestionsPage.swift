package import Domain

/// A list of questions, oldest first, each with its age against the term of the law; several make one problem question.
package struct DeskQuestionsPage: Page {
    struct Tab: Sendable {
        let text: String
        let count: String
        let url: String
        let isCurrent: Bool
    }

    package static let template = "desk/questions"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let tabs: [Tab]
    let rows: [DeskQuestionRow]
    /// Where those selected go; `nil` where none can be selected.
    let problemURL: String?
    /// To those that ask the same, together.
    let gather: Link?
    let nothing: String?
    /// In which order they stand, and what the number is.
    let order: String
    /// The meeting for which all were asked, with the way to all others.
    let meeting: Meetings?
    let pagination: Pagination?
    /// Where one is entered that came on paper or by telephone; `nil` for those who may not.
    let enter: Link?
    let templates: Link?

    struct Meetings: Sendable {
        let link: Link
        let all: Link
    }

    /// - Parameters:
    ///   - questions: in the order of the list.
    ///   - meeting: the one for which all were asked, where the list is of one.
    ///   - isFirst: whether this is the first page of the list.
    ///   - next: the question with which this page ends, where more follow.
    package init(
        queue: DeskPath.Queue, questions: [Question], counts: [DeskPath.Queue: Int], meetings: [Meeting.ID: Meeting], law: Law,
        meeting: Meeting? = nil, isFirst: Bool = true, next: Question.Number? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        let names: [(DeskPath.Queue, Phrase)] = [
            (.received, .deskQueueReceivedTitle), (.moderation, .deskQueueModerationTitle), (.open, .deskQueueOpenTitle),
            (.all, .deskQueueAllTitle),
        ]
        tabs = names.map { name, phrase in
            Tab(
                text: words(phrase), count: context.numbers.whole(counts[name] ?? 0),
                url: DeskPath.questions(name, meeting: meeting?.id).text,
                isCurrent: name == queue)
        }
        rows = questions.map { question in
            DeskQuestionRow(
                question, meeting: question.meeting.flatMap { meetings[$0] }, law: law,
                canSelect: DeskQuestionActs.makesProblem(
                    question, by: visit.at(question.place, in: context.gazetteer).staff) == .open, in: context)
        }
        problemURL = rows.contains { $0.select != nil } ? DeskPath.newProblem.text : nil
        gather =
            queue == .open && visit.staff.may(.formProblem)
            ? Link(words(.deskQuestionsGather), DeskPath.pool(meeting: meeting?.id).text) : nil
        nothing = rows.isEmpty ? words(.deskQuestionsEmpty) : nil
        order = words(queue == .all ? .deskQuestionsNewest : .deskQuestionsOldest)
        self.meeting = meeting.map {
            Meetings(
                link: Link(
                    words(.deskMeetingTitle, ["place": context.name($0.place), "day": context.dates.day($0.day)]),
                    DeskPath.meeting($0.id).text),
                all: Link(words(.deskQuestionsOfAll), DeskPath.questions(queue).text))
        }
        pagination = Pagination(
            first: isFirst ? nil : .questions(queue, meeting: meeting?.id),
            next: next.map { .questions(queue, meeting: meeting?.id, after: $0) }, in: context)
        enter =
            visit.staff.may(.register)
            ? Link(words(.deskEnter), DeskPath.newQuestion(DeskPath.QuestionStart(meeting: meeting?.id)).text) : nil
        templates = visit.staff.may(.register) ? Link(words(.deskTemplates), DeskPath.templates().text) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskQuestions), visit: visit, section: .questions)
    }
}

/// A question in a list of the desk, by the first words of the original.
struct DeskQuestionRow: Sendable {
    struct Select: Sendable {
        let number: String
        let label: String
        let isChosen: Bool
    }

    /// The most characters of a question that a list shows.
    static let longestText = 180

    /// Working days since it came in.
    let age: String
    let ageUnit: String
    let text: String
    let lang: String?
    let url: String
    let details: String
    let badge: StatusBadge
    /// What the badge is about.
    let term: String?
    let select: Select?

    init(
        _ question: Question, meeting: Meeting?, law: Law?, canSelect: Bool, isChosen: Bool = false, in context: PageContext
    ) {
        let (words, dates, calendar) = (context.words, context.dates, context.workingCalendar)
        let days = calendar.workingDays(after: question.receivedOn, through: context.today)
        age = context.numbers.whole(days)
        ageUnit = words(.deskWorkingDays, count: days)
        text = DeskQuestionRow.opening(of: question.original)
        lang = question.language == context.language ? nil : question.language.rawValue
        url = DeskPath.question(question.number).text
        let facts = [
            question.number.text, context.name(question.place),
            meeting.map { words(.deskForMeeting, ["day": dates.day($0.day, .of)]) }
                ?? (question.meeting == nil ? words(.deskNoMeeting) : ""),
            context.category(question.category),
        ]
        let terms = law.map {
            QuestionTerm.running(
                for: question, law: $0, gazetteer: context.gazetteer, calendar: calendar, today: context.today)
        }
        // Forwarding and returning are due only where the office is not competent: the list counts the term that always runs.
        if let main = terms?.first(where: { [.registration, .answer].contains($0.reckoning.rule.fulfilment) }) {
            let shown = DeskTerm(main, in: context)
            badge = shown.badge
            term = shown.text
            details = Typography.dotted(facts + [context.standing(question.standing)])
        } else {
            badge = StatusBadge(question.standing, in: context)
            term = nil
            details = Typography.dotted(facts)
        }
        select =
            canSelect
            ? Select(
                number: question.number.text, label: words(.deskSelect, ["number": question.number.text]), isChosen: isChosen)
            : nil
    }

    /// The first words of a text, on one line, cut between words.
    static func opening(of text: String, longest: Int = longestText) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > longest else { return line }
        let cut = line.prefix(longest)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
