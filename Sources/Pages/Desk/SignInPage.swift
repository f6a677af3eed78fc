import Domain

/// Where staff sign in.
package struct SignInPage: Page {
    package static let template = "desk/sign-in"
    package let frame: DeskFrame
    package let t: [String: String]
    let errors: DeskErrors?
    let form: DeskForm
    let formToken: String
    let siteURL: String

    /// The hidden field with the address to which one goes after signing in.
    package static let nextField = "next"
    /// Begins the names of hidden fields that hold what was typed before the session ended.
    package static let keptPrefix = "kept-"

    /// - Parameters:
    ///   - email: what was typed before, kept where the sign-in was wrong. The password never is.
    ///   - refusal: why the form was not taken, where it was not for the address or the password.
    ///   - wait: seconds that have to pass before another try, where the refusal says so.
    ///   - notice: what was just done.
    ///   - next: where one goes after signing in; today's work where it is `nil`.
    ///   - kept: a form that was sent after the session had ended, to be shown again after signing in.
    package init(
        email: String, isWrong: Bool, refusal: Phrase? = nil, wait: Int? = nil, next: String? = nil,
        kept: [(name: String, value: String)] = [], notice: DeskNotice? = nil, formToken: String, in context: PageContext
    ) {
        let words = context.words
        let rows = [
            DeskForm.Row(
                fields: [
                    FormField(
                        .userName(longest: 200), name: "email", id: "sign-in-email", label: words(.signInEmail), value: email,
                        error: isWrong ? words(.signInWrong) : nil, autocomplete: "username", isRequired: true)
                ], isPair: false),
            DeskForm.Row(
                fields: [
                    FormField(
                        .password, name: "password", id: "sign-in-password", label: words(.signInPassword),
                        autocomplete: "current-password", isRequired: true)
                ], isPair: false),
        ]
        let hidden =
            (next.map { [DeskForm.Hidden(name: SignInPage.nextField, value: $0)] } ?? [])
            + kept.map { DeskForm.Hidden(name: SignInPage.keptPrefix + $0.name, value: $0.value) }
        form = DeskForm(to: .signIn, hidden: hidden, rows: rows, button: words(.signInSend))
        // The refusal names both fields itself: it stands without the label of one.
        errors = DeskForm.errors(
            [], refusal: (refusal ?? (isWrong ? .signInWrong : nil)).map { words.waiting($0, wait) }, at: "#sign-in-email",
            isOfField: isWrong, words: words)
        self.formToken = formToken
        siteURL = context.url(.home)
        t = words.plain
        frame = DeskFrame(context, title: words(.signInTitle), visit: nil, notice: notice)
    }
}

extension Words {
    /// A refusal that names the minutes to wait, rounded up; any other as it is.
    func waiting(_ phrase: Phrase, _ seconds: Int?) -> String {
        seconds.map { self(phrase, count: ($0 + 59) / 60) } ?? self(phrase)
    }
}
