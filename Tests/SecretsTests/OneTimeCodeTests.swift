import Domain
import Secrets
import Testing

@Suite("A one-time code")
struct OneTimeCodeTests {
    /// The secret of RFC 6238, appendix B.
    static let secret = Array("12345678901234567890".utf8)

    /// The last six digits of the table. Source: RFC 6238, appendix B.
    @Test(
        "is that of the standard",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ])
    func standard(seconds: Int, code: String) {
        #expect(OneTimeCode.code(of: Self.secret, at: Moment(seconds: seconds)) == code)
        #expect(OneTimeCode.period(of: code, secret: Self.secret, at: Moment(seconds: seconds)) == seconds / 30)
    }

    @Test("holds one period before and after, and not longer")
    func window() {
        let (code, own) = ("005924", 1_234_567_890 / 30)
        for (periods, isTaken) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let moment = Moment(seconds: 1_234_567_890 + periods * 30)
            #expect(OneTimeCode.period(of: code, secret: Self.secret, at: moment) == (isTaken ? own : nil), "\(periods)")
        }
    }

    @Test("is six digits, whatever spaces stand between them", arguments: ["", "00592", "0059244", "00592a", "٠٠٥٩٢٤", "-05924"])
    func malformed(typed: String) {
        #expect(OneTimeCode.period(of: typed, secret: Self.secret, at: Moment(seconds: 1_234_567_890)) == nil)
        #expect(OneTimeCode.period(of: " 005 924 ", secret: Self.secret, at: Moment(seconds: 1_234_567_890)) != nil)
    }

    @Test("has a secret that is written for people and for telephones")
    func written() {
        #expect(OneTimeCode.written(Self.secret) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
        #expect(
            OneTimeCode.address(of: Self.secret, account: "a b@kordai.kz", issuer: "Кездесу")
                == "otpauth://totp/%D0%9A%D0%B5%D0%B7%D0%B4%D0%B5%D1%81%D1%83:a%20b%40kordai.kz?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=%D0%9A%D0%B5%D0%B7%D0%B4%D0%B5%D1%81%D1%83&digits=6&period=30")
        #expect(OneTimeCode.secret().count == 20)
    }
}
