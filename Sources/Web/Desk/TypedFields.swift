import Domain
import Pages

/// Reads the fields of a form one after another and keeps what is wrong with each, so that all of it is told at once.
struct TypedFields {
    /// What is wrong, by the names of the fields.
    struct Mistakes: Error {
        let flaws: [String: Phrase]
    }

    private let form: FormBody
    private let most: Int
    private let refusal: Phrase
    private var flaws: [String: Phrase] = [:]

    /// - Parameters:
    ///   - most: the largest figure that is taken.
    ///   - refusal: what is said of a figure that is larger, or is none.
    init(_ form: FormBody, upTo most: Int = EventResults.mostCounted, else refusal: Phrase = .refusalEventFigure) {
        self.form = form
        self.most = most
        self.refusal = refusal
    }

    /// The figure in a field; `nil` where none was typed, and where it cannot be taken.
    subscript(_ name: String) -> Int? {
        mutating get { value(of: name, upTo: most, else: refusal) }
    }

    /// The same for a figure with a limit of its own.
    mutating func value(of name: String, upTo most: Int, else refusal: Phrase) -> Int? {
        let typed = form[name].trimmed
        if typed.isEmpty { return nil }
        guard let figure = Int(typed: typed), (0...most).contains(figure) else {
            flaws[name] = refusal
            return nil
        }
        return figure
    }

    /// A text of so many characters at most.
    mutating func text(_ name: String, upTo longest: Int, else refusal: Phrase) -> String {
        let typed = form[name].trimmed
        if typed.count > longest { flaws[name] = refusal }
        return typed
    }

    /// A day; `nil` where it cannot be read, and where none was typed.
    ///
    /// - Parameter missing: what is said where none was typed; `nil` where none need be.
    mutating func day(_ name: String, missing: Phrase? = nil, else refusal: Phrase = .refusalNotADate) -> Day? {
        let (typed, day) = (form[name].trimmed, Day(iso: form[name].trimmed))
        if day == nil { flaws[name] = typed.isEmpty ? missing : refusal }
        return day
    }

    /// Refuses where something is wrong.
    func check() throws(Mistakes) {
        guard flaws.isEmpty else { throw Mistakes(flaws: flaws) }
    }
}
