import Foundation

/// The folder of settings on the disk.
struct SettingsFolder {
    let path: String
    let log: MistakeLog

    /// The files of a subfolder with an ending, as `law/appk.yaml`, in the order of their names; a mistake where there is none.
    func files(in subfolder: String, ending: String) -> [String] {
        let found: [String]
        do {
            found = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(subfolder)")
        } catch {
            log.add(subfolder, "the folder cannot be read")
            return []
        }
        // A dot in front marks what editors and file systems leave behind.
        let names = found.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
        if names.isEmpty { log.add(subfolder, "the folder holds no \(ending) file") }
        return names.map { "\(subfolder)/\($0)" }
    }

    func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

    /// The bytes of a file; `nil`, and a mistake, where it cannot be read.
    func bytes(of file: String) -> [UInt8]? {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")))
        } catch {
            log.add(file, "the file cannot be read")
            return nil
        }
    }
}
