package import Foundation
import Mustache

/// A page: stored properties, and the template that names them.
///
/// Only what is stored can be named by a template. Static phrases stand under `t`, the frame under `frame`.
package protocol Page: Sendable {
    /// The template below `Templates`, without its ending, as `meetings/meeting`.
    static var template: String { get }
    /// `Frame` on public pages, `DeskFrame` on those of the desk.
    associatedtype Surroundings: Sendable = Frame
    var frame: Surroundings { get }
    /// The phrases of the page's language, for `{{t.key}}`: `context.words.plain`.
    var t: [String: String] { get }
}

/// All templates, read once.
package struct PageLibrary: Sendable {
    private let library: MustacheLibrary

    /// Reads the templates of a folder. Throws for one that cannot be parsed.
    package init(folder: URL) async throws {
        library = try await MustacheLibrary(directory: folder.path)
    }

    /// The templates that come with the program.
    package static func shipped() async throws -> PageLibrary { try await PageLibrary(folder: templateFolder) }

    static var templateFolder: URL { Bundle.module.bundleURL.appendingPathComponent("Templates") }

    /// The page as HTML.
    package func html(_ page: some Page) throws -> String {
        let name = type(of: page).template
        guard let html = library.render(page, withTemplate: name) else { throw MissingTemplate(name: name) }
        return html
    }
}

/// A page names a template that is not there.
package struct MissingTemplate: Error {
    package let name: String
}
