// swift-tools-version: 6.2
import PackageDescription

/// Flags of every target: existentials are written `any`, an import serves only the file and the target that name it.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "kezdesu",
    products: [.executable(name: "kezdesu", targets: ["kezdesu"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "COath", pkgConfig: "liboath", providers: [.apt(["liboath-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        .target(name: "Domain", swiftSettings: strict),
        .target(name: "Secrets", dependencies: ["Domain", "CSodium", "COath"], swiftSettings: strict),
        .target(name: "QRCodes", dependencies: ["CQREncode"], swiftSettings: strict),
        .target(name: "Mail", dependencies: ["Domain", "CCurl"], swiftSettings: strict),
        .target(name: "Sheets", dependencies: ["Domain", "CZip", "CXlsxWriter"], swiftSettings: strict),
        .target(
            name: "Storage",
            dependencies: ["Domain", "Secrets", "CLibPQ", .product(name: "GRDB", package: "GRDB.swift")],
            resources: [.copy("Migrations")],
            swiftSettings: strict),
        .target(
            name: "Settings",
            dependencies: [
                "Domain", "Sheets", "Yams",
                .product(name: "Configuration", package: "swift-configuration"),
            ],
            swiftSettings: strict),
        .target(
            name: "Pages",
            dependencies: ["Domain", "Sheets", "QRCodes", .product(name: "Mustache", package: "swift-mustache")],
            resources: [.copy("Templates"), .copy("Strings"), .copy("API/openapi.json")],
            swiftSettings: strict),
        .target(name: "Demonstration", dependencies: ["Domain"], swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Domain", "Secrets", "Mail", "Storage", "Settings", "Sheets", "Pages", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "kezdesu",
            dependencies: [
                "Domain", "Secrets", "Mail", "Storage", "Settings", "Sheets", "Pages", "Demonstration", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: strict),

        .target(name: "TestSupport", dependencies: ["Domain"], path: "Tests/TestSupport", swiftSettings: strict),
        .target(
            name: "StorageTestSupport", dependencies: ["Domain", "Storage", "Secrets", "TestSupport"],
            path: "Tests/StorageTestSupport",
            swiftSettings: strict),
        .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "SecretsTests", dependencies: ["Domain", "Secrets"], swiftSettings: strict),
        .testTarget(name: "MailTests", dependencies: ["Domain", "Mail", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "QRCodesTests", dependencies: ["QRCodes"], swiftSettings: strict),
        .testTarget(
            name: "StorageTests", dependencies: ["Domain", "Storage", "Secrets", "TestSupport", "StorageTestSupport"],
            swiftSettings: strict),
        .testTarget(name: "DemonstrationTests", dependencies: ["Domain", "Demonstration", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "SheetsTests", dependencies: ["Domain", "Sheets", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SettingsTests", dependencies: ["Domain", "Settings", "TestSupport", "Yams"],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "PagesTests",
            dependencies: ["Domain", "Sheets", "QRCodes", "Pages", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Domain", "Secrets", "Mail", "Storage", "Settings", "Sheets", "Pages", "Web", "TestSupport", "StorageTestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "KezdesuTests",
            dependencies: [
                "Domain", "Storage", "Demonstration", "Sheets", "Pages", "Web", "kezdesu", "TestSupport", "StorageTestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    ]
)
