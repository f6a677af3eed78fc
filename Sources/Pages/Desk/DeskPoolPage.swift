package import Domain

/// Questions that wait for the pool: those that ask the same together, ready to become one problem question, and what was sent up to this office or by it.
package struct DeskPoolPage: Page {
    /// Questions that ask the same.
    package struct Group: Sendable {
        package let questions: [Question]
        /// An open problem question that asks the same already.
        package let problem: Problem?
        /// How many questions of the pool ask it, those of the other parts of a long group among them.
        package let count: Int

        package init(questions: [Question], problem: Problem?, count: Int? = nil) {
            self.questions = questions
            self.problem = problem
            self.count = count ?? questions.count
        }

        /// Whether several ask it, or a problem question does already.
        package var isTogether: Bool { count > 1 || problem != nil }

        /// The same in parts, each of so many questions at most. What is left of a group once a problem question was made of a part is added to it.
        package func parts(of most: Int) -> [Group] {
            stride(from: 0, to: questions.count, by: most).map {
                Group(questions: Array(questions[$0..<min($0 + most, questions.count)]), problem: problem, count: count)
            }
        }
    }

    struct Card: Sendable {
        let id: String
        let heading: String
        /// Where those ticked become one problem question.
        let newURL: String
        let rows: [DeskQuestionRow]
        let like: Like?
    }

    /// A problem question to which those ticked can be added.
    struct Like: Sendable {
        let url: String
        let sentence: String
        let button: String
    }

    struct Alone: Sendable {
        let url: String
        let rows: [DeskQuestionRow]
    }

    struct Above: Sendable {
        let works: [DeskWork]
    }

    struct Away: Sendable {
        let works: [DeskWork]
    }

    package static let template = "desk/pool"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let meeting: Link?
    let above: Above?
    /// What this office sent up and is not decided there.
    let away: Away?
    let cards: [Card]
    let alone: Alone?
    let nothing: String?
    let rest: String?
    let pagination: Pagination?

    /// - Parameters:
    ///   - groups: of this page; of one question where nobody else asks it.
    ///   - page: from 1.
    ///   - compared: how many questions were compared with each other, the oldest.
    ///   - count: how many wait in all.
    ///   - above: problem questions that lie at this office and wait for its decision.
    ///   - away: those that this office sent up and that are not decided there.
    package init(
        groups: [Group], page: Int = 1, pages: Int = 1, compared: Int, count: Int, meeting: Meeting? = nil,
        meetings: [Meeting.ID: Meeting], above: [Problem], away: [Problem] = [], law: Law,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        func row(_ question: Question, isChosen: Bool) -> DeskQuestionRow {
            DeskQuestionRow(
                question, meeting: question.meeting.flatMap { meetings[$0] }, law: law,
                canSelect: DeskQuestionActs.makesProblem(
                    question, by: visit.at(question.place, in: context.gazetteer).staff) == .open, isChosen: isChosen, in: context
            )
        }
        let together = groups.filter(\.isTogether)
        cards = together.enumerated().map { index, group in
            Card(
                id: "group-\(index + 1)", heading: words(.deskPoolSame, count: group.count),
                newURL: DeskPath.newProblem.text, rows: group.questions.map { row($0, isChosen: true) },
                like: group.problem.map { problem in
                    Like(
                        url: DeskPath.problem(problem.number).text,
                        sentence: words(.deskPoolLike, ["title": problem.title.text(for: context.language)]),
                        button: words(.deskPoolAdd, ["number": problem.number.text]))
                })
        }
        let single = groups.filter { !$0.isTogether }.flatMap(\.questions)
        alone = single.isEmpty ? nil : Alone(url: DeskPath.newProblem.text, rows: single.map { row($0, isChosen: false) })
        nothing = groups.isEmpty ? words(.deskPoolNothing) : nil
        rest =
            compared < count
            ? words(
                .deskPoolRest, ["shown": context.numbers.whole(compared), "all": context.numbers.whole(count)]) : nil
        pagination = Pagination(
            previous: page > 1 ? .pool(meeting: meeting?.id, page: page - 1) : nil,
            next: page < pages ? .pool(meeting: meeting?.id, page: page + 1) : nil, in: context)
        func works(_ problems: [Problem], naming name: (Problem, Referral) -> String) -> [DeskWork] {
            problems.compactMap { problem in
                problem.pendingReferral.map { referral in
                    DeskWork(
                        badge: StatusBadge(.time, words(.referralWaiting)), title: context.text(problem.title),
                        url: DeskPath.problem(problem.number).text,
                        details: Typography.dotted([problem.number.text, name(problem, referral)]),
                        due: words(.deskPoolSince, ["day": dates.day(referral.sentOn)]), datetime: referral.sentOn.iso)
                }
            }
        }
        self.above = above.isEmpty ? nil : Above(works: works(above) { problem, _ in context.name(problem.place) })
        self.away =
            away.isEmpty ? nil : Away(works: works(away) { _, referral in ReferralSteps.name(of: referral, in: context) })
        self.meeting = meeting.map {
            Link(
                words(.deskMeetingTitle, ["place": context.name($0.place), "day": dates.day($0.day)]),
                DeskPath.meeting($0.id).text)
        }
        back = Link(words(.deskQuestions), DeskPath.questions(.open, meeting: meeting?.id).text)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskPool), visit: visit, section: .questions)
    }
}
