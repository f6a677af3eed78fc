import Foundation
import Settings

/// A small folder of settings in which nothing is wrong, until a test makes it so; gone when the test is over.
final class ScratchConfig: Sendable {
    let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("kezdesu-settings-\(UUID().uuidString)").path
        for (file, text) in Self.files { try write(text, to: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

    func write(_ data: Data, to file: String) throws {
        let url = URL(fileURLWithPath: "\(folder)/\(file)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(file)") }

    /// Puts one text of a file in the place of another that stands in it once.
    func replace(_ old: String, with new: String, in file: String) throws {
        let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        let parts = text.components(separatedBy: old)
        guard parts.count == 2 else { throw Unclear(text: old, count: parts.count - 1) }
        try write(parts.joined(separator: new), to: file)
    }

    /// The mistakes of the folder, a line each; empty where it loads.
    func mistakes(flags: [OfficeSettings.Key: String] = [:], environment: [String: String] = [:]) -> [String] {
        do throws(SettingsError) {
            _ = try Settings.load(from: folder, flags: flags, environment: environment)
            return []
        } catch {
            return error.mistakes.map(\.description)
        }
    }

    struct Unclear: Error {
        let text: String
        let count: Int
    }

    private static let files = [
        "kezdesu.yaml": """
        host: 127.0.0.1
        port: 8080
        database: "sqlite:kezdesu.db"
        site-name:
          kk: "Кездесу"
          ru: "Кездесу"
          en: "Kezdesu"
        contact-email: ""

        """,
        "words.yaml": """
        matters:
          - [жол, дорог]
        common: [қашан, когда]

        """,
        "calendar.yaml": """
        hours: {from: "09:00", to: "19:00", source: "Regulation"}
        starts: ["17:30", "15:00"]
        minutes: 90
        way: 60
        places-a-day: 2
        venue: {kk: "Хабарландыруда", ru: "В объявлении", en: "In the announcement"}
        remote:
          - {place: "314800000", source: "Order"}
        deputies: 5

        """,
        "places/000000000-republic.csv": """
        code,parent,level,office,name_kk,name_ru,name_en,kk_source
        000000000,,republic,,Қазақстан Республикасы,Республика Казахстан,Kazakhstan,official

        """,
        "places/310000000-zhambyl.csv": """
        code,parent,level,office,name_kk,name_ru,name_en,kk_source
        310000000,000000000,oblast,oblast,Жамбыл облысы,Жамбылская область,Zhambyl Region,official
        314800000,310000000,district,district,Қордай ауданы,Кордайский район,Korday District,official
        314853000,314800000,rural_okrug,rural_okrug,Сарыбулакский ауылдық округі,Сарыбулакский сельский округ,Sarybulak Rural Okrug,missing

        """,
        "days/2026.yaml": """
        year: 2026
        off:
          - day: 2026-01-01
            name: {kk: "Жаңа жыл", ru: "Новый год", en: "New Year's Day"}
            kind: holiday
            source: {kk: "Заң", ru: "Закон", en: "Law"}
          - day: 2026-03-09
            name: {kk: "Демалыс", ru: "Выходной", en: "Day off"}
            kind: moved
            source: {kk: "Қаулы", ru: "Постановление", en: "Resolution"}
        worked:
          - day: 2026-03-14
            name: {kk: "Жұмыс күні", ru: "Рабочий день", en: "Working day"}
            for: 2026-03-09
            source: {kk: "Қаулы", ru: "Постановление", en: "Resolution"}

        """,
        "days/zones.yaml": """
        zones:
          - from: 2024-03-01
            offset: "+05:00"
            source: "Resolution"
          - from: 2018-12-21
            offset: "+06:00"
            except:
              - {region: "310000000", offset: "+05:30"}
            source: "Database"
        office-hours:
          from: "09:00"
          to: "18:30"
          break: ["13:00", "15:00"]
          source: "Regulation"

        """,
        "law/act.2022.yaml": """
        act:
          id: act
          title: {kk: "Акт", ru: "Акт", en: "Act"}
          date: 2022-03-03
        edition: act.2022
        in-force: {from: 2022-03-07, to: 2023-12-31}
        coverage: []
        rules: []

        """,
        "law/act.2024.yaml": """
        act:
          id: act
          title: {kk: "Акт", ru: "Акт", en: "Act"}
          number: "1"
        edition: act.2024
        in-force: {from: 2024-01-01}
        notes: {kk: "Ескертпе", ru: "Примечание", en: "Note"}
        coverage:
          - id: act.coverage
            host: [district]
            in: [rural_okrug]
            relation: child
            at-least: 1
            every: half-year
            on-site: true
            cites: {kk: "1-т.", ru: "п. 1", en: "p. 1"}
            title: {kk: "Көшпелі", ru: "Выездная", en: "On site"}
        rules:
          - id: act.announce
            binds: [district, rural_okrug]
            trigger: meeting
            term: {days-before: 14}
            roll: none
            fulfilled-by: announcement
            cites: {kk: "2-т.", ru: "п. 2", en: "p. 2"}
            title: {kk: "Хабарландыру", ru: "Объявление", en: "Announcement"}
            norm: {kk: "Хабарлау.", ru: "Объявить.", en: "Announce."}
          - id: act.progress
            binds: [district]
            trigger: quarter-end
            term: {day-of-next-month: 25}
            roll: next-working-day
            fulfilled-by: progress-report
            cites: {kk: "3-т.", ru: "п. 3", en: "p. 3"}
            title: {kk: "Барысы", ru: "Ход", en: "Progress"}
            norm: {kk: "Жариялау.", ru: "Опубликовать.", en: "Publish."}

        """,
    ]
}
