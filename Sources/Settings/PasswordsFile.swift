import Domain

/// Reads `passwords.yaml`: what a new password may not be.
struct PasswordsFile {
    static let name = "passwords.yaml"
    /// Shorter words and rows would be found in good passwords too.
    private static let shortest = 4

    let folder: SettingsFolder

    /// The rules; none where there is no file. What is wrong goes to the log.
    func rules() -> PasswordRules {
        guard folder.exists(PasswordsFile.name) else { return PasswordRules() }
        guard let top = YAMLValue.document(in: PasswordsFile.name, of: folder)?.mapping(["rows", "common"]) else {
            return PasswordRules()
        }
        func words(_ key: String) -> [String] {
            var seen: Set<String> = []
            return (top.required(key)?.items() ?? []).compactMap { item in
                guard let word = item.text() else { return nil }
                if word.count < PasswordsFile.shortest {
                    item.mistake("\(word) is shorter than \(PasswordsFile.shortest) characters")
                }
                if !seen.insert(word.lowercased()).inserted { item.mistake("\(word) stands more than once") }
                return word
            }
        }
        return PasswordRules(common: words("common"), rows: words("rows"))
    }
}
