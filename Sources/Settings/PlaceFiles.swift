import Domain
import Sheets

/// Reads `places/*.csv`: the territories of the country, one file for each region.
struct PlaceFiles {
    let folder: SettingsFolder

    private enum Column: String, CaseIterable {
        case code, parent, level, office
        case nameKk = "name_kk"
        case nameRu = "name_ru"
        case nameEn = "name_en"
        case kazakhSource = "kk_source"
    }

    private enum KazakhSource: String, CaseIterable {
        case official, missing
    }

    private struct Origin {
        let file: String
        let line: Int
    }

    /// The gazetteer of all files; `nil`, and a mistake for every wrong row, where something is wrong.
    func gazetteer() -> Gazetteer? {
        let before = folder.log.mistakes.count
        var places: [Place] = []
        var origins: [KATO: Origin] = [:]
        for file in folder.files(in: "places", ending: ".csv") {
            read(file) { place, line in
                if let first = origins[place.code] {
                    add(file, line, .code, "\(place.code) stands already in \(first.file), line \(first.line)")
                } else {
                    origins[place.code] = Origin(file: file, line: line)
                    places.append(place)
                }
            }
        }
        // A place that was not read at all would make every one below it look wrong.
        guard folder.log.mistakes.count == before else { return nil }
        for place in places {
            guard let parent = place.parent, origins[parent] == nil, let origin = origins[place.code] else { continue }
            add(origin.file, origin.line, .parent, "there is no place \(parent)")
        }
        guard folder.log.mistakes.count == before else { return nil }
        do {
            return try Gazetteer(places)
        } catch {
            tell(error, origins)
            return nil
        }
    }

    private func tell(_ flaw: Gazetteer.Flaw, _ origins: [KATO: Origin]) {
        func at(_ code: KATO, _ column: Column, _ problem: String) {
            add(origins[code]?.file ?? "places", origins[code]?.line, column, problem)
        }
        switch flaw {
        case .twice(let code): at(code, .code, "\(code) stands more than once")
        case .parentUnknown(let code, let parent): at(code, .parent, "there is no place \(parent)")
        case .noRepublic: folder.log.add("places", "there is no place \(KATO.republic), the republic")
        case .unreachable(let code): at(code, .parent, "the way up from \(code) does not reach the republic")
        }
    }

    private func add(_ file: String, _ line: Int?, _ column: Column?, _ problem: String) {
        folder.log.add(file, line: line, key: column?.rawValue, problem)
    }

    private func read(_ file: String, _ take: (Place, Int) -> Void) {
        guard let bytes = folder.bytes(of: file) else { return }
        let rows: [[String]]
        do {
            rows = try CSVReader.rows(of: bytes)
        } catch {
            folder.log.add(file, line: error.row, "\(error)")
            return
        }
        guard let header = rows.first, let positions = positions(of: header, in: file) else {
            if rows.isEmpty { folder.log.add(file, "the file is empty") }
            return
        }
        var line = 1 + PlaceFiles.lineEnds(in: header)
        for row in rows.dropFirst() {
            line += 1
            defer { line += PlaceFiles.lineEnds(in: row) }
            if row.count == 1, row[0].isEmpty { continue }
            guard row.count == header.count else {
                add(file, line, nil, "has \(row.count) cells, and the header has \(header.count)")
                continue
            }
            if let place = place(from: row, positions, file, line) { take(place, line) }
        }
    }

    private func positions(of header: [String], in file: String) -> [Int]? {
        var found: [Int] = []
        for column in Column.allCases {
            let matching = header.indices.filter { header[$0] == column.rawValue }
            if matching.count == 1 {
                found.append(matching[0])
            } else {
                add(file, 1, column, matching.isEmpty ? "the column is missing" : "the column stands more than once")
            }
        }
        for name in header where Column(rawValue: name) == nil {
            folder.log.add(
                file, line: 1, key: name,
                "is an unknown column; known are \(Column.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return found.count == Column.allCases.count && header.count == found.count ? found : nil
    }

    private func place(from row: [String], _ positions: [Int], _ file: String, _ line: Int) -> Place? {
        func fail(_ column: Column, _ problem: String) { add(file, line, column, problem) }
        func names<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> String where Choice.RawValue == String {
            type.allCases.map(\.rawValue).joined(separator: ", ")
        }
        let before = folder.log.mistakes.count
        // The order of `Column.allCases`.
        let (codeText, parentText, levelText, officeText) = (
            row[positions[0]], row[positions[1]], row[positions[2]], row[positions[3]]
        )
        let code = KATO(codeText)
        if code == nil { fail(.code, "must be 9 digits, and is \(SettingsText.quoted(codeText))") }
        let parent = KATO(parentText)
        if parent == nil, !(parentText.isEmpty && code == .republic) {
            fail(.parent, "must be 9 digits, and is \(SettingsText.quoted(parentText))")
        }
        if parent != nil, code == .republic { fail(.parent, "must be empty for the republic") }
        let level = PlaceLevel(rawValue: levelText)
        if level == nil {
            fail(.level, "must be one of \(names(PlaceLevel.self)), and is \(SettingsText.quoted(levelText))")
        }
        let office = Office(rawValue: officeText)
        if office == nil, !officeText.isEmpty {
            fail(.office, "must be empty or one of \(names(Office.self)), and is \(SettingsText.quoted(officeText))")
        }
        let name = Translated(kk: row[positions[4]], ru: row[positions[5]], en: row[positions[6]])
        if name.kk == nil { fail(.nameKk, "is empty") }
        if name.ru == nil { fail(.nameRu, "is empty") }
        if name.en == nil { fail(.nameEn, "is empty") }
        let source = KazakhSource(rawValue: row[positions[7]])
        if source == nil {
            fail(.kazakhSource, "must be one of \(names(KazakhSource.self)), and is \(SettingsText.quoted(row[positions[7]]))")
        }
        guard folder.log.mistakes.count == before, let code, let level else { return nil }
        return Place(
            code: code, parent: parent, level: level, office: office, name: name, hasKazakhName: source == .official)
    }

    private static func lineEnds(in row: [String]) -> Int {
        row.reduce(0) { count, cell in count + cell.utf8.count { $0 == 0x0A } }
    }
}
