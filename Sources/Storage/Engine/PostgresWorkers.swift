import Dispatch
import Foundation
import Synchronization

/// Threads with a connection each, since libpq waits where it is called; they take jobs from one queue.
final class PostgresWorkers: Sendable {
    typealias Job = @Sendable (PostgresConnection) -> Void

    /// The most jobs that may wait; what comes beyond is refused.
    static let longestQueue = 4_096

    private struct State {
        var jobs: [Job] = []
        var first = 0
        var isClosed = false
        /// Taken and not done yet.
        var running = 0
    }

    private let state = Mutex(State())
    /// Counts the jobs, and when closing one more for each thread.
    private let signal = DispatchSemaphore(value: 0)
    private let running = DispatchGroup()
    private let count: Int

    private init(count: Int) { self.count = count }

    /// Workers on `count` threads, which run until they are closed.
    static func start(_ count: Int, address: String) -> PostgresWorkers {
        let workers = PostgresWorkers(count: count)
        for _ in 0..<count {
            workers.running.enter()
            Thread.detachNewThread {
                let connection = PostgresConnection(address)
                while let job = workers.next() {
                    job(connection)
                    workers.state.withLock { $0.running -= 1 }
                }
                connection.disconnect()
                workers.running.leave()
            }
        }
        return workers
    }

    /// Hands a job in; `false` where too many wait or the workers are closed, and then it is never run.
    func submit(_ job: @escaping Job) -> Bool {
        let isTaken = state.withLock { state in
            guard !state.isClosed, state.jobs.count - state.first < PostgresWorkers.longestQueue else { return false }
            state.jobs.append(job)
            return true
        }
        if isTaken { signal.signal() }
        return isTaken
    }

    /// Jobs that wait or are being done.
    var length: Int { state.withLock { $0.jobs.count - $0.first + $0.running } }

    /// Takes nothing more.
    func stop() {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        if isFirst { for _ in 0..<count { signal.signal() } }
    }

    /// Takes nothing more, and returns when what was taken is done and the connections are closed.
    func close() async {
        stop()
        await withCheckedContinuation { continuation in
            running.notify(queue: .global()) { continuation.resume() }
        }
    }

    /// The job that has waited longest, waiting for one; `nil` when closed and none is left.
    private func next() -> Job? {
        signal.wait()
        return state.withLock { state in
            guard state.first < state.jobs.count else { return nil }
            let job = state.jobs[state.first]
            state.first += 1
            state.running += 1
            if state.first == state.jobs.count || state.first >= 1_024 {
                state.jobs.removeFirst(state.first)
                state.first = 0
            }
            return job
        }
    }
}
