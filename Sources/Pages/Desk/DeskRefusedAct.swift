/// What a page says of an act that was refused: what must be corrected, or what was typed where it has no form for the act any more.
struct DeskRefusedAct: Sendable {
    let errors: DeskErrors?
    let kept: DeskKept?

    /// - Parameters:
    ///   - refused: `nil` where nothing was refused.
    ///   - form: of the act, as it stands on the page or would stand there.
    ///   - target: where the form stands, as `#act-hold`; `nil` where the page does not offer the act.
    init(_ refused: RefusedForm?, form: @autoclosure () -> DeskForm?, at target: String?, in context: PageContext) {
        guard let refused else {
            (errors, kept) = (nil, nil)
            return
        }
        let form = form()
        errors = DeskForm.errors(
            target == nil ? [] : form?.fields ?? [],
            refusal: target == nil ? refused.wholeText(in: context) : refused.refusalText(in: context), at: target ?? "#main",
            words: context.words)
        kept = target == nil ? form.flatMap { DeskKept($0, refused: refused) } : nil
    }
}
