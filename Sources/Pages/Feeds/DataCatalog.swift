import Domain

/// The description of the open data in DCAT, as JSON-LD. Source: W3C Data Catalog Vocabulary, version 3.
package enum DataCatalog {
    private struct Catalog: Encodable {
        let context: [String: String]
        let type = "dcat:Catalog"
        let title: [Text]
        let datasets: [Dataset]

        enum CodingKeys: String, CodingKey {
            case context = "@context"
            case type = "@type"
            case title = "dct:title"
            case datasets = "dcat:dataset"
        }
    }

    private struct Text: Encodable {
        let value: String
        let language: String

        enum CodingKeys: String, CodingKey {
            case value = "@value"
            case language = "@language"
        }
    }

    private struct Dataset: Encodable {
        let id: String
        let type = "dcat:Dataset"
        let title: [Text]
        let distributions: [Distribution]

        enum CodingKeys: String, CodingKey {
            case id = "@id"
            case type = "@type"
            case title = "dct:title"
            case distributions = "dcat:distribution"
        }
    }

    private struct Distribution: Encodable {
        let type = "dcat:Distribution"
        let url: String
        let mediaType: String

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case url = "dcat:downloadURL"
            case mediaType = "dcat:mediaType"
        }
    }

    /// - Parameter address: the public address of the site, without a slash at its end.
    package static func text(address: String, words phrasebook: Phrasebook) throws -> String {
        func texts(_ phrase: Phrase) -> [Text] {
            Language.allCases.map { Text(value: phrasebook[$0](phrase), language: $0.rawValue) }
        }
        let datasets = OpenData.allCases.map { data in
            Dataset(
                id: "\(address)\(FilePath.data(data, .json).text(in: .kk))", title: texts(OpenDataPage.phrases(for: data).name),
                distributions: OpenData.FileKind.allCases.map { kind in
                    Distribution(
                        url: "\(address)\(FilePath.data(data, kind).text(in: .kk))",
                        mediaType: kind == .csv ? "text/csv" : "application/json")
                })
        }
        return try JSONText.of(
            Catalog(
                context: ["dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"], title: texts(.siteName),
                datasets: datasets))
    }
}
