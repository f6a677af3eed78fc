package import Domain

extension Samples {
    /// A register of posts in small: akims of every level, deputies and heads of office of districts, one post that an office names.
    package static let positions: PositionRegister = {
        func position(
            _ posts: [Official.Post], _ offices: Set<Office>, _ category: String?, appointment: Translated = Translated(),
            expected: Bool = false
        ) -> PositionRegister.Position {
            PositionRegister.Position(
                posts: posts, offices: offices, category: category.flatMap { PositionCategory($0) },
                title: text("Бөлім басшысы", "Начальник отдела", "Head of a division"), appointment: appointment,
                note: category == nil ? text("Тізілімде жоқ", "В реестре нет", "Not in the register") : Translated(),
                cites: text("№ 501 Жарлық", "Указ № 501", "Decree No. 501"), isExpected: expected)
        }
        return PositionRegister([
            PositionRegister.Edition(
                id: "decree-501", title: text("Лауазымдар тізілімі", "Реестр должностей", "Register of posts"),
                from: day("2007-12-28"), until: nil,
                positions: [
                    position(
                        [.akim], Set(Office.allCases), nil,
                        appointment: text("Президент тағайындайды", "Назначается Президентом", "Appointed by the President"),
                        expected: true),
                    position([.firstDeputy, .deputy], [.district], "E-1", expected: true),
                    position([.headOfOffice], [.district], "E-2", expected: true),
                    position([.other], [.district], "E-R-1"),
                ])
        ])
    }()
}
