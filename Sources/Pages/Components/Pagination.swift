import Domain

/// Links to the pages of a list before and after this one.
package struct Pagination: Hashable, Sendable {
    let label: String
    let previous: Link?
    let next: Link?

    /// `nil` where there is one page only.
    package init?(previous: SitePath?, next: SitePath?, in context: PageContext) {
        guard previous != nil || next != nil else { return nil }
        label = context.words(.paginationLabel)
        self.previous = previous.map { Link(context.words(.previous), context.url($0)) }
        self.next = next.map { Link(context.words(.next), context.url($0)) }
    }

    /// Of a list of the desk with numbered pages.
    package init?(previous: DeskPath?, next: DeskPath?, in context: PageContext) {
        guard previous != nil || next != nil else { return nil }
        label = context.words(.paginationLabel)
        self.previous = previous.map { Link(context.words(.previous), $0.text) }
        self.next = next.map { Link(context.words(.next), $0.text) }
    }

    /// Of a list of the desk, which leads on and back to its beginning.
    package init?(first: DeskPath?, next: DeskPath?, in context: PageContext) {
        guard first != nil || next != nil else { return nil }
        label = context.words(.paginationLabel)
        previous = first.map { Link(context.words(.deskToFirst), $0.text) }
        self.next = next.map { Link(context.words(.next), $0.text) }
    }
}
