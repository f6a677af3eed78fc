/// A row of an open data file: the same columns in CSV and in JSON.
package protocol DataRecord: Sendable {
    /// Names in ASCII snake case, as they stand in the first row of the CSV; in JSON they are keys in lower camel case.
    static var columns: [String] { get }
    /// A value for every column, in their order.
    var cells: [DataCell] { get }
}
