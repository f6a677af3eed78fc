import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("The title over what was refused")
struct RefusalTitleTests {
    @Test("asks for a correction only where something typed is wrong", arguments: Language.allCases)
    func titles(language: Language) throws {
        let context = SamplePages.context(language)
        let (correct, notDone) = (context.words(.errorSummary), context.words(.errorNotDone))
        func signIn(_ isWrong: Bool, _ refusal: Phrase?, wait: Int? = nil) -> String? {
            SignInPage(email: "a@b.kz", isWrong: isWrong, refusal: refusal, wait: wait, formToken: "t", in: context)
                .errors?.title
        }
        #expect(signIn(true, nil) == correct && signIn(false, nil) == nil)
        #expect(signIn(false, .signInWait, wait: 60) == notDone && signIn(false, .deskSecretExpired) == notDone)
        let wrong = CodePage(refusal: .codeMissing, formToken: "t", in: context)
        #expect(wrong.errors?.title == correct && wrong.form?.fields[0].error == context.words(.codeMissing))
        let old = CodePage(refusal: .deskSecretExpired, formToken: "t", in: context)
        #expect(old.errors?.title == notDone && old.errors?.items.count == 1 && old.form?.fields[0].error == nil)

        func reception(_ refused: RefusedForm) -> DeskErrors? {
            DeskReceptionPage(
                ReceptionSamples.planned, bookings: [], people: [:], questions: [:],
                list: ReceptionSamples.list(of: ReceptionSamples.planned), refused: (.cancel, refused),
                visit: DeskSamples.visit(.clerk), in: context
            ).errors
        }
        #expect(reception(.expired([:]))?.title == notDone && reception(.changedMeanwhile([:]))?.title == notDone)
        #expect(reception(RefusedForm(typed: [:], .reasonMissing, of: .cancel))?.title == correct)
        #expect(ReceptionSamples.page(in: context).errors?.title == correct)
        func table(isToCorrect: Bool) -> String? {
            DeskTablePage(
                .officials, step: .refused(["x"], isToCorrect: isToCorrect), visit: DeskSamples.visit(.clerk), in: context
            ).refused?.heading
        }
        #expect(table(isToCorrect: true) == correct && table(isToCorrect: false) == notDone)
    }
}
