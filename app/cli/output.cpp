#include "app/cli/command.h"

#include <QRegularExpression>
#include <QSaveFile>

#include <cstdio>

namespace grondplan::cli {

QString placeholder(const Words &words, const QString &usage)
{
    static const QRegularExpression kName(QStringLiteral("\\b[A-Z]{2,}\\b"));
    QString text;
    qsizetype done = 0;
    for (auto match = kName.globalMatch(usage); match.hasNext();) {
        const QRegularExpressionMatch name = match.next();
        const QString id = QLatin1String("placeholder.") + name.captured();
        text += usage.mid(done, name.capturedStart() - done);
        text += Words::knows(id) ? words.text(id) : name.captured();
        done = name.capturedEnd();
    }
    return text + usage.mid(done);
}

QString placeholder(const Words &words, const char *usage)
{
    return placeholder(words, QString::fromLatin1(usage));
}

Exit print(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    const bool written = std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (!written)
        std::perror("grondplan-cli");
    return written ? Exit::Done : Exit::Files;
}

/// Names come from files of others: what a terminal would obey is shown instead.
static QString withoutControls(const QString &line)
{
    QString shown;
    shown.reserve(line.size());
    for (const QChar character : line) {
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t')
            shown += QStringLiteral("\\x%1").arg(character.unicode(), 2, 16, QLatin1Char('0'));
        else
            shown += character;
    }
    return shown;
}

void complain(const QString &line)
{
    const QByteArray bytes = withoutControls(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

static Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::NotARegularFile:
    case ErrorCode::ProjectChangedOnDisk:
    case ErrorCode::DatabaseFailure:
    case ErrorCode::SavedButNotConfirmed:
        return Exit::Files;
    case ErrorCode::ScenarioNotFound:
    case ErrorCode::BaselineNotFound:
    case ErrorCode::NotAvailable:
        return Exit::Usage;
    case ErrorCode::Cancelled:
        return Exit::Interrupted;
    default:
        return Exit::Errors;
    }
}

Exit fail(const Context &context, const Error &error)
{
    // What has a place in a file is told as a compiler tells it, so that editors can jump there.
    static const QRegularExpression kPlaced(QStringLiteral("^(.+):\\d+:\\d+$"));
    const QRegularExpressionMatch placed = kPlaced.match(error.where);
    const QString place = placed.hasMatch() ? QString(error.where + QLatin1String(": ")) : QString();
    Error toTell = error;
    if (placed.hasMatch() && error.code != ErrorCode::MalformedInput)
        toTell.where = placed.captured(1);
    QString sentence = context.words.error(toTell);
    if (placed.hasMatch() && sentence.startsWith(place))
        sentence.remove(0, place.size());
    complain(place + (place.isEmpty() ? label(context.words, Severity::Error) : kError) + sentence);
    return exitOf(error.code);
}

QString label(const Words &words, Severity severity)
{
    return words.text(severity == Severity::Error     ? "cli.label-error"
                      : severity == Severity::Warning ? "cli.label-warning"
                                                      : "cli.label-note") +
           QLatin1Char(' ');
}

Exit usage(const Context &context, const char *textId, const QStringList &args)
{
    complain(label(context.words, Severity::Error) + context.words.text(textId, args));
    complain(context.command.isEmpty() ? context.words.text("cli.usage")
                                       : context.words.text("cli.help-hint", {context.command}));
    return Exit::Usage;
}

Exit writeFile(const Context &context, const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-"))
        return print(bytes);
    QSaveFile file(path);
    // Without the flush, commit() of Qt 6.4 does not see that the last bytes could not be written.
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        return fail(context, {ErrorCode::FileNotWritable, path, {file.errorString()}});
    if (!context.quiet)
        complain(context.words.text("cli.written", {path}));
    return Exit::Done;
}

static QString placeOf(const SourcePlace &place)
{
    if (place.file.isEmpty())
        return {};
    QString text = place.file + QLatin1Char(':');
    if (place.line > 0)
        text += QString::number(place.line) + QLatin1Char(':');
    if (place.column > 0)
        text += QString::number(place.column) + QLatin1Char(':');
    return text + QLatin1Char(' ');
}

static QString labelBehindPlace(Severity severity)
{
    return severity == Severity::Error     ? kError
           : severity == Severity::Warning ? kWarning
                                           : QStringLiteral("note: ");
}

void report(const Context &context, const Findings &findings, Severity least)
{
    QStringList assumed;
    for (const Finding &finding : findings) {
        if (finding.severity > least || (context.quiet && finding.severity != Severity::Error))
            continue;
        if (finding.code == QLatin1String("size-assumed"))
            assumed += finding.args.value(0);
        else
            complain(placeOf(finding.place) +
                     (finding.place.file.isEmpty() ? label(context.words, finding.severity)
                                                   : labelBehindPlace(finding.severity)) +
                     context.words.finding(finding));
    }
    if (!assumed.isEmpty())
        complain(label(context.words, Severity::Warning) +
                 context.words.text("cli.sizes-assumed", {assumed.join(QLatin1String(", "))}));
}

} // namespace grondplan::cli
