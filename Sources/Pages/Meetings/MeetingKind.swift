import Domain

extension PageContext {
    /// Why a meeting is held: by the calendar, on demand, of necessity.
    func kind(_ kind: Meeting.Kind) -> String {
        switch kind {
        case .calendar: words(.kindCalendar)
        case .onDemand: words(.kindOnDemand)
        case .ofNecessity: words(.kindOfNecessity)
        }
    }
}
