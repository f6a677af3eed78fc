/// The host in an address of the site.
enum WebHost {
    /// `kezdesu.kz` of `https://kezdesu.kz:8443`.
    static func of(_ address: String) -> String {
        let rest = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        return String(rest.prefix { $0 != ":" })
    }
}
