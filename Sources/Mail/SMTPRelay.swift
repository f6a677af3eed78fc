import CCurl
import Domain
import Foundation

/// Hands messages to a mail server by SMTP. The protocol, TLS and signing in are libcurl's work.
package struct SMTPRelay: MailCarrier {
    /// How what goes over the wire is kept from others.
    package enum Security: String, CaseIterable, Sendable {
        /// TLS from the first byte, as on port 465.
        case tls
        /// TLS before anything is said, or nothing is sent, as on port 587.
        case startTLS = "starttls"
        /// None: for a relay on the same machine or in an own network.
        case none
    }

    private let host: String
    private let port: Int
    private let security: Security
    private let user: String?
    private let password: String?
    /// The name by which this machine greets the relay.
    private let ownName: String
    /// Seconds in which a message must be taken; a third of them may pass until the relay has let this server in.
    private let patience: Int

    /// Messages are sent here one by one, so that no thread that answers readers is held up.
    private static let queue = DispatchQueue(label: "kezdesu.smtp")
    private static let isStarted = kezdesu_curl_start() == CURLE_OK

    /// - Parameter ownName: the host of the site's address.
    package init(
        host: String, port: Int, security: Security, user: String? = nil, password: String? = nil, ownName: String,
        patience: Int = 60
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.ownName = ownName
        self.patience = patience
    }

    package func carry(_ message: MailMessage) async throws(MailFault) {
        let relay = self
        let fault: MailFault? = await withCheckedContinuation { continuation in
            SMTPRelay.queue.async { continuation.resume(returning: relay.hand(message)) }
        }
        if let fault { throw fault }
    }

    /// The bytes that libcurl still has to read.
    private final class Upload {
        private let bytes: [UInt8]
        private(set) var position = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        func read(into buffer: UnsafeMutablePointer<CChar>, upTo count: Int) -> Int {
            let part = bytes[position..<min(position + count, bytes.count)]
            part.withUnsafeBytes { if let source = $0.baseAddress { memcpy(buffer, source, part.count) } }
            position += part.count
            return part.count
        }
    }

    private func hand(_ message: MailMessage) -> MailFault? {
        guard SMTPRelay.isStarted, let handle = curl_easy_init() else { return .later("curl-0") }
        defer { curl_easy_cleanup(handle) }
        var recipients: UnsafeMutablePointer<curl_slist>?
        recipients = curl_slist_append(nil, "<\(message.to.text)>")
        defer { curl_slist_free_all(recipients) }
        let upload = Upload(message.bytes(.network))

        let scheme = security == .tls ? "smtps" : "smtp"
        let shownHost = host.contains(":") ? "[\(host)]" : host
        var texts: [(CURLoption, String)] = [
            (CURLOPT_URL, "\(scheme)://\(shownHost):\(port)/\(ownName)"), (CURLOPT_MAIL_FROM, "<\(message.from.text)>"),
            // A proxy of the environment is for pages, not for mail.
            (CURLOPT_PROXY, ""),
        ]
        if let user {
            texts += [(CURLOPT_USERNAME, user), (CURLOPT_PASSWORD, password ?? "")]
        }
        let numbers: [(CURLoption, Int)] = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_UPLOAD, 1), (CURLOPT_TIMEOUT, patience),
            (CURLOPT_CONNECTTIMEOUT, max(patience / 3, 1)),
            (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            (CURLOPT_USE_SSL, security == .none ? Int(CURLUSESSL_NONE.rawValue) : Int(CURLUSESSL_ALL.rawValue)),
        ]
        var isSet = texts.allSatisfy { kezdesu_curl_set_text(handle, $0, $1) == CURLE_OK }
        isSet = isSet && numbers.allSatisfy { kezdesu_curl_set_number(handle, $0, $1) == CURLE_OK }
        isSet = isSet && kezdesu_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients) == CURLE_OK
        let reader: curl_read_callback = { buffer, size, count, context in
            guard let buffer, let context else { return 0 }
            return Unmanaged<Upload>.fromOpaque(context).takeUnretainedValue().read(into: buffer, upTo: size * count)
        }
        isSet = isSet && kezdesu_curl_set_reader(handle, reader, Unmanaged.passUnretained(upload).toOpaque()) == CURLE_OK
        guard isSet else { return .later("curl-setting") }

        let code = withExtendedLifetime(upload) { curl_easy_perform(handle) }
        if code == CURLE_OK { return nil }
        var response = 0
        _ = kezdesu_curl_response(handle, &response)
        return SMTPRelay.fault(code, response: response, hasBegunText: upload.position > 0)
    }

    /// A relay that refuses the sender, the recipient or the text with a number from 500 on means it for good. What it says at the door, or of who signs in, is a matter of settings.
    private static func fault(_ code: CURLcode, response: Int, hasBegunText: Bool) -> MailFault {
        let isAboutLetter = code == CURLE_SEND_ERROR || hasBegunText
        switch response {
        case 500...599 where isAboutLetter: return .never("smtp-\(response)")
        case 400...599: return .later("smtp-\(response)")
        default: return .later("curl-\(code.rawValue)")
        }
    }
}
