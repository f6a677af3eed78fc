import Domain
import Foundation
import Settings

/// The settings that the repository ships, read once for all tests.
enum RealConfig {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("config").path

    private static let read = Result<LoadedSettings, any Error> { try Settings.load(from: folder) }

    static func loaded() throws -> LoadedSettings { try read.get() }
}
