import Domain
import QRCodes

/// One's own one-time codes: how they are set up, and what can be done once they are.
package struct CodesPage: Page {
    /// How far the person has come.
    package enum State: Sendable {
        case none
        /// A secret waits for its first code: what the telephone reads, and the same in letters.
        case pending(address: String, written: String, isRenewal: Bool)
        case set(recoveryCodes: Int)
    }

    struct Square: Sendable {
        let path: String
        let viewBox: String
        let written: String
        let address: String
        let confirm: DeskForm
    }

    struct Change: Sendable {
        let id: String
        let title: String
        let isOpen: Bool
        let form: DeskForm
    }

    package static let template = "desk/codes"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let errors: DeskErrors?
    let back: Link
    let lead: String
    let begin: DeskForm?
    /// The way on for one who is not asked for codes.
    let later: Link?
    let square: Square?
    let status: String?
    let changes: [Change]

    /// - Parameters:
    ///   - isRequired: whether the office asks for codes of this person.
    package init(
        _ state: State, isRequired: Bool, refused: RefusedAccountForm? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        back = Link(words(.accountTitle), DeskPath.account.text)
        lead = words(isRequired ? .codesLeadRequired : .codesLead)
        var (begin, square, status): (DeskForm?, Square?, String?)
        var changes: [Change] = []
        switch state {
        case .none:
            begin = DeskForm(to: .accountAct(.beginCodes), button: words(.codesBegin))
        case .pending(let address, let written, let isRenewal):
            let fields = SecretFields(act: .confirmCodes, refused: refused, words: words)
            let confirm = DeskForm(
                to: .accountAct(.confirmCodes),
                rows: [fields.first, fields.current()] + (isRenewal ? [fields.own(.codesOwnOld)] : []),
                button: words(.codesConfirm))
            if let code = QRCode(address) {
                square = Square(
                    path: code.path, viewBox: code.viewBox, written: written, address: address, confirm: confirm)
            }
        case .set(let left):
            status = words(.accountCodesOn, count: left)
            func change(_ act: DeskPath.AccountAct, _ title: Phrase, _ lead: Phrase, asks: Bool = true) -> Change {
                let fields = SecretFields(act: act, refused: refused, words: words)
                return Change(
                    id: "act-\(act.rawValue)", title: words(title), isOpen: refused?.act == act,
                    form: DeskForm(
                        to: .accountAct(act), lead: words(lead), rows: asks ? [fields.current(), fields.own(.codesOwn)] : [],
                        button: words(title)))
            }
            changes =
                [
                    change(.beginCodes, .codesNewPhone, .codesNewPhoneLead, asks: false),
                    change(.renewRecovery, .codesRenewRecovery, .codesRenewRecoveryLead),
                ] + (isRequired ? [] : [change(.turnOffCodes, .codesTurnOff, .codesTurnOffLead)])
        }
        (self.begin, self.square, self.status, self.changes) = (begin, square, status, changes)
        later = begin != nil && !isRequired ? Link(words(.codesLater), DeskPath.today.text) : nil
        let sent = refused.flatMap { refused in
            square?.confirm ?? changes.first { $0.id == "act-\(refused.act.rawValue)" }?.form
        }
        errors = DeskForm.errors(sent?.fields ?? [], refusal: refused?.whole(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.accountCodes), visit: visit)
    }
}

/// The recovery codes, shown once: who leaves the page never sees them again.
package struct RecoveryCodesPage: Page {
    package static let template = "desk/recovery-codes"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let codes: [String]
    let done: Link

    package init(_ codes: [String], visit: DeskVisit, in context: PageContext) {
        let words = context.words
        self.codes = codes
        done = Link(words(.recoveryDone), DeskPath.today.text)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.recoveryTitle), visit: visit)
    }
}
