#include "core/importers/weekfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace grondplan::importers {

static constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

static std::vector<double> valuesOf(const QJsonArray &list)
{
    std::vector<double> values;
    for (const QJsonValue value : list)
        values.push_back(value.toDouble(kNoNumber));
    return values;
}

/// With a decimal point or a decimal comma; a per cent sign says no more than the number.
static double numberIn(QString cell)
{
    cell = cell.trimmed();
    if (cell.endsWith(u'%'))
        cell.chop(1);
    bool isNumber = false;
    const double value = cell.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? value : kNoNumber;
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

static std::vector<double> valuesIn(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.isEmpty())
        return {};
    const QChar separator = separatorOf(lines);
    if (lines.size() == 1 && !separator.isNull())
        lines = lines.front().split(separator);
    std::vector<double> values;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const double value = numberIn(separator.isNull() ? line : line.section(separator, -1));
        if (i > 0 || !std::isnan(value))
            values.push_back(value);
    }
    return values;
}

Result<WeekCurve> readWeek(const QByteArray &bytes, const QString &fileName)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    const std::vector<double> values =
        json.isArray() ? valuesOf(json.array()) : valuesIn(QString::fromUtf8(bytes));
    WeekCurve week;
    week.shares = weekShares(values);
    if (week.shares.empty())
        return failure(ErrorCode::InvalidValue, fileName,
                       {QString::number(values.size()), QStringLiteral("week-values")});
    return week;
}

} // namespace grondplan::importers
