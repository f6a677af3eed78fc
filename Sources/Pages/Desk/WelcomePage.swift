package import Domain

/// Where a one-time link leads: a person sets a password. Where the link opens nothing, the page says what to do.
package struct WelcomePage: Page {
    package static let template = "desk/welcome"
    package let frame: DeskFrame
    package let t: [String: String]
    let errors: DeskErrors?
    let title: String
    let lead: String
    let form: DeskForm?
    let formToken: String

    package init(
        _ holder: StaffMember, token: String, refusal: AccountRefusal? = nil, isExpired: Bool = false, formToken: String,
        in context: PageContext
    ) {
        let words = context.words
        title = words(.welcomeTitle)
        lead = words(.welcomeLead, ["name": holder.name])
        let refused = refusal != nil || isExpired ? RefusedAccountForm(.password, refusal) : nil
        let email = FormField(
            .userName(), name: "email", id: "welcome-email", label: words(.signInEmail), value: holder.email,
            autocomplete: "username", isReadOnly: true)
        let form = DeskForm(
            to: .welcome(token),
            rows: [DeskForm.Row(fields: [email], isPair: false)]
                + SecretFields(act: .password, refused: refused, words: words).new, button: words(.welcomeSend))
        self.form = form
        errors = DeskForm.errors(form.fields, refusal: refused?.whole(words), at: "#password-password", words: words)
        self.formToken = formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: nil, at: .welcome(token))
    }

    /// The page of a link that opens nothing.
    package init(gone: Void, in context: PageContext) {
        let words = context.words
        title = words(.welcomeGoneTitle)
        lead = words(.welcomeGone)
        errors = nil
        form = nil
        formToken = ""
        t = words.plain
        frame = DeskFrame(context, title: title, visit: nil)
    }
}
