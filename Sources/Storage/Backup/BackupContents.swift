package import Domain

/// What a backup says that it holds.
package struct BackupContents: Hashable, Sendable {
    /// One table of the register.
    package struct Table: Hashable, Sendable {
        package let name: String
        package let rows: Int
        /// Of all its rows; see `RowsHash`.
        package let hash: String
    }

    package let madeAt: Moment
    /// The last entry of the journal.
    package let head: JournalStore.Head
    package let tables: [Table]

    package var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}
