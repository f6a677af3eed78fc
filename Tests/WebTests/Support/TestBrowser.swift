import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A browser as far as stories need one: it keeps cookies, follows links it is told to, and reads forms of the page it is on.
final class TestBrowser: Sendable {
    struct Page: Sendable {
        let status: Int
        let headers: [String: String]
        let body: Data
        let path: String

        var html: String { String(decoding: body, as: UTF8.self) }
        var location: String? { headers["location"] }

        /// The value of a hidden field, as it stands in the page.
        func hidden(_ name: String) -> String? {
            for tag in html.matches(of: /<input[^>]*>/).map({ String($0.output) }) where tag.contains("name=\"\(name)\"") {
                if let value = tag.firstMatch(of: /value="([^"]*)"/) { return String(value.1) }
            }
            return nil
        }

        /// The words of the page, without its tags.
        var words: String {
            html.replacing(/<[^>]+>/, with: " ").replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing(
                "&amp;", with: "&"
            )
            .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing(/\s+/, with: " ")
        }

        /// The first link whose address holds a text.
        func link(_ part: String) -> String? {
            html.matches(of: /href="([^"]*)"/).map { String($0.1) }.first { $0.contains(part) }
        }
    }

    private let base: String
    private let session: URLSession
    private let meansOneLanguage: Bool
    private let cookies = Mutex<[String: String]>([:])

    /// - Parameters:
    ///   - name: what it calls itself.
    ///   - meansOneLanguage: whether a form of the desk that stands in one official language says that this is meant: most stories are about something else.
    init(
        base: String, name: String = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        meansOneLanguage: Bool = true
    ) {
        self.base = base
        self.meansOneLanguage = meansOneLanguage
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpAdditionalHeaders = ["User-Agent": name]
        configuration.httpShouldSetCookies = false
        // A machine with all tests on it is slow; nothing is waited for that does not come.
        configuration.timeoutIntervalForRequest = 600
        configuration.httpCookieAcceptPolicy = .never
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        session = URLSession(configuration: configuration, delegate: StayOnPage(), delegateQueue: nil)
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Page {
        try await send("GET", path, headers: headers)
    }

    /// Opens an address and goes where it sends.
    func open(_ path: String) async throws -> Page {
        var page = try await get(path)
        var left = 5
        while (300..<400).contains(page.status), let next = page.location, left > 0 {
            page = try await get(next)
            left -= 1
        }
        return page
    }

    /// Sends a form and goes where the answer sends.
    func submit(_ path: String, _ fields: [(String, String)]) async throws -> Page {
        let answer = try await post(path, fields)
        guard (300..<400).contains(answer.status), let next = answer.location else { return answer }
        return try await open(next)
    }

    func post(_ path: String, _ fields: [(String, String)]) async throws -> Page {
        let fields = meansOneLanguage && path.hasPrefix("/desk/") ? fields + TestBrowser.meant(fields) : fields
        let body = fields.map { "\(TestBrowser.escaped($0.0))=\(TestBrowser.escaped($0.1))" }.joined(separator: "&")
        return try await send("POST", path, headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Data(body.utf8))
    }

    func send(_ method: String, _ path: String, headers: [String: String] = [:], body: Data? = nil) async throws -> Page {
        guard let url = URL(string: path.hasPrefix("http") ? path : base + path) else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body
        // A reader without a choice, unless the story says otherwise.
        request.setValue("*", forHTTPHeaderField: "Accept-Language")
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let sent = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !sent.isEmpty { request.setValue(sent, forHTTPHeaderField: "Cookie") }
        let (data, response) = try await session.data(for: request)
        guard let answer = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        var found: [String: String] = [:]
        for (name, value) in answer.allHeaderFields { found["\(name)".lowercased()] = "\(value)" }
        // Several cookies come joined by commas; attributes stand after semicolons.
        for pair in (found["set-cookie"] ?? "").matches(of: /(?:^|, )([a-z_]+)=([^;,]*)/) {
            cookies.withLock { $0[String(pair.1)] = pair.2.isEmpty ? nil : String(pair.2) }
        }
        return Page(status: answer.statusCode, headers: found, body: data, path: path)
    }

    /// The words by which one language is meant, for every text that a form may have.
    private static func meant(_ fields: [(String, String)]) -> [(String, String)] {
        let pairs = fields.map(\.0).filter { $0.hasSuffix("-kk") || $0.hasSuffix("-ru") }.map { $0.dropLast(3) }
        return (Set(pairs).sorted() + ["translation", "items"]).map { ("\($0)-one-language", "yes") }
    }

    static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// Leaves following a redirect to the test.
private final class StayOnPage: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
