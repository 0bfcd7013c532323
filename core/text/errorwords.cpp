#include "core/base/fraction.h"
#include "core/text/errorid.h"
#include "core/text/words.h"

#include <algorithm>

namespace grondplan {

/// The most args a text of ours takes.
static constexpr qsizetype kMostArgs = 3;

static QString fieldId(const QString &field)
{
    return QString(QLatin1String("error-field.") + QString(field).replace(u' ', u'-'));
}

/// An amount in the unit of its field; in its base unit where the words would not tell it from the bound it
/// is compared with.
static QString amountOf(const Words &words, const QString &field, const QString &amount)
{
    bool isNumber = false;
    const qlonglong value = amount.toLongLong(&isNumber);
    if (!isNumber)
        return amount;
    if (field == QLatin1String("cpu") || field == QLatin1String("cpu limit") ||
        field == QLatin1String("node cpu"))
        return QString((value % 1000 == 0 ? words.number(value / 1000)
                                          : words.decimal(static_cast<double>(value) / 1000, 3)) +
                       QLatin1String(" vCPU"));
    if (field.startsWith(QLatin1String("memory")) || field == QLatin1String("node memory")) {
        if (field.endsWith(QLatin1String("target")))
            return words.percent(value, 4);
        return value % kMebi == 0 ? words.memory(Bytes(value)) : QString(words.number(value) + u" B");
    }
    if (field == QLatin1String("cpu target") || field == QLatin1String("margin") ||
        field == QLatin1String("vat") || field == QLatin1String("writes") ||
        field == QLatin1String("discount"))
        return words.percent(value, 4);
    if (field == QLatin1String("disk") || field == QLatin1String("volume size"))
        return QString(words.number(value) + u" B");
    if (field == QLatin1String("vcpu per core"))
        return words.decimal(static_cast<double>(value) / static_cast<double>(kPpm), 2);
    return words.number(value);
}

/// The values of an InvalidValue: a number with its range, or something else with what was expected.
static QStringList valueArgs(const Words &words, const QString &field, const QStringList &args)
{
    QStringList filled = args;
    if (args.size() == 3)
        std::transform(args.begin(), args.end(), filled.begin(),
                       [&](const QString &amount) { return amountOf(words, field, amount); });
    const QString expected = QString(QLatin1String("expected.") + args.value(1));
    if (args.size() == 2 && Words::knows(expected))
        filled[1] = words.text(expected);
    return filled;
}

/// "workload web, cpu" in the words of the language; anything else stays as it is.
static QString placeOf(const Words &words, const QString &where, const QString &field)
{
    const QString setting = QString(QLatin1String("cost-setting.") + field);
    if (where.startsWith(QLatin1String("cost, ")) && Words::knows(setting))
        return words.text(setting);
    const qsizetype space = where.indexOf(u' ');
    const qsizetype comma = where.lastIndexOf(QLatin1String(", "));
    const QString place = QString(QLatin1String("error-place.") + where.left(std::max<qsizetype>(space, 0)));
    if (space > 0 && comma > space && Words::knows(place) && Words::knows(fieldId(field)))
        return words.text(place, {where.mid(space + 1, comma - space - 1), words.text(fieldId(field))});
    return Words::knows(fieldId(where)) ? words.text(fieldId(where)) : where;
}

QString Words::error(const Error &error) const
{
    QStringList args = error.args;
    QString where = error.where;
    if (error.code == ErrorCode::InvalidValue || error.code == ErrorCode::LimitExceeded) {
        const QString field = where.mid(where.lastIndexOf(QLatin1String(", ")) + 2);
        if (error.code == ErrorCode::InvalidValue)
            args = valueArgs(*this, field, args);
        where = placeOf(*this, where, field);
    }

    const QString id = QString(QLatin1String("error.") + errorId(error.code));
    for (qsizetype count = std::min(kMostArgs, args.size()); count > 0; --count) {
        const QString variant = QString(id + u'.' + QString::number(count));
        if (!knows(variant))
            continue;
        QStringList filled = QStringList{where} + args.mid(0, count - 1);
        filled.append(args.mid(count - 1).join(QLatin1String(", ")));
        return text(variant, filled);
    }
    return text(id, {where});
}

} // namespace grondplan
