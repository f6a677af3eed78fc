/// What an engine's connection adds for transactions.
protocol TransactionConnection: SQLConnection {
    func begin() throws
    func savepoint() throws
    func releaseSavepoint() throws
    func rollBackToSavepoint() throws
    func commit() throws
    /// Gives everything up; never fails, since nothing is open after it.
    func rollBack()

    /// The first error of a statement since the last savepoint. A closure that swallowed it must not be committed: PostgreSQL would not.
    var failure: StoreError? { get }
    /// Whether the transaction is still open and a savepoint can be returned to.
    var canGoOn: Bool { get }
    /// Whether the whole transaction came to nothing for a reason that may be gone the next time.
    var isWorthRetrying: Bool { get }
}

extension TransactionConnection {
    /// Commits writes together, each in its savepoint: one that throws is undone alone. Answers every job after the commit.
    func commit(_ group: [WriteJob]) {
        var attempts = 4
        while true {
            attempts -= 1
            var acknowledgements: [@Sendable () -> Void] = []
            var refusals: [@Sendable () -> Void] = []
            do {
                try begin()
                for job in group {
                    do {
                        try savepoint()
                        let acknowledge = try job.run(self)
                        if let failure { throw failure }
                        try releaseSavepoint()
                        acknowledgements.append(acknowledge)
                    } catch {
                        guard canGoOn else { throw error }
                        try rollBackToSavepoint()
                        refusals.append { job.refuse(error) }
                    }
                }
                try commit()
            } catch {
                let again = isWorthRetrying && attempts > 0
                rollBack()
                if again { continue }
                let refusal = error as? StoreError ?? .unavailable
                for job in group { job.refuse(refusal) }
                return
            }
            for acknowledge in acknowledgements { acknowledge() }
            for refuse in refusals { refuse() }
            return
        }
    }
}
