import Foundation

/// Measures in the text format that Prometheus reads, version 0.0.4.
struct MetricsText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// One measure with its meaning, and a value for each set of labels.
    mutating func add(_ name: String, _ kind: String, _ help: String, _ values: [(labels: String, value: String)]) {
        head(name, kind, help)
        for value in values { line(name, value.labels, value.value) }
    }

    mutating func add(_ name: String, _ kind: String, _ help: String, _ value: Int) {
        add(name, kind, help, [("", String(value))])
    }

    /// What the server counted of requests.
    mutating func add(_ requests: RequestCounts.State) {
        let kinds = RequestCounts.Kind.allCases.map { ($0, requests.kinds[$0.rawValue]) }
        add(
            "kezdesu_requests_total", "counter", "Requests answered, by kind of address and class of status.",
            kinds.flatMap { kind, counts in
                counts.answers.enumerated().map { ("kind=\"\(kind)\",status=\"\($0 + 1)xx\"", String($1)) }
            })
        let duration = "kezdesu_request_duration_seconds"
        head(duration, "histogram", "Time from the head of a request to its answer, by kind of address.")
        for (kind, counts) in kinds {
            var sum = 0
            for (bound, count) in zip(RequestCounts.bounds.map { "\($0)" } + ["+Inf"], counts.durations) {
                sum += count
                line("\(duration)_bucket", "kind=\"\(kind)\",le=\"\(bound)\"", String(sum))
            }
            line("\(duration)_sum", "kind=\"\(kind)\"", "\(Double(counts.nanoseconds) / 1e9)")
            line("\(duration)_count", "kind=\"\(kind)\"", String(sum))
        }
        add(
            "kezdesu_refused_by_limit_total", "counter", "Requests answered with 429: too many from one address.",
            requests.refusedByLimit)
        add("kezdesu_questions_received_total", "counter", "Questions taken by this server.", requests.questions)
    }

    private mutating func head(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    private mutating func line(_ name: String, _ labels: String, _ value: String) {
        text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }
}
