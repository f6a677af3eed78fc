package import Domain

extension PageContext {
    /// How duties stand, as a heading or a choice.
    func standing(_ kind: Duty.Standing.Kind) -> String {
        switch kind {
        case .overdue: words(.dutyKindOverdue)
        case .dueSoon: words(.dutyKindDueSoon)
        case .upcoming: words(.dutyKindUpcoming)
        case .metLate: words(.dutyKindMetLate)
        case .met: words(.dutyKindMet)
        }
    }

    /// What is silent about, as a choice.
    func silence(_ kind: Silence.Kind) -> String {
        switch kind {
        case .calendar: words(.dutyCalendarApproved)
        case .plan: words(.dutyResults)
        case .progress: words(.dutyProgress)
        }
    }

    /// `12 күн`.
    func days(_ count: Int) -> String { words(.dutiesDays, count: count) }

    /// What is left of the period that runs: `41 күн қалды`; `nil` for another period.
    func left(_ days: Int?) -> String? {
        days.map { $0 == 0 ? words(.coverageLastDay) : words(.coverageDaysLeft, count: $0) }
    }

    /// Whether akims lie below a place, so that its pages show what is theirs.
    package func hasAkimsBelow(_ code: KATO) -> Bool {
        gazetteer.places(within: code).dropFirst().contains { $0.office != nil }
    }

    /// The files of a territory, CSV first.
    func files(_ data: FilePath.PlaceData, of code: KATO) -> [Link] {
        [
            Link(words(.dutiesFileCSV), FilePath.placeData(data, code, .csv).text(in: language)),
            Link(words(.dutiesFileJSON), FilePath.placeData(data, code, .json).text(in: language)),
        ]
    }
}

extension StatusBadge {
    /// How a coverage norm stands in one place.
    init(_ coverage: Coverage, in context: PageContext) {
        let words = context.words
        switch coverage.standing {
        case .met: self.init(.done, words(.coverageMet))
        case .planned:
            self.init(
                .time,
                coverage.nextOn.map { words(.coveragePlannedOn, ["day": context.dates.day($0, .by)]) } ?? words(.coveragePlanned))
        case .missing: self.init(.soon, words(.coverageLacking, count: coverage.lacking))
        case .missed: self.init(.late, words(.coverageMissed))
        case .ahead: self.init(.time, words(.coverageAhead))
        case .unknown: self.init(.time, words(.coverageUnknown))
        }
    }

    /// How it stands in all places of a territory.
    init(_ sum: CoverageSummary.Sum, in context: PageContext) {
        let words = context.words
        if sum[.missing] > 0 {
            self.init(.soon, words(.placeCoverageMissing, count: sum[.missing]))
        } else if sum[.missed] > 0 {
            self.init(.late, words(.coverageSumMissed, count: sum[.missed]))
        } else if sum[.planned] > 0 {
            self.init(.time, words(.coverageSumPlanned, count: sum[.planned]))
        } else if sum[.ahead] > 0 {
            self.init(.time, words(.coverageSumAhead))
        } else if sum[.unknown] > 0 {
            self.init(.time, words(.coverageUnknown))
        } else {
            self.init(.done, words(.coverageMet))
        }
    }
}
