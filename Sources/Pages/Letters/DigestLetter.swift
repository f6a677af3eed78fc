package import Domain

/// What waits for a person of the desk on a working morning: the same as the page of today at the desk, in the same words.
package struct DigestLetter: Sendable {
    /// Lines of one group; the desk shows the rest.
    private static let most = 20
    /// The groups of the page that are told. Questions that nobody has looked at stand in it in the words of residents, which no mail may carry: they are counted alone.
    private static let told: Set<String> = ["late", "requests", "today", "week", "above", "drafts"]

    /// The lists of questions that are told, each with what one must be allowed to do with them.
    package static let queues: [(queue: QuestionQueue, acts: [StaffMember.Act])] = [
        (.received, [.register]), (.moderation, [.moderate]), (.open, [.answer, .formProblem]),
    ]

    /// A list of questions that wait.
    package struct Waiting: Sendable {
        let queue: QuestionQueue
        package let count: Int
        let oldest: Day?

        /// - Parameter oldest: the day on which the oldest question of the list came in.
        package init(queue: QuestionQueue, count: Int, oldest: Day?) {
            self.queue = queue
            self.count = count
            self.oldest = oldest
        }
    }

    /// What waits in one territory of the person.
    package struct Part: Sendable {
        let place: KATO
        let page: DeskTodayPage
        let waiting: [Waiting]

        /// - Parameters:
        ///   - page: the page of today as the person would see it there.
        ///   - waiting: the lists with which the person may do something, none of them empty.
        package init(place: KATO, page: DeskTodayPage, waiting: [Waiting]) {
            self.place = place
            self.page = page
            self.waiting = waiting
        }

        /// How much waits: a question whose term is near stands in a group and in its list, and counts once.
        var count: Int {
            let told = page.groups.filter { DigestLetter.told.contains($0.id) }.reduce(0) { $0 + $1.count }
            return told + waiting.reduce(0) { $0 + max(0, $1.count - (page.pressing[$1.queue] ?? 0)) }
        }
    }

    package let text: LetterText

    /// `nil` where nothing waits.
    ///
    /// - Parameter stop: the sign by which the person stops such mail.
    package init?(_ parts: [Part], stop: String, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let parts = parts.filter { $0.count > 0 }
        guard !parts.isEmpty else { return nil }
        let told = parts.flatMap { part in
            (parts.count > 1 ? [[context.heading(part.place)]] : []) + DigestLetter.lines(of: part, in: context)
        }
        text = LetterText(
            subject: words(
                .mailDigestSubject, count: parts.reduce(0) { $0 + $1.count }, ["day": dates.dayAndWeekday(context.today)]),
            parts: told + [[words(.mailDigestDesk, ["address": context.deskAddress(.today)])]],
            foot: [
                words(.mailWhyDigest), words(.mailStopDigestAt, ["address": context.address(.stopMail(stop))]),
            ], in: context)
    }

    private static func lines(of part: Part, in context: PageContext) -> [[String]] {
        let (words, dates) = (context.words, context.dates)
        var parts = part.page.groups.filter { told.contains($0.id) }.map { group in
            let lines = group.works.prefix(most).map { work in
                let details = [work.title.text, work.details].filter { !$0.isEmpty }.joined(separator: ". ")
                let standing = [work.day?.text, work.badge.words].compactMap(\.self).joined(separator: " · ")
                return "- \(standing): \(details)\n  \(context.site.address)\(work.url)"
            }
            let hidden = group.count - lines.count
            let more =
                hidden > 0
                ? [
                    words(
                        .mailDigestMore,
                        [
                            "count": context.numbers.whole(hidden),
                            "address": context.site.address + (group.more?.url ?? DeskPath.today.text),
                        ])
                ] : []
            return [group.heading + ":"] + lines + more
        }
        let waiting = part.waiting.map { waiting in
            let since = waiting.oldest.map { words(.mailDigestOldest, ["day": dates.day($0)]) }
            let size = [context.numbers.whole(waiting.count), since].compactMap(\.self).joined(separator: ", ")
            return "- \(words(heading(of: waiting.queue))): \(size)\n  \(context.deskAddress(.questions(waiting.queue)))"
        }
        if !waiting.isEmpty { parts.append([words(.deskQuestions) + ":"] + waiting) }
        return parts
    }

    private static func heading(of queue: QuestionQueue) -> Phrase {
        switch queue {
        case .received: .deskQueueReceivedTitle
        case .moderation: .deskQueueModerationTitle
        case .open, .all: .deskQueueOpenTitle
        }
    }
}
