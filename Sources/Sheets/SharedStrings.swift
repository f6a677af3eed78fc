/// The strings that cells share, by number.
enum SharedStrings {
    static func read(_ bytes: [UInt8]?) throws(XLSXReader.Flaw) -> [String] {
        guard let bytes else { return [] }
        var strings: [String] = []
        var string = ""
        var phonetic = 0
        try SheetElements.read(bytes) { name, _ in
            switch name {
            case "si": string = ""
            case "rPh": phonetic += 1
            default: break
            }
        } end: { name, text in
            switch name {
            // How a name is read aloud stands beside it in some languages and is no part of it.
            case "t" where phonetic == 0: string += CellText.unescaped(text)
            case "rPh": phonetic -= 1
            case "si": strings.append(string)
            default: break
            }
        }
        return strings
    }
}
