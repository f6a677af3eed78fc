import Domain
import Secrets
import Testing

@Suite("Sealed bytes")
struct SealedBytesTests {
    private static let key = Array("a key".utf8)

    @Test("open with their key for their subject alone, and not when a digit was changed")
    func opens() {
        let bytes: [UInt8] = Array("12345678901234567890".utf8)
        let sealed = SealedBytes.seal(bytes, key: Self.key, subject: "7")
        #expect(SealedBytes.open(sealed, key: Self.key, subject: "7") == bytes)
        #expect(SealedBytes.open(sealed, key: Self.key, subject: "8") == nil)
        #expect(SealedBytes.open(sealed, key: Array("another".utf8), subject: "7") == nil)
        #expect(SealedBytes.open((sealed.first == "0" ? "1" : "0") + sealed.dropFirst(), key: Self.key, subject: "7") == nil)
        #expect(["", "0", "zz", "00"].allSatisfy { SealedBytes.open($0, key: Self.key, subject: "7") == nil })
    }

    @Test("look different each time, and never like what they hold")
    func differ() {
        let bytes: [UInt8] = Array("12345678901234567890".utf8)
        let sealed = (1...2).map { _ in SealedBytes.seal(bytes, key: Self.key, subject: "7") }
        #expect(sealed[0] != sealed[1])
        #expect(sealed.allSatisfy { !$0.contains(Secrets.hex(bytes)) })
    }
}

@Suite("A recovery code")
struct RecoveryCodeTests {
    @Test("is known however its groups are written, by its owner alone")
    func hashes() throws {
        let code = RecoveryCode.make()
        #expect(code.wholeMatch(of: /[0-9a-f]{4}(-[0-9a-f]{4}){3}/) != nil)
        let (staff, other) = (StaffMember.ID(1), StaffMember.ID(2))
        let hash = try #require(RecoveryCode.hash(of: code, staff: staff))
        #expect(RecoveryCode.hash(of: " " + code.uppercased().replacing("-", with: " "), staff: staff) == hash)
        #expect(RecoveryCode.hash(of: code, staff: other) != hash)
        #expect(RecoveryCode.make() != code)
    }

    @Test(
        "is none with other signs or another length",
        arguments: ["", "123456", "0a1b-2c3d-4e5f-607", "0a1b-2c3d-4e5f-6071x", "0a1b.2c3d.4e5f.6071"])
    func none(typed: String) { #expect(RecoveryCode.hash(of: typed, staff: StaffMember.ID(1)) == nil) }
}
