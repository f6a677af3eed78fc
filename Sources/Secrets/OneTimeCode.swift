import COath
import CSodium
package import Domain

/// Six digits that change every thirty seconds, made of a secret that a telephone keeps too. liboath does the work. Source: RFC 6238.
package enum OneTimeCode {
    /// Seconds for which one code holds.
    package static let period = 30
    package static let digits = 6
    /// Bytes of a secret. Source: RFC 4226, 4 (R6).
    private static let secretLength = 20

    /// A secret that nobody can foresee.
    package static func secret() -> [UInt8] { Secrets.randomBytes(secretLength) }

    /// The code of a secret at a time; `nil` where the library refuses the secret.
    package static func code(of secret: [UInt8], at moment: Moment) -> String? {
        var code = [CChar](repeating: 0, count: digits + 1)
        let key = secret.map { CChar(bitPattern: $0) }
        guard
            oath_totp_generate(key, key.count, time_t(moment.seconds), UInt32(period), 0, UInt32(digits), &code)
                == OATH_OK.rawValue
        else { return nil }
        return String(decoding: code.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The number of the period to which a typed code belongs, of this period and one on each side; `nil` for a wrong code.
    ///
    /// A period that has been used is not taken again: whoever looked over a shoulder comes too late. Source: RFC 6238, 5.2.
    package static func period(of typed: String, secret: [UInt8], at moment: Moment) -> Int? {
        let code = typed.filter { !$0.isWhitespace }
        guard code.utf8.count == digits, code.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let key = secret.map { CChar(bitPattern: $0) }
        var position: Int32 = 0
        guard oath_totp_validate2(key, key.count, time_t(moment.seconds), UInt32(period), 0, 1, &position, code) >= 0 else {
            return nil
        }
        return moment.seconds / period + Int(position)
    }

    /// A secret in letters and digits, in groups of four, as a person types it into a telephone. Source: RFC 4648, 6.
    package static func written(_ secret: [UInt8]) -> String {
        let text = base32(secret)
        return stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// What a telephone reads from a QR code.
    package static func address(of secret: [UInt8], account: String, issuer: String) -> String {
        func escaped(_ text: String) -> String {
            text.utf8.map { byte in
                let isPlain =
                    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || [45, 46, 95, 126].contains(byte)
                return isPlain ? String(UnicodeScalar(byte)) : "%" + Secrets.hex([byte]).uppercased()
            }.joined()
        }
        return "otpauth://totp/\(escaped(issuer)):\(escaped(account))?secret=\(base32(secret))&issuer=\(escaped(issuer))"
            + "&digits=\(digits)&period=\(period)"
    }

    private static func base32(_ bytes: [UInt8]) -> String {
        var text: UnsafeMutablePointer<CChar>?
        let key = bytes.map { CChar(bitPattern: $0) }
        var length = 0
        guard oath_base32_encode(key, key.count, &text, &length) == OATH_OK.rawValue, let text else { return "" }
        defer { free(text) }
        return String(cString: text).filter { $0 != "=" }
    }
}
