import Domain
import Hummingbird
import Secrets

/// The browser that tries to get in, as it is counted.
struct KnownBrowser: Sendable {
    /// Whether it has signed in to the account before.
    let isKnown: Bool
    /// Its own mark where it is known, else its address.
    let key: String
    /// In a few words.
    let kind: String
}

/// The mark that a browser keeps of having signed in to an account: a random number, sealed for the account. Nothing of it is stored, and it opens nothing.
struct KnownDevice: Sendable {
    static let cookie = "kezdesu_device"
    /// Accounts of which one browser keeps a mark, as in an office where a computer is shared.
    private static let most = 5
    private static let days = 365

    private let key: [UInt8]

    init(key: [UInt8]) { self.key = key }

    /// The marks of a browser with one of an account; those it has are kept.
    func marks(adding staff: StaffMember.ID, to kept: String?) -> String {
        let marks = split(kept)
        if marks.contains(where: { isMark($0, of: staff) }) { return marks.joined(separator: "~") }
        let random = Secrets.hex(Secrets.randomBytes(8))
        return ([random + "." + seal(random, staff)] + marks.prefix(KnownDevice.most - 1)).joined(separator: "~")
    }

    /// A browser that asks for an account.
    func browser(of request: Request, for staff: StaffMember.ID?, address: String) -> KnownBrowser {
        let kind = BrowserKind.text(of: request.headers[.userAgent] ?? "")
        let mark = staff.flatMap { staff in split(request.cookie(KnownDevice.cookie)).first { isMark($0, of: staff) } }
        return KnownBrowser(isKnown: mark != nil, key: mark ?? address, kind: kind)
    }

    static var seconds: Int { days * 86_400 }

    private func split(_ text: String?) -> [String] {
        (text ?? "").split(separator: "~").prefix(KnownDevice.most).map(String.init)
    }

    private func isMark(_ text: String, of staff: StaffMember.ID) -> Bool {
        let parts = text.split(separator: ".")
        return parts.count == 2 && Secrets.areEqual(String(parts[1]), seal(String(parts[0]), staff))
    }

    private func seal(_ random: String, _ staff: StaffMember.ID) -> String {
        Secrets.seal("device \(staff) \(random)", key: key)
    }
}
