/// What is kept of a browser: its name and the system, by which its owner knows it again; never the whole text that it sends.
enum BrowserKind {
    /// In the order in which they are looked for: most browsers call themselves by the names of others too.
    private static let browsers = [
        ("YaBrowser/", "Yandex"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung"), ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]

    /// As "Firefox, Windows"; empty where neither is known.
    static func text(of userAgent: String) -> String {
        func name(_ list: [(mark: String, name: String)]) -> String? { list.first { userAgent.contains($0.mark) }?.name }
        return [name(browsers), name(systems)].compactMap(\.self).joined(separator: ", ")
    }
}
