import Domain

/// What can be done with what stands on control, why the rest cannot, and what became of an act that was refused: one for the pages of an item and of an assignment.
struct DeskControlActs: Sendable {
    let acts: [DeskAct]
    let notNow: String?
    let told: DeskRefusedAct

    /// - Parameters:
    ///   - others: acts that are not of control, as they stand on the page.
    ///   - closed: why nothing of control can be done yet; `nil` where it can.
    init(_ maker: DeskControlForms, others: [DeskAct], closed: String? = nil, visit: DeskVisit) {
        let (item, refused, context) = (maker.item, maker.refused, maker.context)
        let words = context.words
        let acts = (closed == nil && item.isOpen ? maker.acts(for: visit.staff) : []) + others
        self.acts = acts
        notNow =
            if !visit.staff.may(.recordExecution) {
                visit.readOnly(.recordExecution, words)
            } else if let closed {
                closed
            } else if !item.isOpen {
                words(maker.subject.isPublic ? .refusalItemDone : .refusalAssignmentDone)
            } else { maker.closed(for: visit.staff) }
        let shown = refused.flatMap { refused in acts.first { $0.id == "act-\(refused.act.rawValue)" } }
        told = DeskRefusedAct(
            refused?.form, form: shown?.form ?? refused.map { maker.form($0.act) }, at: shown.map { "#\($0.id)" }, in: context)
    }
}
