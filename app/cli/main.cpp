#include "app/cli/command.h"
#include "ui/drawing/painter.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstring>
#include <memory>

namespace {

using namespace grondplan;
using namespace grondplan::cli;

const std::array kCommands = {&kImport,  &kIntake, &kPlan,     &cli::kTiers, &kOutlook,
                              &kCompare, &kRender, &kProposal, &kCatalogue,  &kPack};
constexpr std::array kLaterCommands = {"export", "recover"};

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const Command *command) {
        return name == QLatin1String(command->name);
    });
    return found == kCommands.end() ? nullptr : *found;
}

/// The language asked for with --lang, before anything else is parsed; else the system's, where we speak it.
QString languageFrom(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--"))
            break;
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
    }
    return QLocale::system().language() == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

/// Options that every command has may stand before it as well: these are skipped. \return the index of the
/// command, of another option, or of the end
qsizetype commandIndex(const QStringList &arguments)
{
    qsizetype index = 1;
    while (index < arguments.size()) {
        const QString &argument = arguments[index];
        if (argument == QLatin1String("--lang"))
            index += 2;
        else if (argument == QLatin1String("--quiet") || argument.startsWith(QLatin1String("--lang=")))
            ++index;
        else
            break;
    }
    return std::min(index, arguments.size());
}

bool isLanguage(const QString &language)
{
    return language == QLatin1String("en") || language == QLatin1String("nl");
}

QByteArray generalHelp(const Words &words)
{
    QString text = words.text("cli.about") + QStringLiteral("\n\n") + words.text("cli.usage") +
                   QStringLiteral("\n\n") + words.text("cli.commands") + QLatin1Char('\n');
    for (const Command *command : kCommands)
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command->name), -10)
                    .arg(words.text(command->description));
    text += QLatin1Char('\n') + words.text("cli.more") + QLatin1Char('\n');
    return text.toUtf8();
}

void declareCommon(QCommandLineParser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("lang"), words.text("option.lang"), QStringLiteral("en|nl")});
    parser.addOption({QStringLiteral("quiet"), words.text("option.quiet")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, words.text("option.help")});
}

QByteArray commandHelp(const Command &command, const QCommandLineParser &parser, const Words &words)
{
    const QString first = QStringLiteral("grondplan-cli %1 %2")
                              .arg(QLatin1String(command.name), placeholder(words, command.arguments));
    // Qt's own list of options, below our line of usage.
    const QString options = parser.helpText().section(QLatin1Char('\n'), 2);
    return QString(words.text(command.description) + QStringLiteral("\n\n") + first + QStringLiteral("\n\n") +
                   options)
        .toUtf8();
}

Exit run(const Command &command, const QStringList &arguments, Context &context)
{
    context.command = QString::fromLatin1(command.name);
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    declareCommon(parser, context.words);
    command.declare(parser, context.words);
    const bool parsed = parser.parse(arguments);
    if (parsed && parser.isSet(QStringLiteral("help")))
        return print(commandHelp(command, parser, context.words));
    if (!parsed) {
        complain(label(context.words, Severity::Error) + parser.errorText());
        complain(context.words.text("cli.help-hint", {context.command}));
        return Exit::Usage;
    }
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && !isLanguage(language))
        return usage(context, "cli.bad-value", {QStringLiteral("lang"), language, QStringLiteral("en, nl")});
    context.quiet = parser.isSet(QStringLiteral("quiet"));
    return command.run(parser, context);
}

Exit dispatch(const QStringList &arguments, Context &context)
{
    const qsizetype at = commandIndex(arguments);
    const QString name = arguments.value(at);
    const QStringList before = arguments.mid(1, at - 1);
    if (const Command *command = commandNamed(name))
        return run(*command,
                   QStringList{QLatin1String("grondplan-cli ") + name} + before + arguments.mid(at + 1),
                   context);
    if (const QString language = languageFrom(arguments); !isLanguage(language))
        return usage(context, "cli.bad-value", {QStringLiteral("lang"), language, QStringLiteral("en, nl")});
    if (name == QLatin1String("--version"))
        return print("grondplan-cli " GRONDPLAN_VERSION "\n");
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return print(generalHelp(context.words));

    const bool later = std::any_of(kLaterCommands.begin(), kLaterCommands.end(),
                                   [&](const char *command) { return name == QLatin1String(command); });
    const char *text = name.isEmpty() || name.startsWith(QLatin1Char('-')) ? "cli.command-missing"
                       : later                                             ? "cli.command-later"
                                                                           : "cli.unknown-command";
    complain(label(context.words, Severity::Error) + context.words.text(text, {name}));
    complain(context.words.text("cli.usage"));
    return Exit::Usage;
}

/// Where the session has no runtime folder, Qt makes one in /tmp and leaves it there; this one goes with the
/// program.
std::unique_ptr<QTemporaryDir> ownRuntimeFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return nullptr;
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", folder->path().toLocal8Bit());
    return folder;
}

/// Drawing needs fonts and charts need widgets, but nothing needs a display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Command *command = commandNamed(arguments.value(commandIndex(arguments)));
    if (!command || command->needs == Command::Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (command->needs == Command::Needs::Widgets)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QTemporaryDir> runtimeFolder = ownRuntimeFolder();
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    // Qt takes over the user's locale; numbers in files must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("grondplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GRONDPLAN_VERSION));
    if (qobject_cast<QGuiApplication *>(application.get()))
        ui::installFonts();

    const QStringList arguments = QCoreApplication::arguments();
    Context context{Words(languageFrom(arguments)), false, {}};
    // The words of Qt's own parser, which come with Qt.
    QTranslator qtWords;
    if (qtWords.load(QLatin1String("qtbase_") + context.words.language(),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
    return static_cast<int>(dispatch(arguments, context));
}
