#pragma once

#include "core/base/quantity.h"
#include "core/scenario/limits.h"
#include "core/store/connection.h"
#include "core/store/digest.h"
#include "core/store/names.h"
#include "core/store/tables.h"

#include <limits>
#include <optional>

namespace grondplan::store {

inline constexpr Range kAnyNumber = {std::numeric_limits<std::int64_t>::min(),
                                     std::numeric_limits<std::int64_t>::max()};
inline constexpr Range kAnId = {1, std::numeric_limits<std::int64_t>::max()};
inline constexpr Range kAnAmount = {0, std::numeric_limits<std::int64_t>::max()};
inline constexpr Range kACount = {0, 1'000'000'000};

/// Reads the rows of one table, cell by cell from left to right, and takes each row into the digest.
/// A cell of another type or outside its range ends the reading; result() says which.
class RowReader
{
public:
    RowReader(Connection &connection, Table table, Digest &digest);

    /// Goes to the next row and its first cell; false at the end and after a mistake.
    bool next();
    std::int64_t number(Range range = kAnyNumber);
    std::optional<std::int64_t> maybeNumber(Range range = kAnyNumber);
    int count(Range range = kACount) { return static_cast<int>(number(range)); }
    bool flag() { return number({0, 1}) == 1; }
    /// A finite number of a drawing.
    double coordinate();
    QString text();
    std::optional<QString> maybeText();
    QByteArray blob();
    std::optional<QByteArray> maybeBlob();
    template<class AnyId> AnyId id() { return AnyId{number(kAnId)}; }
    template<class Amount> Amount amount(Range range = kAnAmount) { return Amount(number(range)); }
    template<class Amount> std::optional<Amount> maybeAmount(Range range = kAnAmount)
    {
        const std::optional<std::int64_t> value = maybeNumber(range);
        return value ? std::optional<Amount>(*value) : std::nullopt;
    }
    template<class Enum> Enum oneOf()
    {
        const std::optional<Enum> value = fromName<Enum>(text());
        if (!value)
            refuse();
        return value.value_or(Enum{});
    }

    /// The cell read last does not hold, or the row as a whole.
    void refuse();
    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    QVariant cell();

    Connection &m_connection;
    Table m_table;
    Digest &m_digest;
    QSqlQuery m_rows;
    int m_columns = 0;
    int m_column = 0;
    std::int64_t m_row = 0;
    Result<> m_result;
};

} // namespace grondplan::store
