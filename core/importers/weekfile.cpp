#include "core/importers/weekfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace grondplan::importers {

static constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// A value of a file, and what it was read from.
struct Cell
{
    double value = 0;
    QString text;
    qsizetype line = 0; ///< from 1 on; of a list in JSON the place in it
};

static std::vector<Cell> cellsOf(const QJsonArray &list)
{
    std::vector<Cell> cells;
    for (const QJsonValue value : list)
        cells.push_back({value.toDouble(kNoNumber), value.toVariant().toString(),
                         static_cast<qsizetype>(cells.size()) + 1});
    return cells;
}

/// With a decimal point or a decimal comma; a per cent sign says no more than the number. Nothing where it is
/// a word; what is written as no number is none.
static std::optional<double> numberIn(QString cell)
{
    cell = cell.trimmed();
    if (cell.endsWith(u'%'))
        cell.chop(1);
    bool isNumber = false;
    const double value = cell.replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return {};
    return std::isfinite(value) ? value : kNoNumber;
}

/// Whether the texts before the comma count the lines, as the hours of a table do.
static bool numbersItsLines(const QStringList &lines)
{
    const qlonglong first = lines.front().section(u',', 0, 0).toLongLong();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bool isNumber = false;
        const qlonglong number = lines[i].section(u',', 0, 0).toLongLong(&isNumber);
        if (!isNumber || number != first + i)
            return false;
    }
    return true;
}

/// What parts the cells of a table. A comma does where it can be no decimal one: in the names of columns,
/// with decimal points, more than once in a line, or after the number of each line.
static QChar separatorOf(const QStringList &lines)
{
    const auto anyHas = [&lines](auto what) {
        return std::any_of(lines.begin(), lines.end(),
                           [what](const QString &line) { return line.contains(what); });
    };
    for (const QChar separator : {QChar(u';'), QChar(u'\t')}) {
        if (anyHas(separator))
            return separator;
    }
    static const QRegularExpression kNoDecimal(QStringLiteral(",.*,|,.*\\.|\\..*,|[^0-9.,%\\s-].*,"));
    const bool parts = anyHas(kNoDecimal) || (lines.size() > 1 && numbersItsLines(lines));
    return parts ? QChar(u',') : QChar();
}

static std::vector<Cell> cellsIn(const QString &text)
{
    QStringList lines;
    std::vector<qsizetype> numbers;
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].trimmed().isEmpty())
            continue;
        lines += all[i];
        numbers.push_back(i + 1);
    }
    if (lines.isEmpty())
        return {};
    const QChar separator = separatorOf(lines);
    if (lines.size() == 1 && !separator.isNull()) {
        lines = lines.front().split(separator);
        numbers.assign(static_cast<std::size_t>(lines.size()), numbers.front());
    }
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString cell = separator.isNull() ? lines[i] : lines[i].section(separator, -1);
        const std::optional<double> value = numberIn(cell);
        if (i > 0 || value) // else it is the name of a column
            cells.push_back(
                {value.value_or(kNoNumber), cell.trimmed(), numbers[static_cast<std::size_t>(i)]});
    }
    return cells;
}

Result<WeekCurve> readWeek(const QByteArray &bytes, const QString &fileName)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    const std::vector<Cell> cells =
        json.isArray() ? cellsOf(json.array()) : cellsIn(QString::fromUtf8(bytes));
    std::vector<double> values;
    for (const Cell &cell : cells) {
        if (!(cell.value >= 0))
            return failure(ErrorCode::InvalidValue, QStringLiteral("%1:%2").arg(fileName).arg(cell.line),
                           {cell.text, QStringLiteral("week-value")});
        values.push_back(cell.value);
    }
    WeekCurve week;
    week.shares = weekShares(values);
    if (week.shares.empty())
        return failure(ErrorCode::InvalidValue, fileName,
                       {QString::number(values.size()), QStringLiteral("week-values")});
    return week;
}

} // namespace grondplan::importers
