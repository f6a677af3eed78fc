/// Why a program's request was refused. Source: RFC 9457; sent as `application/problem+json`.
package struct ProblemDetails: Encodable, Sendable {
    /// One field that is wrong.
    package struct FieldError: Encodable, Sendable {
        let field: String
        /// A stable code, as `textMissing`.
        let code: String
        let detail: String

        package init(field: String, code: String, detail: String) {
            self.field = field
            self.code = code
            self.detail = detail
        }
    }

    /// `about:blank`: the status says all.
    let type: String
    let title: String
    let status: Int
    let detail: String?
    let instance: String?
    let errors: [FieldError]?

    /// - Parameters:
    ///   - type: an address that names the kind of problem.
    ///   - instance: the mark under which it is found in the log.
    package init(
        type: String = "about:blank", title: String, status: Int, detail: String? = nil, instance: String? = nil,
        errors: [FieldError] = []
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.errors = errors.isEmpty ? nil : errors
    }
}
