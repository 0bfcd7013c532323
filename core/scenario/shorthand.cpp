#include "core/scenario/shorthand.h"

#include "core/scenario/limits.h"

#include <QRegularExpression>

namespace grondplan {

static constexpr int kMostDecimals = 6;
static constexpr std::int64_t kMillisPerCpu = 1000;

/// A decimal number times `unit`, in whole numbers all the way. Nine digits of GiB are below 2^63.
static std::int64_t amountOf(QString number, std::int64_t unit)
{
    number.replace(QLatin1Char(','), QLatin1Char('.'));
    const QString decimals = number.section(QLatin1Char('.'), 1, 1);
    std::int64_t part = decimals.toLongLong() * unit;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        part /= 10;
    return number.section(QLatin1Char('.'), 0, 0).toLongLong() * unit + part;
}

struct SizeWord
{
    QString copies;
    QString cpu;
    QString memory;
    bool gibibytes = false;
};

static std::optional<SizeWord> readSize(const QString &word)
{
    static const QRegularExpression kSize(
        QStringLiteral("^(?:([0-9]{1,9})[x×*])?(?:([0-9]{1,9}(?:[.,][0-9]{1,6})?)(?:c|cpu|vcpu))?"
                       "(?:([0-9]{1,9}(?:[.,][0-9]{1,6})?)(g|gb|gi|gib|m|mb|mi|mib))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kSize.match(word);
    if (word.isEmpty() || !match.hasMatch())
        return {};
    return SizeWord{match.captured(1), match.captured(2), match.captured(3),
                    match.captured(4).startsWith(QLatin1Char('g'), Qt::CaseInsensitive)};
}

/// Reads one of the numbers, in its base unit; an empty one is not given.
static Result<std::optional<std::int64_t>> numberOf(const QString &number, std::int64_t unit,
                                                    const Range &range, const QString &where)
{
    if (number.isEmpty())
        return std::optional<std::int64_t>();
    const std::int64_t amount = amountOf(number, unit);
    if (!range.contains(amount))
        return failure(ErrorCode::InvalidValue, where,
                       {QString::number(amount), QString::number(range.min), QString::number(range.max)});
    return std::optional(amount);
}

Result<Shorthand> readShorthand(const QString &line)
{
    Shorthand result;
    result.name = line.simplified();
    const qsizetype last = result.name.lastIndexOf(QLatin1Char(' '));
    const std::optional<SizeWord> size = last < 0 ? std::nullopt : readSize(result.name.mid(last + 1));
    if (!size)
        return result;
    result.name.truncate(last);
    const auto where = [&result](const char *field) {
        return QStringLiteral("workload %1, %2").arg(result.name, QLatin1String(field));
    };
    const auto replicas = numberOf(size->copies, 1, limits::kReplicas, where("replicas"));
    if (!replicas)
        return tl::make_unexpected(replicas.error());
    const auto cpu = numberOf(size->cpu, kMillisPerCpu, limits::kCpuMillis, where("cpu"));
    if (!cpu)
        return tl::make_unexpected(cpu.error());
    const auto memory =
        numberOf(size->memory, size->gibibytes ? kGibi : kMebi, limits::kMemoryBytes, where("memory"));
    if (!memory)
        return tl::make_unexpected(memory.error());
    result.replicas = *replicas;
    if (*cpu)
        result.cpu = MilliCpu(**cpu);
    if (*memory)
        result.memory = Bytes(**memory);
    return result;
}

/// `amount` of `unit` with as many decimals as it takes, six at most.
static QString decimal(std::int64_t amount, std::int64_t unit)
{
    QString text = QString::number(amount / unit);
    std::int64_t rest = amount % unit;
    if (rest == 0)
        return text;
    text += QLatin1Char('.');
    for (int i = 0; i < kMostDecimals && rest != 0; ++i) {
        rest *= 10;
        text += QString::number(rest / unit);
        rest %= unit;
    }
    return text;
}

QString writeShorthand(const Workload &workload)
{
    const std::int64_t memory = workload.memory.request.count();
    const bool gibibytes = memory >= kGibi && memory % (kGibi / 4) == 0;
    return workload.name % QLatin1Char(' ') % QString::number(workload.replicas.max) % QLatin1Char('x') %
           decimal(workload.cpu.request.count(), kMillisPerCpu) % QLatin1Char('c') %
           decimal(memory, gibibytes ? kGibi : kMebi) % QLatin1Char(gibibytes ? 'g' : 'm');
}

} // namespace grondplan
