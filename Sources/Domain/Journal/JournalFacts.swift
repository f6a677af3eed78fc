/// A record whose changes the journal tells.
package protocol Journalled {
    /// What of it the journal may tell: days, standings, sums and numbers of other records, and of texts no more than their languages and lengths.
    var journalFacts: [JournalFact] { get }
}

/// One thing that the journal tells of a record.
package struct JournalFact: Hashable, Sendable {
    /// As `standing`; a part of a record by its number first, as `item.14.deadline`.
    package let name: String
    /// Empty for nothing.
    package let value: String
    /// By which two are told apart: of a text its words, which the journal never tells.
    private let compared: String

    init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value ?? ""
        compared = self.value
    }

    init(_ name: String, _ text: Translated?) {
        let parts = Language.allCases.compactMap { language in text?[language].map { "\(language.rawValue):\($0.count)" } }
        self.name = name
        value = parts.joined(separator: ",")
        compared = parts.isEmpty ? "" : Language.allCases.map { text?[$0] ?? "" }.joined(separator: "\u{0}")
    }

    /// What differs between a record before a change and after it, as `standing=received→registered registered=→2026-03-09`.
    package static func changes(from before: some Journalled, to after: some Journalled) -> String {
        let (old, new) = (before.journalFacts, after.journalFacts)
        let was = Dictionary(old.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let isNow = Set(new.map(\.name))
        let changed = new.compactMap { fact -> String? in
            let before = was[fact.name]
            // Nothing and an empty value are the same.
            return (before?.compared ?? "") == fact.compared ? nil : "\(fact.name)=\(before?.value ?? "")→\(fact.value)"
        }
        let gone = old.filter { !isNow.contains($0.name) && !$0.value.isEmpty }.map { "\($0.name)=\($0.value)→" }
        return (changed + gone).joined(separator: " ")
    }
}

extension Question: Journalled {
    package var journalFacts: [JournalFact] {
        let shown: (standing: String, on: Day?, text: Translated?) =
            switch moderation {
            case .waiting: ("waiting", nil, nil)
            case .published(_, let day): ("published", day, publicWords)
            case .withheld(let reason, let day): ("withheld", day, reason)
            }
        return [
            JournalFact("standing", standing.rawValue), JournalFact("place", place.code),
            JournalFact("meeting", meeting?.description),
            JournalFact("category", category?.rawValue), JournalFact("registered", registeredOn?.iso),
            JournalFact("moderation", shown.standing), JournalFact("moderated", shown.on?.iso), JournalFact("text", shown.text),
            JournalFact("answered", answer?.givenOn.iso), JournalFact("answer", answer?.text),
            JournalFact("problem", problem?.description),
        ]
    }
}

extension Meeting: Journalled {
    package var journalFacts: [JournalFact] {
        [
            JournalFact("standing", standing.code), JournalFact("reason", cancelledBecause),
            JournalFact("place", place.code), JournalFact("day", day.iso),
            JournalFact("time", time.text), JournalFact("minutes", String(minutes)), JournalFact("venue", venue),
            JournalFact("address", address), JournalFact("broadcasts", broadcasts.isEmpty ? nil : String(broadcasts.count)),
            JournalFact("announced", announcement?.publishedOn.iso),
            JournalFact("channels", announcement.map { JournalFact.channels($0.publications) }),
            JournalFact("results", results?.publishedOn.iso), JournalFact("summary", results?.summary),
            JournalFact("drafted", draftedResults), JournalFact("no-problems", results?.noProblemsOn?.iso),
            JournalFact("places", JournalFact.channels(resultsPlaces)),
            JournalFact("recorded", holding?.recordedOn.iso),
            JournalFact("attendance", holding?.attendance.map { String($0.total) }),
        ]
            + (holding?.attendance?.groups ?? []).map { JournalFact("attendance.\($0.group.rawValue)", String($0.count)) } + [
                JournalFact("open-microphone", holding?.hadOpenMicrophone.map { $0 ? "yes" : "no" }),
                JournalFact("presentation", holding?.presentation.map(String.init)),
                JournalFact("spoke", holding?.spoke.map(String.init)), JournalFact("minutes-on", minutesOn?.iso),
            ]
    }
}

extension JournalFact {
    /// Publications by channel and day; one with an address of its own is marked.
    fileprivate static func channels(_ publications: [Publication]) -> String {
        publications.map { "\($0.channel.rawValue):\($0.on.iso)\($0.evidence == nil ? "" : "+")" }.joined(separator: ",")
    }
}

extension Problem: Journalled {
    package var journalFacts: [JournalFact] {
        var facts = [
            JournalFact("title", title), JournalFact("category", category.rawValue),
            JournalFact("competence", competence.rawValue),
            JournalFact("maslikhat", goesToMaslikhat ? "yes" : "no"), JournalFact("maslikhat-on", maslikhatWord?.on.iso),
            JournalFact("maslikhat-word", maslikhatWord?.text), JournalFact("money", money.needed.map { String($0.amount) }),
            JournalFact("money-source", money.source),
        ]
        switch closing {
        case .merged(let target, let day):
            facts += [JournalFact("merged-into", target.text), JournalFact("closed", day.iso)]
        case .withdrawn(let reason, let day): facts += [JournalFact("withdrawn", reason), JournalFact("closed", day.iso)]
        case nil: break
        }
        for (position, referral) in referrals.enumerated() {
            let name = "referral.\(position + 1)"
            facts += [
                JournalFact("\(name).to", referral.place.code), JournalFact("\(name).sent", referral.sentOn.iso),
                JournalFact("\(name).notes", referral.notes.isEmpty ? nil : String(referral.notes.count)),
            ]
            switch referral.outcome {
            case .decided(let disposition, let text, let day):
                facts += [
                    JournalFact("\(name).decided", day.iso), JournalFact("\(name).disposition", disposition.rawValue),
                    JournalFact("\(name).word", text),
                ]
            case .returned(let reason, let day):
                facts += [JournalFact("\(name).returned", day.iso), JournalFact("\(name).word", reason)]
            case .passedOn(let day): facts.append(JournalFact("\(name).passed-on", day.iso))
            case nil: break
            }
        }
        return facts
    }
}

