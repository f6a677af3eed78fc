import Domain
import Testing

/// Asks for a meeting in Kazakh; returns the tracking code.
func ask(_ browser: TestBrowser, _ meeting: Meeting, _ text: String) async throws -> String {
    let path = "/kk/meetings/\(meeting.id)/ask/"
    let token = try #require(try await browser.get(path).hidden("form-token"))
    let receipt = try await browser.post(path, [("form-token", token), ("language", "kk"), ("text", text)])
    #expect(receipt.status == 303)
    return try #require(receipt.location?.split(separator: "/").dropFirst(2).first.map(String.init))
}

/// Signs in; returns the token that stands in the forms of the desk.
func signIn(_ browser: TestBrowser, email: String = "aigul@kordai.kz", password: String = "жасырын сөз 42") async throws -> String
{
    let door = try #require(try await browser.get("/desk/sign-in/").hidden("form-token"))
    let desk = try await browser.submit("/desk/sign-in/", [("form-token", door), ("email", email), ("password", password)])
    #expect(desk.status == 200)
    #expect(desk.path == "/desk/")
    return try #require(desk.hidden("form-token"))
}
