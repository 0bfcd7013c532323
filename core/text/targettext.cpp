#include "core/text/targettext.h"

namespace grondplan {

QString targetText(const QLocale &locale, std::int64_t value, const QString &unit, bool asLimit)
{
    constexpr double kMillion = 1e6;
    constexpr double kMinute = 60;
    double amount = static_cast<double>(value) / kMillion;
    QString written = unit;
    if (unit == QLatin1String("layers"))
        written.clear();
    else if (unit == QLatin1String("us"))
        written = QStringLiteral("µs");
    else if (unit == QLatin1String("s") && amount >= 2 * kMinute) {
        amount /= kMinute;
        written = QStringLiteral("min");
    }
    QString text = locale.toString(amount, 'f', QLocale::FloatingPointShortest);
    if (!written.isEmpty())
        text += QChar(0xa0) + written;
    return asLimit ? QString(QLatin1String("< ") + text) : text;
}

} // namespace grondplan
