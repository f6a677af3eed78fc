/// Writes that wait to be committed, and are committed in groups: what arrives during one commit joins the next.
actor WriteQueue {
    /// The most that one commit holds.
    static let largestGroup = 256
    /// The most that may wait; beyond it `StoreError.unavailable` is thrown at once.
    static let longestQueue = 4_096

    private let commit: @Sendable ([WriteJob]) async -> Void
    private var waiting: [WriteJob] = []
    private var committing = 0
    private var isCommitting = false
    private var isClosed = false
    private var closing: [CheckedContinuation<Void, Never>] = []

    /// - Parameter commit: commits a group and answers each of its jobs.
    init(commit: @escaping @Sendable ([WriteJob]) async -> Void) { self.commit = commit }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        guard !isClosed, waiting.count < WriteQueue.longestQueue else { throw StoreError.unavailable }
        return try await withCheckedThrowingContinuation { continuation in
            waiting.append(
                WriteJob(
                    run: { connection in
                        let value = try body(connection)
                        return { continuation.resume(returning: value) }
                    },
                    refuse: { continuation.resume(throwing: $0) }))
            if !isCommitting {
                isCommitting = true
                Task { await commitAll() }
            }
        }
    }

    /// Writes that wait or are being committed.
    var length: Int { waiting.count + committing }

    /// Takes nothing more and returns when everything accepted is committed.
    func close() async {
        isClosed = true
        guard isCommitting else { return }
        await withCheckedContinuation { closing.append($0) }
    }

    private func commitAll() async {
        while !waiting.isEmpty {
            let group = Array(waiting.prefix(WriteQueue.largestGroup))
            waiting.removeFirst(group.count)
            committing = group.count
            await commit(group)
            committing = 0
        }
        isCommitting = false
        for continuation in closing { continuation.resume() }
        closing = []
    }
}

/// One write that waits. Exactly one of the acknowledgement and `refuse` is called, once.
struct WriteJob: Sendable {
    /// Does the work; returns the acknowledgement, to be called once the commit is durable.
    let run: @Sendable (any SQLConnection) throws -> @Sendable () -> Void
    let refuse: @Sendable (any Error) -> Void
}
