#include "ui/canvas/consequence.h"

#include "ui/document/windowwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdlib>

namespace grondplan::ui {

namespace {
struct Consequence
{
    Q_DECLARE_TR_FUNCTIONS(Consequence)
};
} // namespace

static QString serversText(std::int64_t more)
{
    const int count = static_cast<int>(std::abs(more));
    return more > 0 ? Consequence::tr("%Ln server(s) more", nullptr, count)
                    : Consequence::tr("%Ln server(s) fewer", nullptr, count);
}

static QString monthText(const Money &more)
{
    const QString amount = windowWords().money(Money{std::abs(more.minor), more.currency});
    return more.minor > 0 ? Consequence::tr("%1 more a month").arg(amount)
                          : Consequence::tr("%1 less a month").arg(amount);
}

QString consequenceText(const QString &what, const Forecast::Answer *answer)
{
    QStringList parts = {what};
    if (answer != nullptr && answer->unplaced)
        parts += windowWords().message(*answer->unplaced);
    if (answer != nullptr && answer->servers != 0)
        parts += serversText(answer->servers);
    if (answer != nullptr && answer->month.minor != 0)
        parts += monthText(answer->month);
    if (answer != nullptr && parts.size() == 1)
        parts += Consequence::tr("no change of servers or cost");
    return parts.join(QStringLiteral(" · "));
}

} // namespace grondplan::ui
