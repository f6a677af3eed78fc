/// A stream of numbers that is the same for the same seed. Source: SplitMix64 by Steele, Lea and Flood, 2014.
struct Randomness: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Randomness.mixed(state)
    }

    /// A number spread over all bits, the same for the same input.
    static func mixed(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 up to, not including, 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// True in so many cases of a thousand.
    mutating func happens(_ permille: Int) -> Bool { Int(next() % 1000) < permille }

    /// A number of a range, each alike; own arithmetic, since the library's may change between versions of Swift.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        let count = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(next() % count)
    }

    /// One of the elements; the range of a literal list is never empty.
    mutating func one<Element>(of list: [Element]) -> Element { list[Int(next() % UInt64(list.count))] }

    /// The place of a choice among weights whose running sums are given.
    mutating func index(in sums: [Int]) -> Int {
        let wanted = Int(next() % UInt64(max(sums.last ?? 1, 1)))
        var (low, high) = (0, max(sums.count - 1, 0))
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > wanted { high = middle } else { low = middle + 1 }
        }
        return low
    }

    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        for index in list.indices.dropFirst().reversed() { list.swapAt(index, Int(next() % UInt64(index + 1))) }
        return list
    }
}
