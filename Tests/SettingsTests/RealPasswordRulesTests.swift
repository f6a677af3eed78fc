import Domain
import Settings
import TestSupport
import Testing

@Suite("The rules of passwords of the shipped settings")
struct RealPasswordRulesTests {
    @Test(
        "refuse what is easily guessed, and say why",
        arguments: [
            ("парольпароль", .repeated), ("aaaaaaaaaaaa", .repeated), ("абвабвабвабв", .repeated), ("sozsozsozsoz", .repeated),
            ("12345678901", .sequence), ("9876543210", .sequence), ("qwertyuiop", .sequence), ("йцукенгшщз", .sequence),
            ("QwErTyUiOp12", .sequence), ("абвгдеёжзий", .sequence), ("zxcvbnmasdf", .sequence), ("1qaz2wsx3edc", .sequence),
            ("qazaqstan2026", .common), ("Қазақстан2026!", .common), ("Password2026", .common), ("password123!", .common),
            ("админ12345678", .sequence), ("құпиясөз2025", .common), ("kupiyasoz01", .common), ("almaty1990kz", .common),
            ("gfhjkm123456", .common), ("әкімдік2026", .common), ("87012345679", .sequence), ("19850714300", .numbers),
            ("8 702 555 83 91", .numbers), ("aigul198507", .ownName), ("Сәрсенова24кз", .ownName), ("МойСарсенова", .ownName),
        ] as [(String, PasswordRules.Weakness)])
    func weak(password: String, why: PasswordRules.Weakness) throws {
        let rules = try RealConfig.loaded().passwords
        let found = rules.weakness(of: password, own: ["Айгүл Сәрсенова", "aigul@kordai.kz"])
        #expect(found == why, "\(password): \(found?.rawValue ?? "none")")
    }

    @Test(
        "let a few unrelated words pass, in any letters, and what a machine makes",
        arguments: [
            "жасырын сөз 42", "төрт сөзден тұрады", "жаңа сөздер тізбегі", "сары түйе терезе", "корова читает лампу",
            "correct horse battery", "kX9#vLq2Tz", "tau-qasyq-bulut", "Бес ит мінген теңіз", "moloko.kirpich.sova",
        ])
    func strong(password: String) throws {
        let rules = try RealConfig.loaded().passwords
        #expect(rules.weakness(of: password, own: ["Айгүл Сәрсенова", "aigul@kordai.kz"]) == nil)
    }

    @Test("do not mind short names, which stand in many words")
    func shortNames() throws {
        let rules = try RealConfig.loaded().passwords
        #expect(rules.weakness(of: "алибек сары түйе", own: ["Али Омар", "ali@kordai.kz"]) == nil)
    }
}
