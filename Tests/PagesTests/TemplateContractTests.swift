import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

/// Mustache renders a name that is not there as nothing, so every name of every template is held against the page that is rendered with it.
@Suite("A template")
struct TemplateContractTests {
    @Test("names only what its page stores, in every section")
    func names() throws {
        let names = TemplateNames(folder: PageLibrary.templateFolder)
        var all = TemplateNames.Findings()
        for sample in SamplePages.all {
            let found = try names.findings(in: sample.page, template: sample.template)
            #expect(found.missing.isEmpty, "\(sample.template): \(found.missing.sorted())")
            all.empty.formUnion(found.empty)
            all.checked.formUnion(found.checked)
        }
        let unchecked = all.empty.subtracting(all.checked)
        #expect(unchecked.isEmpty, "empty in every sample, so not checked: \(unchecked.sorted())")
    }

    @Test("exists for every page and has a sample here")
    func everyTemplate() throws {
        let folder = PageLibrary.templateFolder
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let pages = Set(
            files.filter { $0.hasSuffix(".mustache") && !$0.hasPrefix("components/") && !$0.hasPrefix("layout") }.map {
                String($0.dropLast(9))
            })
        let sampled = Set(SamplePages.all.map(\.template))
        #expect(
            pages == sampled,
            "without a sample: \(pages.subtracting(sampled).sorted()); without a template: \(sampled.subtracting(pages).sorted())"
        )
    }

    @Test("never prints unescaped")
    func escapes() throws {
        let folder = PageLibrary.templateFolder
        for file in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
        where file.hasSuffix(".mustache") {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(file)")
        }
    }

    @Test("gives whole pages without a tag left", arguments: SamplePages.all)
    func renders(sample: SamplePages.Sample) async throws {
        let html = try await PageLibrary.shipped().html(sample.page)
        #expect(html.hasPrefix("<!doctype html>"))
        #expect(html.hasSuffix("</html>\n"))
        #expect(!html.contains("{{") && !html.contains("}}"))
    }
}
