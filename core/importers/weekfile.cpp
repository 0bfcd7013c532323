#include "core/importers/weekfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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

static QStringList cellsOf(const QString &line)
{
    for (const QChar separator : {QChar(u';'), QChar(u'\t')}) {
        if (line.contains(separator))
            return line.split(separator);
    }
    // Where it can be a decimal comma it is one: "0,5".
    static const QRegularExpression kDecimal(QStringLiteral("^\\s*\\d+,\\d+\\s*%?\\s*$"));
    return kDecimal.match(line).hasMatch() ? QStringList{line} : line.split(u',');
}

static std::vector<double> valuesIn(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.size() == 1)
        lines = cellsOf(lines.front());
    std::vector<double> values;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double value = numberIn(cellsOf(lines[i]).last());
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
