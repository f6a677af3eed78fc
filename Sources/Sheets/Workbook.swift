import Foundation

/// What a workbook says of its sheets, and where its parts lie.
struct Workbook {
    struct Sheet {
        let name: String
        let path: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    private(set) var stylesPath: String?
    private(set) var stringsPath: String?
    /// Whether days are counted from 1 January 1904, as on old Macintoshes.
    private(set) var isFrom1904 = false

    init(_ parts: inout SheetParts) throws(XLSXReader.Flaw) {
        let top = try Workbook.relations(try parts.part("_rels/.rels"), of: "")
        let path = top.values.first { $0.kind == "officeDocument" }?.path ?? "xl/workbook.xml"
        guard let bytes = try parts.part(path) else { throw .notAWorkbook }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let relationsPath = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
        let relations = try Workbook.relations(try parts.part(relationsPath), of: folder)
        stylesPath = relations.values.first { $0.kind == "styles" }?.path
        stringsPath = relations.values.first { $0.kind == "sharedStrings" }?.path
        var found: [Sheet] = []
        var from1904 = false
        try SheetElements.read(bytes) { name, attributes in
            switch name {
            case "workbookPr": from1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
            case "sheet":
                let id = attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
                // A sheet that is a chart has no cells.
                guard let relation = relations[id], relation.kind == "worksheet", let name = attributes["name"] else { return }
                found.append(Sheet(name: name, path: relation.path, isHidden: (attributes["state"] ?? "visible") != "visible"))
            default: break
            }
        }
        sheets = found
        isFrom1904 = from1904
    }

    /// The sheet of a name, or the first that is shown.
    func sheet(named name: String?) -> Sheet? {
        guard let name else { return sheets.first { !$0.isHidden } ?? sheets.first }
        return sheets.first { $0.name == name } ?? sheets.first { $0.name.lowercased() == name.lowercased() }
    }

    /// What a part refers to, by the id of the relation; the kind is the last word of its type.
    private static func relations(
        _ bytes: [UInt8]?, of folder: String
    ) throws(XLSXReader.Flaw) -> [String: (kind: String, path: String)] {
        guard let bytes else { return [:] }
        var found: [String: (kind: String, path: String)] = [:]
        try SheetElements.read(bytes) { name, attributes in
            guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
                let target = attributes["Target"], attributes["TargetMode"] != "External"
            else { return }
            found[id] = (type.split(separator: "/").last.map(String.init) ?? type, path(target, from: folder))
        }
        return found
    }

    /// A target as a path from the root: `/xl/styles.xml`, `styles.xml` and `../xl/styles.xml` name one part.
    private static func path(_ target: String, from folder: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") {
            switch step {
            case ".": break
            case "..": steps = Array(steps.dropLast())
            default: steps.append(String(step))
            }
        }
        return steps.joined(separator: "/")
    }
}
