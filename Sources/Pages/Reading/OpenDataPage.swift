import Domain

/// The files of open data, the interface for programs, what can be subscribed to.
package struct OpenDataPage: Page {
    package static let template = "reading/open-data"
    package let frame: Frame
    package let t: [String: String]
    let files: [File]
    let lists: [Link]
    let descriptionURL: String
    let catalogURL: String
    let reportsURL: String
    let placesURL: String

    struct File: Sendable {
        let name: String
        let what: String
        let csv: Link
        let json: Link
        let summary: String
        let columns: [String]
    }

    package init(in context: PageContext) {
        let words = context.words
        files = OpenData.allCases.map { data in
            let phrases = OpenDataPage.phrases(for: data)
            let name = words(phrases.name)
            return File(
                name: name, what: words(phrases.what),
                csv: Link(words(.openDataCSV, ["name": name]), FilePath.data(data, .csv).text(in: context.language)),
                json: Link(words(.openDataJSON, ["name": name]), FilePath.data(data, .json).text(in: context.language)),
                summary: words(.openDataColumns, count: data.columns.count), columns: data.columns)
        }
        lists = FilePath.APIList.allCases.map { list in
            let path = FilePath.api(list).text(in: context.language)
            return Link(path, path)
        }
        descriptionURL = FilePath.apiDescription.text(in: context.language)
        catalogURL = FilePath.catalog.text(in: context.language)
        reportsURL = context.url(.reports)
        placesURL = context.url(.places(search: ""))
        t = words.plain
        frame = Frame(
            context, title: words(.openDataTitle), path: .openData, crumbs: [Link(words(.home), context.url(.home))])
    }

    static func phrases(for data: OpenData) -> (name: Phrase, what: Phrase) {
        switch data {
        case .places: (.openDataPlaces, .openDataPlacesWhat)
        case .meetings: (.openDataMeetings, .openDataMeetingsWhat)
        case .questions: (.openDataQuestions, .openDataQuestionsWhat)
        case .problems: (.openDataProblems, .openDataProblemsWhat)
        case .planItems: (.openDataPlanItems, .openDataPlanItemsWhat)
        case .duties: (.openDataDuties, .openDataDutiesWhat)
        case .coverage: (.openDataCoverage, .openDataCoverageWhat)
        case .silence: (.openDataSilence, .openDataSilenceWhat)
        case .receptions: (.openDataReceptions, .openDataReceptionsWhat)
        case .events: (.openDataEvents, .openDataEventsWhat)
        case .officials: (.officials, .openDataOfficialsWhat)
        }
    }
}
