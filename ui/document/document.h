#pragma once

#include "core/project/project.h"
#include "core/store/store.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QUndoStack;

namespace grondplan::ui {

class DocumentCommand;

/// The right to change a document. Only a DocumentCommand can make one, so that every change can be undone.
class EditKey
{
    friend class DocumentCommand;
    EditKey() = default;
};

/// What an edit touched. Views read these ids again; they never write in answer.
struct ChangeSet
{
    ScenarioId scenario; ///< none: the project itself
    std::vector<WorkloadId> workloads;
    std::vector<ZoneId> zones;
    std::vector<LinkId> links;
    bool everything = false; ///< objects came or went in numbers: read all again
    bool results = true;     ///< the plan may differ; false for the drawing's places only
};

/// The one owner of the project that is open. Everything else reads it, or pushes a command.
class Document final : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject *parent = nullptr); ///< an empty project
    ~Document() override;

    [[nodiscard]] const Project &project() const { return *m_project; }
    /// An immutable copy for another thread; costs a copy only at the next edit.
    [[nodiscard]] std::shared_ptr<const Project> snapshot() const { return m_project; }
    [[nodiscard]] quint64 revision() const { return m_revision; }

    [[nodiscard]] ScenarioId currentScenario() const { return m_current; }
    [[nodiscard]] const Scenario &scenario() const;          ///< the current one
    [[nodiscard]] const ::grondplan::Layout &layout() const; ///< of the current scenario
    void setCurrentScenario(ScenarioId id);

    [[nodiscard]] QUndoStack *undoStack() const { return m_undoStack.get(); }
    /// Runs the command and keeps it for undo. A command that changes nothing leaves no trace.
    void push(std::unique_ptr<DocumentCommand> command);
    /// Changes the project and tells everybody. Shows the scenario that changed if it isn't the current one,
    /// so that no undo goes unseen.
    void edit(EditKey key, const ChangeSet &changes, const std::function<void(Project &)> &change);
    /// Ids for new objects are taken when a command is made, so that redo brings back the same ones.
    [[nodiscard]] std::int64_t takeId();
    /// The steps of undo are named in the window's language again.
    void retranslate();
    /// Later edits no longer merge with earlier ones: a field lost its focus, a key was let go.
    void endMerging() { ++m_mergeEpoch; }
    [[nodiscard]] quint64 mergeEpoch() const { return m_mergeEpoch; }

    /// Another project takes the place of this one; undo is forgotten.
    void replace(Project project, const QString &path, const store::FileStamp &stamp);
    /// A snapshot was saved. `revision` is the one it had; edits made since then keep the document modified.
    void setSaved(const QString &path, const store::FileStamp &stamp, quint64 revision);
    /// Written to a file, which the system did not confirm: later saves go on from there, and the document
    /// stays modified.
    void setWritten(const QString &path, const store::FileStamp &stamp);

    [[nodiscard]] QString path() const { return m_path; } ///< empty: never saved
    [[nodiscard]] store::FileStamp stamp() const { return m_stamp; }
    [[nodiscard]] bool isModified() const;

Q_SIGNALS:
    void changed(const grondplan::ui::ChangeSet &changes);
    void replaced();
    void currentScenarioChanged();
    void savedStateChanged(); ///< path or isModified()

private:
    /// Chooses another current scenario if the project no longer has this one. `position` is where it was.
    bool keepCurrentValid(std::size_t position);

    std::shared_ptr<Project> m_project;
    ScenarioId m_current;
    quint64 m_revision = 0;
    QString m_path;
    store::FileStamp m_stamp;
    std::unique_ptr<QUndoStack> m_undoStack;
    std::int64_t m_lastTakenId = 0;
    quint64 m_mergeEpoch = 0;
};

} // namespace grondplan::ui
