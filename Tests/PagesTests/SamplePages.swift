import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

/// One full sample of every page: every list has an element, every optional a value, so that all names of its template are checked.
enum SamplePages {
    struct Sample: Sendable, CustomTestStringConvertible {
        let template: String
        let page: any Page
        /// Which of several samples of one template it is.
        let name: String?

        init(_ page: any Page, _ name: String? = nil) {
            template = type(of: page).template
            self.page = page
            self.name = name
        }

        var testDescription: String { name.map { "\(template)-\($0)" } ?? template }
    }

    static let phrasebook: Phrasebook = {
        do { return try Phrasebook.shipped() } catch { preconditionFailure("\(error)") }
    }()

    static func context(_ language: Language = .kk, today: String = "2026-11-21") -> PageContext {
        PageContext(
            language: language, today: Samples.day(today), gazetteer: Samples.gazetteer, workingCalendar: Samples.calendar,
            control: Samples.control, law: Samples.law, positions: Samples.positions,
            phrasebook: phrasebook,
            site: PageContext.Site(
                address: "http://127.0.0.1:8080", operatorName: Samples.text("Кеңсе", "Канцелярия", "Office"),
                contactEmail: "office@example.kz",
                isDemonstration: true, styles: ["/css/tokens.css", "/css/base.css", "/css/components.css"],
                scripts: ["/js/desk.js"],
                deskStyles: ["/css/desk.css"]))
    }

    static var all: [Sample] {
        errors + publicPages + desk(in: context()) + desk(in: context(.en)) + data + receptions + control
            + events + deskEvents + officials + pool(context()) + accounts + mail
    }

    static let errors: [Sample] = [
        Sample(ErrorPage(.internalError(reference: "7K2M"), in: context())),
        Sample(ErrorPage(.notFound, in: context()), "missing"),
        Sample(ErrorPage(.notFound, isAtDesk: true, in: context()), "missing at the desk"),
    ]
}
