/// Why a program's request was refused, in the words of one language. Source: RFC 9457; sent as `application/problem+json`.
package struct ProblemDetails: Encodable, Sendable {
    /// What kind of problem it is, by the name under which the description of the interface shows it. The names are stable.
    package enum Kind: String, CaseIterable, Sendable {
        case noSuchAddress = "no-such-address"
        case methodNotTaken = "method-not-taken"
        case wrongParameter = "wrong-parameter"
        case notJSON = "not-json"
        case wrongBody = "wrong-body"
        case questionRefused = "question-refused"
        case tooLarge = "too-large"
        case tooMany = "too-many"
        case conflict
        case busy
        case internalError = "internal-error"

        package var status: Int {
            switch self {
            case .wrongParameter, .wrongBody: 400
            case .noSuchAddress: 404
            case .methodNotTaken: 405
            case .conflict: 409
            case .tooLarge: 413
            case .notJSON: 415
            case .questionRefused: 422
            case .tooMany: 429
            case .internalError: 500
            case .busy: 503
            }
        }

        fileprivate var phrases: (title: Phrase, detail: Phrase) {
            switch self {
            case .noSuchAddress: (.apiNoSuchAddressTitle, .apiDescribedAt)
            case .methodNotTaken: (.apiMethodNotTakenTitle, .apiMethodsTaken)
            case .wrongParameter: (.apiWrongParameterTitle, .apiWrongFields)
            case .notJSON: (.apiNotJSONTitle, .apiDescribedAt)
            case .wrongBody: (.apiWrongBodyTitle, .apiDescribedAt)
            case .questionRefused: (.apiQuestionRefusedTitle, .apiWrongFields)
            case .tooLarge: (.errorTooLargeTitle, .apiLongestBody)
            case .tooMany: (.errorTooManyTitle, .apiMostQuestions)
            case .conflict: (.errorConflictTitle, .errorConflictText)
            case .busy: (.errorBusyTitle, .errorBusyText)
            case .internalError: (.errorInternalTitle, .errorInternalText)
            }
        }
    }

    /// One field or parameter that is wrong.
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

        package init(_ parameter: String, _ flaw: ParameterFlaw, words: Words) {
            self.init(field: parameter, code: flaw.code, detail: flaw.message(words))
        }
    }

    /// The address under which the description of the interface shows this kind of problem, on this server.
    let type: String
    let title: String
    package let status: Int
    let detail: String
    let instance: String?
    let errors: [FieldError]?

    /// - Parameters:
    ///   - reference: the mark under which it is found in the log.
    ///   - values: what stands in the detail of the kind: `methods` that an address takes, the `most` or the `longest` of what is taken.
    package init(
        _ kind: Kind, errors: [FieldError] = [], reference: String? = nil, _ values: [String: String] = [:], words: Words
    ) {
        let address = FilePath.apiDescription.text(in: words.language)
        type = "\(address)#/components/examples/\(kind.rawValue)"
        title = words(kind.phrases.title)
        status = kind.status
        var values = values
        values["address"] = address
        values["fields"] = errors.map(\.field).joined(separator: ", ")
        detail = words(kind.phrases.detail, values)
        instance = reference
        self.errors = errors.isEmpty ? nil : errors
    }
}
