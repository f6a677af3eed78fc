import Dispatch
import Foundation
import Glibc

/// A real browser without a window, used as a person uses one: by links, fields and buttons.
///
/// Driven through chromedriver (W3C WebDriver), on a free port of the loopback.
struct Chromium: Sendable {
    /// Why the browser did not do what it was told.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The program that drives it, where the tests have one: `config/test` names it.
    static let driver = ProcessInfo.processInfo.environment["KEZDESU_TEST_CHROMEDRIVER"]

    private static let elementKey = "element-6066-11e4-a52e-4f735466cecf"

    private let base: String
    private let session: String
    /// Of the driver, on the loopback.
    private let port: Int

    /// Runs a body with a browser of its own, which ends with it.
    ///
    /// - Parameter base: the address of the site, as `http://127.0.0.1:8080`.
    static func browsing(_ base: String, _ body: (Chromium) async throws -> Void) async throws {
        let (process, port) = try started()
        defer { end(process) }
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,1000",
            "--accept-lang=kk",
        ]
        let wanted: [String: Any] = [
            "capabilities": [
                "alwaysMatch": [
                    "browserName": "chrome", "goog:chromeOptions": ["args": arguments],
                    "goog:loggingPrefs": ["browser": "ALL"],
                ]
            ]
        ]
        let answer = try await send("POST", "session", wanted, to: port)
        guard let session = (answer as? [String: Any])?["sessionId"] as? String else {
            throw Failure(description: "no session: \(answer)")
        }
        let browser = Chromium(base: base, session: session, port: port)
        do {
            try await body(browser)
        } catch {
            _ = try? await browser.command("DELETE", "")
            throw error
        }
        _ = try await browser.command("DELETE", "")
    }

    /// Starts the driver on a free port.
    ///
    /// It looks for one that is free to IPv6 and then takes the same of IPv4, where a server of another test may listen by
    /// then: it ends, and is started again on another.
    private static func started() throws -> (Process, port: Int) {
        guard let driver else { throw Failure(description: "no chromedriver is named") }
        var told = ""
        for _ in 1...20 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: driver)
            process.arguments = ["--port=0"]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            told = ""
            while case let part = output.fileHandleForReading.availableData, !part.isEmpty {
                told += String(decoding: part, as: UTF8.self)
                guard let found = told.firstMatch(of: /started successfully on port ([0-9]+)\./), let port = Int(found.1) else {
                    continue
                }
                return (process, port)
            }
            end(process)
            guard told.contains("port not available") else { break }
        }
        throw Failure(description: "chromedriver ended: \(told)")
    }

    private static func end(_ process: Process) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    // MARK: What a person does

    func open(_ path: String) async throws { _ = try await command("POST", "url", ["url": base + path]) }

    /// Goes to the link with these words.
    func follow(_ words: String) async throws { try await click("//a[contains(normalize-space(.), \(Chromium.quoted(words)))]") }

    /// Presses the button of a form, or the one with these words.
    func press(_ words: String = "", in form: String) async throws {
        try await click(
            "//form[contains(@action, \(Chromium.quoted(form)))]//button[contains(normalize-space(.), \(Chromium.quoted(words)))]"
        )
    }

    /// Opens what a form lies folded in, as a person does by its heading; does nothing where it stands open.
    func unfold(_ form: String) async throws {
        let heading = "//details[not(@open) and .//form[contains(@action, \(Chromium.quoted(form)))]]/summary"
        let found = try await command("POST", "elements", ["using": "xpath", "value": heading]) as? [Any] ?? []
        if !found.isEmpty { try await click(heading) }
    }

    /// Types into a field, in place of what stood there.
    func type(_ text: String, into name: String, in form: String = "") async throws {
        let element = try await field(name, in: form)
        _ = try await command("POST", "element/\(element)/clear", [:])
        _ = try await command("POST", "element/\(element)/value", ["text": text])
    }

    /// Picks a day or an hour: how these are typed hangs on the language of the machine.
    func pick(_ value: String, in name: String, of form: String = "") async throws {
        let element = try await field(name, in: form)
        _ = try await script("arguments[0].value = arguments[1]", [[Chromium.elementKey: element], value])
    }

    /// Chooses from a list, a group of round buttons, or ticks a box, by the value.
    func choose(_ value: String, in name: String, of form: String = "") async throws {
        let scope = form.isEmpty ? "" : "//form[contains(@action, \(Chromium.quoted(form)))]"
        let named = "@name=\(Chromium.quoted(name))"
        try await click(
            "\(scope)//select[\(named)]/option[@value=\(Chromium.quoted(value))] | \(scope)//input[\(named) and @value=\(Chromium.quoted(value))]"
        )
    }

    /// Uses the keyboard alone: as `\u{E004}` for Tab, `\u{E007}` for Enter.
    func keys(_ keys: String) async throws {
        let actions = keys.flatMap { [["type": "keyDown", "value": String($0)], ["type": "keyUp", "value": String($0)]] }
        _ = try await command("POST", "actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    func resize(to width: Int) async throws {
        // Chromium has no window as narrow as a telephone; what it draws can be.
        _ = try await command(
            "POST", "goog/cdp/execute",
            [
                "cmd": "Emulation.setDeviceMetricsOverride",
                "params": ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600],
            ])
    }

    // MARK: What a person sees

    var path: String {
        get async throws { (try await script("return location.pathname + location.search") as? String) ?? "" }
    }

    /// The place in the page to which a link led, as `#main`; empty where none did.
    var fragment: String {
        get async throws { (try await script("return location.hash") as? String) ?? "" }
    }

    /// The words of the page as they are seen: nothing of what lies folded.
    var words: String {
        get async throws {
            let text = (try await script("return document.body.innerText") as? String) ?? ""
            return text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing(/\s+/, with: " ")
        }
    }

    /// The words of what has the focus.
    var focused: String {
        get async throws { (try await script("return document.activeElement.innerText") as? String) ?? "" }
    }

    /// By how many pixels the page is wider than the window.
    var overhang: Int {
        get async throws {
            (try await script("return document.documentElement.scrollWidth - document.documentElement.clientWidth") as? Int) ?? -1
        }
    }

    /// The bytes of the page as it came, before any script ran; without style sheets and pictures.
    var weight: Int {
        get async throws {
            (try await script("return performance.getEntriesByType('navigation')[0].decodedBodySize") as? Int) ?? -1
        }
    }

    /// Everything that the page asked for that is not of its own site.
    var strangers: [String] {
        get async throws {
            let query =
                "return performance.getEntriesByType('resource').map(e => e.name).filter(u => !u.startsWith(location.origin))"
            return (try await script(query) as? [String]) ?? ["?"]
        }
    }

    /// What the browser complained of since it was asked last: refused styles and scripts, mistakes in scripts, files that are not there.
    var complaints: [String] {
        get async throws {
            let entries = try await command("POST", "se/log", ["type": "browser"]) as? [[String: Any]] ?? []
            // A refused form comes back with 422, which is no mistake of the page.
            return entries.compactMap { $0["message"] as? String }.filter { !$0.contains("status of 422") }
        }
    }

    // MARK: WebDriver

    private static func quoted(_ text: String) -> String { text.contains("'") ? "\"\(text)\"" : "'\(text)'" }

    private func field(_ name: String, in form: String) async throws -> String {
        let scope = form.isEmpty ? "" : "//form[contains(@action, \(Chromium.quoted(form)))]"
        return try await element("\(scope)//*[@name=\(Chromium.quoted(name)) and not(@type='hidden')]")
    }

    private func element(_ xpath: String) async throws -> String {
        let found = try await command("POST", "element", ["using": "xpath", "value": xpath]) as? [String: Any]
        guard let id = found?[Chromium.elementKey] as? String else { throw Failure(description: "not found: \(xpath)") }
        return id
    }

    private func click(_ xpath: String) async throws {
        _ = try await command("POST", "element/\(try await element(xpath))/click", [:])
    }

    private func script(_ text: String, _ arguments: [Any] = []) async throws -> Any? {
        try await command("POST", "execute/sync", ["script": text, "args": arguments])
    }

    @discardableResult
    private func command(_ method: String, _ path: String, _ body: [String: Any]? = nil) async throws -> Any? {
        try await Chromium.send(method, "session/\(session)" + (path.isEmpty ? "" : "/\(path)"), body, to: port)
    }

    private static func send(_ method: String, _ path: String, _ body: [String: Any]?, to port: Int) async throws -> Any? {
        let content = try body.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
        let head = [
            "\(method) /\(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Content-Type: application/json; charset=utf-8",
            "Content-Length: \(content.count)", "Connection: close", "", "",
        ].joined(separator: "\r\n")
        let data = try await withCheckedThrowingContinuation { continuation in
            // The wait for a browser takes no thread from the server that it reads.
            DispatchQueue.global().async {
                continuation.resume(with: Result { try exchange(Data(head.utf8) + content, port) })
            }
        }
        let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let value = answer?["value"]
        if let wrong = value as? [String: Any], let error = wrong["error"] as? String {
            let message = (wrong["message"] as? String ?? "").split(separator: "\n").first ?? ""
            throw Failure(description: "\(method) \(path): \(error): \(message)")
        }
        return value is NSNull ? nil : value
    }

    /// One request and its answer, without the head. `URLSession` waits forever for an answer whose headers have no space after the colon, as those of chromedriver.
    private static func exchange(_ request: Data, _ port: Int) throws -> Data {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard socket >= 0, connected == 0 else { throw Failure(description: "chromedriver does not answer") }
        var rest = Array(request)
        while !rest.isEmpty {
            let sent = Glibc.send(socket, rest, rest.count, Int32(MSG_NOSIGNAL))
            guard sent > 0 else { throw Failure(description: "chromedriver takes no request") }
            rest.removeFirst(sent)
        }
        var (answer, buffer) = (Data(), [UInt8](repeating: 0, count: 65_536))
        let border = Data("\r\n\r\n".utf8)
        while true {
            if let end = answer.range(of: border) {
                let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self)
                let length = head.firstMatch(of: /(?i)content-length: *([0-9]+)/).flatMap { Int($0.1) } ?? 0
                if answer.count - end.upperBound >= length { return answer[end.upperBound...].prefix(length) }
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw Failure(description: "chromedriver broke off") }
            answer.append(contentsOf: buffer[..<count])
        }
    }
}
