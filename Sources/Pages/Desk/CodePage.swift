import Domain

/// Where the code is given that follows the password: of the telephone, or a recovery code.
package struct CodePage: Page {
    package static let template = "desk/code"
    package let frame: DeskFrame
    package let t: [String: String]
    let errors: DeskErrors?
    /// `nil` while codes of the telephone have to wait.
    let form: DeskForm?
    let recovery: DeskForm
    /// Whether the form of recovery codes stands open.
    let isRecovery: Bool
    let formToken: String
    let back: Link

    /// - Parameters:
    ///   - isRecovery: whether a recovery code was sent, or is the only one that is taken now.
    ///   - wait: seconds that codes of the telephone have to wait; `nil` where they are taken.
    ///   - next: where one goes after signing in.
    ///   - kept: a form that was sent after the session had ended, to be shown again after signing in.
    package init(
        refusal: Phrase? = nil, isRecovery: Bool = false, wait: Int? = nil, next: String? = nil,
        kept: [(name: String, value: String)] = [], formToken: String, in context: PageContext
    ) {
        let words = context.words
        let hidden =
            (next.map { [DeskForm.Hidden(name: SignInPage.nextField, value: $0)] } ?? [])
            + kept.map { DeskForm.Hidden(name: SignInPage.keptPrefix + $0.name, value: $0.value) }
        // A form that was too old says nothing of the code.
        let isOfCode = refusal != .deskSecretExpired && wait == nil
        let told = refusal.map { words.waiting($0, wait) }
        let error = isOfCode ? told : nil
        let code = FormField(
            .code, name: "code", id: "sign-in-code", label: words(.codeLabel), hint: words(.codeHint),
            error: isRecovery ? nil : error, autocomplete: "one-time-code", isRequired: true)
        let recoveryCode = FormField(
            .text(longest: 40), name: "recovery", id: "sign-in-recovery", label: words(.codeRecovery),
            hint: words(.codeRecoveryHint), error: isRecovery ? error : nil, autocomplete: "off", isRequired: true)
        form =
            wait == nil
            ? DeskForm(
                to: .signInCode, hidden: hidden, rows: [DeskForm.Row(fields: [code], isPair: false)], button: words(.signInSend))
            : nil
        recovery = DeskForm(
            to: .signInCode, hidden: hidden, rows: [DeskForm.Row(fields: [recoveryCode], isPair: false)],
            button: words(.signInSend))
        self.isRecovery = isRecovery
        errors = DeskForm.errors(
            [], refusal: told, at: isRecovery ? recoveryCode.target : code.target, isOfField: isOfCode, words: words)
        self.formToken = formToken
        back = Link(words(.codeBack), DeskPath.signIn.text)
        t = words.plain
        frame = DeskFrame(context, title: words(.codeTitle), visit: nil)
    }
}
