#include "ui/shell/commands.h"

#include "core/advice/glossary.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/kindicon.h"
#include "ui/document/windowwords.h"
#include "ui/drawing/icons.h"
#include "ui/panels/inspector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewarea.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QPointer>

#include <set>

namespace grondplan::ui {

namespace {
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};
} // namespace

static QString withoutMnemonic(QString text)
{
    text = text.section(QLatin1Char('\t'), 0, 0);
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(1), QLatin1Char('&'));
    return text.remove(QStringLiteral("…"));
}

/// Actions stand twice where a menu has one of its own for what the canvas has one for: the first counts.
static void addActions(MainWindow &window, std::vector<Command> &commands)
{
    std::set<QString> known;
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString name = withoutMnemonic(action->text());
        const bool asks = action->menu() != nullptr || action->isSeparator();
        if (asks || name.isEmpty() || action->objectName().isEmpty() || !action->isEnabled() ||
            !action->isVisible() || !known.insert(name).second)
            continue;
        commands.push_back({QString(QStringLiteral("action/") % action->objectName() % name), name,
                            action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                            [action = QPointer<QAction>(action)] {
                                if (action)
                                    action->trigger();
                            }});
    }
}

static void addTemplates(MainWindow &window, std::vector<Command> &commands)
{
    const auto &catalogue = window.document().project().catalogue;
    if (!catalogue)
        return;
    for (const Template &model : catalogue->templates) {
        const QString name = windowWords().text(QString(QStringLiteral("template.") + model.id));
        commands.push_back({QString(QStringLiteral("template/") + model.id), Commands::tr("Add %1").arg(name),
                            Commands::tr("kind of workload"), themedIcon(kindIconName(model.id)),
                            [&window, id = model.id] {
                                window.views().show(View::Sketch);
                                window.canvas().addTemplate(id);
                                window.canvas().setFocus();
                            }});
    }
}

static void addScenarios(MainWindow &window, std::vector<Command> &commands)
{
    const std::vector<Scenario> &scenarios = window.document().project().scenarios;
    if (scenarios.size() < 2)
        return;
    for (const Scenario &scenario : scenarios)
        commands.push_back({QStringLiteral("scenario/%1").arg(scenario.id.value), scenario.name,
                            Commands::tr("scenario"), themedIcon(QStringLiteral("scenario")),
                            [&window, id = scenario.id] { window.document().setCurrentScenario(id); }});
}

static void addObjects(MainWindow &window, std::vector<Command> &commands)
{
    const Scenario &scenario = window.document().scenario();
    const QString workloadDetail = Commands::tr("workload");
    const QString zoneDetail = Commands::tr("zone");
    const QIcon zoneIcon = themedIcon(QStringLiteral("zone"));
    for (const Zone &zone : scenario.zones)
        commands.push_back({QStringLiteral("zone/%1").arg(zone.id.value), zone.name, zoneDetail, zoneIcon,
                            [&window, id = zone.id] {
                                window.showOnCanvas({{id}, {}, {}});
                            }});
    const QIcon noteIcon = themedIcon(QStringLiteral("note"));
    for (const Note &note : window.document().layout().notes) {
        if (!note.text.isEmpty())
            commands.push_back({QStringLiteral("note/%1").arg(note.id.value),
                                note.text.section(QLatin1Char('\n'), 0, 0), Commands::tr("note"), noteIcon,
                                [&window, id = note.id] { window.showOnCanvas({.notes = {id}}); }});
    }
    QHash<QString, QIcon> icons;
    for (const Workload &workload : scenario.workloads) {
        QIcon &icon = icons[workload.kind];
        if (icon.isNull())
            icon = themedIcon(kindIconName(workload.kind));
        commands.push_back({QStringLiteral("workload/%1").arg(workload.id.value), workload.name,
                            workloadDetail, icon, [&window, id = workload.id] {
                                window.showOnCanvas({{}, {id}, {}});
                            }});
    }
}

/// What can be set of what is chosen and of the scenario: the field gets the focus.
static void addSettings(MainWindow &window, std::vector<Command> &commands)
{
    for (const Inspector::Setting &setting : window.inspector().settings())
        commands.push_back(
            {QString(QStringLiteral("setting/") % setting.of % QLatin1Char('/') % setting.name), setting.name,
             Commands::tr("setting of %1").arg(setting.of), QIcon(),
             [&window, field = QPointer<QWidget>(setting.field)] {
                 if (field)
                     window.focusField(*field);
             }});
}

static void addTerms(MainWindow &window, std::vector<Command> &commands)
{
    const QString detail = Commands::tr("term");
    const QIcon icon = themedIcon(QStringLiteral("help-why"));
    for (const Term &term : glossary(windowWords().language())) {
        for (const QString &name : term.names)
            commands.push_back({QString(QStringLiteral("term/") % term.key % QLatin1Char('/') % name), name,
                                detail, icon, [&window, key = term.key] { window.showTerm(key); }});
    }
}

std::vector<Command> commandsOf(MainWindow &window)
{
    std::vector<Command> commands;
    addActions(window, commands);
    addTemplates(window, commands);
    addScenarios(window, commands);
    addObjects(window, commands);
    addSettings(window, commands);
    addTerms(window, commands);
    return commands;
}

} // namespace grondplan::ui
