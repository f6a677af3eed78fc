/// Why a person's own account is not changed.
package enum AccountRefusal: Error, Hashable, Sendable {
    /// The password that was asked for once more is wrong.
    case passwordWrong
    case passwordTooShort, passwordTooLong, passwordsDiffer
    /// The new password is easily guessed.
    case passwordWeak(PasswordRules.Weakness)
    /// The code of the telephone, or the recovery code, is wrong or was used.
    case codeWrong
    /// The first code of a telephone that is being set up is wrong.
    case firstCodeWrong
    /// Nothing is being set up: it was begun anew, or finished, in another window.
    case nothingBegun
    /// The office asks for codes of this person.
    case codesRequired
    /// So many seconds have to pass before another try.
    case wait(seconds: Int)
}
