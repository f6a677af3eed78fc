import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Settings
import Storage

/// What whoever watches the server may ask of it: `/metrics`.
struct Monitor: Sendable {
    let site: Site

    private static let ofProxies =
        [SiteContext.forwardedFor, .via] + ["Forwarded", "X-Real-IP"].compactMap { HTTPField.Name($0) }

    /// Whether this reader may see the measures. Throws as if there were no such address.
    ///
    /// A request that a proxy on this machine hands on comes from the loopback too, and is known by the headers in which proxies name the reader.
    func admit(_ request: Request, _ context: SiteContext) throws(RequestRefusal) {
        switch site.settings.office.metrics {
        case .public: return
        case .off: throw .notFound
        case .local:
            let address = context.remoteAddress
            let isLocal = address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
            guard isLocal, !Monitor.ofProxies.contains(where: { request.headers[$0] != nil }) else { throw .notFound }
        }
    }

    func answer() async -> Response {
        let now = site.now()
        var text = MetricsText()
        text.add(site.requests.current)
        let cache = site.cache.use
        text.add(
            "kezdesu_page_cache_total", "counter", "Pages and files asked of the cache, by whether they were in it.",
            [("result=\"hit\"", String(cache.hits)), ("result=\"miss\"", String(cache.misses))])
        text.add("kezdesu_page_cache_pages", "gauge", "Pages and files in the cache.", cache.pages)
        text.add("kezdesu_page_cache_bytes", "gauge", "Bytes in the cache.", cache.bytes)
        let queues = await site.database.queues()
        text.add(
            "kezdesu_database_queue", "gauge", "Reads and writes that wait for the database or are under way.",
            [("kind=\"read\"", String(queues.reads)), ("kind=\"write\"", String(queues.writes))])
        let register = try? await site.register.current(in: site.database, at: now)
        text.add("kezdesu_database_up", "gauge", "1 where the database answers, else 0.", register == nil ? 0 : 1)
        if let register {
            text.add("kezdesu_register_version", "gauge", "The number of the last change of the register.", register.version)
        }
        if site.settings.office.mail.isOn, let letters = try? await site.database.read({ try LetterStore($0).counts() }) {
            text.add(
                "kezdesu_mail_letters", "gauge", "Letters of the outbox, by kind and how they stand.",
                letters.map { ("kind=\"\($0.kind.rawValue)\",standing=\"\($0.standing.rawValue)\"", String($0.count)) })
            let oldest = letters.filter { $0.standing == .waiting }.map(\.oldest).min()
            text.add(
                "kezdesu_mail_oldest_waiting_seconds", "gauge", "How long the oldest letter that was not sent has waited.",
                oldest.map { max(0, now.seconds - $0.seconds) } ?? 0)
        }
        let process = ProcessState.current()
        if let bytes = process.residentBytes {
            text.add("process_resident_memory_bytes", "gauge", "Memory in use.", bytes)
        }
        if let files = process.openFiles { text.add("process_open_fds", "gauge", "Open files and connections.", files) }
        if let seconds = process.cpuSeconds {
            text.add("process_cpu_seconds_total", "counter", "Time of the processors.", [("", "\(seconds)")])
        }
        text.add("process_start_time_seconds", "gauge", "When the server started, in seconds since 1970.", site.startedAt.seconds)
        text.add("kezdesu_uptime_seconds", "gauge", "How long the server has run.", now.seconds - site.startedAt.seconds)
        return Response(
            status: .ok, headers: [.contentType: MetricsText.contentType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text.text)))
    }
}
