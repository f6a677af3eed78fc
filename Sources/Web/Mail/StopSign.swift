import Domain
import Secrets

/// The sign in an address that stops mail: whose mail it is, and a seal that nobody else can make.
///
/// Nothing is kept for it: the same letter sent twice carries the same sign, and one sent long ago still works.
struct StopSign: Hashable, Sendable {
    /// Whose mail it is.
    enum Subject: Hashable, Sendable {
        case question(Question.ID)
        case staff(StaffMember.ID)
        case executor(ExecutorAddress.ID)

        fileprivate var text: String {
            switch self {
            case .question(let id): "q\(id)"
            case .staff(let id): "s\(id)"
            case .executor(let id): "e\(id)"
            }
        }

        fileprivate init?(text: some StringProtocol) {
            let number = text.dropFirst()
            switch text.first {
            case "q":
                guard let id = Question.ID(text: number) else { return nil }
                self = .question(id)
            case "s":
                guard let id = StaffMember.ID(text: number) else { return nil }
                self = .staff(id)
            case "e":
                guard let id = ExecutorAddress.ID(text: number) else { return nil }
                self = .executor(id)
            default: return nil
            }
        }
    }

    let subject: Subject
    /// As it stands in an address: `q2026000000014-…`.
    let text: String

    /// 128 bits of the seal.
    private static let digits = 32

    init(_ subject: Subject, key: FormToken) {
        self.subject = subject
        text = "\(subject.text)-\(key.stopSeal(of: subject.text).prefix(StopSign.digits))"
    }

    /// Reads a sign; `nil` for one that this site did not make.
    init?(text: String, key: FormToken) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let subject = Subject(text: parts[0]) else { return nil }
        let known = StopSign(subject, key: key)
        guard Secrets.areEqual(known.text, text) else { return nil }
        self = known
    }
}
