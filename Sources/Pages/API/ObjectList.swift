/// A list of the interface for programs: some objects, and where the next ones begin.
package struct ObjectList<Object: Encodable & Sendable>: Encodable, Sendable {
    let items: [Object]
    /// What to give as `after` for the next ones; left out at the end.
    let next: String?

    package init(_ items: [Object], next: String?) {
        self.items = items
        self.next = next
    }
}
