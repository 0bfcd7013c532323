#include "ui/document/document.h"

#include "ui/document/documentcommand.h"
#include "ui/document/windowwords.h"

#include <QUndoStack>

#include <algorithm>
#include <atomic>
#include <utility>

namespace grondplan::ui {

static std::size_t positionOf(const Project &project, ScenarioId id)
{
    const auto found = std::find_if(project.scenarios.begin(), project.scenarios.end(),
                                    [id](const Scenario &scenario) { return scenario.id == id; });
    return static_cast<std::size_t>(found - project.scenarios.begin());
}

Document::Document(QObject *parent)
    : QObject(parent)
    , m_project(std::make_shared<Project>(
          emptyProject(QString(), tr("Scenario 1"), QDate::currentDate(), windowWords().language())))
    , m_undoStack(std::make_unique<QUndoStack>())
{
    keepCurrentValid(0);
    connect(m_undoStack.get(), &QUndoStack::cleanChanged, this, &Document::savedStateChanged);
}

Document::~Document()
{
    // The stack says that it is empty and clean when it goes; nobody should hear of it.
    m_undoStack->blockSignals(true);
}

const Scenario &Document::scenario() const
{
    static const Scenario kNone;
    const Scenario *current = std::as_const(*m_project).scenario(m_current);
    return current != nullptr ? *current : kNone;
}

const ::grondplan::Layout &Document::layout() const
{
    static const ::grondplan::Layout kNone;
    const auto found = m_project->layouts.find(m_current);
    return found != m_project->layouts.end() ? found->second : kNone;
}

void Document::setCurrentScenario(ScenarioId id)
{
    if (id == m_current || std::as_const(*m_project).scenario(id) == nullptr)
        return;
    m_current = id;
    endMerging();
    Q_EMIT currentScenarioChanged();
}

void Document::push(std::unique_ptr<DocumentCommand> command)
{
    if (!command->isObsolete())
        m_undoStack->push(command.release());
}

/// Several commands that are one step have that step's name, each of them.
static void retranslateStep(QUndoCommand &step)
{
    if (auto *command = dynamic_cast<DocumentCommand *>(&step)) {
        command->retranslate();
        return;
    }
    // The stack made it, and lets nobody change what it holds but for its name.
    for (int i = 0; i < step.childCount(); ++i)
        retranslateStep(const_cast<QUndoCommand &>(*step.child(i)));
    if (step.childCount() > 0)
        step.setText(step.child(0)->text());
}

void Document::retranslate()
{
    for (int i = 0; i < m_undoStack->count(); ++i)
        retranslateStep(const_cast<QUndoCommand &>(*m_undoStack->command(i)));
}

void Document::edit(EditKey /*key*/, const ChangeSet &changes, const std::function<void(Project &)> &change)
{
    const std::size_t position = positionOf(*m_project, m_current);
    if (m_project.use_count() > 1)
        m_project = std::make_shared<Project>(*m_project);
    else
        std::atomic_thread_fence(
            std::memory_order_acquire); // after the last read of a thread that dropped its snapshot

    change(*m_project);
    ++m_revision;

    bool switched = keepCurrentValid(position);
    if (changes.scenario != m_current && std::as_const(*m_project).scenario(changes.scenario) != nullptr) {
        m_current = changes.scenario;
        switched = true;
    }
    Q_EMIT changed(changes);
    if (switched)
        Q_EMIT currentScenarioChanged();
}

std::int64_t Document::takeId()
{
    m_lastTakenId = std::max(m_lastTakenId + 1, m_project->nextId);
    return m_lastTakenId;
}

void Document::replace(Project project, const QString &path, const store::FileStamp &stamp)
{
    m_undoStack->clear();
    m_undoStack->setClean();
    m_project = std::make_shared<Project>(std::move(project));
    ++m_revision;
    m_lastTakenId = 0;
    m_current = {};
    keepCurrentValid(0);
    m_path = path;
    m_stamp = stamp;
    endMerging();
    Q_EMIT replaced();
    Q_EMIT currentScenarioChanged();
    Q_EMIT savedStateChanged();
}

void Document::setSaved(const QString &path, const store::FileStamp &stamp, quint64 revision)
{
    m_path = path;
    m_stamp = stamp;
    if (revision == m_revision)
        m_undoStack->setClean();
    else
        m_undoStack->resetClean(); // what is in the file is no longer a state the stack can name
    Q_EMIT savedStateChanged();
}

void Document::setWritten(const QString &path, const store::FileStamp &stamp)
{
    m_path = path;
    m_stamp = stamp;
    m_undoStack->resetClean();
    Q_EMIT savedStateChanged();
}

bool Document::isModified() const
{
    return !m_undoStack->isClean();
}

bool Document::keepCurrentValid(std::size_t position)
{
    const std::vector<Scenario> &scenarios = m_project->scenarios;
    if (positionOf(*m_project, m_current) < scenarios.size())
        return false;
    m_current = scenarios.empty() ? ScenarioId{} : scenarios[std::min(position, scenarios.size() - 1)].id;
    return true;
}

} // namespace grondplan::ui
