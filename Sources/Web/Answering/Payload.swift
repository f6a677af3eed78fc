import HTTPTypes
import Hummingbird
import NIOCore
import Secrets

/// Bytes ready to be sent many times: with their type, a mark of their content, and compressed.
struct Payload: Sendable {
    let contentType: String
    let body: ByteBuffer
    let gzipped: ByteBuffer?
    /// In quotes, as it stands in the header.
    let etag: String
    /// As RFC 9110 writes it; `nil` where it is not known.
    let lastModified: String?
    let cacheControl: String

    init(_ text: String, contentType: String, lastModified: String?, cacheControl: String) {
        self.init(Array(text.utf8), contentType: contentType, lastModified: lastModified, cacheControl: cacheControl)
    }

    init(_ bytes: [UInt8], contentType: String, lastModified: String?, cacheControl: String, compresses: Bool = true) {
        self.contentType = contentType
        body = ByteBuffer(bytes: bytes)
        gzipped = compresses ? Gzip.compressed(bytes).map { ByteBuffer(bytes: $0) } : nil
        etag = "\"" + Secrets.sha256(bytes).prefix(20) + "\""
        self.lastModified = lastModified
        self.cacheControl = cacheControl
    }

    /// The answer to one request: whole, compressed where the reader takes it, or "not modified".
    func response(to request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: contentType, .eTag: etag, .cacheControl: cacheControl, .vary: "Accept-Encoding",
        ]
        if let lastModified { headers[.lastModified] = lastModified }
        if isKnown(to: request) {
            var response = Response(status: .notModified, headers: headers)
            // The length would be that of the whole answer; none is said rather than a wrong one.
            response.headers[.contentLength] = nil
            return response
        }
        var buffer = body
        if let gzipped, AcceptedEncodings.takesGzip(request.headers[.acceptEncoding] ?? "") {
            headers[.contentEncoding] = "gzip"
            buffer = gzipped
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: buffer))
    }

    /// Whether the reader has this content already. Source: RFC 9110, 13.1.2 and 13.1.3.
    private func isKnown(to request: Request) -> Bool {
        if let marks = request.headers[.ifNoneMatch] {
            return marks.split(separator: ",").contains { mark in
                var mark = mark.trimmingPrefix(while: \.isWhitespace)
                while mark.last?.isWhitespace == true { mark = mark.dropLast() }
                return mark == "*" || mark == etag || mark == "W/" + etag
            }
        }
        if let lastModified, let known = request.headers[.ifModifiedSince] { return known == lastModified }
        return false
    }
}

/// What a reader says of the encodings it takes.
enum AcceptedEncodings {
    /// Whether gzip is named, or everything is, and not with a weight of zero.
    static func takesGzip(_ header: String) -> Bool {
        var everything = false
        for part in header.lowercased().split(separator: ",") {
            let fields = part.split(separator: ";").map { field in field.filter { !$0.isWhitespace } }
            guard let name = fields.first else { continue }
            let refused = fields.dropFirst().contains { field in
                guard field.hasPrefix("q="), let weight = Double(field.dropFirst(2)) else { return false }
                return weight == 0
            }
            if name == "gzip" { return !refused }
            if name == "*" { everything = !refused }
        }
        return everything
    }
}