extension ActionPlan: Journalled {
    package var journalFacts: [JournalFact] {
        [JournalFact("published", publishedOn?.iso)]
            // An item just added to a draft has no number of its own yet.
            + items.flatMap { $0.journalFacts("item.\($0.id.value == 0 ? "new" : $0.id.description).") }
    }
}

extension PlanItem {
    /// What the journal may tell of it.
    ///
    /// - Parameter prefix: begins the name of each fact.
    fileprivate func journalFacts(_ prefix: String) -> [JournalFact] {
        [
            JournalFact(prefix + "standing", standing.code), JournalFact(prefix + "action", action),
            JournalFact(prefix + "lead", lead), JournalFact(prefix + "with", coExecutors),
            JournalFact(prefix + "deadline", deadline.iso),
            JournalFact(prefix + "problem", problem?.description),
            JournalFact(prefix + "money-needed", moneyNeeded.map { String($0.amount) }),
            JournalFact(prefix + "money-given", moneyGiven.map { String($0.amount) }),
            JournalFact(prefix + "money-source", moneySource),
            JournalFact(prefix + "records", executions.isEmpty ? nil : String(executions.count)),
            JournalFact(prefix + "reported", reportedDoneOn?.iso),
            JournalFact(prefix + "extensions", extensions.isEmpty ? nil : String(extensions.count)),
        ]
    }
}

extension Assignment: Journalled {
    package var journalFacts: [JournalFact] {
        [JournalFact("reception", reception.description), JournalFact("booking", booking?.description)]
            + item.journalFacts("")
    }
}

extension Place: Journalled {
    package var journalFacts: [JournalFact] {
        [JournalFact("name", name), JournalFact("kazakh-name", hasKazakhName ? "yes" : "no")]
    }
}

extension Event: Journalled {
    package var journalFacts: [JournalFact] {
        [
            JournalFact("standing", standing.code), JournalFact("reason", cancelledBecause),
            JournalFact("move-reason", moved?.reason),
        ]
            + stops.enumerated().map { JournalFact("stop.\($0 + 1)", "\($1.place),\($1.day.iso),\($1.time.text)") } + [
                JournalFact("announced", announcement?.publishedOn.iso), JournalFact("results", results?.publishedOn.iso),
                JournalFact("summary", results?.summary),
                JournalFact("attendance", results?.attendance.map(String.init)),
                JournalFact("questions-raised", results?.questionsRaised.map(String.init)),
                JournalFact("questions-resolved", results?.questionsResolved.map(String.init)),
                JournalFact("receptions", results?.receptions.map(String.init)),
                JournalFact("received", results?.received.map(String.init)),
                JournalFact("minutes", minutes?.on.iso),
                JournalFact("points", minutes.map { String($0.points.count) }),
            ]
            + openQuestions.flatMap { question in
                [
                    JournalFact("open.\(question.number).text", question.text),
                    JournalFact("open.\(question.number).answer", question.answer?.text),
                    JournalFact("open.\(question.number).answered", question.answer?.on.iso),
                    JournalFact("open.\(question.number).withdrawn", question.withdrawal?.reason),
                ]
            }
    }
}

extension MeetingMove: Journalled {
    package var journalFacts: [JournalFact] { [JournalFact("move-reason", reason)] }
}

extension Reception: Journalled {
    package var journalFacts: [JournalFact] {
        [
            JournalFact("standing", standing.code), JournalFact("reason", cancelledBecause),
            JournalFact("move-reason", moved?.reason), JournalFact("day", day.iso),
            JournalFact("time", time.text), JournalFact("list", listHandedOverOn?.iso),
        ]
    }
}

extension Official {
    /// What the journal tells of one who is recorded, by a form or a table: the post, for whom this one acts, the days, and whether this one acts in a vacant post.
    package var recordedDetail: String {
        let parts: [String?] = [
            "place=\(place)", "post=\(post.rawValue)", actingFor.map { "for=\($0)" }, "since=\(since)",
            until.map { "until=\($0)" }, isActing && actingFor == nil ? "acting=true" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}

extension Official: Journalled {
    package var journalFacts: [JournalFact] {
        [
            JournalFact("place", place.code), JournalFact("post", post.rawValue), JournalFact("title", title),
            JournalFact("name", name), JournalFact("since", since.iso), JournalFact("until", until?.iso),
            JournalFact("acting", isActing ? "yes" : "no"), JournalFact("acting-for", actingFor?.description),
            JournalFact("category", category?.code), JournalFact("in-charge", inChargeOf),
            JournalFact("in-charge-since", inChargeSince?.iso),
        ]
    }
}
