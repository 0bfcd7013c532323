#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/packjson.h"
#include "app/cli/packresult.h"
#include "core/packing/refit.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <set>

namespace grondplan::cli {

namespace {

constexpr qint64 kLargestInstance = 256 << 20;

QStringList passes()
{
    QStringList names;
    for (const std::string &name : packing::passNames())
        names.append(QString::fromStdString(name));
    return names;
}

void declarePack(QCommandLineParser &parser, const Words &words)
{
    const QString steps = QString::number(packing::Budget{}.steps);
    parser.addOption({QStringLiteral("steps"), words.text("option.steps", {steps}), QStringLiteral("N")});
    parser.addOption({QStringLiteral("time-limit"), words.text("option.time-limit"), QStringLiteral("MS")});
    parser.addOption({QStringLiteral("threads"), words.text("option.threads"), QStringLiteral("N")});
    parser.addOption({QStringLiteral("without"),
                      words.text("option.without", {passes().join(QLatin1String(", "))}),
                      QStringLiteral("PASS,...")});
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file;
    if (path == QLatin1String("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotReadable, path, {file.errorString()});
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(ErrorCode::FileNotFound, path);
        if (!info.isFile())
            return failure(ErrorCode::NotARegularFile, path);
        file.setFileName(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotReadable, path, {file.errorString()});
    }
    // A pipe gives a piece at a time.
    QByteArray bytes;
    for (QByteArray piece = file.read(kLargestInstance + 1);
         !piece.isEmpty() && bytes.size() <= kLargestInstance;
         piece = file.read(kLargestInstance + 1 - bytes.size()))
        bytes += piece;
    if (bytes.size() > kLargestInstance)
        return failure(ErrorCode::FileTooLarge, path);
    return bytes;
}

/// A number that may be left out; \return false after a complaint
template<class Value>
bool takeNumber(const QCommandLineParser &parser, const Context &context, const QString &option,
                std::int64_t least, Value &value, Exit &exit)
{
    if (!parser.isSet(option))
        return true;
    const std::int64_t most = option == QLatin1String("threads") ? 1024 : packing::kLargest;
    const auto number = numberOption(parser, context, option, least, most, exit);
    if (number)
        value = static_cast<std::decay_t<decltype(*number)>>(*number);
    return number.has_value();
}

std::optional<packing::Budget> budgetOf(const QCommandLineParser &parser, const Context &context, Exit &exit)
{
    packing::Budget budget;
    std::int64_t threads = 1;
    if (!takeNumber(parser, context, QStringLiteral("steps"), 0, budget.steps, exit) ||
        !takeNumber(parser, context, QStringLiteral("time-limit"), 0, budget.timeLimitMillis, exit) ||
        !takeNumber(parser, context, QStringLiteral("threads"), 1, threads, exit))
        return std::nullopt;
    budget.threads = static_cast<int>(threads);
    const QString without = QStringLiteral("without");
    const QStringList names = parser.value(without).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!passes().contains(name)) {
            exit = usage(context, "cli.bad-value", {without, name, passes().join(QLatin1String(", "))});
            return std::nullopt;
        }
        budget.without.push_back(name.toStdString());
    }
    return budget;
}

/// The text of a reason; some have one more where it is known what comes closest.
QString reasonText(const packing::Shortfall &reason)
{
    using Kind = packing::Shortfall::Kind;
    if (reason.kind == Kind::StockUsedUp && reason.dimension >= 0)
        return QStringLiteral("pack.unplaced.stock-short");
    if (reason.kind == Kind::Unit && reason.dimension < 0)
        return QStringLiteral("pack.unplaced.units-used-up");
    return QString(QLatin1String("pack.unplaced.") + reasonId(reason.kind));
}

/// Which bins fail at worst, and what then finds no place.
QString reserveText(const packing::Problem &problem, const packing::Result &result, const Words &words)
{
    constexpr std::size_t kMostNamed = 5;
    QStringList failed;
    std::set<std::size_t> bins;
    for (const int bin : result.failure.worst) {
        bins.insert(static_cast<std::size_t>(bin));
        const packing::Bin &one = result.bins[static_cast<std::size_t>(bin)];
        failed.append(QStringLiteral("%1 (%2)").arg(
            words.number(bin), QString::fromStdString(problem.bins[static_cast<std::size_t>(one.type)].id)));
    }
    QStringList lost;
    for (const packing::Move &move : packing::placeAgain(problem, result, bins, true)) {
        if (move.bin < 0)
            lost.append(QStringLiteral("%1 (%2)").arg(
                QString::fromStdString(problem.items[static_cast<std::size_t>(move.itemClass)].id),
                words.number(move.count)));
    }
    if (static_cast<std::size_t>(lost.size()) > kMostNamed)
        lost = lost.mid(0, static_cast<qsizetype>(kMostNamed)) << QString(QChar(0x2026));
    return words.counted(result.survivalRefuted ? "pack.reserve-impossible" : "pack.reserve-not-kept",
                         problem.reserve,
                         {failed.join(QStringLiteral(", ")), lost.join(QStringLiteral(", "))});
}

/// What is not placed, and a reserve that is not kept, are errors of the plan.
Exit sayWhatIsLeft(const packing::Problem &problem, const packing::Result &result, const QString &path,
                   const Context &context)
{
    for (const packing::Unplaced &unplaced : result.unplaced) {
        const packing::Shortfall &reason = unplaced.reason;
        const auto nameOf = [](const auto &list, int index) {
            return index < 0 ? QString() : QString::fromStdString(list[static_cast<std::size_t>(index)].id);
        };
        const QString dimension =
            reason.dimension < 0
                ? QString()
                : QString::fromStdString(problem.dimensions[static_cast<std::size_t>(reason.dimension)]);
        const QString text = context.words.text(
            reasonText(reason),
            {context.words.number(unplaced.count), nameOf(problem.items, unplaced.itemClass),
             nameOf(problem.bins, reason.binType), context.words.number(reason.short_), dimension});
        complain(path + QLatin1String(": ") + kError + text);
    }
    if (!result.failure.survives)
        complain(path + QLatin1String(": ") + kError + reserveText(problem, result, context.words));
    if (result.lackingBins > 0)
        complain(path + QLatin1String(": ") + kError +
                 context.words.counted("pack.bins-lacking", result.lackingBins,
                                       {context.words.number(problem.leastBins)}));
    return result.unplaced.empty() && result.failure.survives && result.lackingBins == 0 ? Exit::Done
                                                                                         : Exit::Errors;
}

/// All that is wrong with an instance.
void sayWhatIsWrong(const std::vector<Refusal> &refusals, const QString &path, const Context &context)
{
    for (const Refusal &refusal : refusals) {
        const QString place =
            refusal.line > 0 ? QStringLiteral(":%1:%2").arg(refusal.line).arg(refusal.column) : QString();
        complain(path + place + QLatin1String(": ") + kError + context.words.message(refusal.message));
    }
    if (refusals.size() >= kMostRefusals)
        complain(path + QLatin1String(": ") + kError + context.words.text("pack.passed-over"));
}

Exit runPack(const QCommandLineParser &parser, Context &context)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return usage(context, paths.isEmpty() ? "cli.argument-missing" : "pack.one-instance");
    Exit exit = Exit::Done;
    std::optional<packing::Budget> budget = budgetOf(parser, context, exit);
    if (!budget)
        return exit;
    const QString &path = paths.front();
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return fail(context, bytes.error());
    const auto instance = readInstance(*bytes);
    if (!instance) {
        sayWhatIsWrong(instance.error(), path, context);
        return Exit::Errors;
    }
    for (const QString &field : instance->unknownFields) {
        if (!context.quiet)
            complain(path + QLatin1String(": ") + kWarning +
                     context.words.text("pack.unknown-field", {field}));
    }
    const Interrupt interrupt;
    budget->stop = interrupt.token();
    const packing::Result result = packing::solve(instance->problem, *budget);
    const QJsonObject answer = resultToJson(instance->problem, result);
    const Exit printed = print(QJsonDocument(answer).toJson(QJsonDocument::Indented));
    if (printed != Exit::Done)
        return printed;
    const Exit left = sayWhatIsLeft(instance->problem, result, path, context);
    if (!interrupt.happened())
        return left;
    complain(path + QLatin1String(": ") + kWarning + context.words.text("pack.stopped"));
    return Exit::Interrupted;
}

} // namespace

const Command kPack = {"pack", "INSTANCE.json|- [OPTIONS]", "cli.pack", Command::Needs::Core, declarePack,
                       runPack};

} // namespace grondplan::cli
