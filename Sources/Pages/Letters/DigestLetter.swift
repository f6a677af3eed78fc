package import Domain

/// What waits for a person of the desk on a working morning: the same as the page of today at the desk, in the same words.
package struct DigestLetter: Sendable {
    /// Lines of one group; the desk shows the rest.
    private static let most = 20
    /// The groups of the page that are told. Questions that nobody has looked at stand in it in the words of residents, which no mail may carry: they are counted alone.
    private static let told: Set<String> = ["late", "requests", "today", "week", "above", "drafts"]

    package let text: LetterText

    /// `nil` where nothing waits.
    ///
    /// - Parameters:
    ///   - page: the page of today as the person would see it.
    ///   - counts: questions that wait, by list.
    ///   - oldest: the day on which the oldest question of a list came in.
    ///   - stop: the sign by which the person stops such mail.
    package init?(
        _ page: DeskTodayPage, counts: [QuestionQueue: Int], oldest: [QuestionQueue: Day], stop: String, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let queues: [(QuestionQueue, Phrase)] = [
            (.received, .deskQueueReceivedTitle), (.moderation, .deskQueueModerationTitle), (.open, .deskQueueOpenTitle),
        ]
        var count = 0
        let waiting = queues.compactMap { queue, phrase -> String? in
            guard let number = counts[queue], number > 0 else { return nil }
            count += number
            let since = oldest[queue].map { words(.mailDigestOldest, ["day": dates.day($0)]) }
            let size = [context.numbers.whole(number), since].compactMap(\.self).joined(separator: ", ")
            return "- \(words(phrase)): \(size)\n  \(context.deskAddress(.questions(queue)))"
        }
        var parts: [[String]] = []
        for group in page.groups where DigestLetter.told.contains(group.id) {
            count += group.count
            let lines = group.works.prefix(DigestLetter.most).map { work in
                let details = [work.title.text, work.details].filter { !$0.isEmpty }.joined(separator: ". ")
                let standing = [work.day?.text, work.badge.words].compactMap(\.self).joined(separator: ", ")
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
            parts.append([group.heading + ":"] + lines + more)
        }
        if !waiting.isEmpty { parts.append([words(.deskQuestions) + ":"] + waiting) }
        guard count > 0 else { return nil }
        parts.append([words(.mailDigestDesk, ["address": context.deskAddress(.today)])])
        text = LetterText(
            subject: words(.mailDigestSubject, count: count, ["day": dates.dayAndWeekday(context.today)]), parts: parts,
            foot: [
                words(.mailWhyDigest), words(.mailStopDigestAt, ["address": context.address(.stopMail(stop))]),
            ], in: context)
    }
}
