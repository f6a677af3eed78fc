/// The files of open data under `/data`.
package enum OpenData: String, CaseIterable, Sendable {
    case places, meetings, questions, problems
    case planItems = "plan-items"
    case duties, coverage, silence, receptions, events, officials

    /// The kinds of file in which it is offered.
    package enum FileKind: String, CaseIterable, Sendable { case csv, json }

    /// The columns of its CSV.
    package var columns: [String] {
        switch self {
        case .places: PlaceRecord.columns
        case .meetings: MeetingRecord.columns
        case .questions: QuestionRecord.columns
        case .problems: ProblemRecord.columns
        case .planItems: PlanItemRecord.columns
        case .duties: DutyRecord.columns
        case .coverage: CoverageRecord.columns
        case .silence: SilenceRecord.columns
        case .receptions: ReceptionRecord.columns
        case .events: EventRecord.columns
        case .officials: PublicOfficialRecord.columns
        }
    }
}
